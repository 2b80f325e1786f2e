// When that may come which comes unasked and can wait: on no public holiday of hers, and on no day on which she was told that nothing more is asked.
import { workingDayFrom } from '../../placement/askingDay.ts';
import { byDay } from '../../placement/deadline.ts';
import { isHoliday } from '../../placement/holidays.ts';
import { later, latest, minutes, type Instant } from '../../placement/ids.ts';
import { addDays, instantOf, localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import { askedAt } from './planning.ts';
import { isLeftAlone } from './standing.ts';

/** Not at night, and not before the check-in of the day: one message is enough for both. */
export function mayComeAt(person: Employee, scene: Scene): Instant {
  const { next } = person;
  const { timeZone } = scene.staff;
  const at = byDay(anotherDay(person, scene) ?? scene.now, timeZone);
  const hasCheckIn = next !== undefined && localDate(next.at, timeZone) <= localDate(at, timeZone);
  return hasCheckIn ? later(latest(at, next.at), minutes(1)) : at;
}

/** Her own hour on her next working day; nothing where she may be asked today. */
export function anotherDay(person: Employee, scene: Scene): Instant | undefined {
  const { timeZone } = scene.staff;
  const today = localDate(scene.now, timeZone);
  if (!isLeftAlone(person, scene) && !isHoliday(today, person.land)) return undefined;
  const { minute } = person.rhythm;
  const tomorrow = addDays(today, 1);
  const day = workingDayFrom(tomorrow, askedAt(minute, person, scene), scene.staff) ?? tomorrow;
  return instantOf(day, minute, timeZone);
}

/** What does not: how it stands with her open case, an answer to her, what has a deadline of its own, words that may be lost. */
export const canWait = ({ what }: Pending): boolean => !urgent.includes(what);

/** What has to do with nothing that is asked now: who follows her, the firm. */
export const comesBetween = ({ what }: Pending): boolean => !keeps.includes(what);

const keeps: readonly Pending['what'][] = ['newCoach', 'coachStays', 'coachLeft', 'absence', 'firm', 'untidy'];

const urgent: readonly Pending['what'][] = ['taken', 'late', 'reply', 'offer', 'outage'];
