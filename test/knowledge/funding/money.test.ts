import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { cut, dayBefore, laterBy } from '../../../src/knowledge/funding/money.ts';

describe('months', () => {
  it('are counted as Temporal counts them, in every year of the century', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 130 }), (day, months) => {
        expect(laterBy(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString());
        expect(dayBefore(day)).toBe(Temporal.PlainDate.from(day).subtract({ days: 1 }).toString());
      }),
    );
    expect(['2026-01-31', '2027-12-31'].map(day => laterBy(day, 1))).toEqual(['2026-02-28', '2028-01-31']);
  });

  it('of a grant end with the job', () => {
    const spans = [
      { months: 24, percent: 70 },
      { months: 12, percent: 60 },
    ];
    expect(cut(spans, 30)).toEqual([
      { months: 24, percent: 70 },
      { months: 6, percent: 60 },
    ]);
    expect([cut(spans, 0), cut(spans, 99)]).toEqual([[], spans]);
  });
});
