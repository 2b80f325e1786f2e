import { namedStandard, standardOf } from './dialect.ts';
import { lexiconOf, mostRemembered } from './lexicon.ts';
import type { Element, Grammar, Pattern } from './pattern.ts';
import { pairsOf, placesOf } from './places.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';
import { softly } from './sound.ts';

/** Where the words of a match stand in the sentence, in the order of the pattern. */
export type Found = readonly number[];

/** One sentence, ready to be asked for patterns. */
export interface Reading {
  readonly sentence: Sentence;
  /** `without`: places that are already explained by something harmless. */
  readonly find: (pattern: Pattern, without?: ReadonlySet<number>) => Found | undefined;
  readonly places: (element: number) => readonly number[];
  /** The elements that are there at all. */
  readonly present: readonly number[];
}

/** A reading that can be joined with its neighbours: the elements that each of its words is. */
interface Read extends Reading {
  readonly elements: readonly (readonly number[])[];
}

export interface Reader {
  readonly read: (sentence: Sentence) => Read;
  /** Sentences as one, without looking up a word again. */
  readonly join: (readings: readonly Read[]) => Reading;
}

interface Edges {
  readonly fillers: string;
  readonly joins: string;
}

/** `ordinary`: folded words that are never a misspelling. `edges`: words that do not count at the edge of a phrase, and words that begin a new one. */
export function readerOf(grammar: Grammar, ordinary: ReadonlySet<string>, edges: Edges): Reader {
  const filler = grammar.element(edges.fillers);
  const joins = grammar.element(edges.joins);
  const lookUp = lookUpOf(grammar.elements, ordinary);
  const pairs = pairsOf(grammar.elements);

  const readingOf = (sentence: Sentence, elements: Read['elements']): Read => {
    const { of: places, start, present } = placesOf(elements, pairs);
    const edge = edgesOf(sentence, new Set(places(filler)), new Set(places(joins)));
    const find: Reading['find'] = (pattern, without) => findIn({ pattern, places, start, edge, without });
    return { sentence, places, present, find, elements };
  };
  const read = (raw: Sentence): Read => {
    const sentence = raw.flatMap(lookUp.split);
    return readingOf(
      sentence,
      sentence.map(({ word }) => lookUp.elementsOf(word)),
    );
  };
  const join = (readings: readonly Read[]): Read =>
    readingOf(
      readings.flatMap(({ sentence }) => sentence),
      readings.flatMap(({ elements }) => elements),
    );
  return { read, join };
}

/** Of many patterns those that may be in a sentence, in their own order: an element that they cannot do without is there. */
export function indexed<Entry extends { readonly pattern: Pattern }>(
  { elements }: Grammar,
  entries: readonly Entry[],
): (reading: Reading) => readonly Entry[] {
  const byElement = Map.groupBy(entries.keys(), at => rarestOf(entries[at]?.pattern, elements));
  return ({ present }) =>
    present
      .flatMap(element => byElement.get(element) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap(at => entries[at] ?? []);
}

/** The element with the fewest words: it keeps most sentences out. */
const rarestOf = (pattern: Pattern | undefined, elements: readonly Element[]): number | undefined =>
  pattern?.elements.map(({ element }) => element).toSorted((a, b) => sizeOf(elements[a]) - sizeOf(elements[b]))[0];

const sizeOf = (element: Element | undefined): number =>
  element === undefined
    ? 0
    : element.words.length +
      element.exact.length +
      element.stems.length +
      element.endings.length +
      element.pairs.length;

interface LookUp {
  readonly elementsOf: (word: string) => readonly number[];
  readonly split: (word: Sentence[number]) => Sentence;
}

function lookUpOf(elements: readonly Element[], ordinary: ReadonlySet<string>): LookUp {
  const byWord = indexOf(elements, element => [...element.words, ...element.exact]);
  const byFuzzy = indexOf(elements, element => element.words);
  const byStem = indexOf(elements, element => element.stems);
  const byEnding = indexOf(elements, element => element.endings);
  const lexicon = lexiconOf(
    [...byFuzzy.keys()],
    new Set([...ordinary, ...[...byWord.keys()].filter(word => word.length > 2)]),
  );
  const bySoftStem = groupedSoftly(byStem);
  const softStemsOf = (word: string): readonly number[] =>
    [...word].flatMap((_, length) => bySoftStem.get(word.slice(0, length)) ?? []);
  const longest = Math.max(0, ...[...byStem.keys(), ...byEnding.keys()].map(stem => stem.length));

  const elementsOf = remembered(mostRemembered, (word: string): readonly number[] => {
    const meant = new Set(byWord.get(word) ?? lexicon.meant(word).flatMap(candidate => byFuzzy.get(candidate) ?? []));
    const isKnown = byWord.has(word) || ordinary.has(word);
    for (const standard of isKnown ? namedStandard(word) : standardOf(word))
      byWord.get(standard)?.forEach(element => meant.add(element));
    const parts: number[] = [...meant];
    if (!isKnown && word.length > 6) parts.push(...softStemsOf(softly(word)));
    for (let length = 1; length <= Math.min(longest, word.length); length++) {
      parts.push(...(byStem.get(word.slice(0, length)) ?? []), ...(byEnding.get(word.slice(-length)) ?? []));
    }
    return parts;
  });
  const split = (one: Sentence[number]): Sentence => {
    if (one.word.length < 9 || elementsOf(one.word).length > 0) return [one];
    const parts = lexicon.split(one.word);
    return parts.length < 3 ? [one] : parts.map((word, i) => ({ word, pause: one.pause && i === parts.length - 1 }));
  };
  return { elementsOf, split };
}

function indexOf(
  elements: readonly Element[],
  keys: (element: Element) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  elements.forEach((element, id) => {
    for (const key of new Set(keys(element))) {
      const entry = index.get(key);
      if (entry) entry.push(id);
      else index.set(key, [id]);
    }
  });
  return index;
}

/** Long beginnings of words, as they sound. */
function groupedSoftly(byStem: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const soft = new Map<string, readonly number[]>();
  for (const [stem, ids] of byStem)
    if (stem.length > 5) soft.set(softly(stem), [...(soft.get(softly(stem)) ?? []), ...ids]);
  return soft;
}

interface Edge {
  readonly begins: (place: number) => boolean;
  readonly ends: (place: number) => boolean;
}

function edgesOf(sentence: Sentence, fillers: ReadonlySet<number>, joins: ReadonlySet<number>): Edge {
  const skips = (place: number): boolean => fillers.has(place) || /^\P{L}+$/u.test(sentence[place]?.word ?? '');
  const begins = (place: number): boolean => {
    const before = place - 1;
    if (before < 0 || sentence[before]?.pause === true || joins.has(before)) return true;
    return skips(before) && begins(before);
  };
  const ends = (place: number): boolean => {
    const after = place + 1;
    if (after >= sentence.length || sentence[place]?.pause === true || joins.has(after)) return true;
    return skips(after) && ends(after);
  };
  return { begins, ends };
}

interface Search {
  readonly pattern: Pattern;
  readonly places: (element: number) => readonly number[];
  /** Where it begins: two words in a row stand at their last one. */
  readonly start: (element: number, place: number) => number;
  readonly edge: Edge;
  readonly without: ReadonlySet<number> | undefined;
}

function findIn({ pattern, places, start, edge, without }: Search): Found | undefined {
  const open: (readonly number[])[] = [];
  for (const { element } of pattern.elements) {
    const free =
      without === undefined || without.size === 0 ? places(element) : places(element).filter(p => !without.has(p));
    if (free.length === 0) return undefined;
    open.push(free);
  }
  if (pattern.guards.some(guard => places(guard).length > 0)) return undefined;
  return pattern.strewn !== undefined ? inAnyOrder(open, pattern.strewn) : inOrder(open, { pattern, start, edge });
}

function inOrder(
  open: readonly (readonly number[])[],
  { pattern, start, edge }: Pick<Search, 'pattern' | 'start' | 'edge'>,
): Found | undefined {
  const startAt = (i: number, p: number): number => start(pattern.elements[i]?.element ?? -1, p);
  let chains: readonly Found[] = (open[0] ?? [])
    .filter(p => !pattern.begins || edge.begins(startAt(0, p)))
    .map(p => [p]);
  for (let i = 1; i < open.length && chains.length > 0; i++) {
    const gap = pattern.elements[i]?.gap ?? 0;
    // One chain for each place is enough: only its last place decides what may follow. The nearest subject is the likeliest.
    chains = (open[i] ?? []).flatMap(p => {
      const from = startAt(i, p);
      const before = chains.findLast(
        chain => follows(chain.at(-1) ?? p, p, gap) || follows(chain.at(-1) ?? p, from, gap),
      );
      return before ? [[...before, p]] : [];
    });
  }
  return chains.find(chain => !pattern.ends || edge.ends(chain.at(-1) ?? 0));
}

const follows = (before: number, place: number, gap: number): boolean => place > before && place - before - 1 <= gap;

function inAnyOrder(open: readonly (readonly number[])[], between: number): Found | undefined {
  const [first = [], ...rest] = open;
  for (const start of first) {
    const taken = [start];
    for (const places of rest) {
      const next = places
        .filter(p => !taken.includes(p))
        .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
      if (next !== undefined) taken.push(next);
    }
    if (taken.length === open.length && Math.max(...taken) - Math.min(...taken) <= open.length + between) return taken;
  }
  return undefined;
}
