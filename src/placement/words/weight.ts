import { softly } from '../../language/sound.ts';
import { remembered } from '../../language/remembered.ts';
import { wordKinds, type WordKind } from '../signal.ts';

/** What a message may be about by the weight of its words. */
export const dangers = [
  'life',
  'selfharm',
  'violence',
  'threat',
  'other',
  'medical',
  'fire',
  'voices',
  'foreign',
] as const;
/** The kinds of a worry; a wish to die and self-harm are dangers. */
export const worries: readonly WordKind[] = wordKinds.slice(2);
export const subjects = [...dangers, ...worries, 'watch', 'calm'] as const;

export interface Weight {
  /** How much of the weight lies on danger: 0 none, 1 all. */
  readonly danger: number;
  /** How much of it lies on danger or worry. */
  readonly trouble: number;
  /** How much of it lies on more than calm, be it only a bad day. */
  readonly unrest: number;
  /** The danger on which most of it lies. */
  readonly about: (typeof dangers)[number];
  /** The words that speak for it most. */
  readonly because: readonly string[];
  /** The worry on which most of it lies, and the words for it. */
  readonly worry: { readonly kind: WordKind; readonly because: readonly string[] };
}

/** On each line of a table stand a word, or two that stand near each other, and the points they give: "aufwachen nicht: life 3 calm -2". */
export function weighing(table: readonly string[]): (words: readonly string[]) => Weight {
  const lines = new Map(table.map(line => [keyOf(line), line]));
  // most of its lines are never needed: what one gives is read when its words are said
  const entryOf = remembered(mostWords, readEntry);
  const found = (mark: string): readonly Entry[] => {
    const line = lines.get(mark);
    return line === undefined ? [] : [entryOf(line)];
  };
  return words => {
    const weights = stretchesOf(words).map(stretch => weigh(stretch, found));
    const most = weights.reduce((worst, one) => (one.danger > worst.danger ? one : worst));
    const { trouble, worry } = weights.reduce((worst, one) => (one.trouble > worst.trouble ? one : worst));
    const unrest = Math.max(...weights.map(one => one.unrest));
    return { ...most, trouble, worry, unrest };
  };
}

interface Entry {
  readonly words: string;
  /** Only of subjects for which it gives any. */
  readonly points: readonly { readonly of: number; readonly many: number }[];
}

const keyOf = (line: string): string => wordsIn(line).split(' ').map(heard).join(' ');
const wordsIn = (line: string): string => line.slice(0, line.indexOf(':'));

function readEntry(line: string): Entry {
  const words = wordsIn(line);
  const given = line.slice(words.length + 2);
  const points = [...given.matchAll(/(\S+) (\S+)/g)].map(([, subject = '', many]) => ({
    of: places.get(subject) ?? calm,
    many: Number(many),
  }));
  return { words, points };
}

const places = new Map(subjects.map((subject, at): readonly [string, number] => [subject, at]));
const calm = subjects.length - 1;
const watch = calm - 1;

/** So many points are one step of the scale on which shares are reckoned. */
export const pointsOfStep = 2;
const becauses = 3;

function weigh(stretch: readonly string[], find: (mark: string) => readonly Entry[]): Weight {
  const found = [...marksOf(stretch)].flatMap(find);
  const sums = subjects.map(() => 0);
  for (const { points } of found) for (const { of, many } of points) sums[of] = (sums[of] ?? 0) + many;
  const odds = sums.map(sum => Math.exp(sum / pointsOfStep / lengthOf(stretch)));
  const ofDangers = odds.slice(0, dangers.length);
  const ofWorries = odds.slice(dangers.length, watch);
  const [danger, worry] = [placeOfMost(ofDangers), placeOfMost(ofWorries)];
  return {
    danger: total(ofDangers) / total(odds),
    trouble: (total(ofDangers) + total(ofWorries)) / total(odds),
    unrest: 1 - (odds[calm] ?? 0) / total(odds),
    about: dangers[danger] ?? 'life',
    because: speakingFor(danger, found),
    worry: { kind: worries[worry] ?? 'no_support', because: speakingFor(dangers.length + worry, found) },
  };
}

/** The words that say more of it than of calm. */
function speakingFor(subject: number, found: readonly Entry[]): readonly string[] {
  const pointsFor = ({ points }: Entry, at: number): number => points.find(({ of }) => of === at)?.many ?? 0;
  const speaksFor = (entry: Entry): number => pointsFor(entry, subject) - pointsFor(entry, calm);
  return found
    .filter(entry => entry.words !== always && speaksFor(entry) > 0)
    .toSorted((one, other) => speaksFor(other) - speaksFor(one))
    .slice(0, becauses)
    .map(({ words }) => words);
}

const placeOfMost = (odds: readonly number[]): number => odds.indexOf(Math.max(...odds));
const total = (odds: readonly number[]): number => odds.reduce((sum, one) => sum + one, 0);

/** Twice as many words do not weigh twice as much. */
export const lengthOf = (words: readonly string[]): number => Math.sqrt(words.length);

/** What every message has, so that a few unknown words weigh little. */
export const always = '*';

/** Of a word its beginning counts, as it sounds: neither ending nor spelling. */
const beginning = 7;
/** More words than the table has. */
const mostWords = 30_000;
export const heard = remembered(mostWords, (word: string): string =>
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
