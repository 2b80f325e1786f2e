import type { Erased, Erasing, Log } from '../../bots/ports.ts';
import { deliveryOf, failureFacts, failureOf } from './failure.ts';
import { layOut } from './layout.ts';
import { editPart, messagesIn, type Target } from './sending.ts';
import type { Wire } from './wire.ts';

/** In a private chat a bot may take away its own messages and those of the person, for 48 hours. */
export const eraser =
  ({ wire, log, withinMs }: { readonly wire: Wire; readonly log: Log; readonly withinMs: number }) =>
  async ({ to, messages, line }: Erasing): Promise<Erased> => {
    const target: Target = { api: wire.api, chat: to.id, signal: wire.until(withinMs), silent: true };
    try {
      const [kept, ...others] = line ? messagesIn(line.ref) : [];
      const stands = kept !== undefined && line !== undefined && (await becomes(target, kept, line));
      const going = [...(kept === undefined || stands ? [] : [kept]), ...others, ...messages.flatMap(messagesIn)];
      const stayed = [];
      for (const message of going) if (!(await isGone(target, message))) stayed.push(message);
      return { kind: stayed.length === 0 ? 'gone' : 'stays' };
    } catch (cause) {
      log.warn('telegram.notErased', failureFacts(cause));
      const delivery = deliveryOf(failureOf(cause));
      return delivery.kind === 'delivered' ? { kind: 'gone' } : delivery;
    }
  };

/** A picture or a contact cannot be given words: it goes like the others. */
async function becomes(target: Target, message: number, { spoken }: NonNullable<Erasing['line']>): Promise<boolean> {
  const [part] = layOut({ text: spoken.text }, () => undefined).parts;
  if (part === undefined) return false;
  try {
    await editPart(target, message, part);
    return true;
  } catch (cause) {
    const { why } = failureOf(cause);
    if (why === 'unchanged') return true;
    if (why === 'gone' || why === 'fixed' || why === 'invalid') return false;
    throw cause;
  }
}

async function isGone({ api, chat, signal }: Target, message: number): Promise<boolean> {
  try {
    await api.deleteMessage(chat, message, signal);
    return true;
  } catch (cause) {
    const { why } = failureOf(cause);
    if (why === 'gone') return true;
    if (why === 'fixed' || why === 'invalid') return false;
    throw cause;
  }
}
