// Looks over the shoulder of three ports and writes down what went by: received, committed, delivered.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Address, Delivery, Door, Inbound, Receipt, Store } from '../../bots/ports.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';
import type { Cause, Told, TrailEntry } from './entry.ts';
import { committedIn } from './committed.ts';

export interface Trail {
  /** Oldest first, and not for ever. */
  entries(): readonly TrailEntry[];
  /** Told of each entry when it is new, and when something of it has arrived. Answers how to stop. */
  watch(listener: (entry: TrailEntry) => void): () => void;
  /** What was done until now was only to get ready. */
  begin(): void;
  readonly receiving: (receive: Receive) => Receive;
  readonly keeping: (store: Store) => Store;
  readonly delivering: (door: Door) => Door;
}

export type Receive = (inbound: Inbound) => Promise<Receipt>;

export interface TrailGiven {
  readonly now: () => Instant;
  /** Who of the staff and the firms sits there. */
  readonly whoAt: (address: Address) => PersonId | undefined;
}

const mostEntries = 200;

export function openTrail({ now, whoAt }: TrailGiven): Trail {
  let entries: readonly TrailEntry[] = [];
  let last = 0;
  const listeners = new Set<(entry: TrailEntry) => void>();
  const received = new AsyncLocalStorage<Cause>();
  const put = (entry: TrailEntry): void => {
    const at = entries.findIndex(({ n }) => n === entry.n);
    entries = (at < 0 ? [...entries, entry] : entries.with(at, entry)).slice(-mostEntries);
    for (const listener of listeners) listener(entry);
  };
  const settle = (item: string, state: Told['state']): void => {
    const entry = entries.findLast(({ told }) => told.some(one => one.item === item && isOpen(one)));
    if (entry === undefined) return;
    const told = entry.told.map(one => (one.item === item ? { ...one, state, at: now() } : one));
    put({ ...entry, told });
  };
  return {
    entries: () => entries,
    watch: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin: () => {
      entries = [];
    },
    receiving: receive => inbound => {
      const by = whoAt(inbound.from);
      const { kind } = inbound.event;
      return received.run({ kind: 'event', event: kind, ...(by !== undefined && { by }) }, () => receive(inbound));
    },
    keeping: store => ({
      ...store,
      commit: async (partition, batch) => {
        const committed = await store.commit(partition, batch);
        if (committed.kind === 'conflict') return committed;
        const { turn, cause = received.getStore(), told, gone } = committedIn(batch);
        const isLetter = entries.some(entry => entry.told.some(({ item }) => item === turn));
        if (isLetter && turn !== undefined) settle(turn, 'delivered');
        for (const item of gone) settle(item, 'dropped');
        const why: Cause | undefined = isLetter ? { kind: 'letter' } : cause;
        if (why === undefined || !isWorthIt(why, told)) return committed;
        put({ n: (last += 1), at: now(), cause: why, about: partition, told });
        return committed;
      },
    }),
    delivering: door => ({
      ...door,
      deliver: async outgoing => {
        const delivery = await door.deliver(outgoing);
        settle(outgoing.id, stateAfter(delivery));
        return delivery;
      },
    }),
  };
}

/** That a card arrived is said beside the card; it is news of its own only where somebody is told something because of it. */
const isWorthIt = ({ kind }: Cause, told: readonly Told[]): boolean => kind !== 'heard' || told.length > 0;

const isOpen = ({ state }: Told): boolean => state === 'waits' || state === 'late';

const stateAfter = ({ kind }: Delivery): Told['state'] =>
  kind === 'delivered' ? 'delivered' : kind === 'retry' ? 'late' : 'refused';
