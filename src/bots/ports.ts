// What the hall needs from the doors, the store and the clock: adapters implement it and nothing else of the hall is theirs.
import { channels, type Channel } from '../dialogs/channels.ts';
import type { BySelf } from '../dialogs/event.ts';
import type { Aloud, Spoken } from '../dialogs/reply.ts';
import type { AddressKey, Instant, PersonId, TurnId } from '../placement/ids.ts';

export type { Channel };

/** Where somebody is reached. Teams: tenant id and Entra object id. */
export interface Address {
  readonly channel: Channel;
  readonly tenant: string;
  readonly id: string;
}

/** One thing that came in by a door. `id` is the platform's own and the same when the platform repeats itself. */
export interface Inbound {
  readonly id: string;
  readonly from: Address;
  readonly event: BySelf;
  /** The code of a deep link or a form, as it was given. */
  readonly code?: string;
  /** What comes back as `shown` is put before this one person, in the place of what she tapped on: nothing of it has to be sent. */
  readonly shows?: true;
  /** Stands behind something of the same person that was not received: it is not to be taken yet, but words of danger get their numbers. */
  readonly behind?: true;
}

/**
 * What a door may tell its platform.
 * `kept`: our own fault; the event lies sealed, `say` is for the person. `unavailable`: not received, must not be answered 200.
 */
export type Receipt =
  /** `shown`: the card that was tapped on, as it stands now. */
  | { readonly kind: 'committed' | 'repeated'; readonly shown?: Spoken }
  | { readonly kind: 'kept' | 'unavailable'; readonly say?: readonly Spoken[] };

export interface Outgoing {
  /** The same for every attempt at the same thing. */
  readonly id: string;
  readonly to: Address;
  /** A later one with the same key takes the place of the earlier one. */
  readonly key?: string;
  readonly spoken: Spoken;
  /** Changes what stands there without a push. */
  readonly quiet?: true;
  /** The question that was answered last closes, without showing the answer. */
  readonly closes?: Closing;
}

export interface Closing {
  readonly question: string;
  /** Where it stands, by what the door answered when it delivered it; only after an answer in words: a tap the door has seen itself. */
  readonly refs?: readonly string[];
}

export type Delivery =
  | { readonly kind: 'delivered'; readonly ref?: string }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly why: 'throttled' | 'unreachable' }
  | { readonly kind: 'refused'; readonly why: 'blocked' | 'unknownAddress' | 'invalid' };

/** Sends one thing within 15 seconds or says why not; never tries twice by itself. */
export interface Door {
  readonly channel: Channel;
  /** What is to be read aloud becomes sound here. */
  readonly speaks?: true;
  deliver(outgoing: Outgoing): Promise<Delivery>;
  /** Whether what people write is being taken. Missing: it is, for as long as this program runs. */
  isTaking?(): boolean;
  /** Takes messages out of the chat. Missing where a platform has no way to. */
  erase?(erasing: Erasing): Promise<Erased>;
}

/** Reads aloud. Nothing where it cannot be done now: then the words themselves are shown. Never throws, and ends well within a send. */
export interface Voice {
  /** Ogg Opus. */
  speak(aloud: Aloud): Promise<Uint8Array | undefined>;
}

export interface Erasing {
  readonly to: Address;
  /** As the platform calls them; what is not there any more is gone. */
  readonly messages: readonly string[];
  /** One of Anker's own stays, with these words. */
  readonly line?: { readonly ref: string; readonly spoken: Spoken };
}

/** `stays`: some of it is there and this door can never take it away. */
export type Erased = { readonly kind: 'gone' } | { readonly kind: 'stays' } | Exclude<Delivery, { kind: 'delivered' }>;

/** A person, an address (`address:…`, `mail:…`), or one of the house's own: `staff`, `heart`, `operator`, `editors`. */
export type Partition = string;

/** By what something goes out: a channel, or within the hall; `self` comes back as due. Queues stand in `queue.ts`, one per recipient. */
export const lanes = [...channels, 'letter', 'self'] as const;
export type Lane = (typeof lanes)[number];

export const documentKinds = [
  'person',
  'address',
  'staff',
  'out',
  'seen',
  'record',
  'kept',
  'task',
  'proof',
  'sent',
  'heart',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One document. The plain fields are what is searched; `body` is sealed by the store and is never searched. */
export interface Draft {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly body: unknown;
  /** Only on open outbox items. */
  readonly lane?: Lane;
  readonly due?: Instant;
  /** Only on a followed employee. */
  readonly coach?: PersonId;
  /** Nobody reads it after that, and it is taken away. */
  readonly expires?: Instant;
}
export interface Document extends Draft {
  readonly partition: Partition;
  readonly etag: string;
}

export type Write =
  /** Fails as a conflict where the id exists. */
  | { readonly do: 'create'; readonly document: Draft }
  | { readonly do: 'replace'; readonly document: Draft; readonly ifMatch: string }
  | { readonly do: 'delete'; readonly id: string; readonly ifMatch: string };

export type Committed =
  | { readonly kind: 'committed'; readonly etags: ReadonlyMap<string, string> }
  /** Nothing of the batch was written; `id` is the first document that stood in the way. */
  | { readonly kind: 'conflict'; readonly id: string };

export const maxWrites = 100;
export const maxBatchBytes = 2 * 1024 * 1024;

/**
 * Where everything is kept. One commit belongs to one partition; there is no way to write two.
 * `read`, `page`, `due` throw `StoreError` (`unreadable`) for a record that no key opens, and `unavailable` where the store does not answer.
 * `commit` throws `StoreError` (`refused`) for what Cosmos would refuse: more than `maxWrites`, more than `maxBatchBytes`, an id with / \ ? #, an empty batch.
 */
export interface Store {
  /** The store's clock: the only one that instances compare. */
  now(): Instant;
  read(partition: Partition, id: string): Promise<Document | undefined>;
  commit(partition: Partition, batch: readonly Write[]): Promise<Committed>;
  /** Documents of one kind in one partition, by id, after `after`. */
  page(partition: Partition, kind: DocumentKind, limit: number, after?: string): Promise<readonly Document[]>;
  /** Open outbox items of one lane whose time has come, earliest first. Unreadable ones are left out and counted in `unreadable`. */
  due(
    lane: Lane,
    until: Instant,
    limit: number,
  ): Promise<{ readonly items: readonly Document[]; readonly unreadable: number }>;
  /** The earliest time at which anything is due at all. */
  nextDue(): Promise<Instant | undefined>;
  /** Partitions of the employees whom this coach follows, by id, after `after`. */
  caseload(coach: PersonId, limit: number, after?: string): Promise<readonly Partition[]>;
  close(): Promise<void>;
}

export class StoreError extends Error {
  readonly code: 'unreadable' | 'unavailable' | 'refused';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** What was deleted on somebody's wish, by opaque ids and without content. */
export interface Deleted {
  readonly partition: Partition;
  /** The turn in which it was asked for, and when. */
  readonly by: TurnId;
  readonly asked: Instant;
  readonly kinds: readonly string[];
  readonly stops?: true;
}

/** Kept outside of the store: one that is put back from a backup knows nothing of what was deleted since (`care-rules` 36). */
export interface Ledger {
  /** On the disk when it returns. The same noted twice is one. */
  note(deleted: Deleted): void;
  noted(): readonly Deleted[];
}

/** Keyed one-way functions; the keys never leave the adapter. */
export interface Secrets {
  addressKey(address: Address): AddressKey;
  /** 16 bytes, base64url; the same for the same name. */
  derive(name: string): string;
}

/** Codes and opaque ids only: never a text, name, address or token. */
export interface Log {
  info(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  warn(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  error(what: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** Of an error its name and the first line of ours that it came through: its message may quote what somebody wrote. */
export function errorFacts(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const where = ownFrame(error);
  return {
    error: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code: String(code) }),
    ...(where !== undefined && { where }),
  };
}

const ownSources = new URL('..', import.meta.url).pathname;

/** `bots.turn.ts:54`, which a log lets through. The stack begins with the message, so that is taken out first. */
function ownFrame({ stack = '', message }: Error): string | undefined {
  const [, frame = ''] = stack.replace(message, '').split(ownSources);
  return /^[\w./]+:\d+/.exec(frame)?.[0].replaceAll('/', '.');
}

/** What time waits and chance are made of; seeded in tests and in the simulation. */
export interface Pulse {
  /** Between 0 and 1. */
  chance(): number;
  wait(ms: number): Promise<void>;
}
