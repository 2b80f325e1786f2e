import type { DatabaseSync } from 'node:sqlite';
import { lanes, type Document, type Store } from '../../bots/ports.ts';
import { earliest, instant, type Instant } from '../../placement/ids.ts';
import { readable } from '../readable.ts';
import { sealingOf } from '../sealing.ts';
import type { Keyring } from '../secrets.ts';
import { forwardOnly, runningClock, type Clock } from '../storeClock.ts';
import { openDatabase } from './database.ts';
import { patiently } from './failure.ts';
import { groupsOn } from './groups.ts';
import { latelyOf, type Lately } from './lately.ts';
import { onceARound } from './onceARound.ts';
import { proveKeys } from './proof.ts';
import { opened, partitionOf, type Row } from './rows.ts';
import { statementsOn, type Statements } from './statements.ts';
import { sweeperOn } from './sweeper.ts';
import { partsOn } from './writing.ts';

export interface StoreOptions {
  readonly keys: Keyring;
  /** Milliseconds; several processes on one file need the same one. */
  readonly now?: Clock;
  /** How long a commit waits at most while other processes write. */
  readonly patienceMs?: number;
}

export interface SqliteOptions extends StoreOptions {
  readonly file: string;
}

/** The embedded store: one file, several processes of one machine. Throws a `StoreError` with the repair where it cannot be opened. */
export const openSqliteStore = ({ file, ...options }: SqliteOptions): Store => {
  const database = openDatabase(file);
  try {
    return storeOn(database, options);
  } catch (error) {
    database.close();
    throw error;
  }
};

/** The store on a database that is already open. */
export const storeOn = (database: DatabaseSync, options: StoreOptions): Store => {
  const { keys, now: clock = runningClock(), patienceMs } = options;
  const now = forwardOnly(clock);
  const sealing = sealingOf(keys);
  proveKeys(database, keys);
  const statements = statementsOn(database);
  const lately = latelyOf(sealing, () => Number(statements.othersWrote.get()?.['data_version']));
  const partOf = partsOn({ statements, sealing, lately, now });
  const groups = groupsOn(database, patienceMs);
  const sweep = sweeperOn(statements);
  const look = onceARound(() => patiently(() => lately.look()));
  const all = (rows: readonly Row[]): readonly Document[] => rows.map(row => opened(row, lately));
  return {
    now,
    read: async (partition, id) => {
      await look();
      const known = lately.find(partition, id);
      if (known !== undefined) return (known.expires ?? Infinity) > now() ? known : undefined;
      const row = await patiently(() => statements.read.get({ partition, id, now: now() }));
      return row === undefined ? undefined : opened(row, lately);
    },
    commit: async (partition, batch) => {
      const committed = await groups.add(partOf(partition, batch));
      sweep(now());
      return committed;
    },
    page: async (...[partition, kind, limit, after = '']) =>
      all(await patiently(() => statements.page.all({ partition, kind, limit, after, now: now() }))),
    due: (lane, until, limit) =>
      patiently(() => firstDue(statements.due.iterate({ lane, until, now: now() }), limit, lately)),
    nextDue: () => patiently(() => nextDue(statements, now())),
    caseload: async (coach, limit, after = '') =>
      (await patiently(() => statements.caseload.all({ coach, limit, after, now: now() }))).map(partitionOf),
    close: async () => {
      await groups.idle();
      if (database.isOpen) database.close();
    },
  };
};

type Due = Awaited<ReturnType<Store['due']>>;

/** Reads on behind what does not open, so that it holds nobody up. */
const firstDue = (rows: Iterable<Row>, limit: number, lately: Lately): Due => {
  const items: Document[] = [];
  let unreadable = 0;
  for (const row of rows) {
    if (items.length >= limit) break;
    const document = readable(() => opened(row, lately));
    if (document === undefined) unreadable += 1;
    else items.push(document);
  }
  return { items, unreadable };
};

const nextDue = (statements: Statements, now: Instant): Instant | undefined => {
  const times = lanes.flatMap(lane => {
    const due = statements.next.get({ lane, now })?.['due'];
    return typeof due === 'number' ? [instant(due)] : [];
  });
  const [first, ...rest] = times;
  return first === undefined ? undefined : earliest(first, ...rest);
};
