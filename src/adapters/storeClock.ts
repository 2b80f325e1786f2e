import { instant, type Instant } from '../placement/ids.ts';

/** Milliseconds since 1970. */
export type Clock = () => number;

/**
 * The clock of a store: whole milliseconds, never backwards within a process.
 * A claim that has been seen as passed stays passed, and what was ordered by time stays in order.
 */
export const forwardOnly = (clock: Clock): (() => Instant) => {
  let last = -Infinity;
  return () => {
    last = Math.max(last, Math.floor(clock()));
    return instant(last);
  };
};

/**
 * The machine's clock for a process that must go on. Put back by somebody, it does not stand still (claims would never end, no
 * deadline would come) but runs on, a hundredth slower, until the machine has caught up or the process starts anew.
 */
export const runningClock = (wall: Clock = Date.now, elapsed: Clock = () => performance.now()): Clock => {
  let from = { wall: wall(), elapsed: elapsed() };
  return () => {
    const shown = wall();
    const ran = from.wall + (elapsed() - from.elapsed) * 0.99;
    if (shown < ran) return ran;
    from = { wall: shown, elapsed: elapsed() };
    return shown;
  };
};
