import type { Room } from './chats.ts';
import type { Message, User } from './objects.ts';
import { put, secondsNow, type World } from './world.ts';

/** A chat of several people, or a channel, to which somebody may add the bot. */
export interface Group {
  readonly id: number;
  add(): void;
  write(text: string): void;
  hasBot(): boolean;
  messages(): readonly Message[];
}

export function group(world: World, room: Room, by: User): Group {
  const isChannel = room.chat.type === 'channel';
  const member = (isIn: boolean) => ({ status: isIn ? 'member' : 'left', user: world.bot });
  return {
    id: room.chat.id,
    add: () => {
      const change = {
        chat: room.chat,
        from: by,
        date: secondsNow(world),
        old_chat_member: member(false),
        new_chat_member: member(true),
      };
      room.standing = 'open';
      world.updates.put('my_chat_member', change);
      world.changed();
    },
    write: text => {
      const head = { message_id: world.chats.nextMessage(), chat: room.chat, date: secondsNow(world), text };
      const message = put(world, isChannel ? { ...head, sender_chat: room.chat } : { ...head, from: by });
      world.updates.put(isChannel ? 'channel_post' : 'message', message);
    },
    hasBot: () => room.standing === 'open',
    messages: () => [...room.messages.values()],
  };
}
