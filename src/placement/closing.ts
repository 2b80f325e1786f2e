// Closing days of the whole house (`care-rules` 7): everybody who is followed hears of them before.
import { worksOn } from './calendar.ts';
import type { Instant, LocalDate } from './ids.ts';
import { addDays, instantOf, localDate, noon } from './localTime.ts';
import type { Closing, Staff } from './staff.ts';

interface House {
  readonly staff: Staff;
  readonly now: Instant;
}

/** Of what was entered late it has come already. */
const workingDaysBefore = 5;
/** A house in which nobody works before it says it two weeks ahead. */
const mostDaysBefore = 14;

/** At noon, when the check-ins of the morning are over. */
export function saidFrom({ from }: Closing, staff: Staff): Instant {
  const isWorkday = (date: LocalDate): boolean =>
    staff.members.some(member => member.role !== 'onCall' && worksOn(member, staff, date));
  let day = from;
  for (let left = workingDaysBefore, n = 0; left > 0 && n < mostDaysBefore; n++) {
    day = addDays(day, -1);
    if (isWorkday(day)) left--;
  }
  return instantOf(day, noon, staff.timeZone);
}

/** What is to be said by now, and is not over. */
export const closingsToSay = ({ staff, now }: House): readonly Closing[] =>
  closingsAhead({ staff, now }).filter(one => saidFrom(one, staff) <= now);

export const closingsAhead = ({ staff, now }: House): readonly Closing[] =>
  staff.closings.filter(one => isAhead(one, { staff, now }));

/** Its last day has not passed. */
export const isAhead = ({ to }: Closing, { staff, now }: House): boolean => to >= localDate(now, staff.timeZone);

export const isIn = (one: Closing, closings: readonly Closing[]): boolean =>
  closings.some(({ from, to }) => from === one.from && to === one.to);
