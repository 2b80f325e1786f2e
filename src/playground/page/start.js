// Opens the page: asks who lives in the house, gives everybody a place, and listens for all of them.
import { isSure, openClock, say, startAnew } from './clock.js';
import { newDevice } from './device.js';
import { byId } from './dom.js';
import { newestCode } from './history.js';
import { listen } from './line.js';
import { openNames } from './names.js';
import { openPhone } from './phone.js';
import { openShow } from './show.js';
import { openTalk } from './talk.js';
import { openTeams } from './teams.js';
import { openTrail } from './trail.js';
import { openViews } from './views.js';

/** @import { Talk } from './talk.js' */
/** @import { ClockNow } from './clock.js' */

/**
 * @typedef {{ readonly id: string, readonly name: string, readonly role: keyof typeof roles, readonly device: string, readonly pane: 'staff' | 'employer', readonly firm?: string }} Inhabitant
 * @typedef {{ readonly clock: ClockNow, readonly people: readonly Inhabitant[], readonly invited: string, readonly bot: import('./phone.js').Bot }} House
 */

const roles = { coach: 'Coach', lead: 'Leitung', onCall: 'Rufbereitschaft', employer: 'Firma' };
const showNext = 'anker show';

await open();

async function open() {
  /** @type {House} */
  const house = await (await fetch('/playground/house')).json();
  forgetOthers(house.clock.house);
  const nameOf = openNames(house.people, house.invited);
  const clock = openClock(house.clock, nameOf);
  const views = openViews();
  const trail = openTrail(nameOf);
  /** @type {Map<Talk, (talk: Talk, isNews: boolean) => void>} */
  const shownBy = new Map();
  const phone = talkOf({ name: house.invited, device: phoneDevice(house.clock.house) });
  const staff = peopleIn('staff');
  const firms = peopleIn('employer');
  const phonePane = openPhone(phone, { bot: house.bot, now: clock.now, scan, another });
  const staffPane = openTeams({
    id: 'staff',
    title: 'Teams der Fachkräfte',
    under: 'Fachdienst am See',
    talks: staff,
    shortcuts: [
      { label: 'Einladen', says: 'Einladen' },
      { label: 'Meine Personen', says: 'Meine Personen' },
      { label: 'Offene Fälle', says: 'Offene Fälle' },
    ],
    tab: 'Meine Personen',
    news: () => views.news('staff'),
  });
  const firmPane = openTeams({
    id: 'firm',
    title: 'Teams der Firma',
    under: house.people.flatMap(({ firm = [] }) => firm).join(),
    talks: firms,
    shortcuts: [
      { label: 'Förderung prüfen', says: 'Förderung prüfen' },
      { label: 'Hilfe', says: 'Hilfe' },
      { label: 'Rückruf', says: 'Bitte rufen Sie mich an' },
    ],
    news: () => views.news('firm'),
  });
  shownBy.set(phone, (_, isNews) => {
    phonePane.changed();
    showInvitation();
    if (isNews) views.news('phone');
  });
  for (const talk of staff) shownBy.set(talk, staffPane.changed);
  for (const talk of firms) shownBy.set(talk, firmPane.changed);
  byId('panes', HTMLElement).append(phonePane.panel, staffPane.panel, firmPane.panel);
  const show = openShow({ clock, go: views.go, coach: () => staffPane.select(staff[0]), scan, ended: showInvitation });
  const talks = [...shownBy.keys()];
  listen(
    talks.map(({ seat }) => seat.device),
    heard,
    isOpen => say(isOpen ? '' : 'Keine Verbindung. Läuft Anker noch?'),
  );
  byId('anew', HTMLButtonElement).addEventListener('click', () => void beginAgain());
  byId('show', HTMLButtonElement).addEventListener('click', () => void showIt());
  if (sessionStorage.getItem(showNext) !== null) {
    sessionStorage.removeItem(showNext);
    void show.play();
  }

  /** @param {import('../panes/message.ts').PaneLine} line */
  function heard(line) {
    if (!('trail' in line)) return talks[line.for]?.take(line);
    trail.take(line.trail);
    return clock.refreshSoon();
  }

  function showInvitation() {
    if (document.body.classList.contains('showing')) return;
    if (phone.entries().length === 0) show.invite(() => void showIt());
    else show.dismiss();
  }

  /** @param {Inhabitant['pane']} pane @returns {readonly [Talk, ...Talk[]]} */
  function peopleIn(pane) {
    const [first, ...others] = house.people.filter(person => person.pane === pane);
    if (first === undefined) throw new Error(`Nobody is in the house for ${pane}.`);
    return [talkOf(first), ...others.map(person => talkOf(person))];
  }

  /** @param {{ name: string, device: string, role?: Inhabitant['role'] }} person */
  function talkOf({ name, device, role }) {
    /** @type {Talk} */
    const talk = openTalk(
      { name, device, ...(role === undefined ? {} : { role: roles[role] }) },
      { now: clock.now, changed: isNews => shownBy.get(talk)?.(talk, isNews) },
    );
    return talk;
  }

  function scan() {
    const code = staff.map(talk => newestCode(talk.entries())).find(code => code !== undefined);
    if (code === undefined) return say('Bei den Fachkräften ist noch kein Code zu sehen.');
    return void phone.tell({ kind: 'start', code }, '/start');
  }

  function another() {
    localStorage.setItem(`anker ${house.clock.house} phone`, newDevice());
    location.reload();
  }

  /** The show begins in a house in which nothing has happened yet. */
  async function showIt() {
    if (phone.entries().length === 0 && trail.isEmpty()) return show.play();
    const text = 'Für die Vorführung fängt der Spielplatz von vorn an.';
    if (await isSure({ title: 'Von vorn zeigen?', text })) await anew(() => sessionStorage.setItem(showNext, 'yes'));
    return undefined;
  }
}

async function beginAgain() {
  if (await isSure({ text: 'Alles, was in diesem Spielplatz passiert ist, wird gelöscht.' }))
    await anew(() => undefined);
}

/** @param {() => void} before */
async function anew(before) {
  if (!(await startAnew())) return;
  localStorage.clear();
  before();
  location.reload();
}

/** @param {string} house */
function phoneDevice(house) {
  const name = `anker ${house} phone`;
  const device = localStorage.getItem(name) ?? newDevice();
  localStorage.setItem(name, device);
  return device;
}

/** Talks of a house that is gone. @param {string} house */
function forgetOthers(house) {
  for (const name of Object.keys(localStorage))
    if (name.startsWith('anker ') && !name.startsWith(`anker ${house} `)) localStorage.removeItem(name);
}
