import type { Delivery, Door, Log, Outgoing, Voice } from '../../bots/ports.ts';
import type { Spoken } from '../../dialogs/reply.ts';
import type { Buttons } from './buttons.ts';
import { deliveryOf, failureFacts, failureOf } from './failure.ts';
import { eraser } from './erasing.ts';
import { layOut, type Part } from './layout.ts';
import { messagesIn, sendPart, type Target } from './sending.ts';
import { sendWithinMs, type Wire } from './wire.ts';

/** Knows nothing between two sends but how far one came that broke off in the middle. */
export function telegramDoor(given: TelegramDoorGiven): Door {
  const { wire, buttons, log, voice, withinMs = sendWithinMs } = given;
  const begun = progress();
  return {
    channel: 'telegram',
    ...(voice && { speaks: true }),
    deliver: async outgoing => {
      const chat = outgoing.to.id;
      const target = targetOf(outgoing, { wire, withinMs });
      const { parts, lost } = layOut(outgoing.spoken, tapped => buttons.seal(chat, tapped));
      if (lost > 0) log.error('telegram.buttonLost', { count: lost });
      if (!/^-?\d+$/.test(chat)) return { kind: 'refused', why: 'unknownAddress' };
      if (parts.length === 0) return { kind: 'refused', why: 'invalid' };
      try {
        const heard = await soundOf(outgoing.spoken, voice);
        return await shown(target, { outgoing, parts: heard ? [heard] : parts, begun });
      } catch (cause) {
        const failure = failureOf(cause);
        log[failure.why === 'token' ? 'error' : 'warn']('telegram.notSent', failureFacts(cause));
        const delivery = deliveryOf(failure);
        if (delivery.kind === 'refused') begun.over(outgoing);
        return delivery;
      }
    },
    erase: eraser({ wire, log, withinMs }),
  };
}

export interface TelegramDoorGiven {
  readonly wire: Wire;
  readonly buttons: Buttons;
  readonly log: Log;
  readonly voice?: Voice | undefined;
  /** All the calls of one send together. */
  readonly withinMs?: number | undefined;
}

const targetOf = ({ to, quiet }: Outgoing, { wire, withinMs }: { wire: Wire; withinMs: number }): Target => ({
  api: wire.api,
  chat: to.id,
  signal: wire.until(withinMs),
  sooner: wire.until((withinMs * 2) / 3),
  silent: quiet === true,
});

/** Nothing where it is to be read, and where it cannot be heard now. */
async function soundOf({ aloud, text }: Spoken, voice: Voice | undefined): Promise<Part | undefined> {
  const sound = aloud && (await voice?.speak(aloud));
  return sound && { kind: 'voice', sound, instead: text };
}

interface Showing {
  readonly outgoing: Outgoing;
  readonly parts: readonly Part[];
  readonly begun: Progress;
}

async function shown(target: Target, showing: Showing): Promise<Delivery> {
  const messages = await sendAll(target, showing);
  await close(target, showing.outgoing.closes?.refs ?? []);
  return { kind: 'delivered', ref: messages.join(',') };
}

/** An attempt that broke off after the second of three parts goes on with the third. */
async function sendAll(target: Target, { outgoing, parts, begun }: Showing): Promise<readonly number[]> {
  const done = begun.of(outgoing);
  for (const part of parts.slice(done.length)) {
    done.push(await sendPart(target, part));
    begun.note(outgoing, done);
  }
  begun.over(outgoing);
  return done;
}

/** What follows was said already: that a keyboard stays open is no reason to say it again. */
async function close({ api, chat, signal }: Target, refs: readonly string[]): Promise<void> {
  for (const message of refs.flatMap(messagesIn))
    await api.editMessageReplyMarkup(chat, message, {}, signal).catch(failureOf);
}

interface Progress {
  of(outgoing: Outgoing): number[];
  note(outgoing: Outgoing, messages: readonly number[]): void;
  over(outgoing: Outgoing): void;
}

const mostBegun = 1000;

/** In memory only: after a restart the whole is sent again, at least once is all that is promised. */
function progress(): Progress {
  const begun = new Map<string, readonly number[]>();
  return {
    of: outgoing => [...(begun.get(nameOf(outgoing)) ?? [])],
    note: (outgoing, messages) => {
      begun.set(nameOf(outgoing), [...messages]);
      const [oldest] = begun.keys();
      if (begun.size > mostBegun && oldest !== undefined) begun.delete(oldest);
    },
    over: outgoing => void begun.delete(nameOf(outgoing)),
  };
}

const nameOf = ({ to, id }: Outgoing): string => `${to.id} ${id}`;
