import type { WindableClock } from '../adapters/clock.ts';
import { isHoliday } from '../placement/holidays.ts';
import type { Instant } from '../placement/ids.ts';
import { addDays, instantOf, localDate, weekday } from '../placement/localTime.ts';

/** What can be put forward: a clock, and the house that lives by it. */
export interface Winding {
  readonly clock: WindableClock;
  readonly nextDue: () => Promise<Instant | undefined>;
  /** Does everything that is due by now, and ends when it is done. */
  readonly tick: () => Promise<void>;
}

/** Stops at everything that is due on the way, in order, so that it happens at its own time. */
export async function windTo(target: Instant, { clock, nextDue, tick }: Winding): Promise<void> {
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

/** 9 o'clock on the next day that is no weekend and no holiday in Berlin, where the demo house stands. */
export function nextWorkday(now: Instant, timeZone: string): Instant {
  for (let date = localDate(now, timeZone); ; date = addDays(date, 1)) {
    const nine = instantOf(date, 9 * 60, timeZone);
    if (nine > now && weekday(date) <= 5 && !isHoliday(date, 'BE')) return nine;
  }
}
