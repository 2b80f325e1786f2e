import { days, instant, type Instant, type Minutes } from '../../placement/ids.ts';
import { localDate, monthsBetween } from '../../placement/localTime.ts';
import { nextSlot, silenceDays } from '../../placement/rhythm.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Employee } from '../person.ts';
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

function slotAfter(person: Employee, after: Instant, scene: Scene): { slot: string; at: Instant } | undefined {
  const running = person.placements.filter(one => one.ended === undefined);
  return nextSlot(
    {
      placementStarts: running.map(one => one.start),
      day: person.rhythm.day,
      minute: person.rhythm.minute,
      timeZone: scene.staff.timeZone,
      ...(person.rhythm.everyWeeks === undefined ? {} : { thinning: person.rhythm.everyWeeks }),
      ...(person.rhythm.weeklyUntil === undefined ? {} : { weeklyUntil: person.rhythm.weeklyUntil }),
      ...(person.pause === undefined ? {} : { pausedUntil: person.pause.until }),
      ...(person.checkIn === undefined ? {} : { last: person.checkIn.slot }),
    },
    after,
  );
}

/** How long nothing may be heard before a human asks (`field` 4.2.3): by the age of the oldest running placement. */
export function silenceOf(person: Employee, scene: Scene): Minutes {
  const [start] = person.placements
    .filter(one => one.ended === undefined)
    .map(one => one.start)
    .toSorted();
  const today = localDate(scene.now, scene.staff.timeZone);
  return days(silenceDays(start === undefined ? 0 : monthsBetween(start, today)));
}

/** A message, a tap, "heute nicht": every one of them says that somebody is there. */
export const heardSince = (person: Employee, since: Instant): boolean => (person.lastSign ?? instant(0)) >= since;

export const ago = (scene: Scene, time: Minutes): Instant => instant(scene.now - time * 60_000);
