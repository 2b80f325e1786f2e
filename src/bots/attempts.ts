import type { Pulse } from './ports.ts';

const mostAttempts = 5;

/** Taken again after every conflict, no two instances in step; `busy` where others are always faster. */
export async function untilTaken<Taken>(
  pulse: Pulse,
  attempt: () => Promise<Taken | 'conflict'>,
): Promise<Taken | 'busy'> {
  for (let n = 0; n < mostAttempts; n++) {
    if (n > 0) await pulse.wait(pulse.chance() * 10 * 2 ** n);
    const taken = await attempt();
    if (taken !== 'conflict') return taken;
  }
  return 'busy';
}
