import { InputFile, type Api } from 'grammy';
import QRCode from 'qrcode';
import type { Keyboard, Part } from './layout.ts';

type Signal = Parameters<Api['getMe']>[0];

export interface Target {
  readonly api: Api;
  readonly chat: string;
  readonly signal: Signal;
  /** Without a sound. */
  readonly silent: boolean;
}

/** What the house keeps of a message of several parts. */
export const messagesIn = (ref: string | undefined): readonly number[] =>
  (ref ?? '').split(',').flatMap(part => (/^\d+$/.test(part) ? [Number(part)] : []));

/** One part, one call, one message; answers its number. */
export async function sendPart({ api, chat, signal, silent }: Target, part: Part): Promise<number> {
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
    case 'contact': {
      const { message_id } = await api.sendContact(chat, part.number, part.name, quiet, signal);
      return message_id;
    }
    default:
      return part satisfies never;
  }
}

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
