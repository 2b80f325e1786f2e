import { describe, expect, it } from 'vitest';
import { euro, tellFunding } from '../../../src/knowledge/funding/telling.ts';
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

  it.each([
    // a quarter of one of five places: 815 × 5 × 12 = 48,900; 405 × 4.75 × 12 = 23,085
    { workplaces: 100, start: '2027-01-01', months: 3, saved: 25815 },
    // February and March are sure: 405 × 4.8333 × 12 = 23,490
    { workplaces: 100, start: '2027-01-04', months: 3, saved: 25410 },
    // half of one place: 235 × 12 = 2,820; 155 × 0.5 × 12 = 930
    { workplaces: 20.5, start: '2027-01-01', months: 6, saved: 1890 },
    // three months in each of two years: 155 × 0.75 × 12 = 1,395
    { workplaces: 20.5, start: '2027-10-01', months: 6, saved: 1425 },
    // all of 2028
    { workplaces: 20.5, start: '2027-02-04', months: 24, saved: 2820 },
    // not longer than eight weeks (§ 156 (3))
    { workplaces: 100, start: '2027-01-01', months: 1, saved: 0 },
    { workplaces: 100, start: '2027-01-01', months: null, saved: 0 },
  ])('promises no more levy than the months of the job save: %j', ({ workplaces, start, months, saved }) => {
    const person = { age: 40, fromWorkshop: false, workshopEntitled: false };
    const job = { grossMonthly: 2500, hoursPerWeek: 39, start, permanent: false, months };
    const funding = check({ firm: { workplaces, land: 'BE' }, person, job });
    expect(funding.firstYear.min).toBe(saved);
    expect(tellFunding(funding).sum).toContain(`Im ersten Jahr: ${euro(saved)}`);
  });

  it('says for how long the person counts in it, and by which amounts', () => {
    const job = { start: '2027-01-04', permanent: false, months: 3 };
    const { sumIs, assumptions } = tellFunding(check({ job }));
    expect(sumIs).toContain(
      'in einem Kalenderjahr, in dem die Person 2 bis 4 Monate zählt, mit den Beträgen für 2026.',
    );
    expect(assumptions.join('\n')).toContain('in dem die Person 2 bis 4 Monate zählt');
    expect(tellFunding(check({})).sumIs).toContain('in einem Kalenderjahr, mit den Beträgen für 2026.');
  });

  it('brings a Budget für Arbeit without a status, and no less levy', () => {
    const funding = check({ person: { status: 'none', gdb: 0 } });
    expect(grantOf(funding, 'bfa')?.maxEuroFirstYear).toBe(19800);
    expect(funding.firstYear).toEqual({ min: 0, max: 19800 });
  });
});
