import { describe, expect, it, test } from 'vitest';
import { firstMark, markedDays, type EndKind } from '../../src/placement/endDates.ts';
import { LocalDate } from '../../src/placement/ids.ts';

const day = (text: string): LocalDate => LocalDate.parse(text);
const days = (kind: EndKind, end: string): readonly string[] =>
  markedDays(kind, day(end)).map(({ on, mark }) => `${on} ${mark.as}`);
const first = (end: string, today: string): string | undefined => firstMark('contractEnd', day(end), day(today))?.on;

describe('the days on which an end is said', () => {
  test('a contract: half a year before, in time to register, a month before, and when it is over', () => {
    expect(days('contractEnd', '2027-03-31')).toEqual([
      '2026-09-30 note',
      '2026-12-17 task',
      '2027-02-28 task',
      '2027-04-01 task',
    ]);
  });

  test('a grant: in time for a new one to be applied for', () => {
    expect(days('subsidyEnd', '2027-08-31')).toEqual(['2027-02-28 note', '2027-05-31 task']);
  });

  test('the order to support: in time to prolong it, and when it is over', () => {
    expect(days('supportEnd', '2027-08-31')).toEqual(['2027-02-28 note', '2027-05-31 task', '2027-09-01 task']);
  });
});

describe('an end that is entered', () => {
  it('is said on the next of its days', () => {
    expect(first('2027-12-31', '2026-11-23')).toBe('2027-06-30');
    expect(first('2027-12-31', '2027-06-30')).toBe('2027-09-16');
  });

  it('is said at once where it is late for something already', () => {
    expect(first('2027-01-31', '2026-11-23')).toBe('2026-10-17');
    expect(first('2026-12-10', '2026-11-23')).toBe('2026-11-10');
    expect(first('2026-11-22', '2026-11-23')).toBe('2026-11-23');
  });

  it('but not for a note that only came too late', () => {
    expect(first('2027-04-30', '2026-11-23')).toBe('2027-01-16');
  });
});
