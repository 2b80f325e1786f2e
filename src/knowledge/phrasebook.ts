// Words by key. du and Sie stand inline, `{Du bekommst|Sie bekommen} Geld.`; what is filled in stands in brackets, `[coach]`,
// with the case of a name where it is not the subject: "Ich frage [coach:wen]", "Ich sage es [coach:wem]".
// The compiler reads every text: a group without both halves and a lone brace or bar do not compile.

import { z } from 'zod';

/** One text: a line, or several lines with one idea each. */
export type Text = string | readonly string[];
export type Book = Readonly<Record<string, Text>>;
export type AddressForm = 'du' | 'sie';

/** Read where it was kept. */
export const phraseSchema = z
  .object({ key: z.string(), params: z.record(z.string(), z.string()).optional() })
  .brand<'Phrase'>();

/** What to say without saying how; the words are chosen when it is laid out. Only a maker of phrases makes one: it asks for what has to be filled in. */
export interface Phrase<Key extends string = string> extends z.$brand<'Phrase'> {
  readonly key: Key;
  readonly params?: Readonly<Record<string, string>> | undefined;
}

/** A book of texts that the compiler has read. */
export const phrases = <const Texts extends Book>(texts: Texts & Checked<Texts>): Texts => texts;

/** Several books as one; a key that two of them have does not compile, and does not start. */
export function bind<const Books extends readonly Book[]>(...books: Books & Distinct<Books>): Bound<Books>;
export function bind(...books: readonly Book[]): Book {
  const entries = books.flatMap(book => Object.entries(book));
  const twice = entries.find(([key], index) => entries.findIndex(([other]) => other === key) < index);
  if (twice) throw new PhraseError(`Two phrases have the key "${twice[0]}"; rename one.`);
  return Object.fromEntries(entries);
}

/** The maker of phrases for one book: it asks for exactly what the text has to be filled with. */
export const phraseFrom =
  <Texts extends Book>(_texts: Texts) =>
  <Key extends keyof Texts & string>(key: Key, ...filling: Filling<Texts[Key]>): Phrase<Key> => {
    const [params] = filling;
    return (params ? { key, params } : { key }) as Phrase<Key>;
  };

/** The words. What is filled in is taken as it is: a brace or bracket in a name means nothing. */
export const speak = (book: Book, phrase: Phrase, address: AddressForm): string => {
  const text = Object.hasOwn(book, phrase.key) ? book[phrase.key] : undefined;
  if (text === undefined) throw new PhraseError(`No book has the phrase "${phrase.key}".`);
  return half([text].flat().join('\n'), address).replaceAll(placeholder, (_, name: string, wanted?: Case) =>
    inCase(filled(phrase, name), wanted),
  );
};

/** The names that a text has to be filled with. */
export const placeholdersOf = (text: Text): readonly string[] => [
  ...new Set([...[text].flat().join('\n').matchAll(placeholder)].map(match => match[1] ?? '')),
];

class PhraseError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PhraseError';
  }
}

const placeholder = /\[([^[\] :]+)(?::(wem|wen))?\]/g;

/** The question that a name answers in its sentence. */
type Case = 'wem' | 'wen';

/** "Herr Demir" → "Herrn Demir"; "Der Coach", who stands for somebody without a name, loses the capital too. */
export const inCase = (name: string, wanted: Case | undefined): string =>
  wanted === undefined
    ? name
    : name.replaceAll(/\bHerr(?= )/g, 'Herrn').replace(/^Der /, wanted === 'wem' ? 'dem ' : 'den ');

const half = (text: string, address: AddressForm): string =>
  text.replaceAll(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, du: string, sie: string) => (address === 'du' ? du : sie));

const filled = (phrase: Phrase, name: string): string => {
  const value = phrase.params && Object.hasOwn(phrase.params, name) ? phrase.params[name] : undefined;
  if (value === undefined) throw new PhraseError(`The phrase "${phrase.key}" needs "${name}".`);
  return value;
};

/** Each text as itself, or what is wrong with it in the place of the text. */
export type Checked<Texts> = { readonly [Key in keyof Texts]: CheckedText<Texts[Key]> };
type CheckedText<T> = T extends string
  ? Fault<T> extends infer F extends string
    ? [F] extends [never]
      ? T
      : F
    : T
  : { readonly [Line in keyof T]: CheckedText<T[Line]> };

// What is not one literal, like `a${string}`, makes an index signature, and those may be empty.
type Fault<T extends string> =
  Nothing extends Record<T, true>
    ? 'must be a plain literal, without + or ${}'
    : T extends `${infer Before}{${infer Group}}${infer After}`
      ? LoneSign<Before> | GroupFault<Group> | Fault<After>
      : LoneSign<T>;
type Nothing = { readonly nothing?: true };
type LoneSign<T extends string> = T extends `${string}${'{' | '}' | '|'}${string}`
  ? 'has a lone { } or |'
  : BracketFault<T>;
type GroupFault<T extends string> = T extends `${infer Du}|${infer Sie}`
  ? '' extends Du | Sie
    ? 'has an empty half'
    : LoneSign<Du> | LoneSign<Sie>
  : 'has a group without both halves';
type BracketFault<T extends string> = T extends `${infer Before}[${infer Name}]${infer After}`
  ? | LoneBracket<Before>
    | (PlainName<Name> extends '' | `${string}${' ' | '[' | ':'}${string}` ? 'has a bad name in brackets' : never)
    | BracketFault<After>
  : LoneBracket<T>;
type LoneBracket<T extends string> = T extends `${string}${'[' | ']'}${string}` ? 'has a lone [ or ]' : never;

/** The names in brackets, of all lines. */
export type Placeholder<T> = T extends string ? Names<T> : T extends readonly string[] ? Placeholder<T[number]> : never;
type Names<T extends string> = T extends `${string}[${infer Name}]${infer After}`
  ? PlainName<Name> | Names<After>
  : never;
type PlainName<T extends string> = T extends `${infer Name}:${Case}` ? Name : T;

export type Filling<T> = [Placeholder<T>] extends [never]
  ? readonly []
  : readonly [params: { readonly [Name in Placeholder<T>]: string }];

type KeysOf<B> = B extends unknown ? keyof B : never;
type Twice<Books> = Books extends readonly [infer First, ...infer Rest]
  ? (keyof First & KeysOf<Rest[number]>) | Twice<Rest>
  : never;
type Distinct<Books> = [Twice<Books>] extends [never] ? Books : readonly { 'two phrases have the key': Twice<Books> }[];
type Bound<Books> = Books extends readonly [infer First, ...infer Rest] ? First & Bound<Rest> : unknown;
