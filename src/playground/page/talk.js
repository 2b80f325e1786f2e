// One chat: what somebody does goes out, and what stands on her screen is shown.
import { say as sayState } from './clock.js';
import { withChat, withMessage, withMine, without, withoutMine } from './history.js';
import { send } from './line.js';

/** @import { Entry, Mine } from './history.js' */
/** @import { Gesture } from '../panes/gesture.ts' */
/** @import { ChatLine } from '../panes/message.ts' */

/**
 * @typedef {{ readonly name: string, readonly device: string, readonly role?: string }} Seat
 * @typedef {{ readonly now: () => number, readonly changed: (isNews: boolean) => void }} Around
 * @typedef {ReturnType<typeof openTalk>} Talk
 */

/** @param {Seat} seat @param {Around} around */
export function openTalk(seat, around) {
  /** @type {readonly Entry[]} */
  let entries = [];
  return { seat, entries: () => entries, take, say, tell, again, act };

  /** @param {ChatLine} line */
  function take(line) {
    if ('chat' in line) return change(withChat(entries, line.chat));
    if ('gone' in line) return change(without(entries, line.gone));
    const isKnown = entries.some(entry => entry.from === 'chat' && entry.message.id === line.put.id);
    return change(withMessage(entries, line.put), line.put.by === 'anker' && !isKnown);
  }

  /** @param {string} text */
  function say(text) {
    return tell({ kind: 'write', text }, text);
  }

  /** @param {Gesture} gesture @param {string} text what stands in the chat until it has arrived */
  function tell(gesture, text) {
    return again({ from: 'me', id: crypto.randomUUID(), at: around.now(), gesture, text, state: 'sending' });
  }

  /** The same id as before: what arrived already is done once. @param {Mine} mine */
  async function again(mine) {
    change(withMine(entries, { ...mine, state: 'sending' }));
    const { isDone, says } = await send(seat.device, mine);
    if (says !== undefined) sayState(says);
    change(isDone ? withoutMine(entries, mine.id) : withMine(entries, { ...mine, state: 'failed' }));
  }

  /** Leaves no words behind: nobody who looks at this screen later sees what was tapped. @param {Gesture} gesture */
  async function act(gesture) {
    const { isDone, says } = await send(seat.device, { id: crypto.randomUUID(), gesture });
    const failed = 'Das ist nicht angekommen. Bitte noch einmal versuchen.';
    if (says !== undefined || !isDone) sayState(says ?? failed);
    return isDone;
  }

  /** @param {readonly Entry[]} next */
  function change(next, isNews = false) {
    entries = next;
    around.changed(isNews);
  }
}
