// "Was gerade geschah": one line for each commit, the newest on top.
import { byId, element } from './dom.js';
import { clockTime, inWeek } from './times.js';
import { causeInWords, states, toldInWords } from './trailWords.js';

/** @import { TrailEntry } from '../trail/entry.ts' */
/** @import { NameOf } from './trailWords.js' */

const mostLines = 60;

/** @param {NameOf} nameOf */
export function openTrail(nameOf) {
  const list = byId('trail', HTMLOListElement);
  const more = byId('more', HTMLButtonElement);
  more.addEventListener('click', () => {
    const isOpen = document.body.classList.toggle('all-trail');
    more.setAttribute('aria-expanded', String(isOpen));
    more.textContent = isOpen ? 'Weniger zeigen' : 'Mehr zeigen';
  });
  return { take, isEmpty: () => list.childElementCount === 0 };

  /** @param {TrailEntry} entry */
  function take(entry) {
    const line = lineOf(entry, nameOf);
    const standing = [...list.children].find(child => child.getAttribute('data-n') === String(entry.n));
    if (standing === undefined) list.prepend(line);
    else standing.replaceWith(line);
    for (const old of [...list.children].slice(mostLines)) old.remove();
  }
}

/** @param {TrailEntry} entry @param {NameOf} nameOf */
function lineOf(entry, nameOf) {
  const told = toldInWords(entry.told, nameOf);
  return element(
    'li',
    { 'data-n': String(entry.n) },
    element('time', {}, inWeek(entry.at)),
    element('span', { class: 'cause' }, causeInWords(entry, nameOf)),
    element('span', { class: 'saved' }, 'gespeichert'),
    ...told.map(({ words, state, at }) =>
      element(
        'span',
        { class: `told ${state}` },
        words,
        element('small', {}, at === undefined ? states[state] : `${states[state]} ${clockTime(at)}`),
      ),
    ),
  );
}
