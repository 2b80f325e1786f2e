import type { Pulse } from '../../bots/ports.ts';

/** A pause that ends at once when `stop` says so. */
export async function waitUnless(stop: AbortSignal, pulse: Pulse, ms: number): Promise<void> {
  if (stop.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = (): void => resolve();
  stop.addEventListener('abort', end, { once: true });
  await Promise.race([pulse.wait(ms), promise]);
  stop.removeEventListener('abort', end);
}
