import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as soon, setTimeout as wait } from 'node:timers/promises';
import type { Committed } from '../../bots/ports.ts';
import { jitter, patience } from '../patience.ts';
import { heldTooLong, isBusy, storeError } from './failure.ts';

/** One caller's part of a transaction; a conflict takes back what this part wrote and nothing else. */
export interface Part {
  readonly writes: number;
  apply(): Committed;
  /** What it wrote is on disk, and nobody has read or written since. */
  committed?(): void;
}

export interface Groups {
  /** Resolves only after the transaction is on disk; rejects with `unavailable` when it may not be. */
  add(part: Part): Promise<Committed>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

interface Waiting extends PromiseWithResolvers<Committed> {
  readonly part: Part;
  readonly until: number;
}

/**
 * Group commit: what different callers bring in the same few rounds of the event loop, or while other processes write, shares one
 * transaction and one wait for the disk. Every part has a savepoint of its own.
 */
export const groupsOn = (database: DatabaseSync, patienceMs = patience): Groups => {
  const queue: Waiting[] = [];
  const round = roundsOf(database, queue);
  let running: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    for (let tries = 0; queue.length > 0;) {
      await gathered(queue);
      tries = round() ? 0 : tries + 1;
      if (tries === 0) continue;
      giveUp(queue);
      await wait(jitter(tries));
    }
    running = undefined;
  };
  return {
    add: part => {
      const waiting = { part, until: performance.now() + patienceMs, ...Promise.withResolvers<Committed>() };
      queue.push(waiting);
      running ??= drain();
      return waiting.promise;
    },
    idle: async () => running,
  };
};

const gatheredWithinMs = 3;

/** Waits while more keeps coming: the disk is paid for once. */
const gathered = async (queue: readonly Waiting[]): Promise<void> => {
  const until = performance.now() + gatheredWithinMs;
  let before = 0;
  while (queue.length > before && performance.now() < until) {
    before = queue.length;
    await soon();
  }
};

// So many that the disk is shared well, so few that the event loop is not held up for long.
const writesTogether = 1_000;

/** One transaction for the head of the queue; false where another process is writing and all of them wait on. */
const roundsOf = (database: DatabaseSync, queue: Waiting[]): (() => boolean) => {
  let alone = 0;
  return () => {
    const group = queue.splice(0, alone > 0 ? 1 : countOf(queue));
    alone = Math.max(0, alone - 1);
    try {
      for (const { waiting, outcome } of together(database, group)) waiting.resolve(outcome);
      return true;
    } catch (error) {
      const again = isBusy(error) || group.length > 1;
      if (again) queue.unshift(...group);
      else for (const { reject } of group) reject(storeError(error));
      // What does not fit on the disk any more must not take the others down with it.
      if (!isBusy(error) && again) alone = group.length;
      return !isBusy(error);
    }
  };
};

const countOf = (queue: readonly Waiting[]): number => {
  let writes = 0;
  const over = queue.findIndex(({ part }) => (writes += part.writes) > writesTogether);
  return over === -1 ? queue.length : Math.max(1, over);
};

const giveUp = (queue: Waiting[]): void => {
  const now = performance.now();
  for (const waiting of queue.filter(({ until }) => until <= now)) {
    queue.splice(queue.indexOf(waiting), 1);
    waiting.reject(heldTooLong());
  }
};

// Never an await in here: nobody may read, and nobody else may write, between the beginning and the end.
const together = (database: DatabaseSync, group: readonly Waiting[]) => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const done = group.map(waiting => ({ waiting, outcome: apart(database, waiting.part) }));
    database.exec('COMMIT');
    for (const { waiting, outcome } of done) if (outcome.kind === 'committed') waiting.part.committed?.();
    return done;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

const apart = (database: DatabaseSync, part: Part): Committed => {
  database.exec('SAVEPOINT part');
  const outcome = part.apply();
  if (outcome.kind === 'conflict') database.exec('ROLLBACK TO part');
  database.exec('RELEASE part');
  return outcome;
};
