import { afterWork } from './calendar.ts';
import { isHoliday } from './holidays.ts';
import { hours, type LocalDate } from './ids.ts';
import { addDays, instantOf, localDate, weekday } from './localTime.ts';
import type { Land, Member, Staff } from './staff.ts';

/** Who is asked at which minute of the day, and who reads the answer. */
export interface Asked {
  readonly land: Land;
  readonly minute: number;
  readonly team: readonly Member[];
}

/** Nobody is asked on a public holiday of her Land: one of the days after it takes its place. The plan itself does not move. */
export const askingDay = (planned: LocalDate, asked: Asked, staff: Staff): LocalDate | undefined =>
  isHoliday(planned, asked.land) ? workingDayFrom(planned, asked, staff) : planned;

/**
 * No public holiday of her Land, from this day on. Best is the first on which the team has 3 hours after it
 * (`care-rules` 23), else the first that is no weekend.
 */
export const workingDayFrom = (from: LocalDate, asked: Asked, staff: Staff): LocalDate | undefined => {
  const open = reach.map(days => addDays(from, days)).filter(date => !isHoliday(date, asked.land));
  return open.find(date => hasTime(date, asked, staff)) ?? open.find(date => weekday(date) < 6);
};

/** From Good Friday to the Tuesday after Easter; further on, the next check-in would be too near. */
const reach = [0, 1, 2, 3, 4];

const hasTime = (date: LocalDate, { minute, team }: Asked, staff: Staff): boolean => {
  const from = instantOf(date, minute, staff.timeZone);
  const worked = afterWork(team, staff, { from, work: hours(3) });
  return worked !== undefined && localDate(worked, staff.timeZone) === date;
};
