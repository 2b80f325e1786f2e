// Guarantee 8: our own bug is not the person's loss.
import { bySelfSchema, type Event } from '../dialogs/event.ts';
import type { Reply } from '../dialogs/reply.ts';
import { dangerReplies } from '../dialogs/stranger.ts';
import { phrase } from '../knowledge/book.ts';
import { hours, later, type Instant, type TurnId } from '../placement/ids.ts';
import { creating, deleting, replacing, seenWrite } from './batch.ts';
import { committing } from './commit.ts';
import type { To } from './item.ts';
import { keptId } from './names.ts';
import { isOver } from './over.ts';
import { errorFacts, StoreError, type Document, type Lane, type Partition, type Write } from './ports.ts';
import { draftsOf, type Post } from './posting.ts';
import type { Tools } from './tools.ts';

export interface Hearer {
  readonly to: To;
  readonly lane: Lane;
}

export interface Failed {
  readonly id: TurnId;
  readonly partition: Partition;
  readonly event: Event;
  readonly consumes?: Document;
  readonly hearer?: Hearer;
}

export type Why = 'stepThrew' | 'unreadable';

/** The event as it came, a kind word to whoever waits, a task for the operator: one commit that touches no person. */
export async function keepSealed(tools: Tools, failed: Failed, cause: unknown): Promise<Kept> {
  const why = cause instanceof StoreError && cause.code === 'unreadable' ? 'unreadable' : 'stepThrew';
  tools.log.error(`turn.${why}`, { turn: failed.id, event: failed.event.kind, ...errorFacts(cause) });
  const now = tools.store.now();
  const { kind } = await committing(tools, failed.partition, batchFor(failed, why, now));
  if (kind === 'committed') return why === 'unreadable' ? 'unreadable' : 'kept';
  return (await isOver(tools.store, failed)) ? 'repeated' : 'conflict';
}

type Kept = 'kept' | 'unreadable' | 'repeated' | 'conflict';

const batchFor = (failed: Failed, why: Why, now: Instant): readonly Write[] => {
  const { consumes } = failed;
  const posts = draftsOf([taskPost(why, failed.id), ...wordsFor(failed, why)], failed.id, { now, turns: lastOfAll });
  // What is due is lost only by our bug; a record that cannot be read today may be read tomorrow.
  if (consumes !== undefined && why === 'unreadable')
    return [replacing(consumes, { due: later(now, hours(1)) }), ...posts.map(creating)];
  return [
    creating({ id: keptId(failed.id), kind: 'kept', body: { event: failed.event, why, at: now } }),
    consumes === undefined ? seenWrite(failed.id, now) : deleting(consumes),
    ...posts.map(creating),
  ];
};

/** The person is not read, so her commits are not counted: what she hears comes after everything else. */
const lastOfAll = 1e12;

export const taskPost = (task: Why | 'refused' | 'noCoach', about: string): Post => ({
  to: { kind: 'house', house: 'operator' },
  lane: 'letter',
  content: { what: 'letter', letter: { kind: 'task', task, about } },
});

const wordsFor = ({ event, hearer }: Failed, why: Why): readonly Post[] => {
  if (hearer === undefined || why === 'unreadable') return [];
  return faultReplies(textIn(event)).map(reply => ({
    ...hearer,
    content: { what: 'reply', reply },
    ...(reply.kind === 'say' && reply.urgent && { urgent: reply.urgent }),
  }));
};

/** Whoever is in danger gets the numbers, also from a broken Anker. */
export const faultReplies = (text: string): readonly Reply[] => [
  ...dangerReplies(text),
  { kind: 'say', phrase: phrase('our.fault') },
];

export const textIn = (event: Event): string => {
  const own = bySelfSchema.safeParse(event);
  if (!own.success) return '';
  if (own.data.kind === 'said' || own.data.kind === 'edited') return own.data.text;
  return own.data.kind === 'filled' ? Object.values(own.data.fields).join('\n') : '';
};
