import { fold, wordsOf } from '../../language/fold.ts';
import { isNear } from '../../language/near.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Staff } from '../../placement/staff.ts';
import { isOfWish } from './wanted.ts';

/** Whose name stands in the words: all who fit equally well. "Aylas" is Ayla, and so is "Aila", unless somebody is called that. */
export function namedIn<Who extends { readonly shortName: string }>(
  words: readonly string[],
  people: readonly Who[],
): readonly Who[] {
  const scored = people.map(who => ({ who, score: scoreOf(nameWords(who.shortName), words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ who }) => who);
}

/** Who of the house stands in the words: all who fit equally well. */
export const membersIn = (text: string, { members }: Staff): readonly PersonId[] =>
  namedIn(
    wordsOf(text),
    members.map(({ id, name }) => ({ id, shortName: name })),
  ).map(({ id }) => id);

/** The words of the names, as they are written. */
export const exactNames = (people: readonly { readonly shortName: string }[]): ReadonlySet<string> =>
  new Set(people.flatMap(({ shortName }) => nameWords(shortName)));

/** An initial helps to tell two apart, and names nobody alone. */
function scoreOf(name: readonly string[], words: readonly string[]): number {
  const scores = name.map(part => (part.length < 2 ? initial(part, words) : partScore(part, words)));
  const isNamed = name.some((part, n) => part.length >= 2 && (scores[n] ?? 0) > 0);
  return isNamed ? scores.reduce((sum, score) => sum + score, 0) : 0;
}

const initial = (part: string, words: readonly string[]): number => (words.includes(part) ? 1 : 0);

function partScore(part: string, words: readonly string[]): number {
  if (words.includes(part)) return 10;
  if (words.includes(`${part}s`)) return 9;
  return words.some(word => !isOfWish(word) && isNear(word, part)) ? 4 : 0;
}

const nameWords = (name: string): readonly string[] => wordsOf(name).filter(word => !titles.includes(word));
const titles: readonly string[] = ['frau', 'her', 'hern'].map(fold);

/** "Kann Ayla nicht" is "kann sie nicht". */
export const withoutNames = (text: string, names: ReadonlySet<string>, pronoun: 'sie' | 'ihr'): string =>
  text.replaceAll(/\p{L}+/gu, word => (names.has(fold(word)) ? pronoun : word));
