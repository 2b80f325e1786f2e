import { wordsOf } from './fold.ts';
import { lexiconOf } from './lexicon.ts';
import { ordinary } from './ordinary.ts';
import { asWritten } from './spoken.ts';

/** What a short text says, piece by piece; `undefined` where a word is left that nothing explains. */
export type Explain<Id> = (text: string) => readonly ReadonlySet<Id>[] | undefined;

const longestText = 12;

/** `said`: phrases apart by `|` for each id; one phrase may belong to several. `fillers` may stand anywhere and say nothing. Misspellings count. */
export function phrasesOf<Id extends string>(said: readonly (readonly [Id, string])[], fillers: string): Explain<Id> {
  const byPhrase = new Map<string, Set<Id>>();
  for (const [id, phrases] of said) {
    for (const phrase of phrases.split('|').map(one => asWritten(wordsOf(one)).join(' '))) {
      byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set()).add(id));
    }
  }
  const silent = new Set(wordsOf(fillers));
  const words = [...new Set([...byPhrase.keys()].flatMap(phrase => phrase.split(' ')))];
  const lexicon = lexiconOf([...words, ...silent], ordinary);
  const longest = Math.max(...[...byPhrase.keys()].map(phrase => phrase.split(' ').length));

  return text => {
    if (text.length > 200) return undefined;
    const typed = asWritten(wordsOf(text));
    if (typed.length > longestText) return undefined;
    const readings = readingsOf(typed.map(word => lexicon.meant(word)));
    const explained = readings.map(reading => explain(reading, { byPhrase, silent, longest }));
    return agreed(explained.filter(found => found !== undefined));
  };
}

interface Book<Id> {
  readonly byPhrase: ReadonlyMap<string, ReadonlySet<Id>>;
  readonly silent: ReadonlySet<string>;
  readonly longest: number;
}

/** The longest phrase first, so that "nicht gut" is never "gut". */
function explain<Id>(words: readonly string[], book: Book<Id>): readonly ReadonlySet<Id>[] | undefined {
  const found: ReadonlySet<Id>[] = [];
  for (let from = 0; from < words.length;) {
    const length = longestAt(words, from, book);
    const ids = book.byPhrase.get(words.slice(from, from + length).join(' '));
    if (ids) found.push(ids);
    else if (!book.silent.has(words[from] ?? '')) return undefined;
    from += Math.max(1, length);
  }
  return found;
}

function longestAt<Id>(words: readonly string[], from: number, { byPhrase, longest }: Book<Id>): number {
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    if (byPhrase.has(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}

/** A word may be a slip of several ("fragn": "fragen", "frage"); so may the text be read in several ways, up to a limit. */
function readingsOf(meant: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const most = 16;
  return meant.reduce<readonly (readonly string[])[]>(
    (readings, words) =>
      words.length * readings.length > most ? [] : readings.flatMap(reading => words.map(word => [...reading, word])),
    [[]],
  );
}

/** Readings that say different things say nothing. */
function agreed<Id>(found: readonly (readonly ReadonlySet<Id>[])[]): readonly ReadonlySet<Id>[] | undefined {
  const [first, ...rest] = found;
  const saying = (one: readonly ReadonlySet<Id>[]): string => one.map(ids => [...ids].join()).join(';');
  return first && rest.every(one => saying(one) === saying(first)) ? first : undefined;
}
