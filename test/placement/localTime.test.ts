import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instant, LocalDate } from '../../src/placement/ids.ts';
import {
  addDays,
  daysBetween,
  instantOf,
  isDate,
  isTimeZone,
  localDate,
  minuteOfDay,
  monthsBetween,
  stretchesOf,
  weekday,
} from '../../src/placement/localTime.ts';

const date = (text: string) => LocalDate.parse(text);
const zones = ['Europe/Berlin', 'UTC', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];
const zone = fc.constantFrom(...zones);
/** 1995 to 2045: with changes of the clocks at midnight, by half an hour, and a day that Samoa left out. */
const moment = fc.integer({ min: 788_918_400_000, max: 2_366_841_600_000 }).map(instant);

test('day and minute are those of Temporal in every zone', () => {
  fc.assert(
    fc.property(moment, zone, (at, timeZone) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
      expect(localDate(at, timeZone)).toBe(zoned.toPlainDate().toString());
      expect(minuteOfDay(at, timeZone)).toBe(zoned.hour * 60 + zoned.minute);
      expect(weekday(localDate(at, timeZone))).toBe(zoned.dayOfWeek);
    }),
    { numRuns: 3000 },
  );
});

test('a local time is the moment that Temporal finds, also where it is missing or comes twice', () => {
  const changes = ['2026-03-29', '2026-10-25', '2017-10-15', '2018-02-17', '2026-04-05', '2026-10-04'].map(date);
  const day = fc.oneof(
    moment.map(at => localDate(at, 'UTC')),
    fc.constantFrom(...changes),
  );
  fc.assert(
    fc.property(day, fc.nat(1439), zone, (on, minute, timeZone) => {
      const plain = Temporal.PlainDate.from(on).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
      const expected = plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
      expect(instantOf(on, minute, timeZone)).toBe(expected);
    }),
    { numRuns: 3000 },
  );
});

test('the stretches of a day are all of it, in order, and nothing else', () => {
  fc.assert(
    fc.property(moment, zone, (at, timeZone) => {
      const day = localDate(at, timeZone);
      const stretches = stretchesOf(day, timeZone);
      expect(stretches.some(stretch => stretch.from <= at && at < stretch.to)).toBe(true);
      for (const [index, stretch] of stretches.entries()) {
        expect(localDate(stretch.from, timeZone)).toBe(day);
        expect(localDate(instant(stretch.to - 1), timeZone)).toBe(day);
        expect(minuteOfDay(stretch.from, timeZone)).toBe(stretch.minute);
        if (index > 0) expect(stretch.from).toBe(stretches[index - 1]?.to);
      }
      expect(localDate(instant((stretches[0]?.from ?? at) - 1), timeZone)).not.toBe(day);
      expect(localDate(stretches.at(-1)?.to ?? at, timeZone)).not.toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test('minute 1440 is the next midnight', () => {
  expect(instantOf(date('2026-11-23'), 1440, 'Europe/Berlin')).toBe(instantOf(date('2026-11-24'), 0, 'Europe/Berlin'));
});

test('days are counted over months, years and leap days', () => {
  expect(addDays(date('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(date('2027-01-01'), -1)).toBe('2026-12-31');
  expect(daysBetween(date('2026-12-31'), date('2028-03-01'))).toBe(426);
});

test('a month is over on its day, or on the first after a shorter one', () => {
  expect(monthsBetween(date('2026-01-31'), date('2026-02-28'))).toBe(0);
  expect(monthsBetween(date('2026-01-31'), date('2026-03-01'))).toBe(1);
  expect(monthsBetween(date('2026-01-15'), date('2027-01-14'))).toBe(11);
  expect(monthsBetween(date('2026-01-15'), date('2027-01-15'))).toBe(12);
});

test('only what the world calls a time zone is one', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('Europa/Berlin')).toBe(false);
  expect(isTimeZone('')).toBe(false);
});

test('a day that does not exist is none', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDate)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-01', '24.12.2026', ''].some(isDate)).toBe(false);
});
