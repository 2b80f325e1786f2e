import { getHolidays } from 'feiertagejs';
import { LocalDate } from './ids.ts';
import { addDays } from './localTime.ts';
import { remembered } from '../language/remembered.ts';
import type { Land } from './staff.ts';

/** A public holiday of the whole Land. What only some of its towns keep is a closing of the house there. */
export const isHoliday = (date: LocalDate, land: Land): boolean => holidays(land)(Number(date.slice(0, 4))).has(date);

/** Easter Sunday. */
export function easterIn(year: number): LocalDate | undefined {
  const goodFriday = getHolidays(year, 'BE').find(({ name }) => name === 'KARFREITAG');
  return goodFriday && addDays(LocalDate.parse(goodFriday.date.toISOString().slice(0, 10)), 2);
}

const holidays = remembered(16, (land: Land) => remembered(32, (year: number) => holidaysOf(land, year)));

/** Not `dateString` of the library: that one moves with the time zone of the machine. Its `date` is noon in UTC. */
const holidaysOf = (land: Land, year: number): ReadonlySet<string> =>
  new Set(
    getHolidays(year, land)
      .filter(({ name }) => !(land === 'BY' && name === 'MARIAHIMMELFAHRT'))
      .map(({ date }) => date.toISOString().slice(0, 10)),
  );
