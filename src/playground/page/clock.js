// The playground's clock: it runs on, and it can be put forward.
import { byId } from './dom.js';
import { post } from './line.js';

/** @typedef {{ readonly house: string, readonly now: number, readonly nextDue: number | null }} ClockNow */

/** @param {ClockNow} first @param {{ readonly anew: () => void }} around @returns {{ readonly now: () => number }} */
export function openClock(first, { anew }) {
  let ahead = first.now - Date.now();
  let nextDue = first.nextDue;
  const now = () => Date.now() + ahead;
  showTime();
  setInterval(showTime, 1_000);
  setInterval(() => void refresh(), 5_000);
  for (const button of buttons()) button.addEventListener('click', () => void wind(button));
  byId('anew', HTMLButtonElement).addEventListener('click', () => void startAnew());
  return { now };

  function showTime() {
    const time = byId('now', HTMLTimeElement);
    time.textContent = longTime.format(now());
    time.dateTime = new Date(now()).toISOString();
    byId('next', HTMLElement).textContent = nextDue === null ? '' : `Nächster Termin: ${shortTime.format(nextDue)}`;
  }

  async function refresh() {
    const answer = await fetch('/playground/clock').catch(() => undefined);
    if (answer?.ok) take(await answer.json());
  }

  /** @param {ClockNow} clock */
  function take(clock) {
    if (clock.house !== first.house) return location.reload();
    ahead = clock.now - Date.now();
    nextDue = clock.nextDue;
    return showTime();
  }

  /** @param {HTMLButtonElement} pressed */
  async function wind(pressed) {
    const to = pressed.dataset['wind'] ?? '';
    say('Die Zeit läuft …');
    for (const button of buttons()) button.disabled = true;
    await refresh();
    const isNothing = to === 'next' && nextDue === null;
    const answer = isNothing ? undefined : await windBy(to);
    for (const button of buttons()) button.disabled = false;
    if (isNothing) return say('Von selbst passiert gerade nichts.');
    pressed.focus();
    if (answer?.ok !== true) return say('Das ging nicht. Läuft Anker noch?');
    take(await answer.json());
    return say(`Es ist jetzt ${longTime.format(now())}.`);
  }

  async function startAnew() {
    const dialog = byId('sure', HTMLDialogElement);
    dialog.returnValue = 'no';
    dialog.showModal();
    const { promise, resolve } = Promise.withResolvers();
    dialog.addEventListener('close', resolve, { once: true });
    await promise;
    if (dialog.returnValue !== 'yes') return;
    const answer = await post('/playground/reset', {}).catch(() => undefined);
    if (answer?.ok !== true) return say('Das ging nicht. Läuft Anker noch?');
    anew();
  }
}

/** @param {string} to */
const windBy = to =>
  post('/playground/wind', /^\d+$/.test(to) ? { minutes: Number(to) } : { to }).catch(() => undefined);

/** @param {string} text */
export function say(text) {
  byId('state', HTMLElement).textContent = text;
}

/** @returns {readonly HTMLButtonElement[]} */
const buttons = () => [...document.querySelectorAll('button')].filter(button => button.dataset['wind'] !== undefined);

const timeZone = 'Europe/Berlin';
const longTime = new Intl.DateTimeFormat('de-DE', { timeZone, dateStyle: 'full', timeStyle: 'short' });
const shortTime = new Intl.DateTimeFormat('de-DE', {
  timeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});
