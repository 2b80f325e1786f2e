import { describe, expect, test } from 'vitest';
import { byDay, climb, firstPlan } from '../../src/placement/deadline.ts';
import type { Level } from '../../src/placement/signal.ts';
import {
  at,
  away,
  clock,
  demir,
  kaya,
  lang,
  nacht,
  nameOf,
  sceneAt,
  timeZone,
  week,
  withOnCall,
  wolf,
  type Changed,
} from './house.ts';

const first = (level: Level, now: string, changes: Changed = {}) => {
  const plan = firstPlan({ level, avoid: [] }, kaya, sceneAt(now, changes));
  return [plan.tell.map(nameOf).join(' '), clock(plan.at)];
};
interface Stands {
  readonly level: Level;
  readonly rung: number;
  readonly now: string;
}
const next = ({ level, rung, now }: Stands, changes: Changed = {}, told = [kaya, demir, lang, nacht]) => {
  const plan = climb({ level, avoid: [], told }, rung, { coach: kaya, scene: sceneAt(now, changes) });
  return [plan.tell.map(nameOf).join(' '), clock(plan.at)];
};

describe('today: 2 hours of responsible time', () => {
  test.each<[string, string, Changed, string, string]>([
    ['in the morning the coach has two hours', '2026-11-23T09:00', {}, 'kaya', 'Mo 2026-11-23T11:00'],
    ['at 15:00 an hour is left for the next morning', '2026-11-23T15:00', {}, 'kaya', 'Di 2026-11-24T09:00'],
    ['before hours the clock starts with them', '2026-11-23T07:55', {}, 'kaya', 'Mo 2026-11-23T10:00'],
    ['on Thursday she is not there: the deputy at once', '2026-11-26T09:00', {}, 'kaya demir', 'Do 2026-11-26T11:00'],
    ['Wednesday 15:30 runs into the deputy’s Thursday', '2026-11-25T15:30', {}, 'kaya', 'Do 2026-11-26T09:30'],
    ['Wednesday at night it is the deputy’s', '2026-11-25T20:00', {}, 'kaya demir', 'Do 2026-11-26T10:00'],
    ['Friday 17:50: Monday, and the coach works then', '2026-11-27T17:50', {}, 'kaya', 'Mo 2026-11-30T10:00'],
    ['a holiday does not count', '2026-12-25T10:00', {}, 'kaya', 'Mo 2026-12-28T10:00'],
    [
      'a closing of the house does not count',
      '2026-12-23T15:00',
      { closings: [away('2026-12-24', '2027-01-01')] },
      'kaya',
      'Mo 2027-01-04T09:00',
    ],
    [
      'her absence: the deputy at once, also where she is back one day',
      '2026-11-23T09:00',
      { members: { kaya: { absences: [away('2026-11-23', '2026-12-04')] } } },
      'demir',
      'Mo 2026-11-23T11:00',
    ],
    [
      'both away for weeks: it does not sleep as long as they do',
      '2026-11-23T09:00',
      {
        members: {
          kaya: { absences: [away('2026-11-23', '2026-12-11')] },
          demir: { absences: [away('2026-11-23', '2026-12-11')] },
        },
      },
      'lang',
      'Mo 2026-11-23T11:00',
    ],
    [
      'no deputy: never only the coach’s hours',
      '2026-11-26T09:00',
      { members: { kaya: { hours: week([1, 2, 3], 8, 16), lead: lang } }, without: ['demir'] },
      'kaya lang',
      'Do 2026-11-26T11:00',
    ],
    [
      'who only begins when it is over does not work in time',
      '2026-11-23T08:00',
      { members: { kaya: { hours: week([1, 2, 3], 10, 16) } } },
      'kaya demir',
      'Mo 2026-11-23T10:00',
    ],
    ['the clocks go back: two real hours of work', '2026-10-26T08:00', {}, 'kaya', 'Mo 2026-10-26T10:00'],
  ])('%s', (_name, ...[now, changes, tell, deadline]) => {
    expect(first('today', now, changes)).toEqual([tell, deadline]);
  });
});

describe('soon: one working day', () => {
  test.each<[string, string, string, string]>([
    ['the same time on the next working day', '2026-11-23T09:30', 'kaya', 'Di 2026-11-24T09:30'],
    ['Friday: Monday, when she is back before it', '2026-11-27T09:30', 'kaya', 'Mo 2026-11-30T09:30'],
    ['Thursday: the deputy, she is not there before it', '2026-11-26T09:30', 'kaya demir', 'Fr 2026-11-27T09:30'],
    ['over the change of the clocks the same time of day', '2026-10-23T09:30', 'kaya', 'Mo 2026-10-26T09:30'],
    ['over the change in spring too', '2026-03-27T15:30', 'kaya', 'Mo 2026-03-30T15:30'],
  ])('%s', (_name, ...[now, tell, deadline]) => {
    expect(first('soon', now)).toEqual([tell, deadline]);
  });
});

describe('now', () => {
  test.each<[string, string, Changed, string, string]>([
    ['by day all together, again in 15 minutes', '2026-11-23T10:00', {}, 'kaya demir lang', 'Mo 2026-11-23T10:15'],
    ['with on-call also on-call', '2026-11-23T10:00', withOnCall, 'kaya demir lang nacht', 'Mo 2026-11-23T10:15'],
    [
      'nobody at night: first thing in the next hours',
      '2026-11-23T23:00',
      {},
      'kaya demir lang',
      'Di 2026-11-24T08:00',
    ],
    [
      'on-call at night: every 15 minutes',
      '2026-11-23T23:00',
      withOnCall,
      'kaya demir lang nacht',
      'Mo 2026-11-23T23:15',
    ],
    ['Saturday without on-call: Monday', '2026-11-28T12:00', {}, 'kaya demir lang', 'Mo 2026-11-30T08:00'],
    ['in the hour that comes twice', '2026-10-25T02:50', withOnCall, 'kaya demir lang nacht', 'So 2026-10-25T02:05'],
  ])('%s', (_name, ...[now, changes, tell, deadline]) => {
    expect(first('now', now, changes)).toEqual([tell, deadline]);
  });

  test.each<[string, string, Changed, string, string]>([
    ['by day those on duty again', '2026-11-23T10:15', withOnCall, 'kaya demir lang', 'Mo 2026-11-23T10:30'],
    ['on her free day the coach is left alone', '2026-11-26T10:15', {}, 'demir lang', 'Do 2026-11-26T10:30'],
    ['at night only on-call', '2026-11-23T23:15', withOnCall, 'nacht', 'Mo 2026-11-23T23:30'],
    [
      'the others at the very start of their next hours',
      '2026-11-24T07:53',
      withOnCall,
      'nacht',
      'Di 2026-11-24T08:00',
    ],
    ['and then they are told', '2026-11-24T08:00', withOnCall, 'kaya demir', 'Di 2026-11-24T08:15'],
    ['with nobody on duty nobody is told', '2026-11-23T23:15', {}, '', 'Di 2026-11-24T08:00'],
    [
      'who begins within the quarter is told when she begins',
      '2026-11-23T08:50',
      {},
      'kaya demir',
      'Mo 2026-11-23T09:00',
    ],
  ])('%s', (_name, ...[now, changes, tell, deadline]) => {
    expect(next({ level: 'now', rung: 3, now }, changes)).toEqual([tell, deadline]);
  });

  test('who is away is told of a danger once, and not again while she is away', () => {
    const absence: Changed = { members: { kaya: { absences: [away('2026-11-23', '2026-11-30')] } } };
    expect(first('now', '2026-11-23T10:00', absence)[0]).toBe('kaya demir lang');
    expect(next({ level: 'now', rung: 3, now: '2026-11-23T10:15' }, absence)[0]).toBe('demir lang');
  });

  test('who came into the chain since is told, also off duty', () => {
    expect(next({ level: 'now', rung: 3, now: '2026-11-23T23:15' }, {}, [kaya, lang])[0]).toBe('demir');
  });
});

describe('climbing', () => {
  test.each<[string, Level, number, string, Changed, string, string]>([
    ['to the deputy, who has one hour', 'today', 0, '2026-11-23T11:00', {}, 'demir', 'Mo 2026-11-23T12:00'],
    ['to the lead, who has one hour', 'today', 1, '2026-11-23T12:00', {}, 'lang', 'Mo 2026-11-23T13:00'],
    ['after the last to all again', 'today', 2, '2026-11-23T13:00', {}, 'kaya demir lang', 'Mo 2026-11-23T14:00'],
    ['of soon takes a working day', 'soon', 0, '2026-11-23T11:00', {}, 'demir', 'Di 2026-11-24T11:00'],
    [
      'after the last not to who is away while somebody is there',
      'today',
      2,
      '2026-11-23T13:00',
      { members: { kaya: { absences: [away('2026-11-23', '2026-11-30')] } } },
      'demir lang',
      'Mo 2026-11-23T14:00',
    ],
    [
      'to all of them where all are away',
      'today',
      2,
      '2026-11-23T13:00',
      {
        members: {
          kaya: { absences: [away('2026-11-23', '2026-11-24')] },
          demir: { absences: [away('2026-11-23', '2026-11-24')] },
          lang: { absences: [away('2026-11-23', '2026-11-24')] },
        },
        without: ['wolf', 'brandt'],
      },
      'kaya demir lang',
      'Mi 2026-11-25T09:00',
    ],
    [
      'passes over a deputy who is away',
      'today',
      0,
      '2026-11-23T11:00',
      { members: { demir: { absences: [away('2026-11-20', '2026-11-30')] } } },
      'lang',
      'Mo 2026-11-23T12:00',
    ],
    [
      'goes to who stands in during an absence',
      'today',
      0,
      '2026-11-23T11:00',
      { members: { kaya: { absences: [away('2026-11-23', '2026-11-30', wolf)] } } },
      'wolf',
      'Mo 2026-11-23T12:00',
    ],
  ])('%s', (_name, ...[level, rung, now, changes, tell, deadline]) => {
    expect(next({ level, rung, now }, changes)).toEqual([tell, deadline]);
  });

  test('leaves out nobody below where the chain has changed', () => {
    expect(next({ level: 'today', rung: 1, now: '2026-11-23T12:00' }, {}, [kaya])[0]).toBe('demir lang');
  });

  test('goes on with a shorter chain than before', () => {
    expect(next({ level: 'today', rung: 2, now: '2026-11-23T12:00' }, { without: ['demir'] })).toEqual([
      'kaya lang',
      'Mo 2026-11-23T13:00',
    ]);
  });

  test('comes back a day later where nobody has any hours', () => {
    const idle = { hours: week([], 0, 0) };
    const changes: Changed = { members: { kaya: idle, demir: idle, lang: idle } };
    for (const level of ['now', 'today', 'soon'] as const)
      expect(first(level, '2026-11-23T10:00', changes)[1]).toBe('Di 2026-11-24T10:00');
  });
});

const moved = (text: string) => clock(byDay(at(text), timeZone));

test('nobody is asked between 8 in the evening and 8 in the morning', () => {
  expect(moved('2026-11-23T07:59')).toBe('Mo 2026-11-23T08:00');
  expect(moved('2026-11-23T08:00')).toBe('Mo 2026-11-23T08:00');
  expect(moved('2026-11-23T19:59')).toBe('Mo 2026-11-23T19:59');
  expect(moved('2026-11-23T20:00')).toBe('Di 2026-11-24T08:00');
  expect(moved('2026-10-24T23:00')).toBe('So 2026-10-25T08:00');
});
