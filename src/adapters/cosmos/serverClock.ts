import type { Clock } from '../storeClock.ts';

export interface ServerClock {
  readonly now: Clock;
  /** What an answer said that was asked for at `sent`, by `elapsed`; its `Date` counts whole seconds. */
  saw(date: unknown, sent: number): void;
}

/** How far this machine may run from the servers: seconds in a second. */
const drift = 0.0002;

/**
 * The servers' clock, read off their answers, so that instances on several machines compare one time. Every answer says between
 * which two moments it was made; what all of them leave open gets smaller with every answer, down to a few milliseconds.
 */
export const serverClock = (elapsed: Clock = () => performance.now()): ServerClock => {
  let ahead = { from: -Infinity, to: Infinity, at: elapsed() };
  return {
    now: () => elapsed() + (ahead.from + ahead.to) / 2,
    saw: (date, sent) => {
      const second = typeof date === 'string' ? Date.parse(date) : Number.NaN;
      if (Number.isNaN(second)) return;
      const at = elapsed();
      const said = { from: second - at, to: second + 1_000 - sent, at };
      const runs = (at - ahead.at) * drift;
      const both = { from: Math.max(said.from, ahead.from - runs), to: Math.min(said.to, ahead.to + runs), at };
      // where the two exclude each other one of the clocks was set: the newest word counts
      ahead = both.from <= both.to ? both : said;
    },
  };
};
