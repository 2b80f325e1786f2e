// Whose screen a pane shows, where several people sit before the same one.
import { element } from './dom.js';

/** @import { Talk } from './talk.js' */

/** @type {Readonly<Record<string, number>>} */
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** @param {readonly Talk[]} talks @param {(talk: Talk) => void} select */
export function openPeople(talks, select) {
  const tabs = talks.map(talk => ({ talk, button: element('button', { type: 'button', role: 'tab' }) }));
  for (const [at, { talk, button }] of tabs.entries()) {
    button.addEventListener('click', () => select(talk));
    button.addEventListener('keydown', event => {
      const by = steps[event.key] ?? 0;
      const next = tabs.at((at + by) % tabs.length);
      if (by === 0 || next === undefined) return;
      event.preventDefault();
      select(next.talk);
      next.button.focus();
    });
  }
  const list = element('div', { class: 'people', role: 'tablist', 'aria-label': 'Wessen Bildschirm?' });
  list.append(...tabs.map(({ button }) => button));
  return { list, refresh };

  /** @param {Talk} shown @param {ReadonlyMap<Talk, number>} unread */
  function refresh(shown, unread) {
    for (const { talk, button } of tabs) {
      const { name, role = '' } = talk.seat;
      button.setAttribute('aria-selected', String(talk === shown));
      button.tabIndex = talk === shown ? 0 : -1;
      button.replaceChildren(
        element('span', { class: 'face', 'aria-hidden': 'true' }, initials(name)),
        element('span', { class: 'name' }, element('strong', {}, name), element('small', {}, role)),
        ...badgeOf(unread.get(talk) ?? 0),
      );
    }
  }
}

/** @param {string} name */
const initials = name =>
  name
    .replace(/^(Frau|Herr) /, '')
    .slice(0, 2)
    .toUpperCase();

/** @param {number} n */
export const badgeOf = n =>
  n === 0
    ? []
    : [element('span', { class: 'badge' }, String(n), element('span', { class: 'by' }, ' neue Nachrichten'))];
