// The playground's clock: it runs on, and it can be put forward. It says where it leads and what happened on the way.
import { byId, element } from './dom.js';
import { post } from './line.js';
import { inFull, inShort } from './times.js';
import { happenedOnTheWay } from './trailWords.js';

/** @import { TrailEntry } from '../trail/entry.ts' */
/** @import { Goal } from '../goal.ts' */

/**
 * @typedef {{ readonly house: string, readonly now: number, readonly goals: Readonly<Record<Goal, number | null>> }} ClockNow
 * @typedef {ReturnType<typeof openClock>} Clock
 */

/** @type {readonly { readonly to: Goal, readonly label: string, readonly notYet: string }[]} */
const leads = [
  { to: 'checkIn', label: 'Zur nächsten Frage', notYet: 'noch keine geplant' },
  { to: 'deadline', label: 'Über die nächste Frist', notYet: 'keine Frist läuft' },
  { to: 'workday', label: 'Nächster Werktag', notYet: '' },
  { to: 'monday', label: 'Montag', notYet: '' },
  { to: 'night', label: 'In die Nacht', notYet: '' },
];
const spans = [
  { minutes: 15, label: '+ 15 Minuten' },
  { minutes: 60, label: '+ 1 Stunde' },
];

/** @param {ClockNow} first @param {(id: string) => string} nameOf */
export function openClock(first, nameOf) {
  let ahead = first.now - Date.now();
  let goals = first.goals;
  const now = () => Date.now() + ahead;
  const buttons = [
    ...leads.map(lead => {
      const where = element('span', { class: 'where' });
      const button = element('button', { type: 'button', 'data-wind': lead.to }, lead.label, where);
      button.addEventListener('click', () => void pressed(button, { to: lead.to }));
      return { button, where, lead };
    }),
    ...spans.map(({ minutes, label }) => {
      const button = element('button', { type: 'button', 'data-wind': String(minutes), class: 'small' }, label);
      button.addEventListener('click', () => void pressed(button, { minutes }));
      return { button, where: undefined, lead: undefined };
    }),
  ];
  byId('goals', HTMLElement).append(...buttons.map(({ button }) => button));
  showTime();
  setInterval(showTime, 1_000);
  setInterval(() => void refresh(), 5_000);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  return { now, refresh, refreshSoon, wind, goal: (/** @type {Goal} */ to) => goals[to] };

  function showTime() {
    const time = byId('now', HTMLTimeElement);
    time.textContent = inFull(now());
    time.dateTime = new Date(now()).toISOString();
    for (const { button, where, lead } of buttons) {
      if (lead === undefined) continue;
      const at = goals[lead.to];
      where?.replaceChildren(at === null ? lead.notYet : inShort(at));
      button.setAttribute('aria-disabled', String(at === null));
    }
  }

  /** Something has happened: what is planned may be another. */
  function refreshSoon() {
    clearTimeout(soon);
    soon = setTimeout(() => void refresh(), 300);
  }

  async function refresh() {
    const answer = await fetch('/playground/clock').catch(() => undefined);
    if (answer?.ok) take(await answer.json());
  }

  /** @param {ClockNow} clock */
  function take(clock) {
    if (clock.house !== first.house) return location.reload();
    ahead = clock.now - Date.now();
    goals = clock.goals;
    return showTime();
  }

  /** @param {HTMLButtonElement} button @param {Wish} wish */
  async function pressed(button, wish) {
    for (const one of buttons) one.button.disabled = true;
    await wind(wish);
    for (const one of buttons) one.button.disabled = false;
    button.focus();
  }

  /** @typedef {{ readonly to: Goal } | { readonly minutes: number }} Wish */

  /** @param {Wish} wish @returns {Promise<void>} */
  async function wind(wish) {
    say('Die Zeit läuft …');
    await refresh();
    if ('to' in wish && goals[wish.to] === null)
      return say(nothingThere[wish.to] ?? 'Von selbst passiert gerade nichts.');
    const answer = await post('/playground/wind', wish).catch(() => undefined);
    if (answer?.ok !== true) return say('Das ging nicht. Läuft Anker noch?');
    /** @type {ClockNow & { readonly happened: readonly TrailEntry[] }} */
    const wound = await answer.json();
    take(wound);
    return say(`Jetzt ist ${inFull(now())}. ${happenedOnTheWay(wound.happened, nameOf)}`);
  }
}

/** @type {Partial<Record<Goal, string>>} */
const nothingThere = {
  checkIn: 'Noch ist keine Frage geplant. Zuerst scannt jemand den Code und sagt Ja.',
  deadline: 'Gerade läuft keine Frist: Es gibt keine offene Aufgabe.',
};

/** @param {string} text */
export function say(text) {
  byId('state', HTMLElement).textContent = text;
}

/** @param {{ readonly title?: string, readonly text?: string }} [words] @returns {Promise<boolean>} */
export async function isSure({ title = 'Von vorn anfangen?', text } = {}) {
  const dialog = byId('sure', HTMLDialogElement);
  byId('sure-title', HTMLElement).textContent = title;
  if (text !== undefined) dialog.querySelector('p')?.replaceChildren(text);
  dialog.returnValue = 'no';
  dialog.showModal();
  const { promise, resolve } = Promise.withResolvers();
  dialog.addEventListener('close', resolve, { once: true });
  await promise;
  return dialog.returnValue === 'yes';
}

/** @returns {Promise<boolean>} */
export async function startAnew() {
  const answer = await post('/playground/reset', {}).catch(() => undefined);
  if (answer?.ok !== true) say('Das ging nicht. Läuft Anker noch?');
  return answer?.ok === true;
}
