// Words for times (`simple-language` 5.9): no 09:00, no 05.05., a year only where it is needed.
import { later, minutes, type Instant, type LocalDate } from '../placement/ids.ts';
import { daysBetween, localDate, minuteOfDay, weekday } from '../placement/localTime.ts';

/** A moment and an end in words. */
interface Moments {
  readonly when: Say;
  readonly until: Say;
}

type Say = (at: Instant, now: Instant, timeZone: string) => string;

/** The end of a day is the end of that day: "heute bis 24 Uhr". */
const momentsIn = (hour: (minute: number) => string): Moments => ({
  when: (at, now, timeZone) => {
    const day = dayIn(localDate(at, timeZone), now, timeZone);
    return `${day}${day.includes(',') ? ',' : ''} um ${hour(minuteOfDay(at, timeZone))}`;
  },
  until: (at, now, timeZone) => {
    const isEnd = minuteOfDay(at, timeZone) === 0 && at > now;
    const date = localDate(isEnd ? later(at, minutes(-1)) : at, timeZone);
    return untilTime(date, hour(isEnd ? 1440 : minuteOfDay(at, timeZone)), { now, timeZone });
  },
});

/** "heute", "morgen", "am Dienstag", "am Montag, 5. Mai". */
export const dayIn = (date: LocalDate, now: Instant, timeZone: string): string =>
  nearDay(date, now, timeZone) ?? `am ${dayName(date, now, timeZone)}`;

/** "ab morgen", "ab Montag". */
export const fromDay = (date: LocalDate, now: Instant, timeZone: string): string =>
  `ab ${nearDay(date, now, timeZone) ?? dayName(date, now, timeZone)}`;

/** "30. November". */
export const dateIn = (date: LocalDate, now: Instant, timeZone: string): string =>
  farDate(date, daysBetween(localDate(now, timeZone), date));

/** "9 Uhr", "15 Uhr 30". */
export const timeOfDay = (at: Instant, timeZone: string): string => hourIn(minuteOfDay(at, timeZone));

/** The same of a minute after midnight; 1440 is "24 Uhr". */
export const hourIn = (minute: number): string =>
  minute % 60 === 0 ? `${minute / 60} Uhr` : `${Math.floor(minute / 60)} Uhr ${minute % 60}`;

/** Everyday German, for staff and firms: "9:05 Uhr". */
const clockHour = (minute: number): string =>
  minute % 60 === 0 ? hourIn(minute) : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')} Uhr`;

/** "heute um 15 Uhr", "morgen um 9 Uhr 30", "am Dienstag um 8 Uhr"; "heute bis 15 Uhr", "bis Dienstag um 8 Uhr". */
export const { when: whenIn, until: untilIn } = momentsIn(hourIn);

/** The same for staff and firms: "heute um 9:30 Uhr", "heute bis 9:30 Uhr". */
export const { when: whenForStaff, until: untilForStaff } = momentsIn(clockHour);

/** "Dienstag", to stand between "am" and "um"; with `now` a day further away than 6 days is "Montag, 4. Januar,". */
export const dayNameIn = (at: Instant, timeZone: string, now?: Instant): string => {
  const date = localDate(at, timeZone);
  if (now === undefined) return weekdayIn(weekday(date));
  const ahead = daysBetween(localDate(now, timeZone), date);
  return ahead >= 0 && ahead <= 6 ? weekdayIn(weekday(date)) : `${dayName(date, now, timeZone)},`;
};

/** "Samstag 23:04", for staff; what is longer ago has its date. */
export function clockIn(at: Instant, now: Instant, timeZone: string): string {
  const date = localDate(at, timeZone);
  const ago = daysBetween(date, localDate(now, timeZone));
  const [hour, minute] = [Math.floor(minuteOfDay(at, timeZone) / 60), minuteOfDay(at, timeZone) % 60];
  const time = [hour, minute].map(n => String(n).padStart(2, '0')).join(':');
  return `${ago < 0 || ago > 6 ? farDate(date, -ago) : weekdayIn(weekday(date))} ${time}`;
}

/** "Dienstag um 8 Uhr", by the full hour, for what was in the last days; what is longer ago is "Dienstag, 5. Mai,". */
export function momentIn(at: Instant, { now, staff: { timeZone } }: Clock): string {
  const date = localDate(at, timeZone);
  const ago = daysBetween(date, localDate(now, timeZone));
  const name = weekdayIn(weekday(date));
  if (ago < 0 || ago > 6) return `${name}, ${farDate(date, -ago)},`;
  return `${name} um ${hourIn(Math.floor(minuteOfDay(at, timeZone) / 60) * 60)}`;
}

interface Clock {
  readonly now: Instant;
  readonly staff: { readonly timeZone: string };
}

/** "Dienstag", for a day of the week without a date; 1 is Monday. */
export const weekdayIn = (day: number): string => weekdays[day - 1] ?? '';

const untilTime = (
  date: LocalDate,
  time: string,
  seen: { readonly now: Instant; readonly timeZone: string },
): string => {
  const near = nearDay(date, seen.now, seen.timeZone);
  if (near !== undefined) return `${near} bis ${time}`;
  const day = dayName(date, seen.now, seen.timeZone);
  return `bis ${day}${day.includes(',') ? ',' : ''} um ${time}`;
};

const nearDay = (date: LocalDate, now: Instant, timeZone: string): string | undefined => {
  const near: Readonly<Record<number, string>> = { [-1]: 'gestern', 0: 'heute', 1: 'morgen' };
  return near[daysBetween(localDate(now, timeZone), date)];
};

/** A weekday alone is the coming one; what is over or further away than 6 days has its date. */
const dayName = (date: LocalDate, now: Instant, timeZone: string): string => {
  const ahead = daysBetween(localDate(now, timeZone), date);
  const name = weekdayIn(weekday(date));
  return ahead > 0 && ahead <= 6 ? name : `${name}, ${farDate(date, ahead)}`;
};

/** Who reads "5. Mai" thinks of the nearest one: a year is said only where that would be wrong. */
const farDate = (date: LocalDate, ahead: number): string =>
  Math.abs(ahead) < 180 ? dayAndMonth(date) : `${dayAndMonth(date)} ${date.slice(0, 4)}`;

const dayAndMonth = (date: LocalDate): string =>
  `${Number(date.slice(8))}. ${months[Number(date.slice(5, 7)) - 1] ?? ''}`;

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;
