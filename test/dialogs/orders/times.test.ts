import { describe, expect, it } from 'vitest';
import { daysIn, timeIn } from '../../../src/dialogs/orders/times.ts';
import { at } from '../house.ts';

/** A Monday. */
const clock = { now: at('2026-11-23T13:10'), timeZone: 'Europe/Berlin' };

const times: readonly (readonly [text: string, time: string])[] = [
  ['übernehme Ayla bis 15 Uhr', '2026-11-23T15:00'],
  ['bis 15', '2026-11-23T15:00'],
  ['bis 15:30', '2026-11-23T15:30'],
  ['bis 15.30 Uhr', '2026-11-23T15:30'],
  ['15 Uhr 30', '2026-11-23T15:30'],
  ['um 16h', '2026-11-23T16:00'],
  ['bis halb 4', '2026-11-23T15:30'],
  ['um halb vier', '2026-11-23T15:30'],
  ['so gegen drei', '2026-11-23T15:00'],
  ['Viertel nach drei', '2026-11-23T15:15'],
  ['um viertel vor vier', '2026-11-23T15:45'],
  ['rufe Ayla 15:00 an', '2026-11-23T15:00'],
  ['bis 3', '2026-11-23T15:00'],
  ['Ayla nehme ich morgen bis 10', '2026-11-24T10:00'],
  ['bis morgen 10 Uhr', '2026-11-24T10:00'],
  ['bis morgen um 9:15', '2026-11-24T09:15'],
  ['morgen früh um 8', '2026-11-24T08:00'],
  ['übermorgen bis 12 Uhr', '2026-11-25T12:00'],
  ['bis Freitag 12 Uhr', '2026-11-27T12:00'],
  ['am Montag um 9', '2026-11-30T09:00'],
  ['am 1.12. um 9 Uhr', '2026-12-01T09:00'],
  ['am 1. Dezember bis 14 Uhr', '2026-12-01T14:00'],
  ['bis mittag', '2026-11-23T12:00'],
  ['bis morgen mittag', '2026-11-24T12:00'],
  ['nach dem Mittag', '2026-11-23T14:00'],
  ['ich übernehme Ayla nach der Mittagspause', '2026-11-23T14:00'],
  ['morgen nach dem Mittagessen', '2026-11-24T14:00'],
  ['zwischen 14 und 15 Uhr', '2026-11-23T15:00'],
  ['ab 14 Uhr, spätestens bis 16 Uhr', '2026-11-23T16:00'],
  ['nach dem Mittag um 15 Uhr', '2026-11-23T15:00'],
  ['in 30 Minuten', '2026-11-23T13:40'],
  ['in einer Stunde', '2026-11-23T14:10'],
  ['in 2 Std', '2026-11-23T15:10'],
  ['in einer halben Stunde', '2026-11-23T13:40'],
  ['in zwanzig Minuten', '2026-11-23T13:30'],
  ['in anderthalb Stunden', '2026-11-23T14:40'],
];

describe('a time as a coach types it', () => {
  it.each(times)('%s', (text, time) => {
    expect(timeIn(text, clock)).toBe(at(time));
  });

  it.each([
    'übernehme Ayla',
    'bis morgen',
    'bis Freitag',
    'heute noch',
    'gleich',
    'am Nachmittag',
    'heute Nachmittag',
    'heute Mittag',
    'am Vormittag',
    'in der Mittagspause',
    'nach Feierabend',
    'heute Abend',
    'nach 14 Uhr',
    'ab 14:30',
    'frühestens um 15 Uhr',
    'nicht vor 15 Uhr',
    'nach halb 3',
    'bis 25 Uhr',
    'bis 15:75',
    'Ayla hat 3 Fragen',
    'bis 5.12.',
  ])('is not in "%s": then it is asked', text => {
    expect(timeIn(text, clock)).toBeUndefined();
  });
});

const days: readonly (readonly [text: string, days: readonly string[]])[] = [
  ['vom 1.12. bis 5.12.', ['2026-12-01', '2026-12-05']],
  ['1.12.-5.12.2026', ['2026-12-01', '2026-12-05']],
  ['vom 1. Dezember bis 5. Dezember', ['2026-12-01', '2026-12-05']],
  ['vom 28.12. bis 3.1.', ['2026-12-28', '2027-01-03']],
  ['heute', ['2026-11-23']],
  ['ab morgen bis Freitag', ['2026-11-24', '2026-11-27']],
  ['nächste Woche', ['2026-11-30', '2026-12-04']],
  ['bis Montag', ['2026-11-30']],
  ['heute morgen', ['2026-11-23']],
  ['am 30.2.', []],
  ['am 12.13.', []],
  ['Frau Freitagabend', []],
];

describe('days as a coach types them', () => {
  it.each(days)('%s', (text, found) => {
    expect(daysIn(text, clock)).toEqual(found);
  });
});
