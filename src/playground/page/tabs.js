// Whose talk a pane shows, where several people sit before the same one.
import { element } from './dom.js';

/** @import { Talk } from './talk.js' */

/** @param {readonly Talk[]} talks @param {(talk: Talk) => void} select */
export function openTabs(talks, select) {
  const tabs = talks.map(talk => ({ talk, button: element('button', { type: 'button', role: 'tab' }) }));
  for (const [at, { talk, button }] of tabs.entries()) {
    button.addEventListener('click', () => select(talk));
    button.addEventListener('keydown', ({ key }) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (by === 0) return;
      const next = tabs.at((at + by) % tabs.length);
      if (next === undefined) return;
      select(next.talk);
      next.button.focus();
    });
  }
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Wer schaut hin?' });
  list.append(...tabs.map(({ button }) => button));
  return { list, refresh };

  /** @param {Talk} shown @param {ReadonlyMap<Talk, number>} unread */
  function refresh(shown, unread) {
    for (const { talk, button } of tabs) {
      button.setAttribute('aria-selected', String(talk === shown));
      button.tabIndex = talk === shown ? 0 : -1;
      button.replaceChildren(talk.seat.name, ...badgeOf(unread.get(talk) ?? 0));
    }
  }
}

/** @param {number} n */
const badgeOf = n =>
  n === 0
    ? []
    : [element('span', { class: 'badge' }, String(n), element('span', { class: 'by' }, ' neue Nachrichten'))];
