import type { PersonId } from './ids.ts';
import { localDate } from './localTime.ts';
import { memberOf, type Member, type Scene, type Staff } from './staff.ts';

/** Who answers for one employee, first to last. Read from `Staff` whenever it is needed, never copied into a case. */
export interface Chain {
  readonly ladder: readonly Member[];
  readonly onCall?: Member;
}

/** `avoid`: a complaint about the coach does not climb to the coach (`care-rules` 8). */
export function chainOf(coach: PersonId, avoid: readonly PersonId[], scene: Scene): Chain {
  const { staff } = scene;
  const own = memberOf(staff, coach);
  const rungs = [own, own && deputyOf(own, scene), leadOf(own, staff)];
  const ladder = rungs.filter((one, index): one is Member => one !== undefined && rungs.indexOf(one) === index);
  const onCall = staff.onCall === 'nobody' ? undefined : memberOf(staff, staff.onCall.member);
  const present = ladder.filter(member => isHere(member, scene) && !avoid.includes(member.id));
  return onCall && !avoid.includes(onCall.id) ? { ladder: present, onCall } : { ladder: present };
}

/** The one named in a running absence goes before the usual one. */
export function deputyOf(coach: Member, scene: Scene): Member | undefined {
  const today = localDate(scene.now, scene.staff.timeZone);
  const absence = coach.absences.find(one => one.from <= today && today <= one.to);
  return memberOf(scene.staff, absence?.deputy ?? coach.deputy);
}

export const isAbsent = (member: Member, scene: Scene): boolean => {
  const today = localDate(scene.now, scene.staff.timeZone);
  return member.absences.some(one => one.from <= today && today <= one.to);
};

/** A coach without a named lead falls to any lead of the house, so that no chain ends early. */
const leadOf = (coach: Member | undefined, staff: Staff): Member | undefined =>
  memberOf(staff, coach?.lead) ?? staff.members.find(member => member.role === 'lead');

const isHere = (member: Member, scene: Scene): boolean =>
  member.until === undefined || localDate(scene.now, scene.staff.timeZone) <= member.until;
