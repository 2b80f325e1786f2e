import { z } from 'zod';
import { lanes, type Document, type Lane, type Store } from '../../bots/ports.ts';
import { earliest, instant, type Instant } from '../../placement/ids.ts';
import { patience } from '../patience.ts';
import { readable } from '../readable.ts';
import { sealingOf, type Sealing } from '../sealing.ts';
import type { Keyring } from '../secrets.ts';
import { forwardOnly, type Clock } from '../storeClock.ts';
import { isContainerThere, openContainer, type Connecting, type CosmosSettings } from './connection.ts';
import { unanswered } from './failure.ts';
import { documentIn, isOver, itemIn } from './items.ts';
import { proofPlace, proveKeys } from './proof.ts';
import { findOn, questions, walkOn, type Question, type Reading } from './reading.ts';
import { serverClock } from './serverClock.ts';
import { writerOn } from './writing.ts';

export interface CosmosOptions {
  readonly settings: CosmosSettings;
  /** Asked for once it is known whether something was sealed here already. */
  readonly keys: (isUsed: boolean) => Keyring;
  /** Instead of the clock of the servers. */
  readonly now?: Clock | undefined;
  /** How long somebody waits at most while the database does not answer, and how long for one answer. */
  readonly patienceMs?: number;
  readonly answerMs?: number;
}

/** The store for several machines: a container of Azure Cosmos DB. Throws a `StoreError` with the setting and the repair where it cannot be opened. */
export const openCosmosStore = async (
  options: CosmosOptions,
): Promise<{ readonly store: Store; readonly keys: Keyring }> => {
  const connecting = connectingBy(options);
  const container = await openContainer(connecting);
  const { clock, patienceMs } = connecting;
  const reading: Reading = { container, patienceMs, heard: (headers, sent) => clock.saw(headers['date'], sent) };
  const { partition, id } = proofPlace;
  const keys = options.keys((await findOn(reading)(partition, id)) !== undefined);
  const store = storeOn(reading, sealingOf(keys), forwardOnly(options.now ?? clock.now));
  await proveKeys(store, keys);
  return { store, keys };
};

/** Whether a house was made there; to look makes nothing. */
export const isCosmosStoreThere = (settings: CosmosSettings): Promise<boolean> =>
  isContainerThere(connectingBy({ settings }));

const connectingBy = ({ settings, patienceMs = patience, answerMs = patience / 2 }: Connectable): Connecting => ({
  settings,
  clock: serverClock(),
  patienceMs,
  answerMs,
});
type Connectable = Pick<CosmosOptions, 'settings' | 'patienceMs' | 'answerMs'>;

const storeOn = (reading: Reading, sealing: Sealing, now: () => Instant): Store => {
  const find = findOn(reading);
  const walk = walkOn(reading);
  const write = writerOn({ ...reading, sealing, now });
  const { during, close } = untilClosed();
  const open = (item: unknown): Document => documentIn(itemIn(item), sealing);
  const some = <T>(question: Question, read: (item: unknown) => T | undefined): Promise<Taken<T>> =>
    during(() => walk(question, () => taking(question.limit, item => isOverNow(item, now), read)));
  return {
    now,
    read: (partition, id) =>
      during(async () => {
        const item = await find(partition, id);
        return item === undefined || isOverNow(item, now) ? undefined : open(item);
      }),
    commit: (partition, batch) => during(() => write(partition, batch)),
    page: async (...[partition, kind, limit, after = '']) => [
      ...(await some({ ...questions.page(partition, kind, after), limit }, open)).items,
    ],
    due: async (lane, until, limit) => {
      const { items, unreadable } = await some({ ...questions.due(lane, until), limit }, item =>
        readable(() => open(item)),
      );
      return { items: [...items], unreadable };
    },
    nextDue: () =>
      nextDue(async lane => [...(await some({ ...questions.due(lane, forever), limit: 1 }, timeOf)).items]),
    caseload: async (coach, limit, after = '') => [
      ...(await some({ ...questions.caseload(coach, after), limit }, partitionOf)).items,
    ],
    close,
  };
};

interface Taken<T> {
  readonly items: ReadonlySet<T>;
  readonly unreadable: number;
}

/** Each once, up to the limit, without what is over; what `read` cannot read is counted. */
const taking = <T>(limit: number, isOver: (item: unknown) => boolean, read: (item: unknown) => T | undefined) => {
  const items = new Set<T>();
  return {
    items,
    unreadable: 0,
    take(found: unknown): boolean {
      if (isOver(found)) return false;
      const one = read(found);
      if (one === undefined) this.unreadable += 1;
      else items.add(one);
      return items.size >= limit;
    },
  };
};

const endSchema = z.object({ expires: z.number() });
const isOverNow = (item: unknown, now: () => Instant): boolean => isOver(endSchema.safeParse(item).data ?? {}, now());

const timeSchema = z.object({ due: z.int().transform(instant) });
const timeOf = (item: unknown): Instant | undefined => timeSchema.safeParse(item).data?.due;

const placeSchema = z.object({ partition: z.string() });
const partitionOf = (item: unknown): string => placeSchema.parse(item).partition;

const forever = instant(Number.MAX_SAFE_INTEGER);

const nextDue = async (firstIn: (lane: Lane) => Promise<readonly Instant[]>): Promise<Instant | undefined> => {
  const [first, ...rest] = (await Promise.all(lanes.map(firstIn))).flat();
  return first === undefined ? undefined : earliest(first, ...rest);
};

/** Closing waits for what was brought before. */
const untilClosed = () => {
  const running = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      if (isClosed) throw unanswered('it was closed');
      const one = work();
      running.add(one);
      try {
        return await one;
      } finally {
        running.delete(one);
      }
    },
    close: async (): Promise<void> => {
      isClosed = true;
      await Promise.allSettled(running);
    },
  };
};
