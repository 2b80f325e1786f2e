// What is taken out of a chat again. What a door cannot take away stays, and that is what is said.
import type { Reply } from '../dialogs/reply.ts';
import type { TalkScene } from '../dialogs/scene.ts';
import { speakReply } from '../dialogs/speak.ts';
import { deleting } from './batch.ts';
import type { Content, Item } from './item.ts';
import { maxWrites, type Delivery, type Door, type Erased, type Erasing } from './ports.ts';
import type { Reached } from './reach.ts';
import { standingToGo } from './standing.ts';
import type { Tools } from './tools.ts';

/** Where the chat is, and who reads it. */
export interface Chat extends Reached {
  readonly door: Door;
  readonly scene: TalkScene;
}

type Saying = Reply & { readonly kind: 'say' };

/** The words that are true after it; or why nobody knows yet. */
export async function erasedFirst({ address, door }: Chat, reply: Saying): Promise<Saying | Unfinished> {
  const { erases, ...said } = reply;
  if (erases === undefined) return said;
  const erased = await erase(door, { to: address, messages: erases.messages });
  if (erased.kind === 'gone') return said;
  return erased.kind === 'stays' ? { ...said, phrase: erases.stays } : erased;
}

type Unfinished = Exclude<Delivery, { kind: 'delivered' }>;

/** Nothing to take away is nothing that went away. */
const erase = async (door: Door, erasing: Erasing): Promise<Erased> =>
  erasing.messages.length === 0 || door.erase === undefined ? { kind: 'stays' } : door.erase(erasing);

/** A platform without a way to take anything away has nothing to be tidied: there it is nothing to speak of. */
export async function tidyUp(
  { store }: Tools,
  { document: { partition } }: Item,
  { content, chat }: { readonly content: Content & { what: 'tidy' }; readonly chat: Chat },
): Promise<Delivery | { readonly kind: 'nothing' }> {
  const { door, address, listener, scene } = chat;
  if (door.erase === undefined) return { kind: 'delivered' };
  const standing = (await standingToGo(store, partition)).slice(0, maxWrites);
  const refs = standing.flatMap(one => one.refs);
  const [first, ...rest] = content.line ? refs : [];
  const line = content.line &&
    first !== undefined && { ref: first, spoken: speakReply({ kind: 'say', phrase: content.line }, listener, scene) };
  const messages = [...(line ? rest : refs), ...content.messages];
  if (!line && messages.length === 0) return { kind: 'delivered' };
  const erased = await door.erase({ to: address, messages, ...(line && { line }) });
  if (erased.kind !== 'gone' && erased.kind !== 'stays') return erased;
  if (standing.length > 0)
    await store.commit(
      partition,
      standing.map(({ document }) => deleting(document)),
    );
  return { kind: erased.kind === 'gone' ? 'delivered' : 'nothing' };
}
