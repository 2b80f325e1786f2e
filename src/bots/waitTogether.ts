import type { Instant } from '../placement/ids.ts';
import { replacing } from './batch.ts';
import type { Item } from './item.ts';
import { maxWrites } from './ports.ts';
import type { Tools } from './tools.ts';

/** The queue waits with its head, so that the clock does not find those behind it again and again. */
export async function waitTogether({ store }: Tools, until: Instant, behind: readonly Item[]): Promise<void> {
  const early = behind.filter(({ document }) => (document.due ?? 0) < until).slice(0, maxWrites);
  const [first] = early;
  if (first === undefined) return;
  // Where one of them was moved meanwhile, all stay as they are and are looked at again when they fall due.
  await store.commit(
    first.document.partition,
    early.map(({ document }) => replacing(document, { due: until })),
  );
}
