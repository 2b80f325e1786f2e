import { expect, test } from 'vitest';
import { PersonId } from '../../src/placement/ids.ts';
import { proposedSlot } from '../../src/placement/proposedSlot.ts';
import type { Member, Week } from '../../src/placement/staff.ts';

const week = (spans: Readonly<Record<number, Week[number]>>): Week =>
  [1, 2, 3, 4, 5, 6, 7].map(day => spans[day] ?? []);
const from = (first: number, last: number) => ({ from: first * 60, to: last * 60 });
const member = (hours: Week): Member => ({
  id: PersonId.parse('coach00000000000000000'),
  name: 'Frau Kaya',
  role: 'coach',
  land: 'BE',
  hours,
  absences: [],
  door: 'teams',
});
const first = (count: number, coach: Week, deputy?: Week) =>
  Array.from({ length: count }, (_, index) =>
    proposedSlot(member(coach), deputy === undefined ? undefined : member(deputy), index),
  );

test('the people of one coach are spread over days first, then over hours', () => {
  const slots = first(5, week({ 1: [from(8, 16)], 3: [from(8, 16)] }));
  expect(slots.map(slot => [slot?.day, slot?.minute])).toEqual([
    [1, 480],
    [3, 480],
    [1, 510],
    [3, 510],
    [1, 540],
  ]);
});

test('after every proposed slot at least three hours of work are left', () => {
  const minutes = first(20, week({ 2: [from(8, 12.5)] })).map(slot => slot?.minute);
  expect(new Set(minutes)).toEqual(new Set([480, 510, 540, 570]));
});

test('a pause at noon is not counted as work', () => {
  const minutes = first(20, week({ 2: [from(8, 11), from(13, 14)] })).map(slot => slot?.minute);
  expect(new Set(minutes)).toEqual(new Set([480, 510, 540]));
});

test('hours that both have count once, and the deputy carries on where the coach goes home', () => {
  const same = first(3, week({ 2: [from(8, 10)] }), week({ 2: [from(8, 10)] }));
  expect(new Set(same.map(slot => slot?.minute))).toEqual(new Set([480]));
  const minutes = first(20, week({ 2: [from(8, 10)] }), week({ 2: [from(9, 13)] })).map(slot => slot?.minute);
  expect(new Set(minutes)).toEqual(new Set([480, 510, 540, 570]));
});

test('days of the deputy are taken where the coach has no morning with enough after it', () => {
  const days = first(6, week({ 1: [from(8, 9)] }), week({ 4: [from(9, 17)] })).map(slot => slot?.day);
  expect(new Set(days)).toEqual(new Set([4]));
});

test('a team of the afternoon is asked for in the morning of its day', () => {
  expect(first(1, week({ 5: [from(13, 17)] }))[0]).toEqual({ day: 5, minute: 480 });
});

test('a team with little time gets the morning with the most of it', () => {
  expect(first(2, week({ 1: [from(9, 10)], 2: [from(9, 11)] })).map(slot => slot?.day)).toEqual([2, 2]);
});

test('nobody with hours: nothing is proposed', () => {
  expect(first(1, week({}))[0]).toBeUndefined();
});
