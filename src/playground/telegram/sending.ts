import { isOggOpus, secondsOf } from '../../adapters/voice/ogg.ts';
import { badRequest } from './failure.ts';
import { sizeOf } from './files.ts';
import type { Given } from './given.ts';
import { keyboardIn } from './keyboard.ts';
import { put, secondsNow, type Method, type Methods, type World } from './world.ts';

const longestText = 4096;
const longestCaption = 1024;

/** Every one of them makes a message in the chat, counts against the limits, and answers the message. */
export const sendingMethods: Methods = {
  sendMessage: sending(given => ({ text: textIn(given, 'text') })),
  sendContact: sending(given => {
    const [phone, name] = [given.text('phone_number'), given.text('first_name')];
    if (phone === undefined || phone === '') throw badRequest('phone number is empty');
    if (name === undefined || name === '') throw badRequest('first name is empty');
    const last = given.text('last_name');
    return { contact: { phone_number: phone, first_name: name, ...(last !== undefined && { last_name: last }) } };
  }),
  sendPhoto: sending((given, world) => {
    const bytes = uploaded(given, 'photo', world);
    const size = sizeOf(bytes);
    const { file_path: _path, ...file } = world.files.put(bytes, 'photos', 'png');
    return { photo: [{ ...file, ...size }], ...captionIn(given) };
  }),
  sendVoice: sending((given, world) => {
    const bytes = uploaded(given, 'voice', world);
    // Telegram shows anything else as a file to be opened
    if (!isOggOpus(bytes)) throw badRequest('this is no voice: it must be Opus in Ogg');
    const { file_path: _path, ...file } = world.files.put(bytes, 'voice', 'oga');
    const voice = { ...file, duration: given.integer('duration') ?? secondsOf(bytes), mime_type: 'audio/ogg' };
    return { voice, ...captionIn(given) };
  }),
  sendChatAction: (world, given) => {
    world.chats.open(given.text('chat_id'));
    if (!actions.includes(given.text('action') ?? '')) throw badRequest('wrong parameter action in request');
    return true;
  },
};

const actions: readonly string[] = ['typing', 'upload_photo', 'record_voice', 'upload_voice', 'upload_document'];

function sending(contentOf: (given: Given, world: World) => Readonly<Record<string, unknown>>): Method {
  return (world, given) => {
    const room = world.chats.open(given.text('chat_id'));
    const markup = keyboardIn(given);
    const content = contentOf(given, world);
    world.limits.spend(room.chat.id);
    return put(world, {
      message_id: world.chats.nextMessage(),
      from: world.bot,
      chat: room.chat,
      date: secondsNow(world),
      ...content,
      ...(markup && { reply_markup: markup }),
      ...(given.flag('protect_content') && { has_protected_content: true }),
    });
  };
}

/** Plain text only: what a mark-up would do to it, nobody here could show. */
export function textIn(given: Given, name: string): string {
  const text = given.text(name)?.trim() ?? '';
  if (text === '') throw badRequest('message text is empty');
  if ([...text].length > longestText) throw badRequest('message is too long');
  if ((given.text('parse_mode') ?? '') !== '') throw badRequest('unsupported parse_mode');
  return text;
}

function captionIn(given: Given): { readonly caption?: string } {
  const caption = given.text('caption')?.trim() ?? '';
  if ([...caption].length > longestCaption) throw badRequest('message caption is too long');
  return caption === '' ? {} : { caption };
}

/** A file of its own, or one that Telegram has already. */
function uploaded(given: Given, name: string, world: World): Uint8Array {
  const bytes = given.file(name);
  if (bytes !== undefined && bytes.length === 0) throw badRequest('file must be non-empty');
  if (bytes !== undefined) return bytes;
  const known = given.text(name);
  if (known === undefined || known === '') throw badRequest(`there is no ${name} in the request`);
  if (URL.canParse(known)) throw badRequest('failed to get HTTP URL content');
  return world.files.bytes(world.files.byId(known).file_path) ?? new Uint8Array();
}
