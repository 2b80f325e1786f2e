import { expect, test } from 'vitest';
import { lands } from '../../src/language/lands.ts';
import { askingDay, workingDayFrom } from '../../src/placement/askingDay.ts';
import { isHoliday } from '../../src/placement/holidays.ts';
import { addDays, daysBetween, weekday } from '../../src/placement/localTime.ts';
import type { Land, Member } from '../../src/placement/staff.ts';
import { date, demir, houseOf, members, week } from './house.ts';

const { kaya, lang } = members;
const asked = (land: Land, team: readonly Member[] = [kaya, members.demir]) => ({ land, minute: 9 * 60, team });
const house = houseOf();

test('a public holiday of her Land is left alone, and one of another Land is not', () => {
  expect(askingDay(date('2026-06-04'), asked('BY'), house)).toBe('2026-06-05');
  expect(askingDay(date('2026-06-04'), asked('BE'), house)).toBe('2026-06-04');
});

test('a weekend and the other holidays after it are passed over', () => {
  expect(askingDay(date('2026-04-03'), asked('BE'), house)).toBe('2026-04-07');
  expect(askingDay(date('2026-12-25'), asked('BE'), house)).toBe('2026-12-28');
});

test('best is a day on which somebody still has three hours to read it', () => {
  expect(askingDay(date('2026-05-14'), asked('BE', [kaya]), house)).toBe('2026-05-18');
  expect(askingDay(date('2026-05-14'), asked('BE', [{ ...kaya, hours: week([5], 8, 11) }]), house)).toBe('2026-05-15');
  const saturday = { ...lang, hours: week([6], 8, 16) };
  expect(askingDay(date('2026-05-14'), asked('BE', [saturday]), house)).toBe('2026-05-16');
});

test('who is away, or a house that is closed, is not waited for', () => {
  const closed = { ...house, closings: [{ from: date('2026-12-24'), to: date('2027-01-01') }] };
  expect(askingDay(date('2026-12-25'), asked('BE'), closed)).toBe('2026-12-28');
  const away = { ...kaya, absences: [{ from: date('2026-05-15'), to: date('2026-05-20'), deputy: demir }] };
  expect(askingDay(date('2026-05-14'), asked('BE', [away]), house)).toBe('2026-05-15');
});

test('in every Land and in thirty years there is such a day, and never near the next check-in', () => {
  for (const land of lands)
    for (let planned = date('2026-01-01'); planned < '2056-01-01'; planned = addDays(planned, 1)) {
      if (!isHoliday(planned, land)) continue;
      const day = askingDay(planned, asked(land, []), house);
      expect({ land, planned, day: day !== undefined && !isHoliday(day, land) && weekday(day) < 6 }).toEqual({
        land,
        planned,
        day: true,
      });
      expect(daysBetween(planned, day ?? planned)).toBeLessThanOrEqual(4);
    }
});

test.each([
  ['2026-06-03', '2026-06-03'],
  ['2026-06-06', '2026-06-08'],
  ['2026-04-03', '2026-04-07'],
  ['2026-04-04', '2026-04-07'],
])('from %s on the first working day is %s', (from, day) => {
  expect(workingDayFrom(date(from), asked('BE'), house)).toBe(day);
});
