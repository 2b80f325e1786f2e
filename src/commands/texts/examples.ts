import { phraseSchema, placeholdersOf, speak, type AddressForm, type Book } from '../../knowledge/phrasebook.ts';

/** What a text may be filled with: made-up people, and whatever is typical; a name without an example fails. */
const examples: Readonly<Record<string, string>> = {
  coach: 'Frau Kaya',
  deputy: 'Herr Demir',
  lead: 'Frau Lang',
  newCoach: 'Herr Demir',
  what: 'Vertrag',
  change: 'neue Geräte',
  next: 'Herr Demir',
  number: '0800 111 0 111',
  day: 'Dienstag',
  when: 'am Dienstag um 8 Uhr',
  who: 'Frau Kaya',
  avoided: 'Frau Kaya und Herr Demir',
  by: 'Frau Kaya',
  text: 'Das Amt ist am Montag offen.',
  time: '8 Uhr',
  weeks: '4',
  from: 'Montag um 8 Uhr',
  until: 'Dienstag um 12 Uhr',
  firstDay: '24. Dezember',
  lastDay: '1. Januar',
  nora: 'App nora',
  tess: 'App Tess',
  light: '🟢 Gut',
  other: 'gelb',
};

/** Only staff and firms read these. */
export const staffExamples: Readonly<Record<string, string>> = {
  name: 'Toni B.',
  names: 'Frau Kaya, Herr Demir',
  person: 'Toni B.',
  state: 'heute, offen, gefragt: Herr Demir',
  level: 'heute',
  dimension: 'Arbeit',
  light: 'Gelb',
  words: 'Mobbing',
  cause: 'Gewalt',
  written: 'Samstag 23:04',
  read: 'Montag 09:10',
  place: 'notfallplan.md',
  land: 'Hessen',
  office: 'Landeswohlfahrtsverband Hessen',
  code: 'x'.repeat(43),
  service: 'Fachdienst am See',
  telephone: '030 0000 11',
  from: '7. Dezember',
  to: '11. Dezember',
  moment: 'Montag 08:00',
  today: '2',
  open: '3',
  silent: '2',
  dates: '4',
  count: '34',
};

/** Where a name means something else in one text. */
const inOneText: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'consent.alone': { day: 'Montag' },
  'told.instead': { who: 'Frau Lang' },
  'told.instead.later': { who: 'Frau Lang' },
  'complaint.held': { who: 'Frau Lang' },
  'complaint.told': { who: 'Frau Lang' },
  absence: { day: 'Montag' },
  'state.fell': { who: 'Herr Demir' },
  'state.fell.contacted': { who: 'Herr Demir' },
  'absence.ahead': { from: 'ab Montag' },
  'pause.later': { from: 'am Montag' },
  slot: { day: 'Freitag', next: 'Dienstag' },
  'viol.2': { number: '116 016' },
  'viol.2.men': { number: '0800 123 99 00' },
  'life.2.region': { number: '0800 655 3000' },
  newcoach: { day: '30. November' },
  end: { day: '31. März' },
};

const forms: readonly AddressForm[] = ['du', 'sie'];

export interface Filled {
  readonly key: string;
  readonly address: AddressForm;
  readonly text: string;
}

/** Every text of a book for employees in both addresses, filled as it could be for somebody. */
export const everyText = (book: Book): readonly Filled[] =>
  Object.keys(book).flatMap(key => forms.map(address => ({ key, address, text: sample(book, key, { address }) })));

/** Every text of a book for staff or firms. */
export const everyStaffText = (book: Book): readonly Filled[] =>
  Object.keys(book).map(key => {
    const text = sample(book, key, { address: 'sie', params: staffExamples });
    return { key, address: 'sie', text };
  });

/** One text, filled; throws for a name that has no example. */
export const sample = (
  book: Book,
  key: string,
  how: { readonly address: AddressForm; readonly params?: Readonly<Record<string, string>> },
): string => {
  const params = { ...examples, ...inOneText[key], ...how.params };
  const missing = placeholdersOf(book[key] ?? '').filter(name => !(name in params));
  if (missing.length > 0)
    throw new Error(`Give an example for [${missing.join('], [')}] in src/commands/texts/examples.ts`);
  return speak(book, phraseSchema.parse({ key, params }), how.address);
};
