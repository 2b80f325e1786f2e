import { turnNamed } from './names.ts';
import type { Item } from './item.ts';
import { taskPost } from './kept.ts';
import { end } from './outbox.ts';
import type { QueueName } from './queue.ts';
import type { Tools } from './tools.ts';
import { takeTurn } from './turn.ts';

export interface Unreached {
  /** The head, of which the channel said it. */
  readonly item: Item;
  readonly behind: readonly Item[];
  readonly left?: 'blocked' | 'unknownAddress';
}

/** The recipient is not reached any more. What cannot be delivered becomes a louder signal; the head goes last, so a crash begins anew. */
export async function emptyQueue(tools: Tools, queue: QueueName, { item, behind, left }: Unreached): Promise<void> {
  for (const one of behind) await end(tools, one, { how: 'undelivered' });
  const isOwn = queue.recipient === queue.partition;
  if (isOwn && left !== undefined) await hearLeft(tools, item, left);
  const posts = isOwn ? [] : [taskPost('refused', item.document.id)];
  await end(tools, item, { how: 'undelivered', posts });
}

/** She hears that she is not reached, and what she would answer to that goes nowhere. */
async function hearLeft(tools: Tools, { document }: Item, why: 'blocked' | 'unknownAddress'): Promise<void> {
  const event = { kind: 'left', why } as const;
  await takeTurn(tools, {
    id: turnNamed('left', document.partition, document.id),
    partition: document.partition,
    event,
    change: (person, scene) => ({ ...tools.step(person, event, scene), replies: [] }),
  });
}
