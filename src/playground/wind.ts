import type { WindableClock } from '../adapters/clock.ts';
import { isHoliday } from '../placement/holidays.ts';
import type { Goal } from './goal.ts';
import { addDays, instantOf, localDate, weekday } from '../placement/localTime.ts';
import { later, minutes, type Instant, type LocalDate } from '../placement/ids.ts';

/** What can be put forward: a clock, and the house that lives by it. */
export interface Winding {
  readonly clock: WindableClock;
  readonly nextDue: () => Promise<Instant | undefined>;
  /** When the next thing with this name falls due. */
  readonly nextNamed: (name: string) => Promise<Instant | undefined>;
  /** Does everything that is due by now, and ends when it is done. */
  readonly tick: () => Promise<void>;
}

/** Stops at everything that is due on the way, in order, so that it happens at its own time. */
export async function windTo(target: Instant, { clock, nextDue, tick }: Omit<Winding, 'nextNamed'>): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const due = await nextDue();
    if (due === undefined || due > target) break;
    clock.windTo(due);
    await tick();
  }
  clock.windTo(target);
  await tick();
}

/** Something that never gets done must not hold the clock for ever. */
const mostStops = 2_000;

/** Nothing where it does not lie ahead yet. */
export async function goalOf(
  goal: Goal,
  { clock, nextDue, nextNamed }: Winding,
  timeZone: string,
): Promise<Instant | undefined> {
  const now = clock.now();
  switch (goal) {
    case 'next':
      return nextDue();
    case 'checkIn':
      return nextNamed('checkIn');
    case 'deadline': {
      const deadline = await nextNamed('deadline');
      return deadline === undefined ? undefined : later(deadline, minutes(1));
    }
    case 'workday':
      return nextWorkday(now, timeZone);
    case 'monday':
      return nextAt({ now, hour: 9, timeZone }, date => weekday(date) === 1);
    case 'night':
      return nextAt({ now, hour: 23, timeZone });
    default:
      return goal satisfies never;
  }
}

/** 9 o'clock on the next day that is no weekend and no holiday in Berlin, where the demo house stands. */
export const nextWorkday = (now: Instant, timeZone: string): Instant =>
  nextAt({ now, hour: 9, timeZone }, date => weekday(date) <= 5 && !isHoliday(date, 'BE'));

interface HourOfDay {
  readonly now: Instant;
  readonly hour: number;
  readonly timeZone: string;
}

function nextAt({ now, hour, timeZone }: HourOfDay, fits: (date: LocalDate) => boolean = () => true): Instant {
  for (let date = localDate(now, timeZone); ; date = addDays(date, 1)) {
    const at = instantOf(date, hour * 60, timeZone);
    if (at > now && fits(date)) return at;
  }
}
