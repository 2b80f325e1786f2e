// npm run weigh: makes src/placement/words/points.json out of the messages that may be learned from.
import { readFileSync, writeFileSync } from 'node:fs';
import { readQuestions } from '../../../src/commands/find/measure.ts';
import { said as commands } from '../../../src/dialogs/commands/said.ts';
import { said as options } from '../../../src/knowledge/options/said.ts';
import { wordsOf } from '../../../src/language/fold.ts';
import { heard, pointsOfStep, stretchesOf, subjects } from '../../../src/placement/words/weight.ts';
import { everyday } from './everyday.ts';
import { freshTuned } from './freshTuned.ts';
import { imagined } from './imagined.ts';
import { learned } from './learned.ts';
import { countsOf, isPair, learnedOf, width, type Lesson } from './learning.ts';
import { own } from './own.ts';
import type { Said } from './said.ts';
import { sidewaysTuned } from './sidewaysTuned.ts';
import { tuned } from './tuned.ts';

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
const maySayMore = [
  'needHelp',
  'mistake',
  'red',
  'yellow',
  'didNotHelp',
  'stopAll',
  'deleteAll',
  // a change at work may be a worry
  'changeNone',
  'changeBoss',
  'changeTasks',
  'changeTechnology',
  'asBefore',
];

function subjectOf(expected: string): Lesson['subject'] {
  const [level, about] = expected.split(' ');
  return subjects.find(subject => subject === (level === 'watch' ? level : about)) ?? 'calm';
}

/** A line for each word and pair of words, with whole points. */
export function tableOf(given: readonly Lesson[]): readonly string[] {
  const { marks, worth, weights } = learnedOf(given);
  const spelling = spellings(given);
  const lines = marks.flatMap((mark, place) => {
    const own = weights.subarray(place * width, (place + 1) * width);
    const points = Array.from(own, weight => Math.round(weight * (worth[place] ?? 0) * pointsOfStep));
    const said = subjects.flatMap((subject, at) => (points[at] ? [`${subject} ${points[at]}`] : []));
    const words = mark.split(' ').map(word => spelling.get(word) ?? word);
    return isSlight(mark, points) ? [] : [`${words.join(' ')}: ${said.join(' ')}`];
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

/** The file as it is kept. */
export const fileOf = (table: readonly string[]): string => `${JSON.stringify(table, undefined, 2)}\n`;

if (import.meta.main)
  writeFileSync(new URL('../../../src/placement/words/points.json', import.meta.url), fileOf(tableOf(lessons())));
