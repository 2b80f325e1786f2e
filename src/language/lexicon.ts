import { isNear, tolerance } from './near.ts';
import { remembered } from './remembered.ts';
import { softly } from './sound.ts';

/** Finds the words of a list that somebody meant. Reading a word costs a few look-ups, however long the list is. */
export interface Lexicon {
  /** The word itself where it is in the list, else the words it is a likely misspelling of. */
  readonly meant: (word: string) => readonly string[];
  /** "ichwillnichtmehr" → its words, where the whole is made of words of the list; else nothing. */
  readonly split: (word: string) => readonly string[];
}

/** People use the same few thousand words again and again. */
export const mostRemembered = 5_000;

/** `words` and `ordinary` are folded; an ordinary word is never taken for a misspelling. What it looks up in is made at first need. */
export function lexiconOf(words: readonly string[], ordinary: ReadonlySet<string>): Lexicon {
  const known = new Set(words);
  let byGap: Gaps | undefined;
  let bySound: Gaps | undefined;
  return {
    meant: remembered(mostRemembered, word => {
      if (known.has(word)) return [word];
      if (ordinary.has(word) || word.length < 4 || word.length > 24) return [];
      byGap ??= gapsOf(known);
      bySound ??= Map.groupBy(
        [...known].filter(one => one.length > 4),
        softly,
      );
      const near = [...candidates(word, byGap)].filter(candidate => isNear(word, candidate));
      return [...new Set([...near, ...(bySound.get(softly(word)) ?? [])])];
    }),
    split: word =>
      word.length < 9 || word.length > 60 ? [] : splitInto(word, part => known.has(part) || ordinary.has(part)),
  };
}

type Gaps = ReadonlyMap<string, readonly string[]>;

/** Every word under itself and under itself with one letter left out: two words one slip apart meet under one of them. */
function gapsOf(words: ReadonlySet<string>): Gaps {
  const byGap = new Map<string, string[]>();
  for (const word of words) {
    if (tolerance(word.length) === 0) continue;
    for (const key of withGaps(word)) {
      const entry = byGap.get(key);
      if (entry) entry.push(word);
      else byGap.set(key, [word]);
    }
  }
  return byGap;
}

function candidates(word: string, byGap: Gaps): ReadonlySet<string> {
  return new Set([...withGaps(word)].flatMap(key => byGap.get(key) ?? []));
}

function withGaps(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  const depth = tolerance(word.length);
  for (let i = 0; i < word.length; i++) {
    const gap = word.slice(0, i) + word.slice(i + 1);
    keys.add(gap);
    if (depth < 2) continue;
    for (let k = i; k < gap.length; k++) keys.add(gap.slice(0, k) + gap.slice(k + 1));
  }
  return keys;
}

function splitInto(word: string, isWord: (part: string) => boolean): readonly string[] {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let to = 2; to <= word.length; to++) {
    for (let from = Math.max(0, to - 14); from <= to - 2; from++) {
      const head = best[from];
      const shorter = head && (best[to]?.length ?? Number.POSITIVE_INFINITY) > head.length + 1;
      if (shorter && isWord(word.slice(from, to))) best[to] = [...head, word.slice(from, to)];
    }
  }
  const parts = best[word.length] ?? [];
  return parts.length > 1 ? parts : [];
}
