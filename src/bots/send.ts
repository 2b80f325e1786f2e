// One item to one door, and what the door says about it. Nothing is written here.
import type { TalkScene } from '../dialogs/scene.ts';
import { erasedFirst, tidyUp, type Chat } from './erase.ts';
import type { Item } from './item.ts';
import { layOut } from './layout.ts';
import { deliverLetter } from './letters.ts';
import { turnNamed } from './names.ts';
import { errorFacts, StoreError, type Delivery, type Door, type Outgoing } from './ports.ts';
import { reach } from './reach.ts';
import { sceneOf } from './scene.ts';
import type { Tools } from './tools.ts';

/**
 * `nothing`: what it was about is not there any more. `nowhere`: the recipient has no door. `locked`: hers is closed.
 * `broken`: our own fault, or a record that cannot be read.
 */
export type Sent = Delivery | Unsent;
export interface Unsent {
  readonly kind: 'nothing' | 'nowhere' | 'locked' | 'broken';
}

export async function send(tools: Tools, item: Item): Promise<Sent> {
  try {
    if (item.out.content.what === 'letter') return await deliverLetter(tools, item);
    const ready = await prepared(tools, item);
    return 'kind' in ready ? ready : await ready.door.deliver(ready.outgoing);
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'unavailable') throw cause;
    tools.log.error('send.broken', { item: item.document.id, content: item.out.content.what, ...errorFacts(cause) });
    return { kind: 'broken' };
  }
}

interface Ready {
  readonly door: Door;
  readonly outgoing: Outgoing;
}

const shut: Delivery = { kind: 'retry', afterMs: 0, why: 'unreachable' };

async function prepared(tools: Tools, item: Item): Promise<Ready | Sent> {
  const { document, out } = item;
  const reached = await reach(tools.store, out.to);
  if (reached.kind === 'nowhere') return reached;
  // A setting is missing, not the person.
  const door = tools.doors.get(reached.address.channel);
  if (door === undefined) return shut;
  const chat: Chat = { ...reached, door, scene: heardAt(door, await sceneOf(tools, turnNamed('send', document.id))) };
  if (out.content.what === 'tidy') return tidyUp(tools, item, { content: out.content, chat });
  if (reached.isLocked) return { kind: 'locked' };
  const known = await afterErasing(item, chat);
  if ('kind' in known) return known;
  const laid = await layOut(tools, known, chat);
  if (laid === undefined) return { kind: 'nothing' };
  return { door, outgoing: { id: document.id, to: reached.address, ...laid } };
}

/** Nothing is offered to be heard at a door that has no voice. */
function heardAt({ speaks }: Door, scene: TalkScene): TalkScene {
  if (speaks || !scene.readsAloud) return scene;
  const { readsAloud: _readsAloud, ...silent } = scene;
  return silent;
}

/** What is said depends on whether it is gone: so it goes first. */
async function afterErasing(item: Item, chat: Chat): Promise<Item | Exclude<Delivery, { kind: 'delivered' }>> {
  const { content } = item.out;
  if (content.what !== 'reply' || content.reply.kind !== 'say') return item;
  const reply = await erasedFirst(chat, content.reply);
  return reply.kind === 'say' ? { ...item, out: { ...item.out, content: { ...content, reply } } } : reply;
}
