// Brings a log on the page to what stands in a talk.
import { messageElement } from './message.js';

/** @import { Talk } from './talk.js' */
/** @import { Entry } from './history.js' */
/** @import { PaneMessage } from '../panes/message.ts' */

/**
 * What stands there already is left alone: a form that is being filled in keeps its words, and only news is read aloud.
 * @param {HTMLElement} log @param {Talk} talk @param {(message: PaneMessage) => void} change
 */
export function show(log, talk, change) {
  const hadFocus = log.contains(document.activeElement);
  const there = new Map([...log.children].map(child => [child.getAttribute('data-is'), child]));
  const wanted = talk.entries().map(entry => there.get(nameOf(talk, entry)) ?? made(talk, entry, change));
  for (const child of there.values()) if (!wanted.includes(child)) child.remove();
  for (const [at, one] of wanted.entries())
    if (log.children[at] !== one) log.insertBefore(one, log.children[at] ?? null);
  scrollToNews(log, there);
  if (hadFocus && !log.contains(document.activeElement)) focusLast(log);
}

/** A long card is shown from its title on. @param {HTMLElement} log @param {ReadonlyMap<string | null, Element>} there */
function scrollToNews(log, there) {
  const { lastElementChild: last } = log;
  if (!(last instanceof HTMLElement) || there.has(last.getAttribute('data-is'))) return;
  log.scrollTop = last.offsetTop - 12;
}

/** The button that had the focus is gone: the keyboard stays in this talk. @param {HTMLElement} log */
function focusLast(log) {
  const last = [...log.children].findLast(child => child.matches('.told'));
  if (last instanceof HTMLElement) last.focus({ preventScroll: true });
}

/** @param {Talk} talk @param {Entry} entry */
const nameOf = (talk, entry) => `${talk.seat.device} ${JSON.stringify(entry)}`;

/** @param {Talk} talk @param {Entry} entry @param {(message: PaneMessage) => void} change */
function made(talk, entry, change) {
  const element = messageElement(entry, {
    tapped: ({ id }, button, filled) =>
      talk.act({ kind: 'tap', message: id, button, ...(filled === undefined ? {} : { filled }) }),
    again: mine => void talk.again(mine),
    change,
    clock,
  });
  element.setAttribute('data-is', nameOf(talk, entry));
  return element;
}

/** @param {number} at */
const clock = at =>
  new Date(at).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' });
