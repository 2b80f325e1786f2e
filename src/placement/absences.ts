import { nextStart } from './calendar.ts';
import { addDays, instantOf } from './localTime.ts';
import type { Absence, Member, Staff } from './staff.ts';

type Days = Pick<Absence, 'from' | 'to'>;

/** Absences that overlap or touch are one, also over days on which she does not work anyway. */
function wholeAbsences(member: Member, staff: Staff): readonly Days[] {
  const whole: Days[] = [];
  for (const { from, to } of member.absences.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last === undefined || worksBetween(member, staff, { from: last.to, to: from })) whole.push({ from, to });
    else if (to > last.to) whole[whole.length - 1] = { from: last.from, to };
  }
  return whole;
}

/** Between the end of one and the begin of the next. */
function worksBetween(member: Member, staff: Staff, gap: Days): boolean {
  const start = nextStart([member], staff, instantOf(addDays(gap.from, 1), 0, staff.timeZone));
  return start !== undefined && start < instantOf(gap.to, 0, staff.timeZone);
}

/** The whole absence that ends with this one. `undefined`: it was changed, goes on with another, or that one ends it. */
export function wholeAbsence(member: Member, over: Days, staff: Staff): Days | undefined {
  const isOver = (one: Days): boolean => one.from === over.from && one.to === over.to;
  const ends = member.absences.filter(({ to }) => to === over.to).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = ends;
  if (first === undefined || !isOver(first)) return undefined;
  return wholeAbsences(member, staff).find(({ to }) => to === over.to);
}
