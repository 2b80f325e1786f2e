import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { windableClock, type WindableClock } from '../adapters/clock.ts';
import { runningClock } from '../adapters/storeClock.ts';

export const clockFile = 'clock.json';

/** The clock of a data folder: it goes on where it was wound to, so that what happened is never in the future. */
export const clockIn = (folder: string): WindableClock =>
  windableClock(readAhead(join(folder, clockFile)), runningClock());

export function keepClock(folder: string, clock: WindableClock): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, clockFile), JSON.stringify({ ahead: clock.ahead() }));
}

const aheadSchema = z.object({ ahead: z.number() });

function readAhead(file: string): number {
  try {
    return aheadSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).ahead;
  } catch {
    // never wound, or not readable: the machine's time is a good time to play at
    return 0;
  }
}
