// How often a check-in comes (`field` 3.5, `care-rules` 23 and 40). Nothing is remembered: a slot follows from the start alone.
import { LocalDate, type Instant } from './ids.ts';
import { addDays, daysBetween, instantOf, localDate, weekday } from './localTime.ts';

export interface Slot {
  /** The ISO week that it is planned for, `2026-W47`; a holiday may move it into the next. */
  readonly slot: string;
  readonly at: Instant;
}

export interface Rhythm {
  /** One for each placement that runs; the denser one counts. */
  readonly placementStarts: readonly LocalDate[];
  /** The employee's own: 1 is Monday. */
  readonly day: number;
  readonly minute: number;
  /** The day on which is asked what is planned for this one: another than itself on a public holiday, and nothing where it is left out. */
  readonly askedOn: (planned: LocalDate) => LocalDate | undefined;
  /** Weeks between check-ins, where the employee wants fewer. */
  readonly thinning?: number;
  /** Weekly until then, told with the reason and not declined: it goes before `thinning`. */
  readonly weeklyUntil?: Instant;
  readonly pausedUntil?: Instant;
  /** The slot that was last asked: its week is not asked again, also when the day was changed. */
  readonly last?: string;
  readonly timeZone: string;
}

const monthly = 52 / 12;
const quarterly = 13;

/** Weeks between two check-ins of a placement that is so many weeks old. */
export const phaseEveryWeeks = (ageWeeks: number): number => {
  if (ageWeeks < 26) return 1;
  if (Math.abs(ageWeeks - 26) <= 3 || Math.abs(ageWeeks - 52) <= 3) return 1;
  if (ageWeeks < 78) return 2;
  if (ageWeeks < 104) return 4;
  return ageWeeks < 156 ? monthly : quarterly;
};

/** The first slot after this moment; undefined only where no placement runs. */
export const nextSlot = (rhythm: Rhythm, after: Instant): Slot | undefined => {
  const [first] = rhythm.placementStarts.toSorted();
  if (first === undefined) return undefined;
  // what was planned for the week before may have been moved to a day that is still to come
  let date = ownDayFrom(addDays(firstDay(rhythm, first, after), -7), rhythm.day);
  for (let week = -1; week <= longestWait(rhythm); week++, date = addDays(date, 7)) {
    const day = rhythm.askedOn(date);
    if (day === undefined) continue;
    const slot = { slot: isoWeek(date), at: instantOf(day, rhythm.minute, rhythm.timeZone) };
    if (isOpen(rhythm, slot, after) && isDue(rhythm, date, slot.at)) return slot;
  }
  return undefined;
};

/** So many days after an unanswered check-in was due: 14, and 21 once 12 months are over (`field` 4.2.3). */
export const silenceDays = (completedMonths: number): number => (completedMonths < 12 ? 14 : 21);

/** The week belongs to the year in which its Thursday lies. */
export const isoWeek = (date: LocalDate): string => {
  const thursday = addDays(date, 4 - weekday(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(LocalDate.parse(`${year}-01-01`), thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
};

const firstDay = (rhythm: Rhythm, firstStart: LocalDate, after: Instant): LocalDate => {
  const notBefore = [after, rhythm.pausedUntil ?? after].map(at => localDate(at, rhythm.timeZone));
  return notBefore.reduce((latest, date) => (date > latest ? date : latest), firstStart);
};

const ownDayFrom = (date: LocalDate, day: number): LocalDate => addDays(date, (day - weekday(date) + 7) % 7);

/** In weeks: no phase and no wish leaves a longer gap. */
const longestWait = ({ thinning }: Rhythm): number => 2 * Math.max(quarterly, thinning ?? 0);

const isOpen = (rhythm: Rhythm, slot: Slot, after: Instant): boolean =>
  slot.at > after &&
  slot.at >= (rhythm.pausedUntil ?? slot.at) &&
  (rhythm.last === undefined || slot.slot > rhythm.last);

/** Every week on this day: whether by the age of the placement or for a while. */
export const isWeekly = (rhythm: Rhythm, on: LocalDate, now: Instant): boolean =>
  (rhythm.weeklyUntil !== undefined && now <= rhythm.weeklyUntil) || everyWeeks(rhythm, on) <= 1;

const everyWeeks = ({ placementStarts, thinning = 0 }: Rhythm, on: LocalDate): number => {
  const ages = placementStarts.map(start => Math.max(Math.floor(daysBetween(start, on) / 7), 0));
  return Math.max(Math.min(...ages.map(phaseEveryWeeks)), thinning);
};

const isDue = (rhythm: Rhythm, date: LocalDate, at: Instant): boolean => {
  const ages = rhythm.placementStarts.map(start => Math.floor(daysBetween(start, date) / 7)).filter(age => age >= 0);
  if (ages.length === 0) return false;
  if (rhythm.weeklyUntil !== undefined && at <= rhythm.weeklyUntil) return true;
  const every = Math.max(Math.min(...ages.map(phaseEveryWeeks)), rhythm.thinning ?? 0);
  // Counted in the weeks of the oldest: one beat that stays, whichever placement is the denser one.
  const age = Math.max(...ages);
  return timesIn(age, every) > timesIn(age - 1, every);
};

/** Where a month is 4 weeks and a third, a slot comes in the first week in which the next month is full. */
const timesIn = (weeks: number, every: number): number => Math.floor(weeks / every);
