import { InputFile, type Api } from 'grammy';
import { secondsOf } from '../voice/ogg.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Keyboard, Part } from './layout.ts';

type Signal = Parameters<Api['getMe']>[0];

export interface Target {
  readonly api: Api;
  readonly chat: string;
  readonly signal: Signal;
  /** Leaves time to say something else instead. */
  readonly sooner?: Signal;
  /** Without a sound. */
  readonly silent: boolean;
}

/** What the house keeps of a message of several parts. */
export const messagesIn = (ref: string | undefined): readonly number[] =>
  (ref ?? '').split(',').flatMap(part => (/^\d+$/.test(part) ? [Number(part)] : []));

/** One part, one call, one message; answers its number. */
export async function sendPart(target: Target, part: Part): Promise<number> {
  const { api, chat, signal, silent } = target;
  const quiet = silent ? { disable_notification: true } : {};
  switch (part.kind) {
    case 'text': {
      const { message_id } = await api.sendMessage(
        chat,
        part.text,
        { ...noPreview, ...quiet, ...markup(part.keyboard) },
        signal,
      );
      return message_id;
    }
    case 'picture': {
      const { default: QRCode } = await import('qrcode');
      const picture = new InputFile(
        await QRCode.toBuffer(part.qr, { errorCorrectionLevel: 'M', scale: 8 }),
        'code.png',
      );
      const caption = part.caption === undefined ? {} : { caption: part.caption };
      const { message_id } = await api.sendPhoto(
        chat,
        picture,
        { ...caption, ...quiet, ...markup(part.keyboard) },
        signal,
      );
      return message_id;
    }
    case 'voice':
      return sendVoice(target, part);
    case 'contact': {
      const { message_id } = await api.sendContact(chat, part.number, part.name, quiet, signal);
      return message_id;
    }
    default:
      return part satisfies never;
  }
}

/** A voice message; where this chat takes none, or not now, a sentence that says so: nothing waits behind a sound. */
async function sendVoice(target: Target, { sound, instead }: Part & { kind: 'voice' }): Promise<number> {
  const { api, chat, signal, sooner = signal, silent } = target;
  const told = { duration: secondsOf(sound), ...(silent && { disable_notification: true }) };
  try {
    const { message_id } = await api.sendVoice(chat, new InputFile(sound, 'vorlesen.ogg'), told, sooner);
    return message_id;
  } catch (cause) {
    if (!ofTheSound.includes(failureOf(cause).why)) throw cause;
    return sendPart(target, { kind: 'text', text: instead });
  }
}

const ofTheSound: readonly Failure['why'][] = ['invalid', 'unreachable'];

/** A message that stands there already is given these words; only a text can be. */
export async function editPart({ api, chat, signal }: Target, message: number, part: Part): Promise<void> {
  if (part.kind !== 'text') return;
  await api.editMessageText(chat, message, part.text, { ...noPreview, ...markup(part.keyboard) }, signal);
}

/** No other host is asked for a picture of a link. */
const noPreview = { link_preview_options: { is_disabled: true } } as const;

const markup = (keyboard: Keyboard | undefined) =>
  keyboard === undefined
    ? {}
    : {
        reply_markup: {
          inline_keyboard: keyboard.map(row => row.map(({ text, callback_data }) => ({ text, callback_data }))),
        },
      };
