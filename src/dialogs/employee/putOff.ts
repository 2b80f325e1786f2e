// When that may come which comes unasked and can wait.
import { byDay } from '../../placement/deadline.ts';
import { later, latest, minutes, type Instant } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';

/** Not at night, and not before the check-in of the day: one message is enough for both. */
export function mayComeAt({ next }: Employee, { now, staff: { timeZone } }: Scene): Instant {
  const at = byDay(now, timeZone);
  const hasCheckIn = next !== undefined && localDate(next.at, timeZone) <= localDate(at, timeZone);
  return hasCheckIn ? later(latest(at, next.at), minutes(1)) : at;
}

/** What does not: how it stands with her open case, an answer to her, what has a deadline of its own, words that may be lost. */
export const canWait = ({ what }: Pending): boolean => !urgent.includes(what);

const urgent: readonly Pending['what'][] = ['taken', 'late', 'reply', 'offer', 'outage'];
