// What Telegram says, as events of the house. Pure: the same update is always the same event.
import type { Address, Inbound } from '../../bots/ports.ts';
import type { BySelf } from '../../dialogs/event.ts';
import { instant } from '../../placement/ids.ts';
import type { Buttons } from './buttons.ts';
import { readUpdate, type Membership, type Message, type Tap } from './update.ts';
import { menu, otherCommands } from './words.ts';

export type Incoming =
  | { readonly kind: 'events'; readonly inbound: readonly Inbound[]; readonly tap?: TapPlace }
  /** Nobody is spoken to where others read along. */
  | { readonly kind: 'leave'; readonly chat: number; readonly isNew: boolean }
  | { readonly kind: 'nothing'; readonly what: string; readonly tap?: TapPlace }
  /** No update at all. */
  | { readonly kind: 'broken' };

/** A tap waits for its answer; `message` is where the keyboard stands. */
export interface TapPlace {
  readonly query: string;
  readonly chat?: number;
  readonly message?: number;
}

export interface Reading {
  /** The bot's own id: another bot is another tenant. */
  readonly tenant: string;
  readonly buttons: Pick<Buttons, 'open'>;
}

export function incomingFrom(given: unknown, reading: Reading): Incoming {
  const update = readUpdate(given);
  if (update === undefined) return { kind: 'broken' };
  switch (update.kind) {
    case 'message':
      return fromMessage(update, reading);
    case 'tap':
      return fromTap(update, reading);
    case 'member':
      return fromMember(update, reading);
    case 'unknown':
      return { kind: 'nothing', what: update.what };
    case 'odd':
      return { kind: 'nothing', what: `odd.${update.what}` };
    default:
      return update satisfies never;
  }
}

const addressOf = (chat: number, { tenant }: Reading): Address => ({ channel: 'telegram', tenant, id: String(chat) });
const isAlone = ({ type }: { readonly type: string }): boolean => type === 'private';

interface MessageUpdate {
  readonly id: number;
  readonly isEdit: boolean;
  readonly message: Message;
}

function fromMessage({ id, isEdit, message }: MessageUpdate, reading: Reading): Incoming {
  if (!isAlone(message.chat)) return { kind: 'leave', chat: message.chat.id, isNew: false };
  if (message.from?.is_bot) return { kind: 'nothing', what: 'bot' };
  const from = addressOf(message.chat.id, reading);
  const inbound = isEdit ? edited(id, message) : [...spoken(id, message), ...sent(id, message)];
  if (inbound.length === 0) return { kind: 'nothing', what: isEdit ? 'edit.noText' : 'message.noContent' };
  return { kind: 'events', inbound: inbound.map(one => ({ ...one, from })) };
}

type Unaddressed = Omit<Inbound, 'from'>;

function edited(id: number, { text, caption }: Message): readonly Unaddressed[] {
  const now = text ?? caption;
  return now === undefined ? [] : [{ id: `u${id}`, event: { kind: 'edited', text: now } }];
}

function spoken(id: number, message: Message): readonly Unaddressed[] {
  const { text, caption, date } = message;
  const said = (words: string): readonly Unaddressed[] => [
    {
      id: `u${id}`,
      event: { kind: 'said', text: words, written: instant(Math.round(date * 1000)), ...nameOf(message) },
    },
  ];
  // The words below a picture are words like any other.
  if (text === undefined) return caption === undefined ? [] : said(caption);
  const arrived = (code?: string): readonly Unaddressed[] => [
    { id: `u${id}`, event: { kind: 'arrived' }, ...(code !== undefined && { code }) },
  ];
  const [, command, rest = ''] = /^\/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  if (command === undefined) {
    const code = codeAlone.exec(text.trim())?.[1];
    return code === undefined ? said(text) : arrived(code);
  }
  if (command === 'start' && rest.trim() === '') return arrived();
  if (command === 'start') return /^[\w-]{1,64}$/.test(rest.trim()) ? arrived(rest.trim()) : said(rest);
  const word = commandWords.get(command.toLowerCase()) ?? command;
  return said(rest.trim() === '' ? word : `${word} ${rest}`);
}

/** The link of an invitation or its code, pasted instead of tapped. */
const codeAlone = /^(?:(?:https:\/\/)?t\.me\/\w+\?start=)?([\w-]{43})$/;

const commandWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherCommands),
  ...menu.map(({ command, says }) => [command, says] as const),
]);

type What = (BySelf & { kind: 'sent' })['what'];

/** In this order: an animation is a document too, a venue a location. */
const contents: readonly (readonly [string, What])[] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['photo', 'photo'],
  ['live_photo', 'photo'],
  ['paid_media', 'photo'],
  ['story', 'photo'],
  ['sticker', 'sticker'],
  ['animation', 'sticker'],
  ['dice', 'sticker'],
  ['game', 'sticker'],
  ['poll', 'sticker'],
  ['contact', 'contact'],
  ['location', 'location'],
  ['document', 'file'],
  ['checklist', 'file'],
];

/** What comes in one album comes one by one and is one thing; of its pictures each can be taken away. */
function sent(id: number, message: Message): readonly Unaddressed[] {
  const what = contents.find(([name]) => message[name] !== undefined)?.[1];
  if (what === undefined) return [];
  const { media_group_id: album } = message;
  const event = { kind: 'sent', what, ...nameOf(message), ...(album !== undefined && { album }) } as const;
  return [{ id: album === undefined || what === 'photo' ? `u${id}.sent` : `album${album}`, event }];
}

const nameOf = ({ message_id: name }: Message): { readonly message?: string } =>
  name === undefined ? {} : { message: String(name) };

/** What is forged, foreign or older than our keys is an old button like any other. */
function fromTap({ id, tap }: { readonly id: number; readonly tap: Tap }, reading: Reading): Incoming {
  const { message } = tap;
  if (message === undefined || tap.data === undefined)
    return { kind: 'nothing', what: 'tap.foreign', tap: { query: tap.id } };
  const place = { query: tap.id, chat: message.chat.id, message: message.message_id };
  if (!isAlone(message.chat) || message.chat.id !== tap.from.id)
    return { kind: 'nothing', what: 'tap.notAlone', tap: { query: tap.id } };
  const from = addressOf(message.chat.id, reading);
  const { question, option } = reading.buttons.open(from.id, tap.data) ?? { question: 'old', option: 'old' };
  return { kind: 'events', inbound: [{ id: `u${id}`, from, event: { kind: 'chose', question, option } }], tap: place };
}

function fromMember({ id, member }: { readonly id: number; readonly member: Membership }, reading: Reading): Incoming {
  const [before, after] = [member.old_chat_member.status, member.new_chat_member.status];
  if (!isAlone(member.chat)) {
    const isOut = after === 'left' || after === 'kicked';
    return isOut ? { kind: 'nothing', what: 'group.left' } : { kind: 'leave', chat: member.chat.id, isNew: true };
  }
  const from = addressOf(member.chat.id, reading);
  if (after === 'kicked' || after === 'left')
    return { kind: 'events', inbound: [{ id: `u${id}`, from, event: { kind: 'left', why: 'blocked' } }] };
  if (before === 'kicked' || before === 'left')
    return { kind: 'events', inbound: [{ id: `u${id}`, from, event: { kind: 'arrived' } }] };
  return { kind: 'nothing', what: 'member.same' };
}
