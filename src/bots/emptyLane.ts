import { turnNamed } from './names.ts';
import type { House } from './house.ts';
import type { Item } from './item.ts';
import { taskPost } from './kept.ts';
import { end } from './outbox.ts';
import type { LaneName } from './queue.ts';
import { takeTurn } from './turn.ts';

export interface Unreached {
  /** The head, of which the channel said it. */
  readonly item: Item;
  readonly behind: readonly Item[];
  readonly left?: 'blocked' | 'unknownAddress';
}

/** The recipient is not reached any more. What cannot be delivered becomes a louder signal; the head goes last, so a crash begins anew. */
export async function emptyLane(house: House, lane: LaneName, { item, behind, left }: Unreached): Promise<void> {
  for (const one of behind) await end(house, one, { how: 'undelivered' });
  const isOwn = lane.recipient === lane.partition;
  if (isOwn && left !== undefined) await hearLeft(house, item, left);
  const posts = isOwn ? [] : [taskPost('refused', item.document.id)];
  await end(house, item, { how: 'undelivered', posts });
}

/** She hears that she is not reached, and what she would answer to that goes nowhere. */
async function hearLeft(house: House, { document }: Item, why: 'blocked' | 'unknownAddress'): Promise<void> {
  const event = { kind: 'left', why } as const;
  await takeTurn(house, {
    id: turnNamed('left', document.partition, document.id),
    partition: document.partition,
    event,
    change: (person, scene) => ({ ...house.step(person, event, scene), replies: [] }),
  });
}
