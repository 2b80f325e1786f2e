import { isNear } from '../../language/near.ts';
import { ordinary } from '../../language/ordinary.ts';
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
  /** The own coach, deputy, lead, whoever is on call, the carrier. */
  readonly team: number;
}

/** The word that stands for everybody of the own team inside a sentence, whatever their names are. */
export const teamWord = 'coach';

/** Named only by what they are: "mein Coach", "die vom IFD"; "die Chefin von Frau Kaya". */
export const theCoach = 'coach';
export const theLead = 'lead';

/** "Frau Kaya" → "coach", so that the patterns need no names; whose it was stays with the word. A name may be misspelt; one that is an everyday word ("Lang") needs a title, or stands first. */
export function withoutNames(sentence: Sentence, own: readonly string[]): Sentence {
  const names = own.flatMap(name => partsOf(name).map(part => ({ part, name })));
  if (names.length === 0) return sentence;
  const nameAt = (i: number): string | undefined => {
    const word = sentence[i]?.word ?? '';
    if (ordinary.has(word) && i > 0 && !naming.has(sentence[i - 1]?.word ?? '')) return undefined;
    return names.find(({ part }) => isNear(word, part))?.name;
  };
  const named = sentence.flatMap((one, i): Sentence => {
    if (titles.has(one.word) && nameAt(i + 1) !== undefined) return [];
    const name = nameAt(i);
    return name === undefined ? [one] : [{ ...one, word: teamWord, name }];
  });
  return named.some(({ name }) => name !== undefined) ? withLead(named) : named;
}

/** "Die Chefin von Frau Kaya" is the lead, and Frau Kaya is not meant. */
const withLead = (sentence: Sentence): Sentence =>
  sentence.reduce<Sentence>((before, one) => {
    const [who, of] = before.slice(-2);
    const isLead = one.name !== undefined && of?.word === 'von' && leading.has(who?.word ?? '');
    return isLead ? [...before.slice(0, -2), { ...one, name: theLead }] : [...before, one];
  }, []);

const partsOf = (name: string): readonly string[] => wordsOf(name).filter(part => part.length > 2 && !titles.has(part));

const titles: ReadonlySet<string> = new Set(['frau', 'her', 'fr', 'hr', 'hern']);
const naming: ReadonlySet<string> = new Set([...titles, ...wordsOf('die der dem den chefin chef coach leiterin')]);
const leading: ReadonlySet<string> = new Set(wordsOf('Chef Chefin Vorgesetzte Vorgesetzter Leiter Leiterin'));

/** What a rule found, and where. */
export interface Match {
  readonly is: WordsRead;
  readonly reading: Reading;
  readonly found: Found;
}

/** A wish to die that somebody else has is another person's danger; somebody else who wants to kill or has hurt "mich" is violence. */
export function inDanger({ is, reading, found }: Match, people: People): WordsRead {
  if (is.level !== 'crisis' || is.danger !== 'self' || is.cause === 'violence' || is.cause === 'voices') return is;
  const from = Math.min(...found);
  const to = Math.max(...found);
  const near = (element: number, before: number, after: number): readonly number[] =>
    reading.places(element).filter(place => place >= from - before && place <= to + after);
  const becauses = reading.places(people.because);
  const somebody = near(people.other, 4, 2).filter(place => !becauses.some(b => b < place && b >= place - 2));
  if (somebody.length === 0 || near(people.i, 3, 1).length > 0) return is;
  // "er hat mir weh getan", but not "er hat gesagt, ich will sterben"
  const whom = is.kind === 'suicidal' ? people.me : is.kind === 'self_harm' ? people.mine : undefined;
  if (whom !== undefined && is.cause === 'life' && found.some(place => reading.places(whom).includes(place)))
    return { ...is, kind: 'harassment_violence', cause: 'violence' };
  if (near(people.mine, 2, 1).length > 0) return is;
  return { ...is, cause: is.cause === 'medical' || is.cause === 'fire' ? is.cause : 'other', danger: 'other' };
}

/** Who of the own team is part of what was found, not only spoken to ("Frau Kaya, …") or told about somebody else; the nearest first. */
export function accusedIn({ is, reading, found }: Match, people: People): readonly string[] {
  if (!isConflict(is)) return [];
  const { team, others } = meantIn(reading, people);
  const isWith = (place: number): boolean => others.some(other => isTogether(reading.sentence, place, other));
  if (found.some(place => others.includes(place)) && !team.some(isWith)) return [];
  const [from, to] = [Math.min(...found), Math.max(...found)];
  const nearest = Math.min(...others.map(place => Math.abs(place - from)));
  return team
    .filter(place => place >= from - 4 && place <= to + 3 && (Math.abs(place - from) <= nearest || isWith(place)))
    .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
    .map(place => nameAt(reading, place));
}

/** Whoever complains and names nobody else, in whichever sentence, means those of the own team whom she names (`care-rules` 8). */
export function onlyAccused(is: WordsRead, readings: readonly Reading[], people: People): readonly string[] {
  if (!isConflict(is)) return [];
  const named = readings.map(reading => ({ reading, ...meantIn(reading, people) }));
  if (named.some(({ others }) => others.length > 0)) return [];
  return named.flatMap(({ reading, team }) => team.map(place => nameAt(reading, place)));
}

/** "Frau Kaya und mein Chef". */
const isTogether = (sentence: Sentence, one: number, other: number): boolean =>
  Math.abs(one - other) <= 3 &&
  sentence.slice(Math.min(one, other) + 1, Math.max(one, other)).some(({ word }) => word === 'und' || word === 'oder');

const nameAt = (reading: Reading, place: number): string => reading.sentence[place]?.name ?? theCoach;

/** The places of the own team that is not spoken to, and those of everybody else. */
function meantIn(
  reading: Reading,
  people: People,
): { readonly team: readonly number[]; readonly others: readonly number[] } {
  const team = reading.places(people.team).filter(place => !isSpokenTo(reading.sentence, place));
  const others = reading.places(people.other).filter(place => !team.includes(place) && !isPronoun(reading, place));
  return { team, others };
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
  // "Frau Kaya, Herr Demir und Frau Lang" are three
  return starts && sentence[place]?.pause === true && sentence[place + 1]?.name === undefined;
};

const conflicts: readonly WordKind[] = [
  'harassment_violence',
  'bullying',
  'discrimination',
  'conflict_boss',
  'conflict_colleagues',
  'no_support',
];
