import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, LocalDate, type Instant } from '../../src/placement/ids.ts';
import { addDays, daysBetween, instantOf, localDate, minuteOfDay, weekday } from '../../src/placement/localTime.ts';
import { isoWeek, nextSlot, phaseEveryWeeks, silenceDays, type Rhythm, type Slot } from '../../src/placement/rhythm.ts';

const timeZone = 'Europe/Berlin';
const date = (text: string) => LocalDate.parse(text);
const start = date('2026-01-05');
const at = (day: string, hour = 0) => instantOf(date(day), hour * 60, timeZone);
const rhythm = (changes: Partial<Rhythm> = {}): Rhythm => ({
  placementStarts: [start],
  day: 2,
  minute: 9 * 60,
  askedOn: planned => planned,
  timeZone,
  ...changes,
});

const slotsFrom = (from: Instant, count: number, changes: Partial<Rhythm> = {}): readonly Slot[] => {
  const slots: Slot[] = [];
  for (let after = from; slots.length < count;) {
    const slot = nextSlot(rhythm(changes), after);
    if (slot === undefined) break;
    slots.push(slot);
    after = slot.at;
  }
  return slots;
};
const agesOf = (slots: readonly Slot[]) =>
  slots.map(slot => Math.floor(daysBetween(start, localDate(slot.at, timeZone)) / 7));

describe('the plan', () => {
  test('is weekly for half a year and around its and the first birthday, then thins out', () => {
    const ages = agesOf(slotsFrom(at('2026-01-01'), 100));
    const every = (from: number, to: number) => ages.filter(age => age >= from && age < to);
    expect(every(0, 31)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]);
    expect(every(31, 64)).toEqual([32, 34, 36, 38, 40, 42, 44, 46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 58, 60, 62]);
    expect(every(76, 104)).toEqual([76, 80, 84, 88, 92, 96, 100]);
    expect(every(104, 156)).toEqual([104, 109, 113, 117, 122, 126, 130, 135, 139, 143, 148, 152]);
    expect(every(156, 220)).toEqual([156, 169, 182, 195, 208]);
  });

  test('is never denser than its phase and never leaves more than its phase', () => {
    const ages = agesOf(slotsFrom(at('2026-01-01'), 150));
    for (const [index, age] of ages.slice(1).entries()) {
      const gap = age - (ages[index] ?? 0);
      expect(gap).toBeLessThanOrEqual(Math.ceil(phaseEveryWeeks(age)));
    }
  });

  test('waits for the first day of the placement', () => {
    expect(slotsFrom(at('2025-06-01'), 1)[0]).toEqual({ slot: '2026-W02', at: at('2026-01-06', 9) });
  });

  test('has nothing where no placement runs', () => {
    expect(nextSlot(rhythm({ placementStarts: [] }), at('2026-01-01'))).toBeUndefined();
  });

  test('with two placements it is the denser one and not both', () => {
    const old = date('2023-01-02');
    const slots = slotsFrom(at('2026-01-06', 10), 20, { placementStarts: [old, start] });
    expect(agesOf(slots)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    const shifted = slotsFrom(at('2026-12-01', 10), 12, { placementStarts: [date('2025-12-29'), start] });
    for (const [index, slot] of shifted.slice(1).entries())
      expect(
        daysBetween(localDate(shifted[index]?.at ?? slot.at, timeZone), localDate(slot.at, timeZone)),
      ).toBeGreaterThanOrEqual(7);
  });
});

describe('the employee', () => {
  test('may have fewer, and a wish never makes it denser', () => {
    expect(agesOf(slotsFrom(at('2026-01-01'), 5, { thinning: 2 }))).toEqual([0, 2, 4, 6, 8]);
    const late = slotsFrom(at('2028-01-10'), 5, { thinning: 2 });
    expect(late).toEqual(slotsFrom(at('2028-01-10'), 5));
  });

  test('is asked every week while an event asks for it, whatever the plan and the wish say', () => {
    const weeklyUntil = at('2029-02-06', 9);
    const slots = slotsFrom(at('2029-01-09', 9), 5, { weeklyUntil, thinning: 13 });
    expect(slots.map(slot => slot.slot)).toEqual(['2029-W03', '2029-W04', '2029-W05', '2029-W06', '2029-W14']);
  });

  test('is not asked in a pause, and from its very end on again', () => {
    const pausedUntil = at('2026-02-03', 9);
    expect(slotsFrom(at('2026-01-07'), 1, { pausedUntil })[0]?.at).toBe(pausedUntil);
    const aMinuteLater = instant(pausedUntil + 60_000);
    expect(slotsFrom(at('2026-01-07'), 1, { pausedUntil: aMinuteLater })[0]?.at).toBe(at('2026-02-10', 9));
  });

  test('who changes the day is not asked twice in one week', () => {
    expect(nextSlot(rhythm({ day: 5, last: '2026-W03' }), at('2026-01-13', 9))?.slot).toBe('2026-W04');
    expect(nextSlot(rhythm({ day: 5 }), at('2026-01-13', 9))?.slot).toBe('2026-W03');
  });

  test('is asked at the same time of day in summer and in winter', () => {
    const slots = slotsFrom(at('2026-01-01'), 26);
    expect(new Set(slots.map(slot => minuteOfDay(slot.at, timeZone)))).toEqual(new Set([9 * 60]));
  });

  test('whose time the clock leaves out is asked after the jump', () => {
    const slot = nextSlot(rhythm({ day: 7, minute: 150 }), at('2026-03-28'));
    expect(slot).toEqual({ slot: '2026-W13', at: instantOf(date('2026-03-29'), 210, timeZone) });
  });
});

const left = (planned: LocalDate) => (planned === '2026-04-03' ? undefined : planned);

describe('a day that moves', () => {
  const friday = { day: 5, placementStarts: [date('2026-02-06')] };
  const askedOn = (planned: LocalDate) => (planned === '2026-04-03' ? date('2026-04-07') : planned);

  test('keeps its week, and the next ones are counted from the plan', () => {
    expect(slotsFrom(at('2026-03-28'), 3, { ...friday, askedOn })).toEqual([
      { slot: '2026-W14', at: at('2026-04-07', 9) },
      { slot: '2026-W15', at: at('2026-04-10', 9) },
      { slot: '2026-W16', at: at('2026-04-17', 9) },
    ]);
  });

  test('is found also when its plan is over already, and is not asked twice', () => {
    const moved = { ...friday, askedOn };
    expect(nextSlot(rhythm(moved), at('2026-04-05'))?.slot).toBe('2026-W14');
    expect(nextSlot(rhythm({ ...moved, last: '2026-W14' }), at('2026-04-05'))?.slot).toBe('2026-W15');
  });

  test('that is nowhere is left out', () => {
    expect(nextSlot(rhythm({ ...friday, askedOn: left }), at('2026-03-28'))?.slot).toBe('2026-W15');
  });

  test('never brings one from before the first day of the placement', () => {
    const weekly = { weeklyUntil: at('2026-06-01'), placementStarts: [date('2026-04-04')], day: 5 };
    expect(nextSlot(rhythm({ ...weekly, askedOn }), at('2026-03-28'))?.slot).toBe('2026-W15');
  });
});

test('a slot is always later, on the own day, at the own time, and found from everywhere before it', () => {
  const drawn = fc.record({
    starts: fc.array(fc.integer({ min: -200, max: 300 }), { minLength: 1, maxLength: 2 }),
    day: fc.integer({ min: 1, max: 7 }),
    minute: fc.nat(1439),
    thinning: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    pause: fc.option(fc.nat(200), { nil: undefined }),
    after: fc.nat(2_000_000),
  });
  fc.assert(
    fc.property(drawn, ({ starts, thinning, pause, ...rest }) => {
      const after = instant(at('2026-01-01') + rest.after * 60_000);
      const mine = rhythm({
        placementStarts: starts.map(days => addDays(start, days)),
        day: rest.day,
        minute: rest.minute,
        ...(thinning === undefined ? {} : { thinning }),
        ...(pause === undefined ? {} : { pausedUntil: instant(after + pause * 86_400_000) }),
      });
      const slot = nextSlot(mine, after);
      expect(slot).toBeDefined();
      if (slot === undefined) return;
      const day = localDate(slot.at, timeZone);
      expect(slot.at).toBeGreaterThan(after);
      expect(weekday(day)).toBe(rest.day);
      expect(slot.at).toBe(instantOf(day, rest.minute, timeZone));
      expect(slot.slot).toBe(isoWeek(day));
      expect(nextSlot(mine, instant(slot.at - 1))).toEqual(slot);
      expect(nextSlot(mine, slot.at)?.at).toBeGreaterThan(slot.at);
    }),
    { numRuns: 2000 },
  );
});

test('weeks are those of ISO 8601 around the turn of the year', () => {
  const known = {
    '2026-01-01': '2026-W01',
    '2026-12-31': '2026-W53',
    '2027-01-03': '2026-W53',
    '2027-01-04': '2027-W01',
    '2024-12-30': '2025-W01',
    '2026-11-21': '2026-W47',
  };
  for (const [day, week] of Object.entries(known)) expect(isoWeek(date(day))).toBe(week);
});

test('silence is 14 days, and 21 from month 13 on', () => {
  expect([0, 11, 12, 40].map(silenceDays)).toEqual([14, 14, 21, 21]);
});
