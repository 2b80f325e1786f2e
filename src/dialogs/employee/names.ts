import { wordsOf } from '../../language/fold.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { ordinary } from '../../language/ordinary.ts';
import type { Case } from '../../placement/case.ts';
import { chainOf, deputyOf, leadOf } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';

/** The people of an employee as she calls them. */
export interface Names {
  readonly coach: string;
  readonly deputy: string;
  readonly lead: string;
}

const nobody = 'Der Coach';

export function namesFor(person: Employee, scene: Scene): Names {
  const coach = memberOf(scene.staff, person.coach);
  const lead = leadOf(coach, [], scene);
  const name = coach?.name ?? lead?.name ?? nobody;
  const deputy = coach && deputyOf(coach, scene);
  return { coach: name, deputy: deputy?.name ?? lead?.name ?? name, lead: lead?.name ?? name };
}

/** Who is told about this case: of a complaint about the coach the coach is never said to hear (`care-rules` 8). */
export function hearerOf(person: Employee, { avoid }: Case, scene: Scene): string {
  const { coach, lead } = namesFor(person, scene);
  return avoid.length > 0 ? (chainOf(person.coach, avoid, scene).ladder[0]?.name ?? lead) : coach;
}

export const nameOf = (id: PersonId | undefined, scene: Scene): string => memberOf(scene.staff, id)?.name ?? nobody;

/** The names that make a conflict a complaint about the own coach (`care-rules` 8). */
export const ownNames = (person: Employee, scene: Scene): readonly string[] => {
  const { coach, deputy } = namesFor(person, scene);
  return [...new Set([coach, deputy])].filter(name => name !== nobody);
};

/** "Frau Kaya", "Kaya", "Sabine", also misspelt: "coach" stands for the name. A name that is an ordinary word ("lang") needs its title, or stands alone. */
export const withCoach = (text: string, person: Employee, scene: Scene): string =>
  withNames(text, [namesFor(person, scene).coach]);

/** The same for several people: whoever has a case is meant. */
export function withNames(text: string, names: readonly string[]): string {
  const { meant } = lexiconOf(
    names.flatMap(wordsOf).filter(word => !titles.has(word)),
    ordinary,
  );
  const words = wordsOf(text);
  const isTitle = (n: number): boolean => titles.has(words[n] ?? '');
  const isName = (n: number): boolean => {
    const word = words[n] ?? '';
    return meant(word).length > 0 && (isTitle(n - 1) || words.length === 1 || !ordinary.has(word));
  };
  return words.flatMap((word, n) => (isName(n) ? ['coach'] : isTitle(n) && isName(n + 1) ? [] : [word])).join(' ');
}

const titles: ReadonlySet<string> = new Set(wordsOf('frau fr herr herrn hr der die dem'));
