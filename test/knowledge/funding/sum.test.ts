import { describe, expect, it } from 'vitest';
import { say } from '../../../src/knowledge/funding/words.ts';
import { check, grantOf } from './hires.ts';

describe('what a hire would bring', () => {
  it('is the best wage grant and the levy that is no longer due: 45 people, from a workshop, 2,200 euro', () => {
    const funding = check({});
    // 12 × 2,200 × 75 % = 19,800; EGZ 12 × 2,200 × 70 % = 18,480 is for the same wage and not added
    expect(grantOf(funding, 'bfa')?.maxEuroFirstYear).toBe(19800);
    expect(grantOf(funding, 'egz')?.maxEuroFirstYear).toBe(18480);
    // at least the levy: 2 × 465 × 12 = 11,160; at most 11,160 + 19,800
    expect(funding.firstYear).toEqual({ min: 11160, max: 30960 });
    expect(funding.assumptions.map(say)).toContain(
      'Lohnzuschüsse für denselben Zweck werden nicht addiert. In der Summe steht der höchste.',
    );
  });

  it('is of one possible person, where nothing is known of the person', () => {
    const nobody = {
      status: null,
      gdb: null,
      fromWorkshop: null,
      workshopEntitled: null,
      age: null,
      longTermUnemployed: null,
    };
    // severely disabled and long unemployed: § 16i 12 × 2,200 = 26,400, and one place less of levy, 11,160 − 1,860 = 9,300;
    // a workshop would bring 30,960. Nobody brings both § 16i and two places.
    expect(check({ firm: { land: 'BY' }, person: nobody }).firstYear).toEqual({ min: 0, max: 35700 });
  });

  it('promises no levy that hangs on a permission: under 18 hours a week', () => {
    // 12 × 1,100 × 75 % = 9,900; one place of two, if the agency allows it: 11,160 − 1,860 = 9,300
    const job = { hoursPerWeek: 17, grossMonthly: 1100 };
    expect(check({ firm: { land: 'BY' }, job }).firstYear).toEqual({ min: 0, max: 19200 });
  });

  it('brings a Budget für Arbeit without a status, and no less levy', () => {
    const funding = check({ person: { status: 'none', gdb: 0 } });
    expect(grantOf(funding, 'bfa')?.maxEuroFirstYear).toBe(19800);
    expect(funding.firstYear).toEqual({ min: 0, max: 19800 });
  });
});
