// An offline voice: what is to be read aloud never leaves this machine.
import { errorFacts, type Log, type Voice } from '../../bots/ports.ts';
import { aloud } from '../../language/aloud.ts';
import type { Kept } from './kept.ts';
import type { Making } from './making.ts';

export interface VoiceGiven {
  readonly make: Making;
  readonly kept: Kept;
  readonly log: Log;
  /** A send has 15 seconds, and something is to be sent afterwards. */
  readonly withinMs?: number;
}

/** Longer than any message of ours; ten minutes of sound help nobody. */
const longest = 2_500;
/** Of the machine's cores some are left for everything else. */
const mostAtOnce = 2;

export function openVoice({ make, kept, log, withinMs = 8_000 }: VoiceGiven): Voice {
  const underway = new Map<string, Promise<Uint8Array>>();
  const turn = turns(mostAtOnce);
  const made = (text: string): Promise<Uint8Array> => {
    const signal = AbortSignal.timeout(withinMs);
    const going = underway.get(text) ?? turn(signal, () => make(text, signal));
    underway.set(text, going);
    return going.finally(() => underway.delete(text));
  };
  const keep = (text: string, sound: Uint8Array): Promise<void> =>
    kept.keep(text, sound).catch((cause: unknown) => log.warn('voice.notKept', errorFacts(cause)));
  return {
    speak: async ({ text: shown, isOwn }) => {
      const text = aloud(shown);
      if (text === '' || text.length > longest) return undefined;
      try {
        const known = isOwn ? undefined : await kept.find(text);
        if (known !== undefined) return known;
        const sound = await made(text);
        if (!isOwn) await keep(text, sound);
        return sound;
      } catch (cause) {
        log.error('voice.failed', errorFacts(cause));
        return undefined;
      }
    },
  };
}

/** Who waits for too long for her turn goes without. */
function turns(most: number) {
  let free = most;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await ownTurn(waiting, signal);
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      leave();
    }
  };
}

function ownTurn(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  waiting.push(resolve);
  const giveUp = (): void => {
    const place = waiting.indexOf(resolve);
    if (place < 0) return;
    waiting.splice(place, 1);
    reject(new DOMException('It took too long.', 'TimeoutError'));
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener('abort', giveUp, { once: true });
  return promise;
}
