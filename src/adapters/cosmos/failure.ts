import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { StoreError } from '../../bots/ports.ts';
import { jitter } from '../patience.ts';

/** What an answer, or the lack of one, says: a status, or the name that the network or the client gave it. */
export interface Failure {
  readonly code: number | string;
  readonly substatus?: number | undefined;
}

/** What the database did not do, or not in time; and not because of what the document is. */
export class NotDone extends Error {
  readonly code: Failure['code'];
  constructor(code: Failure['code']) {
    super('The database did not do it.');
    this.name = 'NotDone';
    this.code = code;
  }
}

const failureSchema = z.object({
  code: z.union([z.number(), z.string()]).optional(),
  substatus: z.number().optional(),
  name: z.string(),
  cause: z.unknown().optional(),
});

/** A batch hides what happened behind an error of its own. */
export const failureIn = (error: unknown): Failure => {
  const { code, substatus, name, cause } = failureSchema.safeParse(error).data ?? { name: 'unknown' };
  if (code === undefined && cause !== undefined) return failureIn(cause);
  return { code: code ?? name, substatus };
};

/** No write was begun: it was told to wait. */
export const isThrottled = (error: unknown): boolean => failureIn(error).code === 429;

const passing: readonly (number | string)[] = [408, 410, 429, 449, 500, 502, 503, 504, 'TimeoutError'];
const isOfNetwork = (code: number | string): boolean =>
  typeof code === 'string' && (/^E[A-Z_]+$/.test(code) || code === 'REQUEST_SEND_ERROR');

/** May go well in a moment. Of a write it is not known then whether it was done, unless it was throttled. */
export const isPassing = (error: unknown): boolean => {
  const { code, substatus } = failureIn(error);
  if (code === 403) return substatus === writeForbidden;
  return passing.includes(code) || isOfNetwork(code);
};

/** The region that writes is another one now. */
const writeForbidden = 3;

const advice = new Map<number | string, string>([
  [400, 'it refuses what is asked; look whether the default consistency of the account is still Strong'],
  [401, 'it refuses the key; look at COSMOS_KEY'],
  [403, 'it lets nobody in from here, or the key may only read'],
  [404, 'database or container are gone'],
  [429, 'it is asked for more than its throughput; raise the request units of the container'],
  ['AbortError', 'it took too long'],
  ['TimeoutError', 'it took too long'],
]);

/** What the caller gets to see: our own errors as they are, what is too large as refused, everything else as a store that does not answer. */
export const storeError = (cause: unknown): StoreError => {
  if (cause instanceof StoreError) return cause;
  const { code } = failureIn(cause);
  if (code === 413)
    return new StoreError('refused', 'The database takes 2 MB at a time; page what is larger.', { cause });
  return unanswered(advice.get(code) ?? `it failed (${String(code)})`, cause);
};

export const unanswered = (why: string, cause?: unknown): StoreError =>
  new StoreError('unavailable', `The database does not answer: ${why}.`, { cause });

const longestPause = 500;

/** Does `work` again while that may help; `work` ends when the signal says so. What it failed of before that is what is told. */
export const patiently = async <T>(patienceMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const signal = AbortSignal.timeout(patienceMs);
  const ended = endOf(signal);
  let known: unknown;
  for (let tries = 1; ; tries += 1) {
    try {
      return await Promise.race([work(signal), ended]);
    } catch (error) {
      if (!signal.aborted) known = error;
      if (signal.aborted || !isPassing(error)) throw storeError(known ?? error);
      await wait(jitter(tries, longestPause));
    }
  }
};

/** The client hears no signal while it waits between tries of its own, be it for a minute. */
const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new NotDone('TimeoutError')), { once: true });
  });
