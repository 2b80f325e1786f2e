import { describe, expect, it } from 'vitest';
import { windableClock } from '../../src/adapters/clock.ts';
import { instant, type Instant } from '../../src/placement/ids.ts';
import type { Goal } from '../../src/playground/goal.ts';
import { goalOf, nextWorkday, windTo } from '../../src/playground/wind.ts';

const zone = 'Europe/Berlin';
const at = (iso: string): Instant => instant(Date.parse(iso));

describe('winding the clock', () => {
  it('stops at everything that is due on the way, at its own time and in order', async () => {
    const house = houseWith([3_600_000, 1_200_000, 9_000_000]);
    await windTo(instant(4_000_000), house);
    expect(house.done).toEqual([
      [1_200_000, 1_200_000],
      [3_600_000, 3_600_000],
    ]);
    expect(house.clock.now()).toBe(4_000_000);
  });

  it('does what is due at the very end of the way', async () => {
    const house = houseWith([4_000_000]);
    await windTo(instant(4_000_000), house);
    expect(house.done).toEqual([[4_000_000, 4_000_000]]);
  });

  it('never goes back, also not to something that is long due', async () => {
    const house = houseWith([-5_000]);
    await windTo(instant(1_000), house);
    expect(house.done).toEqual([[-5_000, 0]]);
    expect(house.clock.now()).toBe(1_000);
  });

  it('arrives although something never gets done', async () => {
    const house = houseWith([]);
    await windTo(instant(1_000), { ...house, nextDue: async () => instant(500) });
    expect(house.clock.now()).toBe(1_000);
  });

  it('goes on with the machine afterwards', () => {
    let machine = 1_000;
    const clock = windableClock(0, () => machine);
    clock.windTo(instant(61_000));
    machine += 5_000;
    expect([clock.now(), clock.ahead()]).toEqual([66_000, 60_000]);
  });
});

describe('the next workday', () => {
  it.each([
    ['from a night it is the same day', '2026-11-23T05:00:00Z', '2026-11-23T08:00:00Z'],
    ['from 9 o’clock it is the next day', '2026-11-23T08:00:00Z', '2026-11-24T08:00:00Z'],
    ['from a Friday evening it is Monday', '2026-11-20T20:00:00Z', '2026-11-23T08:00:00Z'],
    ['it is no holiday of Berlin', '2027-03-07T12:00:00Z', '2027-03-09T08:00:00Z'],
    ['the clock may be changed in between', '2026-10-24T12:00:00Z', '2026-10-26T08:00:00Z'],
  ])('%s', (_, from, to) => {
    expect(nextWorkday(at(from), zone)).toBe(at(to));
  });
});

describe('the goals of the clock', () => {
  const friday = instant(Date.parse('2026-11-27T10:00:00Z'));
  const house = (named: Readonly<Record<string, number>>) => ({
    ...houseWith([]),
    clock: { ...windableClock(0, () => friday) },
    nextNamed: async (name: string) => (named[name] === undefined ? undefined : instant(named[name])),
  });

  it.each<readonly [string, Goal, string | undefined]>([
    ['a check-in that is planned', 'checkIn', '2026-12-04T08:00:00Z'],
    ['one minute past the next deadline', 'deadline', '2026-11-27T11:01:00Z'],
    ['Monday, 9 o’clock', 'monday', '2026-11-30T08:00:00Z'],
    ['the next workday, 9 o’clock', 'workday', '2026-11-30T08:00:00Z'],
    ['23 o’clock of the same day', 'night', '2026-11-27T22:00:00Z'],
    ['nowhere, where nothing comes of itself', 'next', undefined],
  ])('lead to %s', async (_, goal, where) => {
    const planned = { checkIn: at('2026-12-04T08:00:00Z'), deadline: at('2026-11-27T11:00:00Z') };
    expect(await goalOf(goal, house(planned), zone)).toBe(where === undefined ? undefined : at(where));
  });

  it('lead nowhere where nothing of the kind is planned', async () => {
    expect(await goalOf('deadline', house({}), zone)).toBeUndefined();
  });
});

/** A house in which things are due at these times of a clock that starts at 0; what was done with the time then. */
function houseWith(times: readonly number[]) {
  const clock = windableClock(0, () => 0);
  const open = new Set(times);
  const done: [number, number][] = [];
  return {
    clock,
    done,
    nextDue: async () => (open.size === 0 ? undefined : instant(Math.min(...open))),
    tick: async () => {
      for (const due of [...open].filter(due => due <= clock.now())) {
        open.delete(due);
        done.push([due, clock.now()]);
      }
    },
  };
}
