// Multinomial logistic regression over the marks of messages.
import { chanceFrom, type Chance } from '../../../src/commands/simulate/chance.ts';
import { always, lengthOf, marksOf, stretchesOf, subjects } from '../../../src/placement/words/weight.ts';

export interface Lesson {
  readonly subject: (typeof subjects)[number];
  readonly words: readonly string[];
}

/** Of each mark, a word or a pair of words, how far a lesson moves it and its weight for each subject, one mark behind the other. */
export interface Learned {
  readonly marks: readonly string[];
  readonly worth: Float64Array;
  readonly weights: Float64Array;
}

/** Each time in orders of its own, by chance; their mean counts, or a few more messages would move every figure by a point. */
const times = 3;
const rounds = 14;
/** The mean of the weights after these last rounds counts: the order of the lessons then matters little. */
const meanRounds = 10;
/** From this round on a long message is also learned by the one stretch of it that says its subject most. */
const firstOfStretches = 4;
const firstStep = 5;
const decay = 0.2;
/** A pair that only one message has says nothing about others. */
const fewest = 2;
/** How far one lesson moves the weight of a mark; seldom ones move further. */
const worths = { word: 1 / 4, pair: 1 / 6, always: 3 / 4 } as const;

/** The same lessons give the same weights. */
export function learnedOf(lessons: readonly Lesson[]): Learned {
  const [marks, worth] = knownMarks(lessons);
  const mean = new Float64Array(marks.length * width);
  const places = new Map(marks.map((mark, place) => [mark, place]));
  const texts = lessons.map(lesson => textOf(lesson, places));
  for (let time = 0; time < times; time++) learnInto(mean, { worth, texts, chance: chanceFrom(`order ${time}`) });
  return { marks, worth, weights: mean };
}

interface Learning {
  readonly worth: Float64Array;
  readonly texts: readonly Text[];
  readonly chance: Chance;
}

/** Once through all rounds. */
function learnInto(mean: Float64Array, { worth, texts, chance }: Learning): void {
  const weights = new Float64Array(mean.length);
  const given = { worth, weights };
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round * decay);
    for (const { right, whole, stretches } of shuffled(texts, chance)) {
      learn(given, { right, stretch: whole }, step);
      if (round >= firstOfStretches && stretches.length > 0)
        learn(given, { right, stretch: mostOf(given, right, stretches) }, step);
    }
    if (round >= rounds - meanRounds) addTo(mean, weights, 1 / meanRounds / times);
  }
}

const shuffled = (texts: readonly Text[], chance: Chance): readonly Text[] =>
  texts
    .map(text => ({ text, at: chance.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => text);

type Weights = Omit<Learned, 'marks'>;
export const width = subjects.length;

function knownMarks(given: readonly Lesson[]): readonly [readonly string[], Float64Array] {
  const counts = countsOf(given.flatMap(({ words }) => [...marksOf(words)]));
  const known = [...counts].filter(([mark, count]) => !isPair(mark) || count >= fewest);
  const rarity = (count: number): number => Math.sqrt(Math.log(1 + given.length / count));
  const worth = known.map(([mark, count]) => rarity(count) * worths[kindOf(mark)]);
  return [known.map(([mark]) => mark), Float64Array.from(worth)];
}

/** What is weighed together: the places of its marks. */
interface Stretch {
  readonly places: Int32Array;
  readonly length: number;
}

/** One stretch, and what it should say. */
interface Sample {
  readonly right: number;
  readonly stretch: Stretch;
}

interface Text {
  readonly right: number;
  readonly whole: Stretch;
  /** Of a long message that is not calm: one of them says what it is about. */
  readonly stretches: readonly Stretch[];
}

function textOf({ subject, words }: Lesson, places: ReadonlyMap<string, number>): Text {
  const stretchOf = (some: readonly string[]): Stretch => ({
    places: Int32Array.from([...marksOf(some)].flatMap(mark => places.get(mark) ?? [])),
    length: lengthOf(some),
  });
  const stretches = subject === 'calm' ? [] : stretchesOf(words);
  return {
    right: subjects.indexOf(subject),
    whole: stretchOf(words),
    stretches: stretches.length > 1 ? stretches.map(stretchOf) : [],
  };
}

/** The stretch that says most of what is right. */
function mostOf(given: Weights, right: number, stretches: readonly Stretch[]): Stretch {
  const shareOf = (stretch: Stretch): number => sharesOf(given, stretch)[right] ?? 0;
  return stretches
    .map(stretch => ({ stretch, share: shareOf(stretch) }))
    .reduce((most, one) => (one.share > most.share ? one : most)).stretch;
}

/** Of the last stretch: millions of them, one after the other. */
const sharesOfLast = new Float64Array(width);

function sharesOf({ worth, weights }: Weights, { places, length }: Stretch): Float64Array {
  const sums = sharesOfLast.fill(0);
  for (const place of places) {
    const share = (worth[place] ?? 0) / length;
    const from = place * width;
    for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + share * (weights[from + at] ?? 0);
  }
  let all = 0;
  for (let at = 0; at < width; at++) all += sums[at] = Math.exp(sums[at] ?? 0);
  for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) / all;
  return sums;
}

function learn(given: Weights, { right, stretch }: Sample, step: number): void {
  const { worth, weights } = given;
  const errors = sharesOf(given, stretch);
  errors[right] = (errors[right] ?? 0) - 1;
  for (const place of stretch.places) {
    const share = (-step * (worth[place] ?? 0)) / stretch.length;
    for (let at = 0; at < width; at++) {
      const one = place * width + at;
      weights[one] = (weights[one] ?? 0) + share * (errors[at] ?? 0);
    }
  }
}

function addTo(sums: Float64Array, more: Float64Array, times: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + times * (more[at] ?? 0);
}

export const isPair = (mark: string): boolean => mark.includes(' ');
const kindOf = (mark: string): keyof typeof worths => (mark === always ? 'always' : isPair(mark) ? 'pair' : 'word');

export function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
