import { includes } from './calendar.ts';
import type { LocalDate, PersonId } from './ids.ts';
import { addDays } from './localTime.ts';
import { memberOf, type Absence, type Member, type Staff } from './staff.ts';

/** What staff change about themselves or about those whom they lead. */
export type StaffChange =
  | { readonly do: 'absent'; readonly member: PersonId; readonly absence: Absence }
  /** `today`, because what has begun is not cancelled any more but ends. */
  | {
      readonly do: 'cancelled';
      readonly member: PersonId;
      readonly absence: Pick<Absence, 'from' | 'to'>;
      readonly today: LocalDate;
    }
  /** The first day of work again; `today`, because only what has begun or begins by then is cut short. */
  | { readonly do: 'back'; readonly member: PersonId; readonly on: LocalDate; readonly today: LocalDate };

export type StaffChanged =
  { readonly staff: Staff } | { readonly refused: 'nobody' | 'notAllowed' | 'days' | 'deputy' | 'notAway' | 'begun' };

/** An absence, or its early end, of oneself, or, by the lead or the deputy, of one of the coaches (`care-rules` 26). */
export function changeStaff(staff: Staff, change: StaffChange, by: PersonId): StaffChanged {
  const [member, actor] = [memberOf(staff, change.member), memberOf(staff, by)];
  if (member === undefined || actor === undefined) return { refused: 'nobody' };
  if (!mayChange(actor, member)) return { refused: 'notAllowed' };
  switch (change.do) {
    case 'absent':
      return absent(staff, member, change.absence);
    case 'cancelled':
      return without(staff, member, change);
    case 'back':
      return withoutRest(staff, member, change);
    default:
      return change satisfies never;
  }
}

function without(staff: Staff, member: Member, cancelled: StaffChange & { do: 'cancelled' }): StaffChanged {
  const { absence, today } = cancelled;
  const { from, to } = absence;
  const absences = member.absences.filter(one => one.from !== from || one.to !== to);
  if (absences.length === member.absences.length) return { refused: 'notAway' };
  if (from <= today) return { refused: 'begun' };
  return { staff: withMember(staff, { ...member, absences }) };
}

function absent(staff: Staff, member: Member, absence: Absence): StaffChanged {
  if (absence.to < absence.from) return { refused: 'days' };
  if (absence.deputy !== undefined && !canStandIn(staff, absence.deputy, member)) return { refused: 'deputy' };
  return { staff: withAbsence(staff, member, absence) };
}

/** A coach without a named lead belongs to any lead of the house, as where a case climbs. */
const mayChange = (actor: Member, member: Member): boolean =>
  actor.id === member.id ||
  (actor.role === 'lead' && (member.lead ?? actor.id) === actor.id) ||
  member.deputy === actor.id;

const canStandIn = (staff: Staff, deputy: PersonId, member: Member): boolean =>
  deputy !== member.id && memberOf(staff, deputy) !== undefined;

/** Of what runs on that day or until it, nothing stays from it on. */
function withoutRest(staff: Staff, member: Member, { on, today }: StaffChange & { do: 'back' }): StaffChanged {
  const isCut = (one: Absence): boolean => one.to >= on && (includes(one, today) || includes(one, on));
  if (!member.absences.some(isCut)) return { refused: 'notAway' };
  const absences = member.absences
    .map(one => (isCut(one) ? { ...one, to: addDays(on, -1) } : one))
    .filter(({ from, to }) => from <= to);
  return { staff: withMember(staff, { ...member, absences }) };
}

/** What is told a second time stands there once. */
const withAbsence = (staff: Staff, member: Member, absence: Absence): Staff => {
  const others = member.absences.filter(one => one.from !== absence.from || one.to !== absence.to);
  return withMember(staff, { ...member, absences: [...others, absence] });
};

const withMember = (staff: Staff, changed: Member): Staff => ({
  ...staff,
  members: staff.members.map(one => (one.id === changed.id ? changed : one)),
});
