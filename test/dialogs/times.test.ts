import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  timeOfDay,
  dateIn,
  dayIn,
  dayNameIn,
  fromDay,
  hourIn,
  untilForStaff,
  untilIn,
  weekdayIn,
  whenForStaff,
  whenIn,
} from '../../src/dialogs/times.ts';
import { instant, LocalDate } from '../../src/placement/ids.ts';
import { instantOf } from '../../src/placement/localTime.ts';

const zone = 'Europe/Berlin';
const date = (text: string) => LocalDate.parse(text);
const at = (text: string) => {
  const [day = '', clock = ''] = text.split(' ');
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantOf(date(day), hour * 60 + minute, zone);
};
/** A Wednesday. */
const now = at('2026-04-29 14:20');

describe('a moment', () => {
  const moments = [
    ['2026-04-29 15:00', 'heute um 15 Uhr', 'heute bis 15 Uhr'],
    ['2026-04-29 15:30', 'heute um 15 Uhr 30', 'heute bis 15 Uhr 30'],
    ['2026-04-29 15:05', 'heute um 15 Uhr 5', 'heute bis 15 Uhr 5'],
    ['2026-04-30 09:00', 'morgen um 9 Uhr', 'morgen bis 9 Uhr'],
    ['2026-04-30 00:00', 'morgen um 0 Uhr', 'heute bis 24 Uhr'],
    ['2026-05-01 08:00', 'am Freitag um 8 Uhr', 'bis Freitag um 8 Uhr'],
    ['2026-05-05 08:00', 'am Dienstag um 8 Uhr', 'bis Dienstag um 8 Uhr'],
    ['2026-05-06 08:00', 'am Mittwoch, 6. Mai, um 8 Uhr', 'bis Mittwoch, 6. Mai, um 8 Uhr'],
    ['2026-05-11 09:00', 'am Montag, 11. Mai, um 9 Uhr', 'bis Montag, 11. Mai, um 9 Uhr'],
    ['2027-05-03 09:00', 'am Montag, 3. Mai 2027, um 9 Uhr', 'bis Montag, 3. Mai 2027, um 9 Uhr'],
    ['2026-04-28 23:04', 'gestern um 23 Uhr 4', 'gestern bis 23 Uhr 4'],
    ['2026-04-27 08:00', 'am Montag, 27. April, um 8 Uhr', 'bis Montag, 27. April, um 8 Uhr'],
  ] as const;
  test.each(moments)('%s: %s, %s', (moment, when, until) => {
    expect(whenIn(at(moment), now, zone)).toBe(when);
    expect(untilIn(at(moment), now, zone)).toBe(until);
  });

  test('is everyday German for staff and firms', () => {
    expect(whenForStaff(at('2026-04-29 15:05'), now, zone)).toBe('heute um 15:05 Uhr');
    expect(untilForStaff(at('2026-04-30 12:01'), now, zone)).toBe('morgen bis 12:01 Uhr');
    expect(untilForStaff(at('2026-04-29 15:00'), now, zone)).toBe('heute bis 15 Uhr');
    expect(untilForStaff(at('2026-04-30 00:00'), now, zone)).toBe('heute bis 24 Uhr');
  });

  test('is today until midnight of the house, not of UTC', () => {
    expect(whenIn(at('2026-04-30 00:30'), at('2026-04-30 00:10'), zone)).toBe('heute um 0 Uhr 30');
    expect(whenIn(at('2026-04-30 00:30'), at('2026-04-29 23:50'), zone)).toBe('morgen um 0 Uhr 30');
  });

  test('over the change of the clocks is named as the clock shows it', () => {
    expect(whenIn(at('2026-10-25 08:00'), at('2026-10-24 20:00'), zone)).toBe('morgen um 8 Uhr');
  });

  test('is never written in digits with a colon or a point between them', () => {
    const moment = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }).map(instant);
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        expect(`${whenIn(one, other, zone)} ${untilIn(one, other, zone)}`).not.toMatch(/\d[:.]\d|\b0\d|undefined|NaN/);
      }),
    );
  });
});

test('a day is named by its nearness, then its weekday, then its date', () => {
  expect(dayIn(date('2026-04-29'), now, zone)).toBe('heute');
  expect(dayIn(date('2026-05-04'), now, zone)).toBe('am Montag');
  expect(dayIn(date('2026-05-09'), now, zone)).toBe('am Samstag, 9. Mai');
  expect(fromDay(date('2026-05-04'), now, zone)).toBe('ab Montag');
});

test('a date alone has a year only where the reader would think of another one', () => {
  expect(dateIn(date('2026-05-31'), now, zone)).toBe('31. Mai');
  expect(dateIn(date('2027-01-01'), at('2026-12-20 09:00'), zone)).toBe('1. Januar');
  expect(dateIn(date('2027-03-31'), now, zone)).toBe('31. März 2027');
});

test('hours and weekdays have their plain names', () => {
  expect([0, 540, 750, 1440].map(hourIn)).toEqual(['0 Uhr', '9 Uhr', '12 Uhr 30', '24 Uhr']);
  expect(timeOfDay(at('2026-05-04 15:30'), zone)).toBe('15 Uhr 30');
  expect([1, 7].map(weekdayIn)).toEqual(['Montag', 'Sonntag']);
});

test('a weekday alone never means one that is further away than the next', () => {
  expect(dayNameIn(at('2026-05-04 08:00'), zone)).toBe('Montag');
  expect(dayNameIn(at('2026-04-30 08:00'), zone, now)).toBe('Donnerstag');
  expect(dayNameIn(at('2026-05-05 08:00'), zone, now)).toBe('Dienstag');
  expect(dayNameIn(at('2026-05-06 08:00'), zone, now)).toBe('Mittwoch, 6. Mai,');
});
