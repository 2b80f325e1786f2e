import { wordsOf } from '../../language/fold.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { ordinary } from '../../language/ordinary.ts';
import type { Case } from '../../placement/case.ts';
import { chainOf, deputyOf, isHere, leadOf, present } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';

/** The people of an employee as she calls them. */
export interface Names {
  readonly coach: string;
  readonly deputy: string;
  readonly lead: string;
}

const nobody = 'Der Coach';

export function namesFor(person: Employee, scene: Scene): Names {
  const own = memberOf(scene.staff, person.coach);
  const coach = own && isHere(own, scene) ? own : answering(person, scene);
  const lead = leadOf(own, [], scene);
  const name = coach?.name ?? nobody;
  const deputy = own && deputyOf(own, scene);
  const next = deputy === coach ? lead : (deputy ?? lead);
  return { coach: name, deputy: next?.name ?? name, lead: lead?.name ?? name };
}

/** Who answers in the place of a coach who has left. */
const answering = ({ coach }: Employee, scene: Scene): Member | undefined =>
  present(chainOf(coach, [], scene).ladder, scene)[0];

/** Who is told about this case: of a complaint about the coach the coach is never said to hear (`care-rules` 8). */
export function hearerOf(person: Employee, { avoid }: Case, scene: Scene): string {
  const { coach, lead } = namesFor(person, scene);
  return avoid.length > 0 ? (present(chainOf(person.coach, avoid, scene).ladder, scene)[0]?.name ?? lead) : coach;
}

export const nameOf = (id: PersonId | undefined, scene: Scene): string => memberOf(scene.staff, id)?.name ?? nobody;

/** "Frau Kaya und Herr Demir". */
export const namesOf = (ids: readonly PersonId[], scene: Scene): string =>
  new Intl.ListFormat('de').format(ids.map(id => nameOf(id, scene)));

/** "Frau Kaya", "Kaya", "Sabine", also misspelt: "coach" stands for the name. A name that is an ordinary word ("lang") needs its title, or stands alone. */
export const withCoach = (text: string, person: Employee, scene: Scene): string =>
  withNames(text, [namesFor(person, scene).coach, nameOf(person.coach, scene)]);

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
