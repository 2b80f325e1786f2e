import { describe, expect, it } from 'vitest';
import { beginningNow, begunBefore, begunThisWeek, nextBegin } from '../../src/placement/weekBegin.ts';
import { at, away, clock, date, demir, houseOf, kaya, lang, nameOf, nacht, week, type Changed } from './house.ts';

const only: Changed = { without: ['demir', 'lang', 'wolf', 'brandt', 'nacht'] };
const nobodyYet = { week: '2026-W48', told: [] };

/** When Frau Kaya's week begins, seen from this moment. */
const begins = (now: string, changes: Changed = {}, told = nobodyYet.told): string | undefined =>
  clock(nextBegin({ week: '2026-W48', told }, { staff: houseOf({ ...only, ...changes }), now: at(now) }));

const hers = (more: NonNullable<NonNullable<Changed['members']>['kaya']>): Changed => ({ members: { kaya: more } });

describe('a week begins with the first working hour', () => {
  it('of her own hours', () => {
    expect(begins('2026-11-22T20:00')).toBe('Mo 2026-11-23T08:00');
    expect(begins('2026-11-22T20:00', hers({ hours: week([3], 13, 16) }))).toBe('Mi 2026-11-25T13:00');
  });

  it('after her holiday, and in another week where she is away for the whole of it', () => {
    expect(begins('2026-11-23T00:00', hers({ absences: [away('2026-11-20', '2026-11-24')] }))).toBe(
      'Mi 2026-11-25T08:00',
    );
    expect(begins('2026-11-23T00:00', hers({ absences: [away('2026-11-23', '2026-11-29')] }))).toBe(
      'Mo 2026-11-30T08:00',
    );
  });

  it('after a public holiday and the closing days of the house', () => {
    expect(begins('2027-03-28T20:00')).toBe('Di 2027-03-30T08:00');
    expect(begins('2026-12-20T20:00', { closings: [{ from: date('2026-12-21'), to: date('2027-01-05') }] })).toBe(
      'Mi 2027-01-06T08:00',
    );
  });

  it('of everybody the earliest is looked for, and of nobody who has left or is on call', () => {
    const house = houseOf({
      ...only,
      without: ['lang', 'wolf', 'brandt'],
      members: { kaya: { until: date('2026-11-20') } },
    });
    expect(clock(nextBegin(nobodyYet, { staff: house, now: at('2026-11-23T00:00') }))).toBe('Mo 2026-11-23T08:00');
    expect(begins('2026-11-23T00:00', hers({ until: date('2026-11-20') }))).toBeUndefined();
    const night = houseOf({ without: ['kaya', 'demir', 'lang', 'wolf', 'brandt'], onCall: { member: nacht } });
    expect(nextBegin(nobodyYet, { staff: night, now: at('2026-11-23T00:00') })).toBeUndefined();
  });
});

describe('a week that has begun', () => {
  const told = { week: '2026-W48', told: [kaya] };

  it('begins no second time, whatever becomes of her hours', () => {
    const later = houseOf({ ...only, members: { kaya: { hours: week([2, 3, 4], 10, 16) } } });
    expect(beginningNow(told, { staff: later, now: at('2026-11-24T10:00') })).toEqual([]);
    expect(clock(nextBegin(told, { staff: later, now: at('2026-11-23T12:00') }))).toBe('Di 2026-12-01T10:00');
  });

  it('is forgotten with the next', () => {
    const staff = houseOf(only);
    expect(begunThisWeek(told, { staff, now: at('2026-11-29T23:59') })).toEqual(told);
    expect(begunThisWeek(told, { staff, now: at('2026-11-30T00:00') })).toEqual({ week: '2026-W49', told: [] });
  });
});

const beginning = (moment: string, changes: Changed = {}): readonly string[] =>
  beginningNow(nobodyYet, { staff: houseOf({ without: ['wolf', 'brandt'], ...changes }), now: at(moment) }).map(
    ({ id }) => nameOf(id),
  );

describe('a week begins now', () => {
  it('for whoever works, also later than at her first hour', () => {
    expect(beginning('2026-11-23T08:00')).toEqual(['kaya', 'demir']);
    expect(beginning('2026-11-23T11:00')).toEqual(['kaya', 'demir', 'lang']);
    expect(beginning('2026-11-24T15:59')).toEqual(['kaya', 'demir', 'lang']);
  });

  it('for nobody in her time off', () => {
    expect(beginning('2026-11-23T22:00', { onCall: { member: nacht } })).toEqual([]);
    expect(beginning('2026-11-26T09:00')).toEqual(['demir', 'lang']);
    expect(
      beginning('2026-11-23T08:00', { members: { demir: { absences: [away('2026-11-23', '2026-11-23')] } } }),
    ).toEqual(['kaya']);
  });
});

it('where nothing was known, whose first hour is over waits for the next week', () => {
  const staff = houseOf({ without: ['wolf', 'brandt'] });
  expect(begunBefore({ staff, now: at('2026-11-23T08:30') })).toEqual({ week: '2026-W48', told: [kaya, demir] });
  expect(begunBefore({ staff, now: at('2026-11-23T07:59') })).toEqual({ week: '2026-W48', told: [] });
  expect(begunBefore({ staff, now: at('2026-11-23T12:00') }).told).toEqual([kaya, demir, lang]);
});
