import { badRequest, forbidden } from './failure.ts';
import type { Chat, Keyboard, Message, User } from './objects.ts';

/** `new`: never wrote to the bot, which may not begin. */
export type Standing = 'new' | 'open' | 'blocked' | 'deactivated' | 'left';

/** One chat with the bot in it, as both sides see it. */
export interface Room {
  readonly chat: Chat;
  /** The person of a private chat. */
  readonly user?: User;
  standing: Standing;
  readonly messages: Map<number, Message>;
}

export interface Chats {
  add(chat: Chat, user?: User): Room;
  /** Where the bot may write now; says no as the Bot API does. */
  open(chat: number | string | undefined): Room;
  /** Where the bot was once, whether it may write there or not. */
  known(chat: number | string | undefined): Room;
  nextMessage(): number;
}

export function chats(): Chats {
  const rooms = new Map<number, Room>();
  let messages = 0;
  const known = (id: number | string | undefined): Room => {
    if (id === undefined || id === '') throw badRequest('chat_id is empty');
    const room = rooms.get(Number(id));
    if (room === undefined) throw badRequest('chat not found');
    return room;
  };
  return {
    known,
    add: (chat, user) => {
      const room: Room = { chat, ...(user && { user }), standing: 'new', messages: new Map() };
      rooms.set(chat.id, room);
      return room;
    },
    open: id => {
      const room = known(id);
      const refusal = refusals[room.standing];
      if (refusal !== undefined) throw forbidden(refusal);
      return room;
    },
    nextMessage: () => (messages += 1),
  };
}

const refusals: Readonly<Record<Standing, string | undefined>> = {
  new: "bot can't initiate conversation with a user",
  open: undefined,
  blocked: 'bot was blocked by the user',
  deactivated: 'user is deactivated',
  left: 'bot was kicked from the group chat',
};

export const sameKeyboard = (one: Keyboard | undefined, other: Keyboard | undefined): boolean =>
  JSON.stringify(one?.inline_keyboard ?? []) === JSON.stringify(other?.inline_keyboard ?? []);
