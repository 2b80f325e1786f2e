import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../../bots/ports.ts';
import { jitter, patience } from '../patience.ts';

const advice = new Map([
  [5, 'another process held it for too long'],
  [6, 'another process held it for too long'],
  [8, 'it is read-only; check the owner and mode of file and folder'],
  [10, 'the disk reports an error'],
  [11, 'it is damaged; restore the last backup'],
  [13, 'the disk is full; free some space'],
  [14, 'it cannot be opened; check the owner and mode of file and folder'],
  [26, 'it is not a database of Anker'],
]);
const busy: readonly (number | undefined)[] = [5, 6];

/** The primary result code; SQLite puts the particulars into the higher bits. */
export const resultCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

export const isBusy = (error: unknown): boolean => busy.includes(resultCode(error));

/** What the caller gets to see: our own errors as they are, everything else as a store that does not answer. */
export const storeError = (cause: unknown): StoreError => {
  if (cause instanceof StoreError) return cause;
  const why = advice.get(resultCode(cause) ?? 0) ?? 'it failed';
  return new StoreError('unavailable', `The database does not answer: ${why}.`, { cause });
};

export const heldTooLong = (): StoreError =>
  new StoreError('unavailable', `The database does not answer: ${advice.get(5)}.`);

/** Does `work` again while others hold the file, without holding up this process. */
export const patiently = async <T>(work: () => T): Promise<T> => {
  const until = performance.now() + patience;
  for (let tries = 1; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw storeError(error);
      await wait(jitter(tries));
    }
  }
};

/** The same at the start, when nothing else is held up yet. */
export const patientlyAtStart = <T>(work: () => T): T => {
  const until = performance.now() + patience;
  for (let tries = 1; ; tries += 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw storeError(error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, jitter(tries));
    }
  }
};
