import { anyWorking, nextStart } from '../placement/calendar.ts';
import type { Case } from '../placement/case.ts';
import { days as inDays, earliest, later, type Instant } from '../placement/ids.ts';
import { addDays, instantOf, localDate, noon } from '../placement/localTime.ts';
import { nextContact } from '../placement/moves.ts';
import { memberOf, type Member, type Scene, type Staff } from '../placement/staff.ts';

/** When the next contact is due, where nothing else was said: noon of a working day, or when it begins where she does not work at noon. */
export function nextContactAt(one: Case, member: Member, { staff, now }: Scene): Instant {
  const days = one.level === 'now' ? 1 : 3;
  const team = answering(one, member, staff);
  const start = startAfter(team, staff, { now, days }) ?? later(now, inDays(days));
  const twelve = instantOf(localDate(start, staff.timeZone), noon, staff.timeZone);
  const at = twelve > start && anyWorking(team, staff, twelve) ? twelve : start;
  return earliest(at, later(now, nextContact(one.level)));
}

/** After the on-call those answer who do so by day. */
function answering({ told }: Case, member: Member, staff: Staff): readonly Member[] {
  if (member.role !== 'onCall') return [member];
  const byDay = told.flatMap(id => memberOf(staff, id) ?? []).filter(({ role }) => role !== 'onCall');
  return byDay.length > 0 ? byDay : [member];
}

/** The begin of the working day that comes so many after this one; before its hours this one is the first. */
function startAfter(
  team: readonly Member[],
  staff: Staff,
  { now, days }: { readonly now: Instant; readonly days: number },
): Instant | undefined {
  const midnight = (at: Instant, ahead: number): Instant =>
    instantOf(addDays(localDate(at, staff.timeZone), ahead), 0, staff.timeZone);
  const today = nextStart(team, staff, midnight(now, 0));
  let start = nextStart(team, staff, midnight(now, today !== undefined && today <= now ? 1 : 0));
  for (let n = 1; n < days && start !== undefined; n++) start = nextStart(team, staff, midnight(start, 1));
  return start;
}
