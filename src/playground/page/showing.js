// Brings a log on the page to what stands in a talk.
import { element } from './dom.js';
import { dayOf } from './times.js';

/** @import { Log } from './log.js' */
/** @import { Talk } from './talk.js' */
/** @import { Entry, Mine } from './history.js' */
/** @import { PaneMessage } from '../panes/message.ts' */

/**
 * @typedef {{
 *   tapped: (message: PaneMessage, button: string, filled?: Record<string, string>) => Promise<boolean>,
 *   again: (mine: Mine) => void,
 *   change: (message: PaneMessage) => void,
 * }} Taps
 * @typedef {{ readonly log: Log, readonly change: (message: PaneMessage) => void, readonly elementOf: (entry: Entry, taps: Taps) => HTMLElement }} Screen
 * @typedef {{ readonly day: string } | Entry} Shown
 */

/**
 * What stands there already is left alone: a form that is being filled in keeps its words, and only news is read aloud.
 * @param {Screen} screen @param {Talk} talk
 */
export function show(screen, talk) {
  const { list: log, showNews } = screen.log;
  const hadFocus = log.contains(document.activeElement);
  const there = new Map([...log.children].map(child => [child.getAttribute('data-is'), child]));
  const wanted = withDays(talk.entries()).map(shown => there.get(nameOf(talk, shown)) ?? made(screen, talk, shown));
  for (const child of there.values()) if (!wanted.includes(child)) child.remove();
  for (const [at, one] of wanted.entries())
    if (log.children[at] !== one) log.insertBefore(one, log.children[at] ?? null);
  if (log.lastElementChild !== null && !there.has(log.lastElementChild.getAttribute('data-is'))) showNews();
  if (hadFocus && !log.contains(document.activeElement)) focusLast(log);
}

/** @param {readonly Entry[]} entries @returns {readonly Shown[]} */
const withDays = entries =>
  entries.flatMap((entry, n) => {
    const day = dayOf(timeOf(entry));
    const before = entries[n - 1];
    return before !== undefined && dayOf(timeOf(before)) === day ? [entry] : [{ day }, entry];
  });

/** @param {Entry} entry */
const timeOf = entry => (entry.from === 'me' ? entry.at : entry.message.at);

/** The button that had the focus is gone: the keyboard stays in this talk. @param {HTMLElement} log */
function focusLast(log) {
  const last = [...log.children].findLast(child => child.matches('.told'));
  if (last instanceof HTMLElement) last.focus({ preventScroll: true });
}

/** @param {Talk} talk @param {Shown} shown */
const nameOf = (talk, shown) => `${talk.seat.device} ${JSON.stringify(shown)}`;

/** @param {Screen} screen @param {Talk} talk @param {Shown} shown */
function made(screen, talk, shown) {
  const line = 'day' in shown ? element('p', { class: 'day' }, shown.day) : entryElement(screen, talk, shown);
  line.setAttribute('data-is', nameOf(talk, shown));
  return line;
}

/** @param {Screen} screen @param {Talk} talk @param {Entry} entry */
const entryElement = ({ elementOf, change }, talk, entry) =>
  elementOf(entry, {
    tapped: ({ id }, button, filled) =>
      talk.act({ kind: 'tap', message: id, button, ...(filled === undefined ? {} : { filled }) }),
    again: mine => void talk.again(mine),
    change,
  });
