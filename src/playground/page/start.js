// Opens the page: asks who lives in the house, gives everybody a place, and listens for all of them.
import { openClock, say } from './clock.js';
import { newDevice } from './device.js';
import { byId } from './dom.js';
import { newestCode } from './history.js';
import { listen } from './line.js';
import { openPane } from './pane.js';
import { openTalk } from './talk.js';

/** @import { Talk } from './talk.js' */
/** @import { ClockNow } from './clock.js' */

/**
 * @typedef {{ readonly name: string, readonly role: string, readonly device: string, readonly pane: 'staff' | 'employer' }} Inhabitant
 * @typedef {{ readonly clock: ClockNow, readonly people: readonly Inhabitant[], readonly invited: string }} House
 */

await open();

async function open() {
  /** @type {House} */
  const { clock: first, people, invited } = await (await fetch('/playground/house')).json();
  forgetOthers(first.house);
  const clock = openClock(first, { anew });
  /** @type {Map<Talk, (talk: Talk, isNews: boolean) => void>} */
  const shownBy = new Map();
  const phone = talkOf({ name: invited, device: phoneDevice(first.house) });
  const staff = peopleIn('staff');
  const firms = peopleIn('employer');
  const panes = [phonePane(phone, staff, anotherPhone), staffPane(staff), firmPane(firms)];
  for (const [at, talks] of [[phone], staff, firms].entries())
    for (const talk of talks) shownBy.set(talk, (one, isNews) => panes[at]?.changed(one, isNews));
  byId('panes', HTMLElement).append(...panes.map(({ panel }) => panel));
  const talks = [...shownBy.keys()];
  listen(
    talks.map(({ seat }) => seat.device),
    line => talks[line.for]?.take(line),
    isOpen => say(isOpen ? '' : 'Keine Verbindung. Läuft Anker noch?'),
  );

  /** @param {Inhabitant['pane']} pane @returns {readonly [Talk, ...Talk[]]} */
  function peopleIn(pane) {
    const [first, ...others] = people.filter(person => person.pane === pane);
    if (first === undefined) throw new Error(`Nobody is in the house for ${pane}.`);
    return [talkOf(first), ...others.map(person => talkOf(person))];
  }

  /** @param {{ name: string, device: string }} person */
  function talkOf({ name, device }) {
    /** @type {Talk} */
    const talk = openTalk({ name, device }, { now: clock.now, changed: isNews => shownBy.get(talk)?.(talk, isNews) });
    return talk;
  }

  function anotherPhone() {
    localStorage.setItem(`anker ${first.house} phone`, newDevice());
    location.reload();
  }
}

/** @param {Talk} phone @param {readonly Talk[]} staff @param {() => void} anotherPhone */
function phonePane(phone, staff, anotherPhone) {
  const scan = () => {
    const code = staff.map(talk => newestCode(talk.entries())).find(code => code !== undefined);
    if (code === undefined) return say('Bei den Fachkräften ist noch kein Code zu sehen.');
    return void phone.tell({ kind: 'start', code }, '/start');
  };
  return openPane({
    id: 'phone',
    kind: 'phone',
    title: `Handy von ${phone.seat.name}`,
    under: 'Beschäftigte',
    talks: [phone],
    empty: 'Noch ist hier nichts. Rechts steht ein Code: „Code scannen“ tut, was die Kamera des Handys tut.',
    shortcuts: [
      { label: 'Code scannen', press: scan },
      { label: 'Start ohne Code', press: talk => void talk.tell({ kind: 'start' }, '/start') },
      { label: '🎤 Sprache', press: talk => void talk.tell({ kind: 'send', what: 'voice' }, '🎤 Sprach-Nachricht') },
      { label: '📷 Foto', press: talk => void talk.tell({ kind: 'send', what: 'photo' }, '📷 Foto') },
      { label: '🙂 Sticker', press: talk => void talk.tell({ kind: 'send', what: 'sticker' }, '🙂') },
      {
        label: 'Blockieren',
        press: talk => void talk.act({ kind: 'block' }),
        title: 'Anker auf diesem Handy blockieren',
      },
      { label: 'Anderes Handy', press: anotherPhone, title: 'Ein Handy, das Anker nicht kennt' },
    ],
  });
}

/** @param {readonly [Talk, ...Talk[]]} talks */
function staffPane(talks) {
  return openPane({
    id: 'staff',
    kind: 'teams',
    title: 'Teams der Fachkräfte',
    under: 'Fachdienst am See',
    talks,
    empty: 'Noch keine Nachricht.',
    shortcuts: [
      { label: 'Einladen', press: talk => void talk.say('Einladen') },
      { label: 'Meine Personen', press: talk => void talk.say('Meine Personen') },
      { label: 'Offene Fälle', press: talk => void talk.say('Offene Fälle') },
    ],
  });
}

/** @param {readonly [Talk, ...Talk[]]} talks */
function firmPane(talks) {
  return openPane({
    id: 'firm',
    kind: 'teams',
    title: 'Teams der Firma',
    under: talks[0].seat.name,
    talks,
    empty: 'Noch keine Nachricht.',
    shortcuts: [
      { label: 'Hilfe', press: talk => void talk.say('Hilfe') },
      { label: 'Rückruf', press: talk => void talk.say('Bitte rufen Sie mich an') },
    ],
  });
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

function anew() {
  localStorage.clear();
  location.reload();
}
