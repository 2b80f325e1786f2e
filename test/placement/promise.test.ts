import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/placement/case.ts';
import { hours, instant, later, minutes, type PersonId } from '../../src/placement/ids.ts';
import { contacted, lapse, take } from '../../src/placement/moves.ts';
import { latestPromise, objectionTo, promisesFor } from '../../src/placement/promise.ts';
import type { Level } from '../../src/placement/signal.ts';
import { memberOf, type Member, type Scene } from '../../src/placement/staff.ts';
import {
  at,
  away,
  clock,
  demir,
  kaya,
  lang,
  members,
  nacht,
  openedAt,
  sceneAt,
  week,
  withOnCall,
  type Changed,
} from './house.ts';

interface Given {
  readonly level: Level;
  readonly opened: string;
  readonly now?: string;
  readonly by?: keyof typeof members;
  readonly changes?: Changed;
}

const offered = ({ level, opened, now = opened, by = 'kaya', changes = {} }: Given): readonly string[] => {
  const one = openedAt(level, opened, changes).case;
  const member = { ...members[by], ...changes.members?.[by] };
  return promisesFor(one, member, { coach: kaya, scene: sceneAt(now, changes) }).map(
    ({ label, until }) => `${label} ${clock(until)}`,
  );
};

describe('today: the same working day; opened after 14:00, by noon of the next', () => {
  test.each<[string, Given, readonly string[]]>([
    [
      'before her hours it is still today',
      { level: 'today', opened: '2026-11-23T07:55' },
      ['in30 Mo 2026-11-23T08:25', 'in2Hours Mo 2026-11-23T09:55', 'todayEnd Mo 2026-11-23T16:00'],
    ],
    [
      '13:59: not tomorrow, and no two times a minute apart',
      { level: 'today', opened: '2026-11-23T13:59' },
      ['in30 Mo 2026-11-23T14:25', 'in2Hours Mo 2026-11-23T15:55'],
    ],
    [
      '14:01: until noon tomorrow',
      { level: 'today', opened: '2026-11-23T14:01' },
      ['in30 Mo 2026-11-23T14:30', 'in2Hours Mo 2026-11-23T16:00', 'nextDay Di 2026-11-24T12:00'],
    ],
    [
      'opened in the morning and taken at 15:00: today',
      { level: 'today', opened: '2026-11-23T10:00', now: '2026-11-23T15:00' },
      ['in30 Mo 2026-11-23T15:30', 'todayEnd Mo 2026-11-23T16:00'],
    ],
    [
      'opened in the morning and taken ten minutes before the end: the end',
      { level: 'today', opened: '2026-11-23T10:00', now: '2026-11-23T15:50' },
      ['latest Mo 2026-11-23T16:00'],
    ],
    [
      'overdue since yesterday: today',
      { level: 'today', opened: '2026-11-23T10:00', now: '2026-11-24T09:00' },
      ['in30 Di 2026-11-24T09:30', 'in2Hours Di 2026-11-24T11:00', 'todayEnd Di 2026-11-24T16:00'],
    ],
    [
      'Friday 17:50: Monday noon, not Saturday',
      { level: 'today', opened: '2026-11-27T17:50' },
      ['in30 Fr 2026-11-27T18:20', 'in2Hours Fr 2026-11-27T19:50', 'nextDay Mo 2026-11-30T12:00'],
    ],
    [
      'at night: no promise for the night',
      { level: 'today', opened: '2026-11-23T23:30' },
      ['nextDay Di 2026-11-24T12:00'],
    ],
    [
      'no time of the evening is rounded up into the night',
      { level: 'today', opened: '2026-11-23T17:58' },
      ['in30 Mo 2026-11-23T18:25', 'in2Hours Mo 2026-11-23T19:55', 'nextDay Di 2026-11-24T12:00'],
    ],
    [
      'on a holiday: the next day on which anybody works',
      { level: 'today', opened: '2026-12-25T10:00' },
      ['in30 Fr 2026-12-25T10:30', 'in2Hours Fr 2026-12-25T12:00', 'nextDay Mo 2026-12-28T12:00'],
    ],
    [
      'her free Thursday: the deputy works, so it is not next week',
      { level: 'today', opened: '2026-11-26T10:00' },
      ['in30 Do 2026-11-26T10:30', 'in2Hours Do 2026-11-26T12:00'],
    ],
    [
      'her free Thursday at night: the deputy’s Friday noon is all',
      { level: 'today', opened: '2026-11-26T22:00' },
      ['latest Fr 2026-11-27T12:00'],
    ],
    [
      'who goes home at noon does not promise the afternoon',
      { level: 'today', opened: '2026-11-23T10:30', changes: { members: { kaya: { hours: week([1, 2, 3], 8, 12) } } } },
      ['in30 Mo 2026-11-23T11:00', 'todayEnd Mo 2026-11-23T12:00'],
    ],
    [
      'whose house works only in the afternoon has until its end',
      {
        level: 'today',
        opened: '2026-11-23T19:45',
        changes: {
          members: {
            kaya: { hours: week([1, 2, 3], 13, 17) },
            demir: { hours: week([1, 2, 3], 13, 16) },
          },
        },
      },
      ['nextDay Di 2026-11-24T17:00'],
    ],
    [
      'before 14:00, but their day is over already: noon of the next',
      {
        level: 'today',
        opened: '2026-11-23T12:30',
        changes: { members: { kaya: { hours: week([1, 2, 3], 8, 12) }, demir: { hours: week([1, 2, 3], 8, 12) } } },
      },
      ['in30 Mo 2026-11-23T13:00', 'in2Hours Mo 2026-11-23T14:30', 'nextDay Di 2026-11-24T12:00'],
    ],
    [
      'the lead, who works longer than both, has her own hours too',
      { level: 'today', opened: '2026-11-23T13:00', now: '2026-11-23T16:10', by: 'lang' },
      ['in30 Mo 2026-11-23T16:40'],
    ],
    [
      'the night before the clocks go back',
      { level: 'today', opened: '2026-10-24T15:00' },
      ['in30 Sa 2026-10-24T15:30', 'in2Hours Sa 2026-10-24T17:00', 'nextDay Mo 2026-10-26T12:00'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(offered(given)).toEqual(expected);
  });
});

describe('soon: two working days', () => {
  test.each<[string, Given, readonly string[]]>([
    [
      'Monday 10:00',
      { level: 'soon', opened: '2026-11-23T10:00' },
      [
        'in30 Mo 2026-11-23T10:30',
        'in2Hours Mo 2026-11-23T12:00',
        'todayEnd Mo 2026-11-23T16:00',
        'nextDay Di 2026-11-24T12:00',
      ],
    ],
    [
      'Monday 13:00: Wednesday noon too',
      { level: 'soon', opened: '2026-11-23T13:00' },
      [
        'in30 Mo 2026-11-23T13:30',
        'in2Hours Mo 2026-11-23T15:00',
        'todayEnd Mo 2026-11-23T16:00',
        'nextDay Di 2026-11-24T12:00',
        'dayAfter Mi 2026-11-25T12:00',
      ],
    ],
    [
      'half an hour before it is over: what is left',
      { level: 'soon', opened: '2026-11-23T10:00', now: '2026-11-25T09:45' },
      ['latest Mi 2026-11-25T10:00'],
    ],
    [
      'Thursday by the deputy',
      { level: 'soon', opened: '2026-11-26T17:00', by: 'demir' },
      [
        'in30 Do 2026-11-26T17:30',
        'in2Hours Do 2026-11-26T19:00',
        'nextDay Fr 2026-11-27T12:00',
        'dayAfter Mo 2026-11-30T12:00',
      ],
    ],
  ])('%s', (_name, given, expected) => {
    expect(offered(given)).toEqual(expected);
  });
});

test('now: this half hour, day and night', () => {
  expect(offered({ level: 'now', opened: '2026-11-23T10:00' })).toEqual(['in30 Mo 2026-11-23T10:30']);
  expect(offered({ level: 'now', opened: '2026-11-23T23:50', by: 'nacht', changes: withOnCall })).toEqual([
    'in30 Di 2026-11-24T00:20',
  ]);
});

const limit = (of: Case, now: string, who = members.kaya) =>
  clock(latestPromise(of, who, { coach: kaya, scene: sceneAt(now) }));

describe('who holds it', () => {
  const scene = sceneAt('2026-11-23T09:00');
  const taken = take(
    openedAt('today', '2026-11-23T09:00').case,
    { by: kaya, until: at('2026-11-23T11:00') },
    { coach: kaya, scene },
  );
  const one = taken?.case ?? openedAt('today', '2026-11-23T09:00').case;

  test('may move her time within what the level allows', () => {
    expect(limit(one, '2026-11-23T10:00')).toBe('Mo 2026-11-23T16:00');
  });

  test('may not move a promise that has passed: now only a contact counts', () => {
    const reminded = lapse(one, one.deadline?.n ?? 0, { coach: kaya, scene: sceneAt('2026-11-23T11:00') });
    expect(limit(reminded?.case ?? one, '2026-11-23T11:10')).toBeUndefined();
  });

  test('may not move it into the next day without a contact', () => {
    expect(
      limit(
        { ...one, state: { at: 'taken', by: kaya, until: at('2026-11-23T16:00'), reminded: false } },
        '2026-11-23T15:59',
      ),
    ).toBe('Mo 2026-11-23T16:00');
  });

  test('may not move an overdue one beyond what was said, without a contact', () => {
    const late = { ...one, opened: at('2026-11-20T10:00') };
    expect(limit(late, '2026-11-23T10:00')).toBe('Mo 2026-11-23T11:00');
    expect(limit({ ...late, contacted: true }, '2026-11-23T10:00')).toBe('Mo 2026-11-23T16:00');
  });

  test('of a danger may not move it at all without a contact, and may after one', () => {
    const now = take(
      openedAt('now', '2026-11-23T09:00').case,
      { by: kaya, until: at('2026-11-23T09:30') },
      { coach: kaya, scene },
    );
    expect(now?.case && limit(now.case, '2026-11-23T09:20')).toBe('Mo 2026-11-23T09:30');
    const had = now && contacted(now.case, { by: kaya, until: at('2026-11-24T09:00') }, sceneAt('2026-11-23T09:25'));
    expect(had && limit(had.case, '2026-11-23T12:00')).toBe('Mo 2026-11-23T12:30');
  });

  test('keeps it from everybody else', () => {
    expect(limit(one, '2026-11-23T10:00', members.demir)).toBeUndefined();
    expect(promisesFor(one, members.demir, { coach: kaya, scene })).toEqual([]);
  });
});

const memberIn = (scene: Scene, id: PersonId): Member => memberOf(scene.staff, id) ?? members.kaya;

const fiveMinutes = 5 * 60_000;

describe('over a year of moments', () => {
  const moment = fc
    .integer({ min: at('2026-03-01T00:00') / 60_000, max: at('2027-01-10T00:00') / 60_000 })
    .map(minute => instant(minute * 60_000));
  const waited = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 14 * 24 * 60 }));
  const member = fc.constantFrom(kaya, demir, lang, nacht);
  const changes = fc.constantFrom<Changed>(
    {},
    withOnCall,
    { closings: [away('2026-12-24', '2027-01-01')] },
    { members: { kaya: { hours: week([1, 2, 3], 13, 17) }, demir: { absences: [away('2026-04-01', '2026-11-30')] } } },
    { members: { kaya: { hours: week([], 0, 0) }, demir: { hours: week([], 0, 0) }, lang: { hours: week([], 0, 0) } } },
  );
  const levels = fc.constantFrom<Level>('now', 'today', 'soon');

  test('there is always an offer for what is open, every offer can be taken, and nothing beyond the limit can', () => {
    fc.assert(
      fc.property(levels, moment, waited, member, changes, (...[level, opened, wait, id, house]) => {
        const one = openedAt(level, opened, house).case;
        const scene = sceneAt(later(opened, minutes(wait)), house);
        const responsible = { coach: kaya, scene };
        const who = memberIn(scene, id);
        const offers = promisesFor(one, who, responsible);
        const limit = latestPromise(one, who, responsible);
        expect(offers.length).toBeGreaterThan(0);
        expect(new Set(offers.map(({ until }) => until)).size).toBe(offers.length);
        expect(new Set(offers.map(({ label }) => label)).size).toBe(offers.length);
        for (const { until } of offers) expect(until % fiveMinutes === 0 || until < scene.now + fiveMinutes).toBe(true);
        for (const { until } of offers) expect(until).toBeLessThanOrEqual(limit ?? 0);
        for (const { until } of offers) expect(take(one, { by: id, until }, responsible)).toBeDefined();
        for (const { until } of offers) expect(objectionTo(one, { member: who, until }, responsible)).toBeUndefined();
        expect(limit).toBeDefined();
        if (limit !== undefined)
          expect(take(one, { by: id, until: later(limit, minutes(1)) }, responsible)).toBeUndefined();
        expect(take(one, { by: id, until: scene.now }, responsible)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('a card that is some minutes old still has times that count', () => {
    fc.assert(
      fc.property(levels, moment, member, fc.integer({ min: 0, max: 29 }), (...[level, opened, id, old]) => {
        const one = openedAt(level, opened).case;
        const last = promisesFor(one, memberIn(sceneAt(opened), id), { coach: kaya, scene: sceneAt(opened) }).at(-1);
        const scene = sceneAt(later(opened, minutes(old)));
        if (last === undefined || last.until <= scene.now) return;
        expect(take(one, { by: id, until: last.until }, { coach: kaya, scene })).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('outside danger nobody is promised a call at night', () => {
    fc.assert(
      fc.property(moment, member, fc.constantFrom<Level>('today', 'soon'), (now, id, level) => {
        const one = openedAt(level, now).case;
        for (const { until, label } of promisesFor(one, memberIn(sceneAt(now), id), {
          coach: kaya,
          scene: sceneAt(now),
        })) {
          if (label === 'latest' || id === nacht) continue;
          const hour = Number(clock(until)?.slice(-5, -3));
          expect(hour >= 8 && hour < 20).toBe(true);
        }
      }),
    );
  });
});

test('a time that is told to people has no odd minutes, whatever was tapped or typed', () => {
  const now = '2026-11-23T10:01';
  const responsible = { coach: kaya, scene: sceneAt(now) };
  expect(offered({ level: 'now', opened: now })).toEqual(['in30 Mo 2026-11-23T10:30']);
  const move = take(openedAt('today', now).case, { by: kaya, until: at('2026-11-23T12:01') }, responsible);
  expect(move?.case.state).toMatchObject({ until: at('2026-11-23T12:00') });
  expect(move?.case.deadline?.at).toBe(at('2026-11-23T12:00'));
});

test('of a danger nobody is promised more than half an hour, and "in 30 Minuten" is no objection', () => {
  for (const minute of ['00', '01', '03', '04', '59']) {
    const now = `2026-11-23T10:${minute}`;
    const one = openedAt('now', now).case;
    const responsible = { coach: kaya, scene: sceneAt(now) };
    const named = later(at(now), minutes(30));
    const state = take(one, { by: kaya, until: named }, responsible)?.case.state;
    expect(state?.at === 'taken' && state.until > at(now) && state.until <= named).toBe(true);
    expect(objectionTo(one, { member: members.kaya, until: named }, responsible)).toBeUndefined();
  }
});

test('what ends in less than five minutes is told to the minute', () => {
  const one = openedAt('soon', '2026-11-23T10:03').case;
  const responsible = { coach: kaya, scene: sceneAt('2026-11-25T10:01') };
  expect(promisesFor(one, members.kaya, responsible)).toEqual([{ label: 'latest', until: at('2026-11-25T10:03') }]);
});

test('the longest promise of a danger is half an hour, also for the deputy', () => {
  const now = '2026-11-23T10:00';
  const one = openedAt('now', now).case;
  const responsible = { coach: kaya, scene: sceneAt(now) };
  expect(take(one, { by: demir, until: later(at(now), minutes(30)) }, responsible)?.employee).toBe('taken');
  expect(take(one, { by: demir, until: later(at(now), hours(1)) }, responsible)).toBeUndefined();
});
