import type { Effect } from '../dialogs/effect.ts';
import { leavesOpen, type Due, type Event } from '../dialogs/event.ts';
import type { Person } from '../dialogs/person.ts';
import type { Step } from '../dialogs/step.ts';
import { days, later, type Instant, type TurnId } from '../placement/ids.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { codeSecret, storedCode } from './codes.ts';
import type { Self } from './item.ts';
import { recordId, seenId, selfId } from './names.ts';
import { expiryOf } from './retention.ts';
import { addressPartition, subjectWrite, type Subject } from './people.ts';
import type { Deleted, Document, Draft, Store, Write } from './ports.ts';
import {
  activeAddress,
  draftsOf,
  effectsAsPosts,
  repliesAsPosts,
  type Answered,
  type Post,
  type Reachable,
} from './posting.ts';
import type { Tools } from './tools.ts';

/** What one event made of one partition, before it is committed. */
export interface Made {
  readonly turn: TurnId;
  readonly event: Event;
  readonly subject: Subject;
  readonly scene: TalkScene;
  readonly step: Step;
  /** Deleted in the same commit: a second time fails as a whole. */
  readonly consumes?: Document | undefined;
  /** What the hall itself adds. */
  readonly posts?: readonly Post[] | undefined;
  readonly adds?: readonly Write[] | undefined;
  readonly shows?: true | undefined;
}

/** One event, one batch: the person, what was added, what was consumed, the outbox. */
export async function batchOf(tools: Tools, made: Made): Promise<readonly Write[]> {
  const { subject, scene, step, turn } = made;
  const person = withCode(tools, made);
  const reach = reachable(subject, person, scene);
  const posts = [
    ...effectsAsPosts(made.shows ? step.effects.filter(isSent) : step.effects, reach, turn),
    ...repliesAsPosts(step.replies, reach, answeredBy(made)),
    ...(made.posts ?? []),
  ];
  return [
    subjectWrite(subject, person, scene.now),
    ...(made.consumes === undefined ? [seenWrite(turn, scene.now)] : []),
    ...(made.adds ?? []),
    ...recordsOf(step.effects, turn).map(creating),
    ...draftsOf(posts, turn, { now: scene.now, turns: subject.turns + 1 }).map(creating),
    ...(await agendaWrites(tools.store, made)),
  ];
}

const isSent = (effect: Effect): boolean => effect.do !== 'show';

function answeredBy({ event, step }: Made): Answered {
  if (event.kind === 'chose') return leavesOpen(event) ? {} : { closes: event.question };
  return step.answered === undefined ? {} : { closes: step.answered, inWords: true };
}

export const creating = (document: Draft): Write => ({ do: 'create', document });

/** Inbound ids are remembered by age, never by count. */
export const seenWrite = (turn: TurnId, now: Instant): Write =>
  creating({ id: seenId(turn), kind: 'seen', body: {}, expires: later(now, days(7)) });

/** Whom the turn is about, and by which door she is reached. */
const reachable = (subject: Subject, person: Person, scene: TalkScene): Reachable => {
  const self = selfAt(subject, person);
  return self === undefined ? { scene } : { scene, self };
};

function selfAt({ partition, address, person: before }: Subject, person: Person): Reachable['self'] {
  if (person.role === 'stranger')
    return address && { to: { kind: 'address', partition, address }, lane: address.channel };
  const active = activeAddress(person);
  if (active !== undefined) return { to: { kind: 'person', person: person.id }, lane: active.channel };
  return before && partingAt(before);
}

/** Whoever loses her address in this turn still hears why. */
function partingAt(before: Person): Reachable['self'] {
  const active = activeAddress(before);
  if (active === undefined) return undefined;
  const { key, channel, tenant, id } = active;
  return { to: { kind: 'address', partition: addressPartition(key), address: { channel, tenant, id } }, lane: channel };
}

/** The person learns only the hash of what was made for her. */
function withCode({ secrets }: Tools, { step, turn, scene }: Made): Person {
  const { person } = step;
  const effect = step.effects.findLast(one => one.do === 'makeCode');
  if (effect?.again !== undefined || effect?.opens === 'nothing') return person;
  if (effect === undefined || person.role === 'stranger') return person;
  const made = { turn, on: scene.now };
  const code = { ...storedCode(codeSecret(secrets, turn), effect.code, scene.now), made };
  return effect.for === 'firm' && person.role === 'employee' ? { ...person, firmCode: code } : { ...person, code };
}

const recordsOf = (effects: readonly Effect[], turn: TurnId): readonly Draft[] =>
  effects
    .filter(effect => effect.do === 'keep')
    .map(({ record }, n) => ({ id: recordId(turn, n), kind: 'record', body: record, ...expiryOf(record) }));

/** What is scheduled or cancelled by name, and what is consumed: each document once, the last word counts. */
async function agendaWrites(store: Store, made: Made): Promise<readonly Write[]> {
  const { consumes, subject, step } = made;
  const agenda = new Map<string, Draft | undefined>();
  if (consumes !== undefined) agenda.set(consumes.id, undefined);
  for (const effect of step.effects) {
    if (effect.do === 'cancel') agenda.set(selfId(effect.name), undefined);
    const draft = scheduled(effect, made);
    if (draft !== undefined) agenda.set(draft.id, draft);
  }
  const writes = [...agenda].map(async ([id, draft]) => {
    const standing = id === consumes?.id ? consumes : await store.read(subject.partition, id);
    return exchanging(standing, draft);
  });
  return (await Promise.all(writes)).flat();
}

function exchanging(standing: Document | undefined, draft: Draft | undefined): readonly Write[] {
  if (draft === undefined) return standing ? [deleting(standing)] : [];
  return [standing ? { do: 'replace', document: draft, ifMatch: standing.etag } : creating(draft)];
}

/** Only what was read is written over. */
export const replacing = (document: Document, change: Partial<Draft>): Write => ({
  do: 'replace',
  document: { ...document, ...change },
  ifMatch: document.etag,
});

export const deleting = ({ id, etag }: Document): Write => ({ do: 'delete', id, ifMatch: etag });

function scheduled(effect: Effect, { turn, scene }: Made): Draft | undefined {
  if (effect.do === 'schedule') return selfDraft(effect.name, effect.at, { due: effect.due, by: turn });
  return effect.do === 'forget' ? forgetDraft({ ...effect, by: turn, asked: scene.now }, scene.now) : undefined;
}

/** What is to be deleted, from now on page by page. */
export const forgetDraft = (deleted: Omit<Deleted, 'partition'>, now: Instant): Draft =>
  selfDraft(forgetName(deleted), now, { due: forgetDue(deleted), by: deleted.by });

export const forgetName = ({ by }: Pick<Deleted, 'by'>): string => `forget:${by}`;

export const forgetDue = ({ kinds, asked, stops }: Omit<Deleted, 'partition' | 'by'>): Due & { what: 'forget' } => ({
  what: 'forget',
  kinds,
  deleted: 0,
  asked,
  ...(stops && { stops }),
});

export const selfDraft = (name: string, due: Instant, body: Self): Draft => ({
  id: selfId(name),
  kind: 'out',
  lane: 'self',
  due,
  body,
});
