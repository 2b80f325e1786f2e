import type { Event } from '../dialogs/event.ts';
import type { Person } from '../dialogs/person.ts';
import type { Step } from '../dialogs/step.ts';
import type { Instant, TurnId } from '../placement/ids.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { untilTaken } from './attempts.ts';
import { batchOf, deleting } from './batch.ts';
import { committing } from './commit.ts';
import { keepSealed, type Hearer } from './kept.ts';
import { isOver } from './over.ts';
import { loadSubject, type Subject } from './people.ts';
import { StoreError, type Address, type Document, type Partition, type Write } from './ports.ts';
import type { Post } from './posting.ts';
import { sceneOf } from './scene.ts';
import type { Tools } from './tools.ts';

/** One event in one partition. */
export interface Turn {
  readonly id: TurnId;
  readonly partition: Partition;
  readonly event: Event;
  /** Total and without any effect of its own: it is taken again after a conflict. */
  readonly change: (person: Person, scene: TalkScene) => Step | 'denied';
  /** What this partition begins with where nothing is kept yet. */
  readonly birth?: { readonly person: (scene: TalkScene) => Person; readonly address?: Address };
  /** A pointer written before this was never believed: the person it names does not know the address. */
  readonly forgetsPointersBefore?: Instant;
  /** The due item or the sent one that this turn settles. */
  readonly consumes?: Document;
  readonly posts?: readonly Post[];
  /** What somebody asked to see goes back with the receipt, and is not sent. */
  readonly shows?: true;
  /** Of the hall's own; looked up anew at every attempt. */
  readonly adds?: () => Promise<readonly Write[]>;
  /** Who waits for an answer, should our own code fail. */
  readonly hearer?: Hearer;
}

/** `unreadable`: kept sealed, and nobody can be written to. `busy`: five conflicts, or nothing at all was written. */
export type Taken = 'committed' | 'repeated' | 'kept' | 'unreadable' | 'denied' | 'absent' | 'busy';

export async function takeTurn(tools: Tools, turn: Turn): Promise<Taken> {
  const taken = await untilTaken(tools.pulse, () => safely(tools, turn));
  if (taken === 'busy') tools.log.warn('turn.busy', { turn: turn.id });
  return taken;
}

async function safely(tools: Tools, turn: Turn): Promise<Taken | 'conflict'> {
  try {
    return await taken(tools, turn);
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'unavailable') throw cause;
    return keepSealed(tools, turn, cause);
  }
}

async function taken(tools: Tools, turn: Turn): Promise<Taken | 'conflict'> {
  const [stored, scene] = await Promise.all([loadSubject(tools.store, turn.partition), sceneOf(tools, turn.id)]);
  const { person, subject } = begun(stored, turn, scene);
  if (person === undefined) return absent(tools, turn);
  const step = turn.change(person, scene);
  if (step === 'denied') return (await isOver(tools.store, turn)) ? 'repeated' : 'denied';
  const { id, event, consumes, posts, shows } = turn;
  const adds = await turn.adds?.();
  const batch = await batchOf(tools, { turn: id, event, subject, scene, step, consumes, posts, adds, shows });
  const { kind } = await committing(tools, turn.partition, batch);
  if (kind === 'committed') return 'committed';
  return (await isOver(tools.store, turn)) ? 'repeated' : 'conflict';
}

function begun(stored: Subject, { birth, forgetsPointersBefore }: Turn, scene: TalkScene) {
  const person = stored.person ?? birth?.person(scene);
  const { points, ...rest } = stored;
  const isOld = points !== undefined && points.since < (forgetsPointersBefore ?? 0);
  const subject: Subject = {
    ...rest,
    ...(birth?.address && { address: birth.address }),
    ...(points && !isOld && { points }),
  };
  return { person, subject };
}

/** Nobody is there any more: what was meant for her is taken away. */
async function absent({ store, log }: Tools, { id, partition, consumes }: Turn): Promise<'absent' | 'conflict'> {
  log.warn('turn.absent', { turn: id });
  if (consumes === undefined) return 'absent';
  const { kind } = await store.commit(partition, [deleting(consumes)]);
  return kind === 'committed' ? 'absent' : 'conflict';
}
