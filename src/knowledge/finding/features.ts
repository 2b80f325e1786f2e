import { wordsOf } from '../../language/fold.ts';
import { lexiconOf, type Lexicon } from '../../language/lexicon.ts';
import { soundOf } from '../../language/sound.ts';
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

/** Reads texts in the words of the samples: what is misspelt, heard or written in pieces becomes the word that was meant. */
export function readerOf(samples: readonly string[]): Reader {
  const words = samples.map(sample => new Set(wordsOf(sample).map(word => everyday.get(word) ?? word)));
  const known = new Set(words.flatMap(each => [...each]));
  const rare = rareIn(words);
  const lexicon = lexiconOf([...known], new Set(everyday.keys()));
  const bySound = soundsOf(known);
  const read = (text: string): readonly string[] =>
    joined(wordsOf(text).slice(0, longest), known).map(word => meant(word, { known, lexicon, bySound }));
  return {
    features: text => featuresOf(read(text), known, word => rare.has(word) || !known.has(word)),
    understood: text => {
      const words = read(text);
      const letters = words.join('').length;
      return letters === 0 ? 0 : words.filter(word => known.has(word)).join('').length / letters;
    },
  };
}

interface Known {
  readonly known: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly bySound: ReadonlyMap<string, string>;
}

function meant(word: string, { known, lexicon, bySound }: Known): string {
  const usual = everyday.get(word);
  if (usual !== undefined) return usual;
  if (known.has(word)) return word;
  const [near] = lexicon.meant(word);
  if (near !== undefined) return near;
  return (word.length >= 5 ? bySound.get(soundOf(word)) : undefined) ?? word;
}

/** Long words that no other word sounds like: "wertmarge" is one of them, "das" is not. */
function soundsOf(known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const groups = Map.groupBy(
    [...known].filter(word => word.length >= 6),
    soundOf,
  );
  return new Map(
    [...groups].flatMap(([sound, [word = '', ...others]]) =>
      others.length === 0 && sound.length >= 4 ? [[sound, word] as const] : [],
    ),
  );
}

/** "schwer behinderten ausweis" is one word where the samples write it as one. */
function joined(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const done: string[] = [];
  for (let from = 0; from < words.length;) {
    const length = [3, 2].find(most => isOneWord(words.slice(from, from + most), most, known)) ?? 1;
    done.push(words.slice(from, from + length).join(''));
    from += length;
  }
  return done;
}

const isOneWord = (parts: readonly string[], length: number, known: ReadonlySet<string>): boolean =>
  parts.length === length && parts.join('').length >= 8 && known.has(parts.join(''));

/** Words that one sample alone has. */
function rareIn(samples: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const rare = new Set<string>();
  const seen = new Set<string>();
  for (const word of samples.flatMap(sample => [...sample])) {
    if (seen.has(word)) rare.delete(word);
    else rare.add(word);
    seen.add(word);
  }
  return rare;
}

function featuresOf(words: readonly string[], known: ReadonlySet<string>, isRare: (word: string) => boolean): Features {
  const features = new Map<string, number>();
  const add = (name: string, weight: number): void => void features.set(name, (features.get(name) ?? 0) + weight);
  for (const [at, word] of words.entries()) {
    add(`w ${word}`, 1);
    // a word that is in one sample at most: what is asked about elsewhere has many
    if (word.length >= 5 && isRare(word)) add('rare', 0.5);
    const next = words[at + 1];
    if (next !== undefined) add(`b ${word} ${next}`, 0.5);
    const second = words[at + 2];
    if (second !== undefined) add(`b ${word} ${second}`, 0.3);
    for (const gram of gramsOf(word)) add(gram, 1 / Math.max(4, word.length));
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
function partsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  if (word.length < 8) return [];
  const cuts = Array.from({ length: word.length - 7 }, (_, at) => at + 4);
  return cuts.flatMap(at => [word.slice(0, at), word.slice(at)].filter(part => known.has(part)));
}
