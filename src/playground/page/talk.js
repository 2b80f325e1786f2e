// One talk: what somebody says goes out, what she is told comes in, and both stand in her history.
import { isChangedByHouse, load, openOnes, save, withClosed, withMessage, withMine } from './history.js';
import { send } from './line.js';

/** @import { Entry, Mine, Told } from './history.js' */
/** @import { Button } from '../../dialogs/reply.ts' */
/** @import { WebMessage } from '../../adapters/web/message.ts' */

/**
 * @typedef {{
 *   readonly name: string,
 *   readonly device: string,
 *   readonly storage: string,
 * }} Seat
 * @typedef {{ readonly now: () => number, readonly changed: (isNews: boolean) => void }} Around
 * @typedef {ReturnType<typeof openTalk>} Talk
 */

/** @param {Seat} seat @param {Around} around */
export function openTalk(seat, around) {
  /** @type {readonly Entry[]} */
  let entries = load(seat.storage);
  return { seat, entries: () => entries, take, say, tell, again, chose, filled };

  /** @param {WebMessage} message */
  function take(message, at = around.now()) {
    change(withMessage(entries, message, at), message.quiet !== true);
  }

  /** @param {string} text */
  function say(text) {
    return tell({ kind: 'said', text }, { text });
  }

  /** @param {unknown} event @param {{ text: string, code?: string }} shown what stands in the talk for it */
  function tell(event, shown) {
    return again({ from: 'me', id: crypto.randomUUID(), at: around.now(), event, state: 'sending', ...shown });
  }

  /** The same id as before: what arrived already is done once. @param {Mine} mine */
  async function again(mine) {
    change(withMine(entries, { ...mine, state: 'sending' }));
    const state = (await hasArrived(mine)) ? 'sent' : 'failed';
    change(withMine(entries, { ...mine, state }));
  }

  /**
   * A tap leaves no words behind: nobody who looks at this phone later sees which answer it was.
   * @param {Told} told @param {Button} button
   */
  async function chose(told, button) {
    const { question = '' } = told.message.spoken;
    const closing = isChangedByHouse(told) ? [] : openOnes(entries, question);
    await closingWhile(closing, { kind: 'chose', question, option: button.id }, 'drücken');
  }

  /** @param {Told} told @param {string} form @param {Record<string, string>} fields */
  async function filled(told, form, fields) {
    await closingWhile(isChangedByHouse(told) ? [] : [told.id], { kind: 'filled', form, fields }, 'senden');
  }

  /** What was answered is closed at once, and open again where the answer did not arrive. @param {readonly string[]} ids @param {unknown} event @param {string} again */
  async function closingWhile(ids, event, again) {
    if (ids.length > 0) change(withClosed(entries, ids, true));
    if (await hasArrived({ id: crypto.randomUUID(), event })) return;
    if (ids.length > 0) change(withClosed(entries, ids, false));
    note(`Das ist nicht angekommen. Bitte noch einmal ${again}.`);
  }

  /** @param {{ id: string, event: unknown, code?: string }} inbound */
  async function hasArrived({ id, event, code }) {
    const sent = await send(seat.device, { id, event, ...(code === undefined ? {} : { code }) });
    for (const spoken of sent.say) take({ id: crypto.randomUUID(), spoken });
    return sent.kind === 'arrived';
  }

  /** Words of this page, not of Anker. @param {string} text */
  function note(text) {
    take({ id: crypto.randomUUID(), spoken: { text: `(${text})` } });
  }

  /** @param {readonly Entry[]} next */
  function change(next, isNews = false) {
    if (next === entries) return;
    entries = next;
    save(seat.storage, entries);
    around.changed(isNews);
  }
}
