import { softly } from '../../language/sound.ts';
import { remembered } from '../../language/remembered.ts';

/** What a message may be about by the weight of its words. */
export const dangers = ['life', 'violence', 'threat', 'other', 'medical', 'fire', 'voices', 'foreign'] as const;
export const subjects = [...dangers, 'worry', 'calm'] as const;

export interface Weight {
  /** How much of the weight lies on danger: 0 none, 1 all. */
  readonly danger: number;
  /** How much of it lies on danger or worry. */
  readonly trouble: number;
  /** The danger on which most of it lies. */
  readonly about: (typeof dangers)[number];
  /** The words that speak for it most. */
  readonly because: readonly string[];
}

/** On each line of a table stand a word, or two that stand near each other, and the points they give: "aufwachen nicht: life 3 calm -2". */
export function weighing(table: readonly string[]): (words: readonly string[]) => Weight {
  const entries = new Map(table.map(entryOf));
  return words => {
    const weights = stretchesOf(words).map(stretch => weigh(stretch, entries));
    const most = weights.reduce((worst, one) => (one.danger > worst.danger ? one : worst));
    return { ...most, trouble: Math.max(...weights.map(({ trouble }) => trouble)) };
  };
}

interface Entry {
  readonly words: string;
  /** For each subject. */
  readonly points: readonly number[];
}

function entryOf(line: string): readonly [string, Entry] {
  const [words = '', given = ''] = line.split(': ');
  const points = subjects.map(() => 0);
  const said = given.split(' ');
  for (let at = 0; at < said.length; at += 2) points[places.get(said[at] ?? '') ?? 0] = Number(said[at + 1]);
  return [words.split(' ').map(heard).join(' '), { words, points }];
}

const places = new Map(subjects.map((subject, at): readonly [string, number] => [subject, at]));

/** So many points are one step of the scale on which shares are reckoned. */
export const pointsOfStep = 2;
const becauses = 3;

function weigh(stretch: readonly string[], table: ReadonlyMap<string, Entry>): Weight {
  const found = [...marksOf(stretch)].flatMap(mark => table.get(mark) ?? []);
  const odds = subjects.map((_, at) => {
    const sum = found.reduce((points, entry) => points + (entry.points[at] ?? 0), 0);
    return Math.exp(sum / pointsOfStep / lengthOf(stretch));
  });
  const ofDangers = odds.slice(0, dangers.length);
  const at = ofDangers.indexOf(Math.max(...ofDangers));
  const speaksFor = ({ points }: Entry): number => (points[at] ?? 0) - (points.at(-1) ?? 0);
  const speaking = found
    .filter(entry => entry.words !== always && speaksFor(entry) > 0)
    .toSorted((one, other) => speaksFor(other) - speaksFor(one));
  return {
    danger: total(ofDangers) / total(odds),
    trouble: 1 - (odds.at(-1) ?? 0) / total(odds),
    about: dangers[at] ?? 'life',
    because: speaking.slice(0, becauses).map(({ words }) => words),
  };
}

const total = (odds: readonly number[]): number => odds.reduce((sum, one) => sum + one, 0);

/** Twice as many words do not weigh twice as much. */
export const lengthOf = (words: readonly string[]): number => Math.sqrt(words.length);

/** What every message has, so that a few unknown words weigh little. */
export const always = '*';

/** Of a word its beginning counts, as it sounds: neither ending nor spelling. */
const beginning = 7;
export const heard = remembered(10_000, (word: string): string =>
  word === always ? word : softly(word).slice(0, beginning),
);

/** The second word of a pair stands one or two behind the first. */
const reach = 2;

/** The words and the pairs of a stretch, each once. */
export function marksOf(stretch: readonly string[]): ReadonlySet<string> {
  const marks = new Set([always]);
  const beginnings = stretch.map(heard);
  for (const [at, first] of beginnings.entries()) {
    marks.add(first);
    for (const second of beginnings.slice(at + 1, at + 1 + reach)) marks.add(`${first} ${second}`);
  }
  return marks;
}

/** A long message is weighed in stretches that overlap, so that chatter does not outweigh half a sentence. */
const longest = 20;
const step = 10;

export function stretchesOf(words: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(0, Math.ceil((words.length - longest) / step)) + 1;
  return Array.from({ length: count }, (_, at) => words.slice(at * step, at * step + longest));
}
