// For a machine without a public address: Telegram is asked, and holds the question until there is something to say.
import { z } from 'zod';
import { errorFacts, type Log, type Pulse } from '../../bots/ports.ts';
import { failureFacts, failureOf, type Failure } from './failure.ts';
import type { Taking } from './taking.ts';
import { wantedUpdates } from './update.ts';
import { waitUnless } from './waiting.ts';
import { pollSeconds, sendWithinMs, type Wire } from './wire.ts';

export interface Polling {
  /** The last question was answered, and everything in the answer was received. */
  isTaking(): boolean;
  /** Ends the question that is out and waits for what was already taken. */
  stop(): Promise<void>;
}

export interface PollingGiven {
  readonly wire: Wire;
  readonly taking: Pick<Taking, 'take'>;
  readonly log: Log;
  readonly pulse: Pulse;
}

export function startPolling(given: PollingGiven): Polling {
  const stopping = new AbortController();
  const state = { isTaking: false };
  const running = pollUntil(given, state, stopping.signal);
  return {
    isTaking: () => state.isTaking,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

interface Round {
  /** The first update that Telegram still has to keep for us. */
  readonly offset: number;
  readonly failures: number;
}

async function pollUntil(given: PollingGiven, state: { isTaking: boolean }, stop: AbortSignal): Promise<void> {
  let round: Round = { offset: 0, failures: 0 };
  while (!stop.aborted) {
    try {
      const updates = await given.wire.api.getUpdates(
        { offset: round.offset, timeout: pollSeconds, allowed_updates: [...wantedUpdates] },
        given.wire.until(pollSeconds * 1000 + sendWithinMs, stop),
      );
      round = await takeAll(given, updates, round);
      state.isTaking = round.failures === 0;
      if (round.failures > 0) await waitUnless(stop, given.pulse, backoff(round.failures));
    } catch (cause) {
      if (stop.aborted) return;
      state.isTaking = false;
      const failure = failureOf(cause);
      const isOurs = failure.why === 'token' || failure.why === 'conflict';
      given.log[isOurs ? 'error' : 'warn']('telegram.notPolled', failureFacts(cause));
      round = { ...round, failures: round.failures + 1 };
      await waitUnless(stop, given.pulse, pauseAfter(failure, round.failures));
    }
  }
}

/** All of a batch at once, those of one person one after the other. What was not received, Telegram keeps: nothing after it is taken, but words of danger are answered. */
async function takeAll({ taking, log }: PollingGiven, updates: unknown, round: Round): Promise<Round> {
  const batch = z.array(z.looseObject({ update_id: z.number().int() })).parse(updates);
  const chats = Map.groupBy(batch, senderIn);
  const missed: number[] = [];
  await Promise.all(
    [...chats.values()].map(async ofOne => {
      let behind = false;
      for (const update of ofOne) {
        const taken = await taking.take(update, behind).catch((cause: unknown) => {
          log.error('telegram.notTaken', errorFacts(cause));
          return 'again' as const;
        });
        if (taken !== 'again') continue;
        missed.push(update.update_id);
        behind = true;
      }
    }),
  );
  const next = Math.max(round.offset, ...batch.map(({ update_id: id }) => id + 1));
  if (missed.length === 0) return { offset: next, failures: 0 };
  log.warn('telegram.notReceived', { count: missed.length });
  return { offset: Math.min(...missed), failures: round.failures + 1 };
}

const someSender = z.object({ from: z.object({ id: z.number() }) });

const senderIn = ({ update_id: _id, ...content }: Readonly<Record<string, unknown>>): number =>
  someSender.safeParse(Object.values(content)[0]).data?.from.id ?? 0;

/** A token that is refused and a second poller do not go away by being asked again soon. */
function pauseAfter(failure: Failure, failures: number): number {
  if (failure.why === 'throttled') return failure.afterMs;
  return failure.why === 'token' || failure.why === 'conflict' ? 30_000 : backoff(failures);
}

const backoff = (failures: number): number => Math.min(30_000, 500 * 2 ** Math.min(failures, 10));
