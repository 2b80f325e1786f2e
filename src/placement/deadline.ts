import { afterWork, afterWorkingDays, isWorking, nextStart } from './calendar.ts';
import type { Case } from './case.ts';
import { chainOf, isAbsent, present, together, type Chain, type Responsible } from './chain.ts';
import { days, earliest, hours, later, minutes, type Instant, type Minutes, type PersonId } from './ids.ts';
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
  /** A complaint about the coach is asked about again the next day, and after the third time once a week. */
  complaintHeldFor: days(1),
  complaintLeftFor: days(7),
  /** The furthest next time after a contact: at most six weeks (`care-rules` 24), after a danger one. */
  nextContact: days(42),
  nextAfterNow: days(7),
} as const;

/** Who is told now, how high it stands then, and when it climbs again. `at` always lies ahead. */
export interface Plan {
  readonly rung: number;
  readonly tell: readonly PersonId[];
  readonly at: Instant;
}

type Climbing = Pick<Case, 'level' | 'avoid'>;

/** What follows when a case opens: a coach who does not work before the deadline is passed over at once, and one who is away is not told but in danger. */
export function firstPlan(one: Climbing, coach: PersonId, scene: Scene): Plan {
  const chain = chainOf(coach, one.avoid, scene);
  if (one.level === 'now') return { ...everybody(chain, [], scene), tell: idsOf(allOf(chain)) };
  return planFor({ level: one.level, chain, from: 0, first: true }, scene);
}

/** What follows when nobody took it in time: the next one in the chain; after the last, all of them again. */
export function climb(one: Climbing & Pick<Case, 'told'>, rung: number, { coach, scene }: Responsible): Plan {
  const chain = chainOf(coach, one.avoid, scene);
  if (one.level === 'now') return everybody(chain, one.told, scene);
  const { ladder } = chain;
  const top = ladder.length - 1;
  const plan = planFor({ level: one.level, chain, from: Math.max(Math.min(rung + 1, top), 0), first: false }, scene);
  if (rung >= top) return { ...plan, tell: idsOf(present(ladder, scene)) };
  // the chain may be another than when it was climbed: nobody below is left out
  const missed = ladder.slice(0, rung + 1).filter(member => !one.told.includes(member.id) && !isAbsent(member, scene));
  return { ...plan, tell: [...idsOf(missed), ...plan.tell] };
}

/** `now`: those on duty again every quarter of an hour, everybody else at the start of their next hours. */
function everybody(chain: Chain, told: readonly PersonId[], scene: Scene): Plan {
  const { now, staff } = scene;
  const all = allOf(chain);
  const resting = all.filter(member => !isWorking(member, staff, now));
  const again = resting.length < all.length ? later(now, lengths.nowAgain) : undefined;
  const start = nextStart(resting, staff, now);
  const next = [again, start].filter(at => at !== undefined);
  const tell = all.filter(member => !resting.includes(member) || !told.includes(member.id));
  return { rung: chain.ladder.length, tell: idsOf(tell), at: earliest(next[0] ?? fallback(scene), ...next) };
}

interface Rung {
  readonly level: Exclude<Level, 'now'>;
  readonly chain: Chain;
  readonly from: number;
  readonly first: boolean;
}

function planFor({ level, chain, from, first }: Rung, scene: Scene): Plan {
  const { ladder } = chain;
  const responsible = together(chain, scene, Math.max(from + 1, 2));
  const at = waitOf(level, first, { responsible, scene });
  const awake = ladder.filter((member, index) => index >= from && worksBefore(member, at, scene));
  const [next] = present(awake, scene);
  const rung = next ? ladder.indexOf(next) : Math.min(from, Math.max(ladder.length - 1, 0));
  return { rung, tell: idsOf(present(ladder.slice(from, rung + 1), scene)), at };
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
const allOf = ({ ladder, onCall }: Chain): readonly Member[] => (onCall ? [...ladder, onCall] : ladder);
const idsOf = (members: readonly Member[]): readonly PersonId[] => [...new Set(members.map(member => member.id))];

/** Nobody is asked unasked at night: moves into the time between 8 and 20 o'clock. */
export function byDay(at: Instant, timeZone: string): Instant {
  const minute = minuteOfDay(at, timeZone);
  const day = localDate(at, timeZone);
  if (minute < 8 * 60) return instantOf(day, 8 * 60, timeZone);
  return minute < 20 * 60 ? at : instantOf(addDays(day, 1), 8 * 60, timeZone);
}
