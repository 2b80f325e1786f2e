import { describe, expect, it } from 'vitest';
import { dutyPlaces, yearlyLevy, type LevyWithheld, type LevyYear } from '../../../src/knowledge/funding/levy.ts';
import { tellFunding } from '../../../src/knowledge/funding/telling.ts';
import { check } from './hires.ts';

const day = '2026-01-01';
const told = (levy: LevyYear | LevyWithheld): LevyYear => {
  if (levy.kind === 'withheld') throw new Error(levy.because);
  return levy;
};
const noExtras = { fromWorkshop: false, workshopEntitled: false } as const;

// law.md D1: none under 20; one under 40; two under 60; from 60 on 5 %, from 0.5 rounded up.
describe('how many places have to be filled', () => {
  it.each([
    [0, 0],
    [19.9, 0],
    [20, 1],
    [39.9, 1],
    [40, 2],
    [59.9, 2], // 59.9 × 5 % = 2.995, and yet 2: under 60 the number of people is fixed
    [60, 3], // 60 × 5 % = 3.0
    [69, 3], // 69 × 5 % = 3.45
    [70, 4], // 70 × 5 % = 3.5, up
    [80, 4], // 80 × 5 % = 4.0
    [110, 6], // 110 × 5 % = 5.5, up
  ])('in a firm of %d: %d', (workplaces, places) => {
    expect(dutyPlaces(workplaces, day)).toBe(places);
  });
});

// law.md D2, amounts of 2025 and 2026 for one open place and month, times 12.
describe('the levy of a whole year', () => {
  it.each([
    [19, 0, 0],
    [25, 0, 2820], // 1 place open × 235 × 12
    [25, 0.5, 930], // 0.5 × 155 × 12
    [25, 1, 0],
    [25, 2, 0],
    [45, 0, 11160], // 2 × 465 × 12
    [45, 0.5, 4950], // 1.5 × 275 × 12
    [45, 1, 1860], // 1 × 155 × 12
    [45, 1.5, 930], // 0.5 × 155 × 12
    [45, 2, 0],
    [59, 0, 11160], // 2 × 465 × 12
    [59, 1, 1860], // 1 × 155 × 12
    [60, 0, 29340], // 3 × 815 × 12
    [60, 0.5, 12150], // 0.5 / 60 = 0.83 %: 2.5 × 405 × 12
    [60, 1, 9720], // 1 / 60 = 1.67 %: 2 × 405 × 12
    [60, 1.2, 5940], // 1.2 / 60 = 2 %: 1.8 × 275 × 12
    [60, 2, 1860], // 2 / 60 = 3.33 %: 1 × 155 × 12
    [70, 3.5, 0], // 70 × 5 % = 3.5, so 4 places, half of one open; but 3.5 / 70 = 5 %, and only under 5 % is anything due
    [80, 0, 39120], // 4 × 815 × 12
    [80, 1, 14580], // 1 / 80 = 1.25 %: 3 × 405 × 12
    [80, 2, 6600], // 2 / 80 = 2.5 %: 2 × 275 × 12
    [80, 2.4, 2976], // 2.4 / 80 = 3 %: 1.6 × 155 × 12
    [80, 4, 0],
    [90, 4.6, 0], // 90 × 5 % = 4.5, so 5 places; but 4.6 / 90 = 5.1 %, and above 5 % § 160 (2) names no amount
  ])('in a firm of %d with %d severely disabled people: %d euro', (workplaces, filled, euro) => {
    expect(yearlyLevy(workplaces, filled, day)).toBe(euro);
  });

  it('is not told for 2027, because nothing was announced', () => {
    expect(yearlyLevy(45, 0, '2027-01-01')).toBeUndefined();
    expect(check({}).levy.years[1]).toEqual({
      kind: 'withheld',
      year: 2027,
      dutyPlaces: 2,
      because: 'Galt bis 2026-12-31; was danach gilt, ist uns nicht bekannt.',
    });
  });
});

it('a firm that owes none reads so once, in every year, and nothing about its thresholds', () => {
  const small = check({
    firm: { workplaces: 15, severelyDisabled: 0 },
    on: '2026-12-01',
    job: { start: '2027-02-01' },
  });
  const { levy, sumIs, assumptions } = tellFunding(small);
  expect(levy.map(({ says }) => says)).toEqual([expect.stringContaining('zahlt keine Ausgleichsabgabe')]);
  expect(sumIs).not.toContain('Ausgleichsabgabe');
  expect(assumptions.join(' ')).not.toContain('Vor und nach der Einstellung');
});

it('what 2027 will cost is withheld from a firm that owes, and only that line', () => {
  const { levy, grants } = tellFunding(check({ on: '2026-12-01', job: { start: '2027-02-01' } }));
  expect(levy.map(({ says }) => says.includes('ist uns nicht bekannt'))).toEqual([false, true]);
  expect(grants.length).toBeGreaterThan(3);
});

describe('the levy with the hire', () => {
  it('is gone in a firm of 45: from a workshop the person counts for both places (§ 159 (2a))', () => {
    expect(told(check({}).levy.wholeYear)).toMatchObject({ year: 2026, before: 11160, after: { min: 0, max: 0 } });
  });

  it('is less by one place where the person comes from elsewhere', () => {
    // 1 of 2 places filled: 1 × 155 × 12
    const { levy } = check({ person: noExtras });
    expect(levy.places).toEqual({ min: 1, max: 1 });
    expect(told(levy.wholeYear).after).toEqual({ min: 1860, max: 1860 });
  });

  it('stays as it is without a status, even with a Budget für Arbeit (law.md D3)', () => {
    const { levy } = check({ person: { status: 'none', gdb: 0 } });
    expect(levy.places).toEqual({ min: 0, max: 0 });
    expect(told(levy.wholeYear).after).toEqual({ min: 11160, max: 11160 });
  });

  it('counts somebody who is gleichgestellt and has a Budget, but was in no workshop, double', () => {
    const person = { status: 'gleichgestellt', gdb: 30, fromWorkshop: false } as const;
    expect(check({ person }).levy.places).toEqual({ min: 2, max: 2 });
  });

  it('is a range where the status is not known', () => {
    const { levy } = check({ person: { status: null, gdb: null } });
    expect(levy.places).toEqual({ min: 0, max: 2 });
    expect(told(levy.wholeYear).after).toEqual({ min: 0, max: 11160 });
  });

  it('knows that a GdB under 30 rules out both', () => {
    expect(check({ person: { status: null, gdb: 20 } }).levy.places).toEqual({ min: 0, max: 0 });
  });

  it('counts in this year only from the start on', () => {
    // December alone: 2 places × 1/12 = 0.1667 filled; 1.8333 open × 275 × 12 = 6,050
    const [year] = check({}).levy.years;
    expect(told(year)).toMatchObject({ months: { min: 1, max: 1 }, before: 11160, after: { min: 6050, max: 6050 } });
  });

  it('leaves open whether the month of a start in mid-month counts', () => {
    // from 15 July 2026, one place: 5 months 5/12 filled, 1.5833 open × 275 × 12 = 5,225; 6 months 1.5 × 275 × 12 = 4,950
    const [year] = check({ on: '2026-06-01', job: { start: '2026-07-15' }, person: noExtras }).levy.years;
    expect(told(year)).toMatchObject({ months: { min: 5, max: 6 }, after: { min: 4950, max: 5225 } });
  });

  it('ends with a job that ends', () => {
    // February to April 2026, one place: 3/12 filled, 1.75 open × 275 × 12 = 5,775
    const job = { start: '2026-02-01', permanent: false, months: 3 } as const;
    const [year] = check({ on: '2026-01-10', job, person: noExtras }).levy.years;
    expect(told(year)).toMatchObject({ months: { min: 3, max: 3 }, after: { min: 5775, max: 5775 } });
  });

  it('counts a job under 18 hours only where the agency allows it (§ 158 (2))', () => {
    const { levy } = check({ job: { hoursPerWeek: 17, grossMonthly: 1100 } });
    expect(levy.places).toEqual({ min: 0, max: 1 });
  });

  it('counts a severely disabled trainee double, also with few hours (§ 159 (2))', () => {
    const job = { training: true, grossMonthly: 800, hoursPerWeek: 15 };
    expect(check({ job, person: noExtras }).levy.places).toEqual({ min: 2, max: 2 });
  });

  it('leaves trainees and short jobs out of the number of workplaces (§§ 156 (3), 157 (1))', () => {
    // 45 − 3 − 3 = 39: one place, 235 × 12
    const { levy } = check({ firm: { trainees: 3, shortJobs: 3 } });
    expect(told(levy.wholeYear)).toMatchObject({ dutyPlaces: 1, before: 2820 });
  });

  it('is less by half of what a workshop billed for its work (§ 223), never under zero', () => {
    // 11,160 − 50 % × 8,000 = 7,160
    expect(told(check({ firm: { workshopLabour: 8000 } }).levy.wholeYear).before).toBe(7160);
    expect(told(check({ firm: { workshopLabour: 80000 } }).levy.wholeYear).before).toBe(0);
  });
});
