// One message in a Teams chat: plain words, a card, or what the mail program says beside it.
import { cardElement } from './card.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { linesOf, mine, onItsWay } from './mine.js';
import { clockTime } from './times.js';

/** @import { Entry } from './history.js' */
/** @import { Taps } from './showing.js' */
/** @import { PaneMessage } from '../panes/message.ts' */

/** @param {Entry} entry @param {Taps} taps */
export function postOf(entry, taps) {
  if (entry.from === 'me') return onItsWay(entry, taps);
  const { message } = entry;
  switch (message.by) {
    case 'me':
      return mine(message, taps);
    case 'mail':
      return mail(message);
    case 'anker':
      return told(message, taps);
  }
}

/** @param {PaneMessage} message @param {Taps} taps */
const told = (message, taps) =>
  element(
    'article',
    { class: 'message told', 'data-id': message.id, tabindex: '-1' },
    element('span', { class: 'face' }, icon('anchor')),
    element('p', { class: 'sender' }, element('strong', {}, 'Anker'), ' ', element('span', {}, clockTime(message.at))),
    element(
      'div',
      { class: 'bubble' },
      ...(message.card === undefined
        ? linesOf(message.text)
        : [cardElement(message.card, (title, filled) => taps.tapped(message, title, filled))]),
    ),
  );

/** @param {PaneMessage} message */
const mail = ({ id, at, title = '', text }) =>
  element(
    'article',
    { class: 'message mail', 'data-id': id },
    icon('mail'),
    element('p', { class: 'sender' }, element('strong', {}, 'E-Mail'), ' ', element('span', {}, clockTime(at))),
    element('p', { class: 'subject' }, title),
    ...linesOf(text),
  );
