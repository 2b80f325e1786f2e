// What comes unasked and can wait does not come in between: not into a check-in, not into a first contact, not into a pause.
import { isAbsent, nextStandIn } from '../../placement/chain.ts';
import { hours, instant, later, type Instant, type LocalDate } from '../../placement/ids.ts';
import { byDay } from '../../placement/deadline.ts';
import { localDate } from '../../placement/localTime.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import { askedNow } from './asking.ts';
import { comesBetween } from './putOff.ts';

export const isRunning = ({ checkIn }: Employee): boolean =>
  checkIn !== undefined && checkIn.begun && !checkIn.over && askedNow(checkIn) !== undefined;

/** In the middle of a check-in, or of her first contact. */
export const isInBetween = (person: Employee): boolean => isRunning(person) || person.enrolment !== undefined;

/** When the first of them may come. */
export const firstOf = (pending: readonly Pending[], person: Employee, scene: Scene): Instant =>
  instant(Math.min(...pending.map(one => (comesBetween(one) ? scene.now : notBefore(one, person, scene)))));

/** Whoever has left a check-in in the middle is asked some hours later. What begins in her pause she reads before (`care-rules` 25, 26), the rest when it is over. */
function notBefore(one: Pending, person: Employee, scene: Scene): Instant {
  if (isRunning(person)) return later(person.lastSign ?? scene.now, hours(3));
  const { pause, handOver } = person;
  if (pause === undefined) return scene.now;
  const { timeZone } = scene.staff;
  const begins = one.what === 'newCoach' ? (handOver?.on ?? today(scene)) : beginOf(one, scene);
  return begins !== undefined && begins < localDate(pause.until, timeZone) ? scene.now : byDay(pause.until, timeZone);
}

/** Of an absence that runs or comes; of one that is off there is none. */
function beginOf(one: Pending, scene: Scene): LocalDate | undefined {
  const coach = one.what === 'absence' && !one.off ? memberOf(scene.staff, one.coach) : undefined;
  if (coach === undefined) return undefined;
  return isAbsent(coach, scene) ? today(scene) : nextStandIn(coach, scene)?.from;
}

const today = ({ now, staff }: Scene): LocalDate => localDate(now, staff.timeZone);
