import type { Case } from '../../placement/case.ts';
import { deputyOf } from '../../placement/chain.ts';
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
  const lead = memberOf(scene.staff, coach?.lead) ?? scene.staff.members.find(member => member.role === 'lead');
  const name = coach?.name ?? lead?.name ?? nobody;
  const deputy = coach && deputyOf(coach, scene);
  return { coach: name, deputy: deputy?.name ?? lead?.name ?? name, lead: lead?.name ?? name };
}

/** Who is told about this case: of a complaint about the coach the coach is never said to hear (`care-rules` 8). */
export function hearerOf(person: Employee, { avoid }: Case, scene: Scene): string {
  const { coach, lead } = namesFor(person, scene);
  return avoid.length > 0 ? lead : coach;
}

export const nameOf = (id: PersonId | undefined, scene: Scene): string => memberOf(scene.staff, id)?.name ?? nobody;

/** The names that make a conflict a complaint about the own coach (`care-rules` 8). */
export const ownNames = (person: Employee, scene: Scene): readonly string[] => {
  const { coach, deputy } = namesFor(person, scene);
  return [...new Set([coach, deputy])].filter(name => name !== nobody);
};
