import { badRequest, forbidden } from './failure.ts';
import type { Methods } from './world.ts';

/** Chats, their members and files. */
export const lookingMethods: Methods = {
  getChat: ({ chats }, given) => ({
    ...chats.known(given.text('chat_id')).chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  }),
  leaveChat: (world, given) => {
    const room = world.chats.known(given.text('chat_id'));
    if (room.chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
    if (room.standing !== 'open') throw forbidden('bot is not a member of the group chat');
    room.standing = 'left';
    world.changed();
    return true;
  },
  getFile: ({ files }, given) => files.byId(given.text('file_id')),
};
