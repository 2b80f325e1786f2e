// What becomes of one outbox item: claimed, sent, and taken away, moved, or turned into a louder signal. At least once.
import type { ReceiptOf } from '../dialogs/event.ts';
import { instant, type Instant } from '../placement/ids.ts';
import { creating, deleting, replacing } from './batch.ts';
import { committing } from './commit.ts';
import { claimedFrom, claimMsOf, type Item, type Out } from './item.ts';
import { taskPost } from './kept.ts';
import { turnNamed } from './names.ts';
import type { Delivery } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';
import { send, type Sent } from './send.ts';
import { standingWrites } from './standing.ts';
import type { Tools } from './tools.ts';
import { takeTurn } from './turn.ts';

/** What the queue does next. `changed`: another was faster; look again. `unreached`: nothing for this recipient arrives at all. */
export type Forwarded =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'waits'; readonly until: Instant }
  | { readonly kind: 'unreached'; readonly item: Item; readonly left?: 'blocked' | 'unknownAddress' };

export async function forward(tools: Tools, item: Item, isMine: boolean): Promise<Forwarded> {
  const now = tools.store.now();
  if (item.out.until !== undefined && item.out.until < now) return end(tools, item, { how: 'undelivered' });
  const claimed = await claim(tools, item, { isMine, now });
  return claimed === undefined ? { kind: 'changed' } : settle(tools, claimed, await send(tools, claimed));
}

/** Born claimed by us and fresh: nothing to write, but for a card, whose attempt is noted before it is made. */
async function claim(tools: Tools, item: Item, at: { isMine: boolean; now: Instant }): Promise<Item | undefined> {
  const isFresh = at.isMine && (item.document.due ?? 0) - at.now > claimMsOf(item.out) / 2;
  const isCard = item.out.content.what === 'card';
  if (isFresh && !isCard) return item;
  const attempts = item.out.attempts + (isCard ? 1 : 0);
  return rewritten(tools, item, { out: { ...item.out, attempts }, due: claimedFrom(at.now, item.out) });
}

/** Nothing where another was faster. */
async function rewritten(
  { store }: Tools,
  { document }: Item,
  { out, due }: { readonly out: Out; readonly due: Instant },
): Promise<Item | undefined> {
  const committed = await store.commit(document.partition, [replacing(document, { due, body: out })]);
  if (committed.kind === 'conflict') return undefined;
  const etag = committed.etags.get(document.id) ?? document.etag;
  return { document: { ...document, due, body: out, etag }, out };
}

async function settle(tools: Tools, item: Item, sent: Sent): Promise<Forwarded> {
  switch (sent.kind) {
    case 'delivered':
      return end(tools, item, { how: 'delivered', ref: sent.ref });
    case 'nothing':
      return end(tools, item, { how: 'undelivered' });
    case 'retry':
      return postpone(tools, item, sent);
    case 'broken':
      return refused(tools, item);
    case 'refused':
      return sent.why === 'invalid' ? refused(tools, item) : { kind: 'unreached', item, left: sent.why };
    case 'nowhere':
      return { kind: 'unreached', item, left: 'unknownAddress' };
    case 'locked':
      return { kind: 'unreached', item };
    default:
      return sent satisfies never;
  }
}

/** A throttled send was never begun for anybody; of one that ended in silence nobody knows whether it arrived. */
async function postpone(tools: Tools, item: Item, sent: Delivery & { kind: 'retry' }): Promise<Forwarded> {
  const { out } = item;
  const isThrottled = sent.why === 'throttled';
  const wait = isThrottled ? Math.max(sent.afterMs, 1000) : backoff(out.failures, tools.pulse.chance());
  const until = instant(Math.ceil(tools.store.now() + wait));
  const attempts = isThrottled ? Math.max(0, out.attempts - 1) : out.attempts;
  await rewritten(tools, item, { out: { ...out, attempts, failures: out.failures + 1 }, due: until });
  return { kind: 'waits', until };
}

/** 5 seconds, doubled up to 5 minutes, and no two instances in step. */
const backoff = (failures: number, chance: number): number =>
  Math.min(300_000, 5000 * 2 ** failures) * (0.5 + chance / 2);

/** The channel will never take it: it leaves the queue, those behind it go on, and the operator gets a task. */
const refused = (tools: Tools, item: Item): Promise<Forwarded> =>
  end(tools, item, { how: 'undelivered', posts: [taskPost('refused', item.document.id)] });

export interface Ending {
  readonly how: 'delivered' | 'undelivered';
  /** What the door calls what now stands there. */
  readonly ref?: string | undefined;
  /** What makes it a louder signal than a line in a log. */
  readonly posts?: readonly Post[];
}

/** Taken away; where somebody waits to hear how it ended, in one commit with that. */
export async function end(tools: Tools, item: Item, ending: Ending): Promise<Forwarded> {
  const { document, out } = item;
  if (out.receipt !== undefined) return heard(tools, item, { ...ending, receipt: out.receipt });
  const turn = turnNamed('end', document.partition, document.id);
  const posts = draftsOf(ending.posts ?? [], turn, { now: tools.store.now(), turns: 0 });
  const gone = [deleting(document), ...posts.map(creating)];
  const standing = await standingWrites(tools, item, ending.ref);
  const { kind } = await committing(tools, document.partition, [...gone, ...standing]);
  if (kind === 'committed') return { kind: 'gone' };
  // that it cannot be noted where it stands is no reason to say it twice
  const again = standing.length > 0 ? await committing(tools, document.partition, gone) : { kind };
  return again.kind === 'committed' ? { kind: 'gone' } : { kind: 'changed' };
}

async function heard(tools: Tools, item: Item, ending: Ending & { receipt: ReceiptOf }): Promise<Forwarded> {
  const { document } = item;
  const event = { kind: ending.how, receipt: ending.receipt } as const;
  const taken = await takeTurn(tools, {
    id: turnNamed(ending.how, document.partition, document.id),
    partition: document.partition,
    event,
    change: (person, scene) => tools.step(person, event, scene),
    consumes: document,
    adds: () => standingWrites(tools, item, ending.ref),
    ...(ending.posts && { posts: ending.posts }),
  });
  const isStuck = taken === 'busy' || taken === 'unreadable';
  return isStuck ? { kind: 'waits', until: claimedFrom(tools.store.now()) } : { kind: 'gone' };
}
