import { randomBytes } from 'node:crypto';
import type { Room, Standing } from './chats.ts';
import type { InlineButton, Message, User } from './objects.ts';
import { put, secondsNow, type World } from './world.ts';

/** A person's side of the chat: everything that a hand on a phone can do. */
export interface Phone {
  readonly id: number;
  /** What stands in the chat now, oldest first. */
  messages(): readonly Message[];
  /** What was sent here as a file. */
  file(id: string): Uint8Array | undefined;
  start(payload?: string): number;
  write(text: string, more?: Readonly<Record<string, unknown>>): number;
  edit(message: number, text: string): void;
  send(what: Content, more?: Readonly<Record<string, unknown>>): number;
  /** Taps the newest button with this label; answers the tap's id. */
  tap(label: string): string;
  /** A bad client may tap what was never shown. */
  forge(message: number, data: string): string;
  /** What the bot answered to a tap, once it has. */
  answered(tap: string): { readonly text?: string; readonly alert: boolean } | undefined;
  remove(message: number): void;
  block(): void;
  unblock(): void;
  /** The account is gone. */
  deactivate(): void;
}

export type Content = 'voice' | 'photo' | 'video' | 'sticker' | 'location' | 'contact' | 'document';

export class PhoneError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PhoneError';
  }
}

export function phone(world: World, room: Room, user: User): Phone {
  const say = (content: Readonly<Record<string, unknown>>): number => {
    if (room.standing === 'deactivated') throw new PhoneError('This account is gone.');
    if (room.standing === 'blocked') throw new PhoneError('The bot is blocked: unblock it first.');
    room.standing = 'open';
    const message = put(world, {
      message_id: world.chats.nextMessage(),
      from: user,
      chat: room.chat,
      date: secondsNow(world),
      ...content,
    });
    world.updates.put('message', message);
    return message.message_id;
  };
  const tapOn = (message: Message, data: string): string => {
    const id = randomBytes(8).readBigUInt64BE().toString();
    world.taps.set(id, { id, at: world.now() });
    world.updates.put('callback_query', { id, from: user, message, chat_instance: String(room.chat.id), data });
    return id;
  };
  return {
    id: user.id,
    messages: () => [...room.messages.values()],
    file: id => world.files.bytes(world.files.byId(id).file_path),
    start: payload => say(textContent(payload === undefined ? '/start' : `/start ${payload}`)),
    write: (text, more) => say({ ...textContent(text), ...more }),
    send: (what, more) => say({ ...contentOf(world, what, user), ...more }),
    edit: (id, text) => {
      const before = own(room, id, user);
      const content = before.caption === undefined ? textContent(text) : { caption: text };
      const after = put(world, { ...before, ...content, edit_date: secondsNow(world) });
      world.updates.put('edited_message', after);
    },
    tap: label => {
      const [message, button] = buttonIn(room, label);
      if (button.callback_data === undefined) throw new PhoneError('This button opens a link.');
      return tapOn(message, button.callback_data);
    },
    forge: (id, data) => tapOn(shown(room, id), data),
    answered: id => world.taps.get(id)?.answer,
    remove: id => {
      room.messages.delete(id);
      world.changed();
    },
    block: () => move(world, { room, user, to: 'blocked' }),
    unblock: () => move(world, { room, user, to: 'open' }),
    deactivate: () => {
      room.standing = 'deactivated';
      world.changed();
    },
  };
}

/** Blocking is all that a bot is told of its membership in a private chat. */
function move(world: World, { room, user, to }: { room: Room; user: User; to: Standing }): void {
  if (room.standing === to) return;
  const member = (standing: Standing) =>
    standing === 'blocked'
      ? { status: 'kicked', user: world.bot, until_date: 0 }
      : { status: 'member', user: world.bot };
  const change = {
    chat: room.chat,
    from: user,
    date: secondsNow(world),
    old_chat_member: member(room.standing),
    new_chat_member: member(to),
  };
  room.standing = to;
  world.updates.put('my_chat_member', change);
  world.changed();
}

/** A command is marked as one, as the apps do it. */
function textContent(text: string): Readonly<Record<string, unknown>> {
  const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
  return {
    text,
    ...(command !== undefined && { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
  };
}

function contentOf(world: World, what: Content, user: User): Readonly<Record<string, unknown>> {
  const file = (folder: 'photos' | 'voice' | 'documents', ending: string) => {
    const { file_path: _path, ...rest } = world.files.put(randomBytes(32), folder, ending);
    return rest;
  };
  switch (what) {
    case 'voice':
      return { voice: { ...file('voice', 'oga'), duration: 3, mime_type: 'audio/ogg' } };
    case 'photo':
      return { photo: [{ ...file('photos', 'jpg'), width: 1280, height: 960 }] };
    case 'video':
      return { video: { ...file('documents', 'mp4'), width: 640, height: 480, duration: 4 } };
    case 'sticker':
      return {
        sticker: {
          ...file('documents', 'webp'),
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
        },
      };
    case 'location':
      return { location: { latitude: 52.5, longitude: 13.4 } };
    case 'contact':
      return { contact: { phone_number: '+49301234', first_name: user.first_name } };
    case 'document':
      return { document: { ...file('documents', 'pdf'), file_name: 'Brief.pdf' } };
    default:
      return what satisfies never;
  }
}

function shown(room: Room, id: number): Message {
  const message = room.messages.get(id);
  if (message === undefined) throw new PhoneError('No such message is in this chat.');
  return message;
}

function own(room: Room, id: number, user: User): Message {
  const message = shown(room, id);
  if (message.from?.id !== user.id) throw new PhoneError('Only an own message can be edited.');
  return message;
}

function buttonIn(room: Room, label: string): readonly [Message, InlineButton] {
  for (const message of [...room.messages.values()].toReversed()) {
    const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label);
    if (button !== undefined) return [message, button];
  }
  throw new PhoneError('No button with this label is in this chat.');
}
