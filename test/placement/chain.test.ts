import { describe, expect, test } from 'vitest';
import { chainOf, deputyOf, isAbsent, isHere, leads, together } from '../../src/placement/chain.ts';
import type { PersonId } from '../../src/placement/ids.ts';
import {
  away,
  date,
  demir,
  kaya,
  lang,
  members,
  nacht,
  nameOf,
  person,
  sceneAt,
  withOnCall,
  wolf,
  type Changed,
} from './house.ts';

const monday = '2026-11-23T10:00';
const left = { until: date('2026-11-22') };
const aWeek = { absences: [away('2026-11-20', '2026-11-27')] };
const chain = (changes: Changed = {}, avoid: readonly PersonId[] = [], coach = kaya) => {
  const { ladder, onCall } = chainOf(coach, avoid, sceneAt(monday, changes));
  return [ladder.map(one => nameOf(one.id)).join(' '), onCall ? nameOf(onCall.id) : ''];
};

const togetherIn = (changes: Changed) => {
  const scene = sceneAt(monday, changes);
  return together(chainOf(kaya, [], scene), scene).map(one => nameOf(one.id));
};

describe('who answers', () => {
  test.each<[string, Changed, readonly PersonId[], string]>([
    ['coach, deputy, lead', {}, [], 'kaya demir lang'],
    [
      'in an absence who stands in',
      { members: { kaya: { absences: [away('2026-11-23', '2026-11-23', wolf)] } } },
      [],
      'kaya wolf lang',
    ],
    [
      'before and after it the usual one',
      { members: { kaya: { absences: [away('2026-11-24', '2026-11-30', wolf)] } } },
      [],
      'kaya demir lang',
    ],
    [
      'whoever stands in has left: the usual deputy',
      { members: { kaya: { absences: [away('2026-11-23', '2026-11-30', wolf)] }, wolf: left } },
      [],
      'kaya demir lang',
    ],
    ['a coach who has left is not asked', { members: { kaya: left } }, [], 'demir lang'],
    ['on her last day she is', { members: { kaya: { until: date('2026-11-23') } } }, [], 'kaya demir lang'],
    ['a lead who has left is followed by another', { members: { lang: left } }, [], 'kaya demir brandt'],
    ['a complaint goes past the people it is about', {}, [kaya, demir], 'lang'],
    ['a complaint that names the lead too goes to another', {}, [kaya, demir, lang], 'brandt'],
    [
      'a lead who coaches has another lead after her',
      { members: { kaya: { role: 'lead', lead: kaya } } },
      [],
      'kaya demir lang',
    ],
    [
      'a complaint about a lead who coaches goes to another lead',
      { members: { kaya: { role: 'lead', lead: kaya } } },
      [kaya, demir],
      'lang',
    ],
    ['the lead as the deputy stands there once', { members: { kaya: { deputy: lang } } }, [], 'kaya lang'],
    ['a lead who is away is followed by another', { members: { lang: aWeek } }, [], 'kaya demir lang brandt'],
    [
      'a complaint goes on to the deputy of a lead who is away, never to whom it is about',
      { members: { lang: { ...aWeek, deputy: wolf } }, without: ['brandt'] },
      [kaya, demir],
      'lang wolf',
    ],
    [
      'a complaint goes past a deputy of the lead whom it is about',
      { members: { lang: { ...aWeek, deputy: demir } } },
      [kaya, demir],
      'lang brandt',
    ],
    [
      'where all of them are away, on-call',
      { ...withOnCall, members: { kaya: aWeek, demir: aWeek, lang: aWeek }, without: ['brandt'] },
      [],
      'kaya demir lang nacht',
    ],
    [
      'and where nobody is on call, anybody who is there',
      { members: { lang: aWeek }, without: ['brandt'] },
      [kaya, demir],
      'lang wolf',
    ],
    ['without anybody responsible, anybody of the house', { without: ['kaya', 'demir', 'lang', 'brandt'] }, [], 'wolf'],
  ])('%s', (_name, ...[changes, avoid, expected]) => {
    expect(chain(changes, avoid)[0]).toBe(expected);
  });

  test('on-call, where the house has one who has not left', () => {
    expect(chain()[1]).toBe('');
    expect(chain(withOnCall)[1]).toBe('nacht');
    expect(chain({ ...withOnCall, members: { nacht: left } })[1]).toBe('');
    expect(chain(withOnCall, [nacht])[1]).toBe('');
  });

  test('on-call alone, before there is nobody', () => {
    const without = ['kaya', 'demir', 'lang', 'brandt', 'wolf'] as const;
    expect(chain({ ...withOnCall, without })[0]).toBe('nacht');
    expect(chain({ without: [...without, 'nacht'] })[0]).toBe('');
  });

  test('of a coach whom nobody knows, the lead', () => {
    expect(chain({}, [], person('niemand'))[0]).toBe('lang');
  });

  test('coach and deputy together, and the next one for whoever is away', () => {
    const absences = [away('2026-11-20', '2026-11-30')];
    expect(togetherIn({})).toEqual(['kaya', 'demir']);
    expect(togetherIn({ members: { kaya: { absences } } })).toEqual(['demir', 'lang']);
    const three = { kaya: { absences }, demir: { absences }, lang: { absences } };
    expect(togetherIn({ members: three, without: ['brandt', 'wolf'] })).toEqual(['kaya', 'demir']);
  });
});

const isAway = (day: string) =>
  isAbsent({ ...members.kaya, absences: [away('2026-11-23', '2026-11-24')] }, sceneAt(`${day}T12:00`));

test('an absence has both its days', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(isAway)).toEqual([false, true, true, false]);
});

const worksHere = (time: string) => isHere({ ...members.kaya, until: date('2026-11-23') }, sceneAt(time));

test('the last day belongs to whoever leaves', () => {
  expect(['2026-11-23T23:59', '2026-11-24T00:00'].map(worksHere)).toEqual([true, false]);
});

test('nobody stands in who has left', () => {
  const scene = sceneAt(monday, { members: { demir: left } });
  expect(deputyOf(members.kaya, scene)).toBeUndefined();
});

test('the own lead leads, another one only where the own is not there', () => {
  const scene = sceneAt(monday);
  const gone = sceneAt(monday, { members: { lang: left } });
  const own = { ...members.kaya };
  expect([leads(members.lang, own, scene), leads(members.brandt, own, scene)]).toEqual([true, false]);
  expect(leads(members.brandt, own, gone)).toBe(true);
  expect(leads(members.brandt, undefined, scene)).toBe(true);
  expect(leads(members.demir, own, scene)).toBe(false);
});
