import { z } from 'zod';
import type { Message } from '../telegram/objects.ts';
import type { PaneMessage } from './message.ts';

/** A message of a Telegram chat as its phone shows it. */
export function phoneMessage(message: Message, fileOf: FileOf): PaneMessage {
  const { message_id, from, date, reply_markup, edit_date, text } = message;
  const buttons = (reply_markup?.inline_keyboard ?? []).map(row =>
    row.flatMap(({ text: label, callback_data: id }) => (id === undefined ? [] : [{ id, label }])),
  );
  const isAnkers = from?.is_bot === true;
  return {
    id: String(message_id),
    by: isAnkers ? 'anker' : 'me',
    at: date * 1000,
    ...contentOf(message, fileOf),
    ...(buttons.length > 0 && { buttons }),
    ...(!isAnkers && text !== undefined && { isMine: 'changeable' as const }),
    ...(!isAnkers && edit_date !== undefined && { caption: 'bearbeitet' }),
  };
}

const contactSchema = z.object({ contact: z.object({ phone_number: z.string(), first_name: z.string() }) });

const voiceSchema = z.object({ from: z.object({ is_bot: z.literal(true) }), voice: z.object({ file_id: z.string() }) });

/** What Telegram keeps of a file. */
export type FileOf = (id: string) => Uint8Array | undefined;

function contentOf(message: Message, fileOf: FileOf): Pick<PaneMessage, 'text' | 'call' | 'sound'> {
  const contact = contactSchema.safeParse(message).data?.contact;
  if (contact !== undefined) return { text: contact.first_name, call: contact.phone_number };
  const heard = voiceSchema.safeParse(message).data?.voice.file_id;
  const sound = heard === undefined ? undefined : fileOf(heard);
  if (sound !== undefined) return { text: '', sound: `data:audio/ogg;base64,${Buffer.from(sound).toString('base64')}` };
  const media = mediaNames.find(([name]) => message[name] !== undefined)?.[1];
  const words = message.text ?? message.caption;
  const shown = words === undefined ? undefined : withoutCode(words);
  return { text: [media, shown].filter(part => part !== undefined).join('\n') };
}

const mediaNames: readonly (readonly [string, string])[] = [
  ['voice', '🎤 Sprach-Nachricht'],
  ['photo', '📷 Foto'],
  ['video', '🎬 Video'],
  ['sticker', '🙂'],
  ['location', '📍 Standort'],
  ['document', '📄 Datei'],
];

/** Telegram's apps show of a deep link only that the chat was started. */
const withoutCode = (text: string): string => text.replace(/^\/start\s.*$/, '/start');
