// Until when the contact with the employee may be promised (`care-rules` 2, third column, and 3).
import { afterWorkingDays, endOfWorkingDay, nextStart } from './calendar.ts';
import type { Case } from './case.ts';
import { chainOf, together, type Responsible } from './chain.ts';
import { byDay } from './deadline.ts';
import { days, hours, instant, latest, later, minutes, type Instant, type LocalDate, type Minutes } from './ids.ts';
import { addDays, instantOf, localDate, minuteOfDay, noon } from './localTime.ts';
import type { Level } from './signal.ts';
import type { Member, Scene } from './staff.ts';

const atOnce = minutes(30);

/** A time that is told to people has no odd minutes, and is never later than what was meant: "in 30 Minuten" is not 35. */
export function inFives(at: Instant, now: Instant): Instant {
  const before = instant(Math.floor(at / fiveMinutes) * fiveMinutes);
  return before > now ? before : at;
}
const fiveMinutes = 5 * 60_000;
/** Of a day: what is opened from here on may wait until noon of the next. */
const afternoon = 14 * 60;

/**
 * The latest time that this member may promise now; `undefined`: none at all.
 * Who holds it and had no contact may not move her own promise away, and one that has passed counts as broken.
 */
export function latestPromise(one: Case, member: Member, { coach, scene }: Responsible): Instant | undefined {
  const { state, level, opened } = one;
  if (state.at !== 'open' && (state.at !== 'taken' || state.by !== member.id || state.reminded)) return undefined;
  const team = [...together(chainOf(coach, one.avoid, scene), scene), member];
  const fresh = contactBy(level, { team, from: scene.now }, scene);
  if (level === 'now') return state.at === 'taken' && !one.contacted ? state.until : fresh;
  const firm = contactBy(level, { team, from: opened }, scene);
  if (state.at === 'taken' && !one.contacted) return latest(firm, state.until);
  // what is overdue is not refused: from here it counts as new
  return firm > scene.now ? firm : fresh;
}

interface Contact {
  readonly team: readonly Member[];
  readonly from: Instant;
}

/** By when there is contact after a signal of this level at `from`, in the calendar of those responsible together. */
export function contactBy(level: Level, { team, from }: Contact, scene: Scene): Instant {
  const { staff } = scene;
  switch (level) {
    case 'now':
      return later(from, atOnce);
    case 'today': {
      const end = endOfWorkingDay(team, staff, from);
      const isEarly = minuteOfDay(from, staff.timeZone) < afternoon && end !== undefined && end > from;
      return isEarly ? end : (noonAfter(team, localDate(from, staff.timeZone), scene) ?? later(from, days(1)));
    }
    case 'soon':
      return afterWorkingDays(team, staff, { from, days: 2 }) ?? later(from, days(2));
    default:
      return level satisfies never;
  }
}

/** Noon of the next day on which any of them works; their end of work where they only begin in the afternoon. */
function noonAfter(members: readonly Member[], date: LocalDate, { staff }: Scene): Instant | undefined {
  const start = nextStart(members, staff, instantOf(addDays(date, 1), 0, staff.timeZone));
  if (start === undefined) return undefined;
  const twelve = instantOf(localDate(start, staff.timeZone), noon, staff.timeZone);
  return start < twelve ? twelve : endOfWorkingDay(members, staff, start);
}

export interface Promised {
  readonly label: 'in30' | 'in2Hours' | 'todayEnd' | 'nextDay' | 'dayAfter' | 'latest';
  readonly until: Instant;
}

/** The times that a card offers for "Ich übernehme": in her own hours, by day, and always at least one. */
export function promisesFor(one: Case, member: Member, responsible: Responsible): readonly Promised[] {
  const { now } = responsible.scene;
  const limit = latestPromise(one, member, responsible);
  if (limit === undefined || limit <= now) return [];
  const all = [...soonOffers(one.level, member, responsible.scene), ...dayOffers(member, responsible.scene)];
  const fitting = all.filter(({ until }) => until <= limit);
  return fitting.length > 0 ? fitting : [{ label: 'latest', until: inFives(limit, now) }];
}

/** What speaks against a time that she names herself; nothing where she may promise it, or none at all. */
export function objectionTo(
  one: Case,
  { member, until }: { readonly member: Member; readonly until: Instant },
  responsible: Responsible,
): 'over' | 'offDuty' | 'tooFar' | undefined {
  const { scene } = responsible;
  const limit = latestPromise(one, member, responsible);
  if (limit === undefined) return undefined;
  if (until <= scene.now) return 'over';
  if (promisesFor(one, member, responsible).some(offer => offer.until === until)) return undefined;
  if (one.level !== 'now' && !isInHours(until, member, scene)) return 'offDuty';
  return until > limit ? 'tooFar' : undefined;
}

/** Between her first and her last hour of that day; today, when she has gone home already, by day. */
function isInHours(until: Instant, member: Member, { now, staff }: Scene): boolean {
  const day = localDate(until, staff.timeZone);
  const end = endOfWorkingDay([member], staff, until);
  const isHome = day === localDate(now, staff.timeZone) && (end === undefined || end <= now);
  if (isHome) return byDay(until, staff.timeZone) === until;
  const start = nextStart([member], staff, instantOf(day, 0, staff.timeZone));
  return end !== undefined && start !== undefined && start <= until && until <= end;
}

/** Nobody promises to get in touch at night, or after she has gone home; a `now` is for this very half hour. */
function soonOffers(level: Level, member: Member, { now, staff }: Scene): readonly Promised[] {
  const half: Promised = { label: 'in30', until: inFives(later(now, atOnce), now) };
  if (level === 'now') return [half];
  const end = endOfWorkingDay([member], staff, now);
  const goesHome = end !== undefined && end > now;
  const isSensible = ({ until }: Promised): boolean =>
    byDay(until, staff.timeZone) === until && (!goesHome || until <= end);
  const both: readonly Promised[] = [half, { label: 'in2Hours', until: inFives(later(now, hours(2)), now) }];
  const offers = both.filter(isSensible);
  const last = offers.at(-1)?.until ?? now;
  return goesHome && end >= later(last, apart) ? [...offers, { label: 'todayEnd', until: inFives(end, now) }] : offers;
}

/** Two offers nearer to each other than this are one. */
const apart: Minutes = minutes(30);

function dayOffers(member: Member, scene: Scene): readonly Promised[] {
  const { now } = scene;
  const { timeZone } = scene.staff;
  const next = noonAfter([member], localDate(now, timeZone), scene);
  const after = next && noonAfter([member], localDate(next, timeZone), scene);
  return [
    ...(next === undefined ? [] : [{ label: 'nextDay', until: inFives(next, now) } as const]),
    ...(after === undefined ? [] : [{ label: 'dayAfter', until: inFives(after, now) } as const]),
  ];
}
