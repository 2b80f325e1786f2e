import { later, minutes, type Instant } from '../../placement/ids.ts';
import { resultCode } from './failure.ts';
import type { Statements } from './statements.ts';

const bite = 200;

/** Takes away what has expired: once a minute, a bite at a time, so that nobody waits for it. */
export const sweeperOn = (statements: Statements): ((now: Instant) => void) => {
  let next: Instant | undefined;
  return now => {
    if (next !== undefined && now < next) return;
    const swept = tried(() => Number(statements.sweep.run({ now, limit: bite }).changes));
    next = swept === bite ? now : later(now, minutes(1));
  };
};

// What cannot be swept now is swept later: it is not there for anybody, and the commit before it has succeeded.
const tried = (sweep: () => number): number => {
  try {
    return sweep();
  } catch (error) {
    if (resultCode(error) === undefined) throw error;
    return 0;
  }
};
