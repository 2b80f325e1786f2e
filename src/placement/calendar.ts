// The calendar of the people responsible together (`care-rules` 2): time counts while anybody of them works.
import { isHoliday } from './holidays.ts';
import { instant, latest, type Instant, type LocalDate, type Minutes } from './ids.ts';
import { addDays, instantOf, localDate, minuteOfDay, noon, stretchesOf, weekday } from './localTime.ts';
import type { Member, Staff } from './staff.ts';

type Members = readonly Member[];

/** Half open: at `to` nobody works any more. */
interface Duty {
  readonly from: Instant;
  readonly to: Instant;
}

/** Who does not work once within this time does not work. */
const horizonDays = 400;
const minuteMs = 60_000;

export const isWorking = (member: Member, staff: Staff, at: Instant): boolean => anyWorking([member], staff, at);

export const anyWorking = (members: Members, staff: Staff, at: Instant): boolean =>
  dutyOn(members, staff, localDate(at, staff.timeZone)).some(duty => duty.from <= at && at < duty.to);

/** The first moment from here on at which anybody works; undefined where nobody does within 400 days. */
export const nextStart = (members: Members, staff: Staff, from: Instant): Instant | undefined => {
  const first = firstDuty(members, staff, from);
  return first === undefined ? undefined : latest(first.from, from);
};

/** The moment at which so much of their time has passed; it may be the very end of a day. */
export const afterWork = (
  members: Members,
  staff: Staff,
  { from, work }: { readonly from: Instant; readonly work: Minutes },
): Instant | undefined => {
  let left = Math.round(work * minuteMs);
  if (left <= 0) return from;
  let date = localDate(from, staff.timeZone);
  for (let day = 0; day <= horizonDays; day++, date = addDays(date, 1)) {
    for (const duty of dutyOn(members, staff, date)) {
      const start = latest(duty.from, from);
      if (duty.to <= start) continue;
      if (duty.to - start >= left) return instant(start + left);
      left -= duty.to - start;
    }
  }
  return undefined;
};

/** The same time of day so many working days later, or the next working moment after it. Outside hours it counts from the next start. */
export const afterWorkingDays = (
  members: Members,
  staff: Staff,
  { from, days }: { readonly from: Instant; readonly days: number },
): Instant | undefined => {
  const start = nextStart(members, staff, from);
  if (start === undefined) return undefined;
  const date = workingDayAfter(members, staff, { date: localDate(start, staff.timeZone), days });
  if (date === undefined) return undefined;
  const sameTime = instantOf(date, minuteOfDay(start, staff.timeZone), staff.timeZone) + (start % minuteMs);
  return nextStart(members, staff, latest(instant(sameTime), start));
};

/** When the last of them goes home on the local day of `at`, also if that is over; undefined where nobody works on it. */
export const endOfWorkingDay = (members: Members, staff: Staff, at: Instant): Instant | undefined =>
  dutyOn(members, staff, localDate(at, staff.timeZone)).at(-1)?.to;

/** The begin of her hours on this day, else 8 o'clock: what comes then wakes nobody. */
export const morningOf = (member: Member | undefined, staff: Staff, date: LocalDate): Instant =>
  (member && dutyOn([member], staff, date).at(0)?.from) ?? instantOf(date, 8 * 60, staff.timeZone);

/** Whether this member has any hours at all on this day. */
export const worksOn = (member: Member, staff: Staff, date: LocalDate): boolean =>
  dutyOn([member], staff, date).length > 0;

const firstDuty = (members: Members, staff: Staff, from: Instant): Duty | undefined => {
  let date = localDate(from, staff.timeZone);
  for (let day = 0; day <= horizonDays; day++, date = addDays(date, 1)) {
    const duty = dutyOn(members, staff, date).find(({ to }) => to > from);
    if (duty !== undefined) return duty;
  }
  return undefined;
};

const workingDayAfter = (
  members: Members,
  staff: Staff,
  start: { readonly date: LocalDate; readonly days: number },
): LocalDate | undefined => {
  let { date, days } = start;
  for (let idle = 0; days > 0; idle++) {
    if (idle > horizonDays) return undefined;
    date = addDays(date, 1);
    if (dutyOn(members, staff, date).length === 0) continue;
    days--;
    idle = 0;
  }
  return date;
};

/** Everybody's duty on a local day as one: sorted, nothing twice, without holes of no length. */
const dutyOn = (members: Members, staff: Staff, date: LocalDate): readonly Duty[] => {
  const all = members.flatMap(member => dutyOf(member, staff, date));
  return all.length < 2 ? all : united(all.toSorted((a, b) => a.from - b.from));
};

const united = (sorted: readonly Duty[]): readonly Duty[] => {
  const done: Duty[] = [];
  for (const duty of sorted) {
    const last = done.at(-1);
    if (last === undefined || duty.from > last.to) done.push(duty);
    else if (duty.to > last.to) done[done.length - 1] = { from: last.from, to: duty.to };
  }
  return done;
};

/** A span of local time lies where the clock shows it: not at all in the hour that is left out, twice in the hour that comes twice. */
const dutyOf = (member: Member, staff: Staff, date: LocalDate): readonly Duty[] => {
  const spans = spansOn(member, date);
  if (spans.length === 0 || !isThere(member, staff, date)) return [];
  return stretchesOf(date, staff.timeZone).flatMap(stretch =>
    spans.flatMap(span => {
      const from = latest(stretch.from, instant(stretch.from + (span.from - stretch.minute) * minuteMs));
      const to = Math.min(stretch.to, stretch.from + (span.to - stretch.minute) * minuteMs);
      return from < to ? [{ from, to: instant(to) }] : [];
    }),
  );
};

/** On-call duty is the house's own agreement (`care-rules` 7): it knows no holiday and no closing, only an absence. */
const isThere = (member: Member, staff: Staff, date: LocalDate): boolean => {
  if (member.until !== undefined && date > member.until) return false;
  if (isAwayOn(member, date)) return false;
  if (member.role === 'onCall') return true;
  return !isHoliday(date, member.land) && !staff.closings.some(closing => includes(closing, date));
};

const isAwayOn = ({ absences }: Member, date: LocalDate): boolean => absences.some(one => includes(one, date));

type Spans = Member['hours'][number];

const hoursOn = ({ hours }: Member, date: LocalDate): Spans => hours[weekday(date) - 1] ?? [];

/** Whoever is on call and away for a day is away for its night, which is over after midnight. */
const spansOn = (member: Member, date: LocalDate): Spans =>
  hoursOn(member, date).map(span => ({ ...span, from: Math.max(span.from, nightUntil(member, date, span)) }));

/** When the night is over that she is away for and that began on the day before; where its hours never end, by noon. */
function nightUntil(member: Member, date: LocalDate, { from, to }: Spans[number]): number {
  const before = addDays(date, -1);
  const isNight = member.role === 'onCall' && from === 0 && hoursOn(member, before).some(span => span.to === midnight);
  return isNight && isAwayOn(member, before) ? Math.min(to, noon) : 0;
}

const midnight = 24 * 60;

export function isAway(member: Member, { timeZone }: Staff, at: Instant): boolean {
  const date = localDate(at, timeZone);
  const isInNight = hoursOn(member, date).some(span => minuteOfDay(at, timeZone) < nightUntil(member, date, span));
  return isAwayOn(member, date) || isInNight;
}

/** Both days belong to it. */
export const includes = (time: { readonly from: LocalDate; readonly to: LocalDate }, date: LocalDate): boolean =>
  time.from <= date && date <= time.to;
