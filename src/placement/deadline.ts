import { afterWork, afterWorkingDays, anyWorking, endOfWorkingDay, isWorking, nextStart } from './calendar.ts';
import { chainOf, type Chain } from './chain.ts';
import type { Case } from './case.ts';
import { days, hours, later, minutes, type Instant, type Minutes, type PersonId } from './ids.ts';
import { addDays, instantOf, localDate, minuteOfDay } from './localTime.ts';
import type { Level } from './signal.ts';
import type { Member, Scene } from './staff.ts';

/** The lengths of `care-rules` 2 and 3. */
export const lengths = {
  nowAgain: minutes(15),
  todayFirst: hours(2),
  todayClimb: hours(1),
  soonDays: 1,
  /** From the reminder of a promise that passed until the next one is told. */
  lateAfter: minutes(30),
  /** "Jedes Mal fragen" waits this long, twice. */
  heldFor: hours(2),
  atOnce: minutes(30),
} as const;

/** Who is told now, how high it stands then, and when it climbs again. `at` always lies ahead. */
export interface Plan {
  readonly rung: number;
  readonly tell: readonly PersonId[];
  readonly at: Instant;
}

type Climbing = Pick<Case, 'level' | 'avoid'>;

/** What follows when a case opens: a coach who does not work before the deadline is passed over at once. */
export function firstPlan(one: Climbing, coach: PersonId, scene: Scene): Plan {
  const chain = chainOf(coach, one.avoid, scene);
  if (one.level === 'now') return { ...everybody(chain, scene), tell: idsOf([...chain.ladder, ...onCallOf(chain)]) };
  return planFor({ level: one.level, chain, from: 0, first: true }, scene);
}

/** What follows when nobody took it in time: the next one in the chain; after the last, all of them again. */
export function climb(
  one: Climbing,
  rung: number,
  chainOfCase: { readonly coach: PersonId; readonly scene: Scene },
): Plan {
  const { coach, scene } = chainOfCase;
  const chain = chainOf(coach, one.avoid, scene);
  if (one.level === 'now') return everybody(chain, scene);
  if (rung + 1 < chain.ladder.length) return planFor({ level: one.level, chain, from: rung + 1, first: false }, scene);
  const last = planFor({ level: one.level, chain, from: chain.ladder.length - 1, first: false }, scene);
  return { ...last, tell: idsOf(chain.ladder) };
}

/** `now`: all together; those on duty again every quarter of an hour, the others at the start of their next hours. */
function everybody(chain: Chain, scene: Scene): Plan {
  const all = [...chain.ladder, ...onCallOf(chain)];
  const onDuty = all.filter(member => isWorking(member, scene.staff, scene.now));
  const awake = onDuty.length > 0;
  const at = awake ? later(scene.now, lengths.nowAgain) : (nextStart(all, scene.staff, scene.now) ?? fallback(scene));
  return { rung: chain.ladder.length, tell: idsOf(onDuty), at };
}

interface Rung {
  readonly level: Exclude<Level, 'now'>;
  readonly chain: Chain;
  readonly from: number;
  readonly first: boolean;
}

function planFor({ level, chain, from, first }: Rung, scene: Scene): Plan {
  const { ladder } = chain;
  // coach and deputy answer together, whoever works
  const responsible = ladder.slice(0, Math.max(from + 1, 2));
  const at = waitOf(level, first, { responsible, scene });
  const awake = ladder.findIndex((member, index) => index >= from && worksBefore(member, at, scene));
  const rung = Math.min(Math.max(awake, from), Math.max(ladder.length - 1, 0));
  return { rung, tell: idsOf(ladder.slice(from, rung + 1)), at };
}

function waitOf(
  level: Rung['level'],
  first: boolean,
  { responsible, scene }: { readonly responsible: readonly Member[]; readonly scene: Scene },
): Instant {
  const { staff, now } = scene;
  const work: Minutes = first ? lengths.todayFirst : lengths.todayClimb;
  const at =
    level === 'soon'
      ? afterWorkingDays(responsible, staff, { from: now, days: lengths.soonDays })
      : afterWork(responsible, staff, { from: now, work });
  return at !== undefined && at > now ? at : fallback(scene);
}

function worksBefore(member: Member, at: Instant, scene: Scene): boolean {
  const start = nextStart([member], scene.staff, scene.now);
  return start !== undefined && start < at;
}

/** Where no calendar says when anybody works, the case still comes back: a day later. */
const fallback = (scene: Scene): Instant => later(scene.now, days(1));
const onCallOf = (chain: Chain): readonly Member[] => (chain.onCall ? [chain.onCall] : []);
const idsOf = (members: readonly Member[]): readonly PersonId[] => [...new Set(members.map(member => member.id))];

/** The latest time that may be promised for the contact with the employee (`care-rules` 2, third column). */
export function latestPromise(level: Level, member: Member, scene: Scene): Instant {
  const { now, staff } = scene;
  if (level === 'now') return later(now, lengths.atOnce);
  const nextDays = afterWorkingDays([member], staff, { from: now, days: level === 'soon' ? 2 : 1 });
  if (level === 'soon') return nextDays ?? later(now, days(2));
  const today = endOfWorkingDay([member], staff, now);
  const beforeTwo = minuteOfDay(now, staff.timeZone) < 14 * 60;
  if (beforeTwo && today !== undefined && anyWorking([member], staff, now)) return today;
  const day = localDate(nextDays ?? later(now, days(1)), staff.timeZone);
  return instantOf(day, 12 * 60, staff.timeZone);
}

export interface Promised {
  readonly label: 'in30' | 'in2Hours' | 'todayEnd' | 'tomorrow' | 'dayAfter';
  readonly until: Instant;
}

/** The times that a card offers for "Ich übernehme". */
export function promisesFor(level: Level, member: Member, scene: Scene): readonly Promised[] {
  const { now, staff } = scene;
  const latest = latestPromise(level, member, scene);
  const tomorrow = addDays(localDate(now, staff.timeZone), 1);
  const end = endOfWorkingDay([member], staff, now);
  const all: readonly Promised[] = [
    { label: 'in30', until: later(now, lengths.atOnce) },
    { label: 'in2Hours', until: later(now, hours(2)) },
    ...(end === undefined ? [] : [{ label: 'todayEnd', until: end } as const]),
    { label: 'tomorrow', until: instantOf(tomorrow, 12 * 60, staff.timeZone) },
    { label: 'dayAfter', until: instantOf(addDays(tomorrow, 1), 12 * 60, staff.timeZone) },
  ];
  return all.filter(
    ({ until, label }) => until > now && until <= latest && (label !== 'todayEnd' || until > later(now, hours(2))),
  );
}

/** Nobody is asked unasked at night: moves into the time between 8 and 20 o'clock. */
export function byDay(at: Instant, timeZone: string): Instant {
  const minute = minuteOfDay(at, timeZone);
  const day = localDate(at, timeZone);
  if (minute < 8 * 60) return instantOf(day, 8 * 60, timeZone);
  return minute < 20 * 60 ? at : instantOf(addDays(day, 1), 8 * 60, timeZone);
}
