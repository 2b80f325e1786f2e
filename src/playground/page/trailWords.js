// What stands in the trail, in German. The trail knows kinds and opaque ids; here they become words, and no words of anybody.

/** @import { Told, TrailEntry } from '../trail/entry.ts' */

/** @typedef {(id: string) => string} NameOf */

/** @param {TrailEntry} entry @param {NameOf} nameOf @returns {string} */
export function causeInWords({ cause, about }, nameOf) {
  switch (cause.kind) {
    case 'event': {
      const who = nameOf(cause.by ?? about);
      const isAboutOther = cause.by !== undefined && cause.by !== about;
      return `${who} ${isAboutOther && cause.event === 'chose' ? 'tippte auf die Karte' : deeds[cause.event]}`;
    }
    case 'due':
      return `Die Uhr: ${dues[cause.what] ?? 'etwas Geplantes'}`;
    case 'letter':
      return `Ein Brief kam an bei ${asObject(nameOf(about))}`;
    case 'heard':
      return `Es kam an, bei ${asObject(nameOf(about))} geht es weiter`;
  }
}

const deeds = {
  arrived: 'öffnete den Chat',
  said: 'schrieb etwas',
  chose: 'tippte auf eine Antwort',
  filled: 'füllte ein Formular aus',
  sent: 'schickte etwas',
  edited: 'änderte eine Nachricht',
  left: 'blockierte Anker',
};

/** @type {Readonly<Record<string, string>>} */
const dues = {
  checkIn: 'Zeit zu fragen',
  reminder: 'Zeit zu erinnern',
  silence: 'lange keine Antwort',
  deadline: 'eine Frist ist vorbei',
  serious: 'keine Antwort auf die ernste Frage',
  helped: 'Zeit zu fragen, ob es geholfen hat',
  consentAlone: 'Zeit, noch einmal allein zu fragen',
  knock: 'Zeit, noch einmal anzuklopfen',
  pause: 'die Pause ist vorbei',
  voice: 'keine Antwort nach der Sprach-Nachricht',
  nextContact: 'ein Termin ist heute',
  week: 'eine Arbeitswoche beginnt',
  round: 'was sich im Haus ändert, wird weitergesagt',
};

/**
 * What was put before whom, alike things in one.
 * @param {readonly Told[]} told @param {NameOf} nameOf @returns {readonly { readonly words: string, readonly state: Told['state'], readonly at: number | undefined }[]}
 */
export function toldInWords(told, nameOf) {
  const shown = told.filter(({ what, to }) => what !== 'letter' || !houses.includes(to));
  const groups = Map.groupBy(shown, one => JSON.stringify([one.to, one.lane, kindOf(one), one.state]));
  return [...groups.values()].map(group => {
    const [one] = group;
    if (one === undefined) throw new Error('A group has somebody in it.');
    const many = group.length;
    const thing = things[kindOf(one)];
    return {
      words: `${many === 1 ? thing[0] : `${many} ${thing[1]}`} an ${asObject(nameOf(one.to))}`,
      state: one.state,
      at: group.at(-1)?.at,
    };
  });
}

/** "an Herrn Demir". @param {string} name */
const asObject = name => name.replace(/^Herr /, 'Herrn ');

const houses = ['operator', 'editors'];

/** @param {Told} told @returns {keyof typeof things} */
function kindOf({ what, lane, isQuiet }) {
  if (lane === 'mail') return 'mail';
  if (what === 'card' && isQuiet) return 'renewed';
  return what;
}

/** @type {Readonly<Record<'reply' | 'card' | 'renewed' | 'notice' | 'opened' | 'code' | 'letter' | 'mail', readonly [string, string]>>} */
const things = {
  reply: ['Nachricht', 'Nachrichten'],
  card: ['Karte', 'Karten'],
  renewed: ['Karte auf dem neuen Stand', 'Karten auf dem neuen Stand'],
  notice: ['Hinweis', 'Hinweise'],
  opened: ['Gezeigtes', 'Gezeigte'],
  code: ['Code', 'Codes'],
  letter: ['Brief', 'Briefe'],
  mail: ['E-Mail ohne Inhalt', 'E-Mails ohne Inhalt'],
};

/** @type {Readonly<Record<Told['state'], string>>} */
export const states = {
  waits: 'wartet',
  delivered: 'zugestellt',
  late: 'später noch einmal',
  refused: 'nicht zustellbar',
  dropped: 'nicht mehr nötig',
};

const mostSaid = 4;

/** What the clock says it passed. @param {readonly TrailEntry[]} entries @param {NameOf} nameOf */
export function happenedOnTheWay(entries, nameOf) {
  const said = entries.filter(({ cause }) => cause.kind === 'due').map(entry => sentence(entry, nameOf));
  if (said.length === 0) return 'Von selbst ist nichts passiert.';
  const more = said.length - mostSaid;
  return [...new Set(said.slice(-mostSaid)), ...(more > 0 ? [`Und ${more} mal vorher.`] : [])].join(' ');
}

/** @param {TrailEntry} entry @param {NameOf} nameOf */
function sentence(entry, nameOf) {
  const told = toldInWords(entry.told, nameOf).map(({ words }) => words);
  const cause = causeInWords(entry, nameOf).slice('Die Uhr: '.length);
  return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}${told.length === 0 ? '' : `: ${told.join(', ').replace(/\.$/, '')}`}.`;
}
