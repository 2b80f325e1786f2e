// One talk: what somebody says goes out, what she is told comes in, and both stand in her history.
import { closed, load, save, withMessage, withMine } from './history.js';
import { send } from './line.js';

/** @import { Entry, Mine } from './history.js' */
/** @import { Button } from '../../dialogs/reply.ts' */
/** @import { WebMessage } from '../../adapters/web/message.ts' */

/**
 * @typedef {{
 *   readonly name: string,
 *   readonly device: string,
 *   readonly storage: string,
 *   readonly isPhone: boolean,
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
  function take(message) {
    const before = entries;
    change(withMessage(before, message, around.now()), message.quiet !== true);
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
   * @param {string} question @param {Button} button
   */
  async function chose(question, button) {
    const before = entries;
    if (seat.isPhone) change(closed(entries, question));
    if (await hasArrived({ id: crypto.randomUUID(), event: { kind: 'chose', question, option: button.id } })) return;
    change(before);
    note('Das ist nicht angekommen. Bitte noch einmal drücken.');
  }

  /** @param {string} form @param {Record<string, string>} fields */
  async function filled(form, fields) {
    if (await hasArrived({ id: crypto.randomUUID(), event: { kind: 'filled', form, fields } })) return;
    note('Das ist nicht angekommen. Bitte noch einmal senden.');
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
