// What somebody wrote herself: on its way, not arrived, or there.
import { element } from './dom.js';
import { clockTime } from './times.js';

/** @import { Mine } from './history.js' */
/** @import { Taps } from './showing.js' */
/** @import { PaneMessage } from '../panes/message.ts' */

/** @param {Mine} entry @param {Taps} taps */
export function onItsWay(entry, taps) {
  const isFailed = entry.state === 'failed';
  return element(
    'article',
    { class: `message mine ${entry.state}`, 'data-id': entry.id },
    element('p', { class: 'by' }, 'Gesendet: '),
    ...linesOf(entry.text),
    element('p', { class: 'at' }, isFailed ? 'nicht angekommen' : 'wird gesendet'),
    isFailed ? element('button', { type: 'button', click: () => taps.again(entry) }, 'Noch einmal senden') : undefined,
  );
}

/** @param {PaneMessage} message @param {Taps} taps */
export const mine = (message, taps) =>
  element(
    'article',
    { class: 'message mine sent', 'data-id': message.id },
    element('p', { class: 'by' }, 'Gesendet: '),
    ...linesOf(message.text),
    element(
      'p',
      { class: 'at' },
      message.isMine === 'changeable'
        ? element('button', { type: 'button', class: 'change', click: () => taps.change(message) }, 'ändern')
        : undefined,
      [message.caption, clockTime(message.at)].filter(Boolean).join(' · '),
    ),
  );

/** @param {string} text */
export const linesOf = text =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => element('p', { class: 'line' }, line));

/** A button is pressed once while its answer is on the way. @param {HTMLElement} pressed @param {() => Promise<boolean>} tap */
export async function waiting(pressed, tap) {
  if (pressed.ariaBusy === 'true') return;
  pressed.ariaBusy = 'true';
  await tap();
  pressed.ariaBusy = null;
}
