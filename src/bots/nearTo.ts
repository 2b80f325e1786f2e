import { casesBefore } from '../dialogs/orders/picks.ts';
import type { Employee } from '../dialogs/person.ts';
import { deputyOf, leads } from '../placement/chain.ts';
import type { PersonId } from '../placement/ids.ts';
import { may } from '../placement/may.ts';
import { memberOf, type Member, type Scene } from '../placement/staff.ts';
import type { Store } from './ports.ts';
import { followed } from './views.ts';

/** Whose names a staff member may say: her own people, those of whom she is deputy or lead, and whoever's case was put before her. */
export async function nearTo(store: Store, id: PersonId, scene: Scene): Promise<readonly Employee[]> {
  const member = memberOf(scene.staff, id);
  if (member === undefined) return [];
  const coaches = scene.staff.members.filter(coach => isNear(member, coach, scene));
  const found = (await Promise.all(coaches.map(coach => followed(store, coach)))).flat();
  const isHers = (about: Employee): boolean => may({ role: 'coach', id }, { action: 'look', about }, scene);
  return found.filter(employee => isHers(employee) || casesBefore(id, employee).length > 0);
}

/** The on-call contact belongs to the whole house. */
const isNear = (member: Member, coach: Member, scene: Scene): boolean =>
  member.id === coach.id ||
  member.role === 'onCall' ||
  leads(member, coach, scene) ||
  deputyOf(coach, scene)?.id === member.id;
