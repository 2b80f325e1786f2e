import { setTimeout as wait } from 'node:timers/promises';
import type { Pulse } from '../bots/ports.ts';
import { instant, type Instant, type LocalDate } from '../placement/ids.ts';
import { localDate } from '../placement/localTime.ts';

const machineNow = (): Instant => instant(Date.now());

/** The day that it is in Germany, whose law is told: after midnight it is not yesterday. */
export const germanToday = (now: Instant = machineNow()): LocalDate => localDate(now, 'Europe/Berlin');

export const machinePulse: Pulse = { chance: () => Math.random(), wait: ms => wait(ms) };

/** A clock that runs like the machine's and can be put forward, never back. */
export interface WindableClock {
  now(): Instant;
  /** How far ahead of the machine it is. */
  ahead(): number;
  windTo(at: Instant): void;
}

export function windableClock(startAhead = 0, machine: () => number = Date.now): WindableClock {
  let ahead = startAhead;
  return {
    now: () => instant(machine() + ahead),
    ahead: () => ahead,
    windTo: at => {
      ahead = Math.max(ahead, at - machine());
    },
  };
}
