// The first working hour of everybody's own week (`care-rules` 49): by her hours, holidays, closings and absences.
import { isWorking, nextStart } from './calendar.ts';
import { earliest, type Instant, type LocalDate, type PersonId } from './ids.ts';
import { addDays, instantOf, localDate, mondayOf } from './localTime.ts';
import { isoWeek } from './rhythm.ts';
import type { Member, Staff } from './staff.ts';

/** For whom it has begun, in which week: the least that keeps it from beginning twice. */
export interface Begun {
  readonly week: string;
  readonly told: readonly PersonId[];
}

interface House {
  readonly staff: Staff;
  readonly now: Instant;
}

export const sundayOf = (date: LocalDate): LocalDate => addDays(mondayOf(date), 6);

/** A week that is over is forgotten. */
export function begunThisWeek({ week, told }: Begun, { staff, now }: House): Begun {
  const current = isoWeek(localDate(now, staff.timeZone));
  return { week: current, told: week === current ? told : [] };
}

/** Where nothing is known yet: whose first hour is over was without it this week. */
export function begunBefore(house: House): Begun {
  const { staff, now } = house;
  const monday = mondayIn(house, 0);
  const hasBegun = (member: Member): boolean => (nextStart([member], staff, monday) ?? now) < now;
  const told = readers(staff).filter(hasBegun);
  return { week: isoWeek(localDate(now, staff.timeZone)), told: told.map(({ id }) => id) };
}

/** Whose week begins now, or has begun while Anker was off. In her time off nobody is told. */
export const beginningNow = ({ told }: Begun, { staff, now }: House): readonly Member[] =>
  readers(staff).filter(member => !told.includes(member.id) && isWorking(member, staff, now));

/** When the next of them begins; nothing where nobody works any more. */
export function nextBegin({ told }: Begun, house: House): Instant | undefined {
  const { staff, now } = house;
  const from = ({ id }: Member): Instant => (told.includes(id) ? mondayIn(house, 1) : now);
  const [first, ...others] = readers(staff).flatMap(member => nextStart([member], staff, from(member)) ?? []);
  return first && earliest(first, ...others);
}

/** The begin of this week, or of one so many weeks ahead. */
const mondayIn = ({ staff: { timeZone }, now }: House, ahead: number): Instant =>
  instantOf(addDays(mondayOf(localDate(now, timeZone)), 7 * ahead), 0, timeZone);

/** Whoever is on call follows nobody. */
const readers = ({ members }: Staff): readonly Member[] => members.filter(({ role }) => role !== 'onCall');
