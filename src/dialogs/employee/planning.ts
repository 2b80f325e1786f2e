import { askingDay, type Asked } from '../../placement/askingDay.ts';
import { chainOf, together } from '../../placement/chain.ts';
import { days, instant, later, type Instant, type Minutes } from '../../placement/ids.ts';
import { instantOf, localDate, minuteOfDay, monthsBetween } from '../../placement/localTime.ts';
import { isWeekly, nextSlot, silenceDays, type Rhythm, type Slot } from '../../placement/rhythm.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Employee } from '../person.ts';
import { runningPlacements } from '../placements.ts';
import { agenda, cancelling } from './agenda.ts';
import { doing, out, type Out } from './out.ts';

/** Schedules the check-in that follows; an earlier plan goes. */
export function planNext(person: Employee, scene: Scene): Out {
  const { next: old, ...rest } = person;
  const cancel: readonly Effect[] = old ? [cancelling(agenda.checkIn(old.slot))] : [];
  const slot = person.stopped ? undefined : slotAfter(person, scene.now, scene);
  if (slot === undefined) return doing(rest, ...cancel);
  const due = { what: 'checkIn', slot: slot.slot } as const;
  const kept = old?.slot === slot.slot ? [] : cancel;
  return doing({ ...rest, next: slot }, ...kept, { do: 'schedule', name: agenda.checkIn(slot.slot), at: slot.at, due });
}

/** Nothing is asked any more: stopped, ended, gone. */
export function planNothing(person: Employee): Out {
  const { next, checkIn: _over, ...rest } = person;
  const pending = person.pending.filter(one => one.what !== 'checkIn');
  const quiet: Employee = { ...rest, pending };
  return next ? doing(quiet, cancelling(agenda.checkIn(next.slot))) : out(quiet);
}

const slotAfter = (person: Employee, after: Instant, scene: Scene): Slot | undefined =>
  nextSlot(rhythmOf(person, scene), after);

/** Whether the check-ins come every week now. */
export function isAskedWeekly(person: Employee, scene: Scene): boolean {
  return isWeekly(rhythmOf(person, scene), localDate(scene.now, scene.staff.timeZone), scene.now);
}

function rhythmOf(person: Employee, scene: Scene): Rhythm {
  const { day, minute } = person.rhythm;
  const asked = askedAt(minute, person, scene);
  return {
    placementStarts: runningPlacements(person).map(({ start }) => start),
    day,
    minute,
    askedOn: planned => askingDay(planned, asked, scene.staff),
    timeZone: scene.staff.timeZone,
    ...(person.rhythm.everyWeeks === undefined ? {} : { thinning: person.rhythm.everyWeeks }),
    ...(person.rhythm.weeklyUntil === undefined ? {} : { weeklyUntil: person.rhythm.weeklyUntil }),
    ...(person.pause === undefined ? {} : { pausedUntil: person.pause.until }),
    ...(person.checkIn === undefined ? {} : { last: person.checkIn.slot }),
  };
}

/** The next day at the same time (`field` 4.2.3), but no more than a check-in on a public holiday. */
export function reminderAt(person: Employee, scene: Scene): Instant {
  const tomorrow = later(scene.now, days(1));
  const { timeZone } = scene.staff;
  const minute = minuteOfDay(tomorrow, timeZone);
  const planned = localDate(tomorrow, timeZone);
  const day = askingDay(planned, askedAt(minute, person, scene), scene.staff);
  return day === undefined || day === planned ? tomorrow : instantOf(day, minute, timeZone);
}

export const askedAt = (minute: number, { coach, land }: Employee, scene: Scene): Asked => ({
  land,
  minute,
  team: together(chainOf(coach, [], scene), scene),
});

/** How long nothing may be heard before a human asks (`field` 4.2.3): by the age of the oldest running placement. */
export function silenceOf(person: Employee, scene: Scene): Minutes {
  const [start] = runningPlacements(person)
    .map(one => one.start)
    .toSorted();
  const today = localDate(scene.now, scene.staff.timeZone);
  return days(silenceDays(start === undefined ? 0 : monthsBetween(start, today)));
}

/** A message, a tap, "heute nicht": every one of them says that somebody is there. */
export const heardSince = (person: Employee, since: Instant): boolean => (person.lastSign ?? instant(0)) >= since;

export const ago = (scene: Scene, time: Minutes): Instant => instant(scene.now - time * 60_000);
