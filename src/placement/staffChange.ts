import type { PersonId } from './ids.ts';
import { memberOf, type Absence, type Member, type Staff } from './staff.ts';

/** What staff change about themselves or about those whom they lead. */
export interface StaffChange {
  readonly do: 'absent';
  readonly member: PersonId;
  readonly absence: Absence;
}

export type StaffChanged =
  { readonly staff: Staff } | { readonly refused: 'nobody' | 'notAllowed' | 'days' | 'deputy' };

/** An absence of oneself, or, by the lead, of one of her coaches. */
export function changeStaff(staff: Staff, change: StaffChange, by: PersonId): StaffChanged {
  const { absence } = change;
  const [member, actor] = [memberOf(staff, change.member), memberOf(staff, by)];
  if (member === undefined || actor === undefined) return { refused: 'nobody' };
  if (!mayChange(actor, member)) return { refused: 'notAllowed' };
  if (absence.to < absence.from) return { refused: 'days' };
  if (absence.deputy !== undefined && !canStandIn(staff, absence.deputy, member)) return { refused: 'deputy' };
  return { staff: withAbsence(staff, member, absence) };
}

/** A coach without a named lead belongs to any lead of the house, as where a case climbs. */
const mayChange = (actor: Member, member: Member): boolean =>
  actor.id === member.id || (actor.role === 'lead' && (member.lead ?? actor.id) === actor.id);

const canStandIn = (staff: Staff, deputy: PersonId, member: Member): boolean =>
  deputy !== member.id && memberOf(staff, deputy) !== undefined;

/** What is told a second time stands there once. */
const withAbsence = (staff: Staff, member: Member, absence: Absence): Staff => {
  const others = member.absences.filter(one => one.from !== absence.from || one.to !== absence.to);
  const changed: Member = { ...member, absences: [...others, absence] };
  return { ...staff, members: staff.members.map(one => (one.id === member.id ? changed : one)) };
};
