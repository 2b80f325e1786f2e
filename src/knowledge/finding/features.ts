import { wordsOf } from '../../language/fold.ts';
import { lexiconOf, type Lexicon } from '../../language/lexicon.ts';
import { heardOf } from '../../language/heard.ts';
import { everyday } from './everyday.ts';
import { notionsOf } from './notions.ts';

/** What a text is made of, each feature with its weight. */
export type Features = ReadonlyMap<string, number>;

export interface Reader {
  readonly features: (text: string) => Features;
  /** The share of the letters of a text whose words we know. */
  readonly understood: (text: string) => number;
}

const longest = 80;
/** Shorter words sound like too many others. */
const shortest = 3;
/** A word that so many samples have is meant as it is. */
const often = 3;

/** In how many samples each word is. */
export type Counts = ReadonlyMap<string, number>;

export function countsIn(samples: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of samples.flatMap(sample => [...new Set(wordsOf(sample).map(usual))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Reads texts in the words of the samples: what is misspelt, heard or written in pieces becomes the word that was meant. */
export function readerOf(counts: Counts): Reader {
  const known: Known = {
    counts,
    lexicon: lexiconOf(usedWords(counts), new Set(everyday.keys())),
    byHearing: hearingsOf(counts),
  };
  const read = (text: string): readonly string[] =>
    joined(wordsOf(text).slice(0, longest), counts).map(word => meant(word, known));
  return {
    features: text => featuresOf(read(text), counts),
    understood: text => {
      const words = read(text);
      const letters = words.join('').length;
      return letters === 0 ? 0 : words.filter(word => counts.has(word)).join('').length / letters;
    },
  };
}

/** What only one sample has may be misspelt itself: nobody meant that. */
const usedWords = (counts: Counts): readonly string[] =>
  [...counts].flatMap(([word, count]) => (count > 1 ? [word] : []));

interface Known {
  readonly counts: Counts;
  readonly lexicon: Lexicon;
  /** The word that is used most of all that sound alike. */
  readonly byHearing: ReadonlyMap<string, string>;
}

const usual = (word: string): string => everyday.get(word) ?? word;

function meant(word: string, { counts, lexicon, byHearing }: Known): string {
  const common = everyday.get(word);
  if (common !== undefined) return common;
  const count = counts.get(word) ?? 0;
  if (count >= often) return word;
  const heard = word.length >= shortest ? byHearing.get(heardOf(word)) : undefined;
  // a sample may be misspelt too: then the word that many others have is meant
  if (count > 0) return heard !== undefined && (counts.get(heard) ?? 0) > 10 * count ? heard : word;
  return lexicon.meant(word)[0] ?? heard ?? word;
}

function hearingsOf(counts: Counts): ReadonlyMap<string, string> {
  const groups = Map.groupBy(
    [...counts.keys()].filter(word => word.length >= shortest),
    heardOf,
  );
  return new Map(
    [...groups].flatMap(([heard, words]) => {
      const [word] = words.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
      return word === undefined || heard.length < 2 ? [] : [[heard, word] as const];
    }),
  );
}

/** "schwer behinderten ausweis" is one word where the samples write it as one. */
function joined(words: readonly string[], known: Counts): readonly string[] {
  const done: string[] = [];
  for (let from = 0; from < words.length;) {
    const length = [3, 2].find(most => isOneWord(words.slice(from, from + most), most, known)) ?? 1;
    done.push(words.slice(from, from + length).join(''));
    from += length;
  }
  return done;
}

const isOneWord = (parts: readonly string[], length: number, known: Counts): boolean =>
  parts.length === length && parts.join('').length >= 8 && known.has(parts.join(''));

function featuresOf(words: readonly string[], known: Counts): Features {
  const features = new Map<string, number>();
  const add = (name: string, weight: number): void => void features.set(name, (features.get(name) ?? 0) + weight);
  for (const [at, word] of words.entries()) {
    add(`w ${word}`, 1);
    // a word that is in one sample at most: what is asked about elsewhere has many
    if (word.length >= 5 && (known.get(word) ?? 0) < 2) add('rare', 0.5);
    const next = words[at + 1];
    if (next !== undefined) add(`b ${word} ${next}`, 0.5);
    const second = words[at + 2];
    if (second !== undefined) add(`b ${word} ${second}`, 0.3);
    for (const gram of gramsOf(word)) add(gram, 2 / Math.max(4, word.length));
    for (const part of partsOf(word, known)) add(`w ${part}`, 0.7);
  }
  for (const notion of notionsOf(words)) add(notion, 1);
  return features;
}

function gramsOf(word: string): readonly string[] {
  const whole = `<${word}>`;
  const sizes = [3, 4, 5];
  return sizes.flatMap(size =>
    Array.from({ length: Math.max(0, whole.length - size + 1) }, (_, from) => whole.slice(from, from + size)),
  );
}

/** "werkstattplatz" knows "werkstatt" and "platz". */
function partsOf(word: string, known: Counts): readonly string[] {
  if (word.length < 8) return [];
  const cuts = Array.from({ length: word.length - 7 }, (_, at) => at + 4);
  return cuts.flatMap(at => [word.slice(0, at), word.slice(at)].filter(part => known.has(part)));
}
