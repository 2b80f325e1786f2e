import { placeholdersOf, speak, type AddressForm, type Book } from '../../src/knowledge/phrasebook.ts';

/** What the checked texts are filled with; whatever has no example here fails by name. */
const examples: Readonly<Record<string, string>> = {
  coach: 'Frau Kaya',
  deputy: 'Herr Demir',
  lead: 'Frau Lang',
  newCoach: 'Herr Demir',
  next: 'Herr Demir',
  number: '0800 111 0 111',
  day: 'Dienstag',
  when: 'am Dienstag um 8 Uhr',
  who: 'Frau Kaya',
  text: 'Das Amt ist am Montag offen.',
  time: '8 Uhr',
  weeks: '4',
  from: 'Montag um 8 Uhr',
  until: 'Dienstag um 12 Uhr',
  firstDay: '24. Dezember',
  lastDay: '1. Januar',
};

const forms: readonly AddressForm[] = ['du', 'sie'];

/** Every text of a book in both addresses, filled as it could be for somebody. */
export const everyText = (
  book: Book,
  more: Readonly<Record<string, string>> = {},
): readonly { readonly key: string; readonly address: AddressForm; readonly text: string }[] =>
  Object.keys(book).flatMap(key =>
    forms.map(address => ({ key, address, text: sample(book, key, { address, params: { ...examples, ...more } }) })),
  );

/** One text, filled; throws for a name that has no example. */
export const sample = (
  book: Book,
  key: string,
  how: { readonly address: AddressForm; readonly params?: Readonly<Record<string, string>> },
): string => {
  const params = { ...examples, ...how.params };
  const missing = placeholdersOf(book[key] ?? '').filter(name => !(name in params));
  if (missing.length > 0)
    throw new Error(`Give an example for [${missing.join('], [')}] in test/knowledge/examples.ts`);
  return speak(book, { key, params }, how.address);
};
