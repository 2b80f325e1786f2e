import { isNear } from '../../language/near.ts';
import { wordsOf } from '../../language/fold.ts';
import type { Found, Reading } from '../../language/match.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { WordKind, WordsRead } from '../signal.ts';

/** Element ids of the words that say who is meant. */
export interface People {
  readonly i: number;
  readonly me: number;
  readonly mine: number;
  readonly other: number;
  /** "wegen Papa", "ohne Papa": named, but not the one who wants it. */
  readonly because: number;
  readonly ownCoach: number;
}

/** The word that stands for the own coach inside a sentence, whatever the name is. */
export const coachWord = 'coach';

/** "Frau Kaya" → "coach", so that the patterns need no names. A name may be misspelt. */
export function withoutNames(sentence: Sentence, own: readonly string[]): Sentence {
  const names = own.flatMap(wordsOf).filter(name => name.length > 2 && !titles.has(name));
  if (names.length === 0) return sentence;
  const isName = (word: string): boolean => names.some(name => isNear(word, name));
  return sentence.flatMap((one, i) => {
    const next = sentence[i + 1];
    if (titles.has(one.word) && next !== undefined && isName(next.word)) return [];
    return isName(one.word) ? [{ ...one, word: coachWord }] : [one];
  });
}

const titles: ReadonlySet<string> = new Set(['frau', 'her', 'fr', 'hr', 'hern']);

/** What a rule found, and where. */
export interface Match {
  readonly is: WordsRead;
  readonly reading: Reading;
  readonly found: Found;
}

/** A wish to die that somebody else has is another person's danger; somebody else who wants to kill "mich" is violence. */
export function inDanger({ is, reading, found }: Match, people: People): WordsRead {
  if (is.level !== 'crisis' || is.danger !== 'self' || is.cause === 'violence' || is.cause === 'voices') return is;
  const from = Math.min(...found);
  const to = Math.max(...found);
  const near = (element: number, before: number, after: number): readonly number[] =>
    reading.places(element).filter(place => place >= from - before && place <= to + after);
  const becauses = reading.places(people.because);
  const somebody = near(people.other, 4, 2).filter(place => !becauses.some(b => b < place && b >= place - 2));
  if (somebody.length === 0 || near(people.i, 3, 1).length > 0) return is;
  if (is.kind === 'suicidal' && is.cause === 'life' && found.some(place => reading.places(people.me).includes(place)))
    return { ...is, kind: 'harassment_violence', cause: 'violence' };
  if (near(people.mine, 2, 1).length > 0) return is;
  return { ...is, cause: is.cause === 'medical' || is.cause === 'fire' ? is.cause : 'other', danger: 'other' };
}

/** The own coach is part of what was found, not only spoken to ("Frau Kaya, …") or told about somebody else. */
export function isAboutOwnCoach({ is, reading, found }: Match, people: People): boolean {
  if (!isConflict(is)) return false;
  const coaches = reading.places(people.ownCoach).filter(place => !isSpokenTo(reading.sentence, place));
  const others = reading.places(people.other).filter(place => !coaches.includes(place) && !isPronoun(reading, place));
  if (found.some(place => others.includes(place))) return false;
  const from = Math.min(...found);
  const nearest = Math.min(...others.map(place => Math.abs(place - from)));
  const isClose = (place: number): boolean => place >= from - 4 && place <= Math.max(...found) + 3;
  return coaches.some(place => isClose(place) && Math.abs(place - from) <= nearest);
}

/** Whoever complains and names nobody else, in whichever sentence, means the own coach (`care-rules` 8). */
export function meansOwnCoach(is: WordsRead, readings: readonly Reading[], people: People): boolean {
  if (!isConflict(is)) return false;
  const named = readings.map(reading => {
    const coaches = reading.places(people.ownCoach).filter(place => !isSpokenTo(reading.sentence, place));
    const others = reading.places(people.other).filter(place => !coaches.includes(place) && !isPronoun(reading, place));
    return { coaches, others };
  });
  return named.some(({ coaches }) => coaches.length > 0) && named.every(({ others }) => others.length === 0);
}

/** A complaint, as far as others are to blame for it. */
const isConflict = ({ kind, danger }: WordsRead): boolean =>
  kind !== undefined && conflicts.includes(kind) && danger !== 'byEmployee';

const isPronoun = (reading: Reading, place: number): boolean =>
  ['er', 'sie'].includes(reading.sentence[place]?.word ?? '');
const isSpokenTo = (sentence: Sentence, place: number): boolean => {
  const starts =
    place === 0 ||
    ['halo', 'liebe', 'lieber', 'hi', 'hey', 'guten', 'tag', 'morgen'].includes(sentence[place - 1]?.word ?? '');
  return starts && sentence[place]?.pause === true;
};

const conflicts: readonly WordKind[] = [
  'harassment_violence',
  'bullying',
  'discrimination',
  'conflict_boss',
  'conflict_colleagues',
  'no_support',
];
