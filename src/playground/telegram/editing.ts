import { sameKeyboard, type Room } from './chats.ts';
import { badRequest } from './failure.ts';
import type { Given } from './given.ts';
import { keyboardIn } from './keyboard.ts';
import type { Message } from './objects.ts';
import { textIn } from './sending.ts';
import { put, secondsNow, type Methods, type World } from './world.ts';

const deletableMs = 48 * 3_600_000;
const dayMs = 24 * 3_600_000;
/** After that a phone no longer waits for the answer to a tap. */
const tapMs = 15 * 60_000;

export const editingMethods: Methods = {
  editMessageText: (world, given) => {
    const { message } = ownMessage(world, given);
    const text = textIn(given, 'text');
    if (message.text === undefined) throw badRequest('there is no text in the message to edit');
    const { reply_markup: _before, ...rest } = message;
    const markup = keyboardIn(given);
    return edited(world, message, { ...rest, text, ...(markup && { reply_markup: markup }) });
  },
  editMessageReplyMarkup: (world, given) => {
    const { message } = ownMessage(world, given);
    const { reply_markup: _before, ...rest } = message;
    const markup = keyboardIn(given);
    return edited(world, message, { ...rest, ...(markup && { reply_markup: markup }) });
  },
  deleteMessage: (world, given) => {
    const { room, message } = messageIn(world, given, 'delete');
    if (!isDeletable(world, room, message)) throw badRequest("message can't be deleted for everyone");
    room.messages.delete(message.message_id);
    world.changed();
    return true;
  },
  answerCallbackQuery: (world, given) => {
    const tap = world.taps.get(given.text('callback_query_id') ?? '');
    if (tap === undefined || tap.answer !== undefined || world.now() - tap.at > tapMs)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    const text = given.text('text');
    if (text !== undefined && text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
    tap.answer = { ...(text !== undefined && { text }), alert: given.flag('show_alert') };
    world.changed();
    return true;
  },
};

/** In a private chat everybody's, for 48 hours, and a dice only after a day; elsewhere a bot that administers nothing has only its own. */
function isDeletable({ bot, now }: World, { chat }: Room, message: Message): boolean {
  const age = now() - message.date * 1000;
  const isAlone = chat.type === 'private';
  if (isAlone && message['dice'] !== undefined && age < dayMs) return false;
  return age <= deletableMs && (isAlone || message.from?.id === bot.id);
}

interface Found {
  readonly room: Room;
  readonly message: Message;
}

function messageIn(world: World, given: Given, what: 'edit' | 'delete'): Found {
  const room = world.chats.open(given.text('chat_id'));
  const id = given.integer('message_id');
  if (id === undefined) throw badRequest('message identifier is not specified');
  const message = room.messages.get(id);
  if (message === undefined) throw badRequest(`message to ${what} not found`);
  return { room, message };
}

function ownMessage(world: World, given: Given): Found {
  const found = messageIn(world, given, 'edit');
  if (found.message.from?.id !== world.bot.id) throw badRequest("message can't be edited");
  return found;
}

function edited(world: World, before: Message, after: Message): Message {
  if (before.text === after.text && sameKeyboard(before.reply_markup, after.reply_markup))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  return put(world, { ...after, edit_date: secondsNow(world) });
}
