// One message in the phone's chat, as Telegram shows it.
import { element } from './dom.js';
import { icon } from './icons.js';
import { linesOf, mine, onItsWay, waiting } from './mine.js';
import { clockTime } from './times.js';

/** @import { Entry } from './history.js' */
/** @import { Taps } from './showing.js' */
/** @import { PaneButton, PaneMessage } from '../panes/message.ts' */

/** @param {Entry} entry @param {Taps} taps */
export function bubbleOf(entry, taps) {
  if (entry.from === 'me') return onItsWay(entry, taps);
  return entry.message.by === 'me' ? mine(entry.message, taps) : told(entry.message, taps);
}

/** @param {PaneMessage} message @param {Taps} taps */
const told = (message, taps) =>
  element(
    'article',
    { class: 'message told', 'data-id': message.id, tabindex: '-1' },
    element('p', { class: 'by' }, 'Anker: '),
    element('div', { class: 'bubble' }, ...shownOf(message), element('p', { class: 'at' }, clockTime(message.at))),
    keyboard(message, taps),
  );

/** @param {PaneMessage} message */
function shownOf({ text, call, sound }) {
  if (sound !== undefined)
    return [
      element('audio', {
        controls: '',
        controlslist: 'nodownload noplaybackrate',
        src: sound,
        'aria-label': 'Sprach-Nachricht',
      }),
    ];
  return call === undefined ? linesOf(text) : [contact(text, call)];
}

/** A number that is called by one tap. @param {string} name @param {string} number */
const contact = (name, number) =>
  element(
    'a',
    { class: 'contact', href: `tel:${number.replaceAll(' ', '')}` },
    element('span', { class: 'face' }, icon('call')),
    element('span', {}, element('strong', {}, name), element('span', { class: 'number' }, number)),
  );

/** @param {PaneMessage} message @param {Taps} taps */
function keyboard(message, taps) {
  const { buttons = [] } = message;
  if (buttons.length === 0) return undefined;
  /** @param {PaneButton} button */
  const one = ({ id, label }) => {
    const key = element('button', { type: 'button', 'data-option': id }, label);
    key.addEventListener('click', () => void waiting(key, () => taps.tapped(message, id)));
    return key;
  };
  return element(
    'div',
    { class: 'answers', role: 'group', 'aria-label': 'Antworten' },
    ...buttons.map(row => element('div', { class: row.length > 1 ? 'row several' : 'row' }, ...row.map(one))),
  );
}
