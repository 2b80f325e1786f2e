import { Temporal } from 'temporal-polyfill';
import { instant, LocalDate, type Instant } from './ids.ts';
import { remembered } from '../language/remembered.ts';

export const dayMs = 86_400_000;
const minuteMs = 60_000;

/** In minutes of the day. */
export const noon = 12 * 60;

export const localDate = (at: Instant, timeZone: string): LocalDate => dateOfDay(localDay(at, timeZone));

export const minuteOfDay = (at: Instant, timeZone: string): number => {
  const local = at + offsetAt(at, timeZone);
  return Math.floor((local - Math.floor(local / dayMs) * dayMs) / minuteMs);
};

/** Where the clock jumps over this time it is moved forward by the jump; where the time comes twice it is the first. 1440 is the next midnight. */
export const instantOf = (date: LocalDate, minute: number, timeZone: string): Instant => {
  const local = dayNumber(date) * dayMs + minute * minuteMs;
  const before = offsetAt(local - dayMs, timeZone);
  const first = local - before;
  if (offsetAt(first, timeZone) === before) return instant(first);
  const second = local - offsetAt(local + dayMs, timeZone);
  return instant(offsetAt(second, timeZone) === local - second ? second : first);
};

export const addDays = (date: LocalDate, n: number): LocalDate => dateOfDay(dayNumber(date) + n);

/** The same day of another month, or the last of it where it is shorter. */
export const addMonths = (date: LocalDate, n: number): LocalDate =>
  LocalDate.parse(Temporal.PlainDate.from(date).add({ months: n }).toString());

/** Whole days from the first to the second, negative where the second is earlier. */
export const daysBetween = (first: LocalDate, second: LocalDate): number => dayNumber(second) - dayNumber(first);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The Monday of its week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

/** Whole calendar months from the first to the second: from 31 January, one month is over on 1 March. */
export const monthsBetween = (first: LocalDate, second: LocalDate): number => {
  const [from, to] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(second)];
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
};

/** A stretch of a local day in which the clock does not jump; `minute` is what the clock shows at `from`. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly minute: number;
}

/** A local day as it really passes: one stretch, or more where the clocks are changed. */
export const stretchesOf = (date: LocalDate, timeZone: string): readonly Stretch[] =>
  zone(timeZone).stretches(dayNumber(date));

export const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    // That it throws is the answer.
    return false;
  }
};

/** A day that exists: 30 February does not. */
export const isDate = (text: string): text is LocalDate => LocalDate.safeParse(text).success;

/** The offsets of one day of UTC: before and after the moment at which the clocks change, if they do. */
interface Offsets {
  readonly before: number;
  readonly change: number;
  readonly after: number;
}

interface Zone {
  readonly offsets: (utcDay: number) => Offsets;
  readonly stretches: (day: number) => readonly Stretch[];
}

const zone = remembered<string, Zone>(64, timeZone => ({
  offsets: remembered(4096, utcDay => offsetsOn(utcDay, timeZone)),
  stretches: remembered(4096, day => computeStretches(day, timeZone)),
}));

const offsetAt = (at: number, timeZone: string): number => {
  const { before, change, after } = zone(timeZone).offsets(Math.floor(at / dayMs));
  return at < change ? before : after;
};

/** No zone changes its clocks twice within one day of UTC. */
const offsetsOn = (utcDay: number, timeZone: string): Offsets => {
  const start = Temporal.Instant.fromEpochMilliseconds(utcDay * dayMs).toZonedDateTimeISO(timeZone);
  const before = start.offsetNanoseconds / 1e6;
  const next = start.getTimeZoneTransition('next');
  if (next === null || next.epochMilliseconds >= (utcDay + 1) * dayMs)
    return { before, change: Infinity, after: before };
  return { before, change: next.epochMilliseconds, after: next.offsetNanoseconds / 1e6 };
};

/** Local time is at most 14 hours ahead of and 12 behind UTC: three days of UTC hold every moment of a local day. */
const computeStretches = (day: number, timeZone: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const utcDay of [day - 1, day, day + 1]) {
    const { before, change, after } = zone(timeZone).offsets(utcDay);
    const [start, end] = [utcDay * dayMs, (utcDay + 1) * dayMs];
    found.push(...within(day, { from: start, to: Math.min(change, end), offset: before }));
    found.push(...within(day, { from: Math.min(change, end), to: end, offset: after }));
  }
  return joined(found);
};

const within = (day: number, part: { from: number; to: number; offset: number }): readonly Stretch[] => {
  const from = Math.max(part.from, day * dayMs - part.offset);
  const to = Math.min(part.to, (day + 1) * dayMs - part.offset);
  if (from >= to) return [];
  return [{ from: instant(from), to: instant(to), minute: (from + part.offset - day * dayMs) / minuteMs }];
};

const joined = (parts: readonly Stretch[]): readonly Stretch[] =>
  parts.reduce<readonly Stretch[]>((done, part) => {
    const last = done.at(-1);
    const goesOn =
      last !== undefined && last.to === part.from && last.minute + (last.to - last.from) / minuteMs === part.minute;
    return goesOn ? [...done.slice(0, -1), { ...last, to: part.to }] : [...done, part];
  }, []);

const localDay = (at: Instant, timeZone: string): number => Math.floor((at + offsetAt(at, timeZone)) / dayMs);

const dateOfDay = remembered<number, LocalDate>(8192, day =>
  LocalDate.parse(new Date(day * dayMs).toISOString().slice(0, 10)),
);

const dayNumber = remembered<string, number>(8192, date => Date.parse(`${date}T00:00:00Z`) / dayMs);
