// npm run weigh: makes src/placement/words/points.json out of the messages that may be learned from.
import { readFileSync, writeFileSync } from 'node:fs';
import { readQuestions } from '../../../src/commands/find/measure.ts';
import { said as commands } from '../../../src/dialogs/commands/said.ts';
import { shuffled } from '../../../src/knowledge/finding/classifier.ts';
import { said as options } from '../../../src/knowledge/options/said.ts';
import { wordsOf } from '../../../src/language/fold.ts';
import {
  always,
  heard,
  lengthOf,
  marksOf,
  pointsOfStep,
  stretchesOf,
  subjects,
} from '../../../src/placement/words/weight.ts';
import { everyday } from './everyday.ts';
import { freshTuned } from './freshTuned.ts';
import { imagined } from './imagined.ts';
import { learned } from './learned.ts';
import { own } from './own.ts';
import type { Said } from './said.ts';
import { sidewaysTuned } from './sidewaysTuned.ts';
import { tuned } from './tuned.ts';

interface Lesson {
  readonly subject: (typeof subjects)[number];
  readonly words: readonly string[];
}

/** All messages that may be learned from. */
export const learnedFrom: readonly Said[] = [
  ...tuned,
  ...own,
  ...imagined,
  ...freshTuned,
  ...sidewaysTuned,
  ...learned,
  ...everyday,
];

/** With what people ask about, and type in the place of a button, as a sample of calm talk. */
export function lessons(): readonly Lesson[] {
  return [...learnedFrom, ...questions(), ...typed()]
    .map(([expected, text]) => ({ subject: subjectOf(expected), words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0)
    .flatMap(calmThroughout);
}

/** What is calm is calm in every stretch of it; where in a long message the danger is, nobody has marked. */
const calmThroughout = ({ subject, words }: Lesson): readonly Lesson[] =>
  subject === 'calm' ? stretchesOf(words).map(stretch => ({ subject, words: stretch })) : [{ subject, words }];

function questions(): readonly Said[] {
  const file = new URL('../../knowledge/questions/tuned.jsonl', import.meta.url);
  return readQuestions(readFileSync(file, 'utf8')).map(({ q }) => ['none', q]);
}

const typed = (): readonly Said[] =>
  [...commands, ...options]
    .filter(([id]) => !maySayMore.includes(id))
    .flatMap(([, phrases]) =>
      phrases
        .split('|')
        .filter(phrase => phrase.includes(' '))
        .map((phrase): Said => ['none', phrase]),
    );

/** Said to no button, these may mean more than the button. */
const maySayMore = ['needHelp', 'mistake', 'red', 'yellow', 'didNotHelp', 'stopAll', 'deleteAll'];

function subjectOf(expected: string): Lesson['subject'] {
  const [level, about] = expected.split(' ');
  return subjects.find(subject => subject === (level === 'watch' ? level : about)) ?? 'calm';
}

const rounds = 14;
/** The mean of the weights after these last rounds counts: the order of the lessons then matters little. */
const meanRounds = 10;
const firstStep = 5;
const decay = 0.2;
/** A pair that only one message has says nothing about others. */
const fewest = 2;
/** How far one lesson moves the weight of a mark; seldom ones move further. */
const worths = { word: 1 / 4, pair: 1 / 6, always: 3 / 4 } as const;

/** A line for each word and pair of words, with whole points: multinomial logistic regression. The same lessons give the same table. */
export function tableOf(given: readonly Lesson[]): readonly string[] {
  const marked = given.map(({ subject, words }) => ({ subject, marks: [...marksOf(words)], length: lengthOf(words) }));
  const counts = countsOf(marked.flatMap(({ marks }) => marks));
  const known = new Map(
    [...counts].flatMap(([name, count]): readonly [string, Mark][] => {
      if (isPair(name) && count < fewest) return [];
      const rarity = Math.sqrt(Math.log(1 + given.length / count));
      return [[name, { worth: rarity * worths[kindOf(name)], weights: newWeights(), mean: newWeights() }]];
    }),
  );
  const texts = marked.map(({ subject, marks, length }): Text => ({
    right: subjects.indexOf(subject),
    marks: marks.flatMap(mark => known.get(mark) ?? []),
    length,
  }));
  for (let round = 0; round < rounds; round++) {
    for (const text of shuffled(texts)) learn(text, firstStep / (1 + round * decay));
    if (round >= rounds - meanRounds)
      for (const { mean, weights } of known.values()) addTo(mean, weights, 1 / meanRounds);
  }
  return written(known, spellings(given));
}

/** A word or a pair of words: its weight for each subject. */
interface Mark {
  readonly worth: number;
  readonly weights: Float64Array;
  readonly mean: Float64Array;
}

interface Text {
  readonly right: number;
  readonly marks: readonly Mark[];
  readonly length: number;
}

const newWeights = (): Float64Array => new Float64Array(subjects.length);

function learn({ right, marks, length }: Text, step: number): void {
  const sums = newWeights();
  for (const { worth, weights } of marks) addTo(sums, weights, worth / length);
  const odds = sums.map(sum => Math.exp(sum));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const errors = odds.map((one, at) => one / all - (at === right ? 1 : 0));
  for (const { worth, weights } of marks) addTo(weights, errors, (-step * worth) / length);
}

function addTo(sums: Float64Array, more: Float64Array, times: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + times * (more[at] ?? 0);
}

function written(marks: ReadonlyMap<string, Mark>, spelling: ReadonlyMap<string, string>): readonly string[] {
  const lines = [...marks].flatMap(([name, { worth, mean }]) => {
    const points = [...mean].map(weight => Math.round(weight * worth * pointsOfStep));
    const said = subjects.flatMap((subject, at) => (points[at] ? [`${subject} ${points[at]}`] : []));
    const words = name.split(' ').map(word => spelling.get(word) ?? word);
    return isSlight(name, points) ? [] : [`${words.join(' ')}: ${said.join(' ')}`];
  });
  return lines.toSorted();
}

/** Of the pairs more than half give one point at most: without them next to nothing is read otherwise, and the table is short. */
const isSlight = (name: string, points: readonly number[]): boolean =>
  Math.max(...points.map(Math.abs)) <= (isPair(name) ? 1 : 0);

/** For what is heard at the beginning of a word, the word that is written most. */
function spellings(given: readonly Lesson[]): ReadonlyMap<string, string> {
  const rarest = [...countsOf(given.flatMap(({ words }) => words))].toSorted(([, one], [, other]) => one - other);
  return new Map(rarest.map(([word]) => [heard(word), word]));
}

const isPair = (mark: string): boolean => mark.includes(' ');
const kindOf = (mark: string): keyof typeof worths => (mark === always ? 'always' : isPair(mark) ? 'pair' : 'word');

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The file as it is kept. */
export const fileOf = (table: readonly string[]): string => `${JSON.stringify(table, undefined, 2)}\n`;

if (import.meta.main)
  writeFileSync(new URL('../../../src/placement/words/points.json', import.meta.url), fileOf(tableOf(lessons())));
