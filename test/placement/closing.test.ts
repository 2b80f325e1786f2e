import { expect, test } from 'vitest';
import { closingsToSay, saidFrom } from '../../src/placement/closing.ts';
import { at, date, houseOf, members, nacht } from './house.ts';

const winter = { from: date('2026-12-24'), to: date('2027-01-01') };
const house = houseOf({ closings: [winter] });

const said = (now: string) => closingsToSay({ staff: house, now: at(now) });

test('closing days are said at noon, five working days of the house before', () => {
  expect(saidFrom(winter, house)).toBe(at('2026-12-17T12:00'));
  // a weekend and a holiday of the house are no working days
  expect(saidFrom({ from: date('2026-05-15'), to: date('2026-05-15') }, house)).toBe(at('2026-05-07T12:00'));
});

test('who is on call works on every day and does not count', () => {
  const only = { ...house, members: [members.nacht] };
  expect(only.members[0]?.id).toBe(nacht);
  expect(saidFrom(winter, only)).toBe(at('2026-12-10T12:00'));
});

test('they are to be said from then on until they are over, also where they were entered late', () => {
  expect(said('2026-12-17T11:59')).toEqual([]);
  expect(said('2026-12-17T12:00')).toEqual([winter]);
  expect(said('2026-12-30T12:00')).toEqual([winter]);
  expect(said('2027-01-02T08:00')).toEqual([]);
});
