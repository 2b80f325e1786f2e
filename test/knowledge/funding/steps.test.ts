import { describe, expect, it } from 'vitest';
import { tellFunding } from '../../../src/knowledge/funding/telling.ts';
import { check, today } from './hires.ts';

const applications = (start: string | null): readonly string[] =>
  tellFunding(check({ on: today, job: { start } }))
    .steps.filter(({ what }) => what.startsWith('Stellen Sie'))
    .map(({ when }) => when);

const endsDouble = (months: number | null): boolean =>
  check({ job: { permanent: months === null, months } }).steps.some(({ says }) => says.key === 'step.double');

describe('what to do, and by when', () => {
  it('is to apply before the start', () => {
    expect(applications('2026-12-01')).toEqual(['Vor dem 1.12.2026:', 'Vor dem 1.12.2026:']);
  });

  it('names no end of counting double after the end of the job', () => {
    expect([null, 36, 24, 3].map(endsDouble)).toEqual([true, true, false, false]);
  });

  it('is to apply before the first day, where it is open: never before today', () => {
    expect(applications(null)).toEqual(['Vor dem ersten Arbeitstag:', 'Vor dem ersten Arbeitstag:']);
  });
});
