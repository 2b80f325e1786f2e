import type { Inbound, Log, Receipt } from '../../bots/ports.ts';
import { leavesOpen } from '../../dialogs/event.ts';
import { failureFacts } from './failure.ts';
import { incomingFrom, type Reading, type TapPlace } from './inbound.ts';
import { layOut } from './layout.ts';
import { sendPart } from './sending.ts';
import { sendWithinMs, type Wire } from './wire.ts';
import { words } from './words.ts';

/** `again`: not received; Telegram keeps it and brings it once more. `broken`: no update at all. */
export type Taken = 'taken' | 'again' | 'broken';

export interface Taking {
  /** `behind`: another of the same person, before it, was not received. */
  take(update: unknown, behind?: boolean): Promise<Taken>;
  /** What is still being said to Telegram is over. */
  settled(): Promise<void>;
}

export interface TakingGiven extends Reading {
  readonly wire: Wire;
  readonly receive: (inbound: Inbound) => Promise<Receipt>;
  readonly log: Log;
}

/** One update, committed before anything is told to Telegram; what belongs to the platform alone goes on by itself. */
export function updateTaking(given: TakingGiven): Taking {
  const side = sideTasks(given);
  const toldTo = onceEach();
  const leftFrom = onceEach();
  return {
    settled: () => side.settled(),
    take: async (update, behind = false) => {
      const incoming = incomingFrom(update, given);
      switch (incoming.kind) {
        case 'broken':
          return 'broken';
        case 'nothing':
          given.log.info('telegram.ignored', { what: incoming.what });
          if (incoming.tap) side.begin(() => answerTap(given, incoming.tap, 'seen'));
          return 'taken';
        case 'leave':
          side.begin(() => leave(given, incoming.chat, leftFrom(String(incoming.chat)) || incoming.isNew));
          return 'taken';
        case 'events': {
          const how = await receiveAll(given, behind ? incoming.inbound.map(heldBack) : incoming.inbound, {
            say: (inbound, receipt) => {
              if (toldTo(inbound.id)) side.begin(() => sayAtOnce(given, inbound, receipt));
            },
          });
          const leaves = how === 'received' && incoming.inbound.some(({ event }) => leavesOpen(event));
          side.begin(() => answerTap(given, incoming.tap, leaves ? 'seen' : how));
          return how === 'notReceived' ? 'again' : 'taken';
        }
        default:
          return incoming satisfies never;
      }
    },
  };
}

/** `seen`: taken, and nothing of it may be closed on the phone. */
type Heard = 'received' | 'notReceived' | 'seen';
type Say = { readonly say: (inbound: Inbound, receipt: Receipt) => void };

const heldBack = (inbound: Inbound): Inbound => ({ ...inbound, behind: true });

/** In the order in which they were said; what was committed before is a repeat the next time. */
async function receiveAll({ receive }: TakingGiven, all: readonly Inbound[], { say }: Say): Promise<Heard> {
  let how: Heard = 'received';
  for (const inbound of all) {
    const receipt = await receive(inbound);
    if (receipt.kind === 'kept' || receipt.kind === 'unavailable') say(inbound, receipt);
    if (receipt.kind === 'unavailable') return 'notReceived';
    if (receipt.kind === 'kept') how = 'seen';
  }
  return how;
}

/** Every tap gets its answer, or the phone shows a clock that never ends; the keyboard closes without showing what was chosen. */
async function answerTap({ wire }: TakingGiven, tap: TapPlace | undefined, how: Heard) {
  if (tap === undefined) return;
  const signal = wire.until(sendWithinMs);
  const { query, chat, message } = tap;
  const answer = wire.api.answerCallbackQuery(query, how === 'notReceived' ? { text: words.notReceived } : {}, signal);
  const closed =
    how === 'received' && chat !== undefined && message !== undefined
      ? wire.api.editMessageReplyMarkup(chat, message, {}, signal)
      : undefined;
  // both are begun before either is waited for, and the one does not hang on the other
  const failed = (await Promise.allSettled([answer, closed])).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** One sentence, then we go; where we may not write (a channel), we go all the same. */
async function leave({ wire, log }: TakingGiven, chat: number, isSaid: boolean): Promise<void> {
  const signal = wire.until(sendWithinMs);
  if (isSaid)
    await wire.api
      .sendMessage(chat, words.onlyAlone, {}, signal)
      .catch((cause: unknown) => log.info('telegram.leftInSilence', failureFacts(cause)));
  await wire.api.leaveChat(chat, signal);
}

/** Straight from the door, without the house: help numbers while the store is down, a kind sentence after a fault of ours. */
async function sayAtOnce({ wire }: TakingGiven, { from }: Inbound, receipt: Receipt): Promise<void> {
  const said = receipt.kind === 'kept' || receipt.kind === 'unavailable' ? (receipt.say ?? []) : [];
  const target = { api: wire.api, chat: from.id, signal: wire.until(sendWithinMs), silent: false };
  for (const spoken of said) for (const part of layOut(spoken, () => undefined).parts) await sendPart(target, part);
}

interface SideTasks {
  begin(task: () => Promise<void>): void;
  settled(): Promise<void>;
}

/** Their failure is no failure of the update: it is logged, and nothing is tried again. */
function sideTasks({ log }: TakingGiven): SideTasks {
  const running = new Set<Promise<void>>();
  return {
    begin: task => {
      const run: Promise<void> = task()
        .catch((cause: unknown) => log.warn('telegram.sideFailed', failureFacts(cause)))
        .finally(() => running.delete(run));
      running.add(run);
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

const mostRemembered = 1000;

/** True the first time: what Telegram brings again is not said again. */
function onceEach(): (name: string) => boolean {
  const names = new Set<string>();
  return name => {
    if (names.has(name)) return false;
    names.add(name);
    const [oldest] = names;
    if (names.size > mostRemembered && oldest !== undefined) names.delete(oldest);
    return true;
  };
}
