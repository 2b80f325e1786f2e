import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundingLine } from '../../../src/commands/funding.ts';
import { fundingFor } from '../../../src/knowledge/funding/funding.ts';
import type { Hire } from '../../../src/knowledge/funding/hire.ts';
import { levyDue, yearlyLevy } from '../../../src/knowledge/funding/levy.ts';
import { deadlineWords, nameOf, officeName, say } from '../../../src/knowledge/funding/words.ts';
import { lands } from '../../../src/language/lands.ts';
import { today } from './hires.ts';

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const tenths = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 10 }).map(n => n / 10);
const start = fc
  .date({ min: new Date('2026-11-20'), max: new Date('2028-11-19'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

/** People as they can be: a GdB that fits the status. */
const person: fc.Arbitrary<Hire['person']> = fc
  .constantFrom(
    { status: 'schwerbehindert', gdb: 70 } as const,
    { status: 'gleichgestellt', gdb: 30 } as const,
    { status: 'none', gdb: 40 } as const,
    { status: 'none', gdb: 0 } as const,
  )
  .chain(known =>
    fc.record({
      status: fc.constantFrom(known.status, null),
      gdb: fc.constantFrom(known.gdb, null),
      fromWorkshop: orNull(fc.boolean()),
      workshopEntitled: orNull(fc.boolean()),
      age: orNull(fc.integer({ min: 15, max: 66 })),
      longTermUnemployed: orNull(fc.boolean()),
    }),
  );

const hires: fc.Arbitrary<Hire> = fc.record({
  firm: fc.tuple(tenths(150), fc.integer({ min: 0, max: 10 })).chain(([workplaces, tenth]) =>
    fc.record({
      workplaces: fc.constant(workplaces),
      severelyDisabled: fc.constant((workplaces * tenth) / 100),
      land: fc.constantFrom(...lands),
      trainees: fc.constant(0),
      shortJobs: fc.constant(0),
      workshopLabour: fc.constantFrom(0, 0, 5000),
    }),
  ),
  person,
  job: fc
    .tuple(fc.boolean(), orNull(fc.boolean()), orNull(fc.integer({ min: 1, max: 120 })))
    .chain(([training, permanent, months]) =>
      fc.record({
        grossMonthly: fc.integer({ min: 300, max: 6000 }),
        hoursPerWeek: orNull(fc.integer({ min: 5, max: 48 })),
        start: orNull(start),
        permanent: fc.constant(permanent),
        months: fc.constant(permanent === true ? null : months),
        training: fc.constant(training),
      }),
    ),
  on: fc.constant(today),
});

const caps: Readonly<Record<string, number>> = {
  bfa: 75,
  egz: 70,
  probebeschaeftigung: 100,
  ausbildungszuschuss: 80,
  budget_ausbildung: 100,
  sgb2_16e: 75,
  sgb2_16i: 100,
};

describe('whatever a firm, a person and a job are', () => {
  it('more severely disabled people never raise the levy', () => {
    fc.assert(
      fc.property(tenths(300), tenths(20), tenths(5), (workplaces, filled, more) => {
        const [before, after] = [filled, filled + more].map(people => yearlyLevy(workplaces, people, today));
        expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('the hire never raises the levy, and the lower end of every range is the lower', () => {
    fc.assert(
      fc.property(hires, hire => {
        const { levy, firstYear } = fundingFor(hire);
        for (const year of [levy.wholeYear, ...levy.years])
          if (year.kind === 'told') {
            expect(year.after.max).toBeLessThanOrEqual(year.before);
            expect(year.after.min).toBeLessThanOrEqual(year.after.max);
            expect(year.after.min).toBeGreaterThanOrEqual(0);
          }
        expect(firstYear.min).toBeGreaterThanOrEqual(0);
        expect(firstYear.min).toBeLessThanOrEqual(firstYear.max);
      }),
    );
  });

  it('an unknown never narrows the range, and never takes from a grant that could have fitted', () => {
    const key = fc.constantFrom('status', 'gdb', 'fromWorkshop', 'workshopEntitled', 'age', 'longTermUnemployed');
    fc.assert(
      fc.property(hires, key, (hire, key) => {
        const known = fundingFor(hire);
        const open = fundingFor({ ...hire, person: { ...hire.person, [key]: null } });
        expect(open.firstYear.min).toBeLessThanOrEqual(known.firstYear.min);
        expect(open.firstYear.max).toBeGreaterThanOrEqual(known.firstYear.max);
        expect(open.assumptions.map(one => one.key)).toContain(`assume.${key}`);
        for (const grant of known.grants) {
          const same = open.grants.find(({ id }) => id === grant.id);
          expect(same?.maxMonths ?? Infinity).toBeGreaterThanOrEqual(grant.maxMonths ?? 0);
          expect(same?.maxEuroFirstYear ?? -1).toBeGreaterThanOrEqual(grant.maxEuroFirstYear ?? -1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of a job whose length is open no more levy is sure than of any that it may turn out to be', () => {
    const months = fc.option(fc.integer({ min: 1, max: 120 }), { nil: null });
    fc.assert(
      fc.property(hires, months, (hire, length) => {
        const of = (job: Partial<Hire['job']>) => fundingFor({ ...hire, job: { ...hire.job, ...job } }).firstYear;
        const known = of({ permanent: length === null, months: length });
        const open = of({ permanent: null, months: null });
        expect(open.min).toBeLessThanOrEqual(known.min);
        expect(open.max).toBeGreaterThanOrEqual(known.max);
      }),
    );
  });

  it('an open start, length or number of hours is said', () => {
    fc.assert(
      fc.property(hires, hire => {
        const said = fundingFor(hire).assumptions.map(({ key }) => key);
        expect(said.includes('assume.start')).toBe(hire.job.start === null);
        expect(said.includes('assume.hours')).toBe(hire.job.hoursPerWeek === null);
      }),
    );
  });

  it('no month of a grant is over its cap, none is promised, and none lies after the job', () => {
    fc.assert(
      fc.property(hires, hire => {
        for (const grant of fundingFor(hire).grants) {
          expect(grant.months.length).toBeLessThanOrEqual(Math.max(1, grant.maxMonths ?? Infinity));
          expect(grant.months.length).toBeLessThanOrEqual(hire.job.months ?? Infinity);
          expect(grant.citation).not.toBe('');
          for (const month of grant.months) {
            expect(month.atLeast).toBe(0);
            if (month.percent === null) continue;
            expect(month.percent).toBeLessThanOrEqual(caps[grant.id] ?? 0);
            expect(month.atMost).toBeCloseTo((hire.job.grossMonthly * month.percent) / 100, 1);
          }
        }
      }),
    );
  });

  it('the first year of a known person holds one wage grant, the best, and not two; of an unknown one never more', () => {
    fc.assert(
      fc.property(hires, hire => {
        const isKnown = Object.values(hire.person).every(answer => answer !== null);
        const { levy, grants, firstYear } = fundingFor(hire);
        const wages = grants.filter(({ purpose }) => purpose === 'wage').map(one => one.maxEuroFirstYear ?? 0);
        const premiums = grants.filter(({ purpose }) => purpose === 'premium').map(one => one.maxEuroFirstYear ?? 0);
        const saved = levy.wholeYear.kind === 'told' ? levy.wholeYear.before - levy.wholeYear.after.min : 0;
        const most = Math.max(0, ...wages) + premiums.reduce((one, other) => one + other, 0) + saved;
        if (isKnown) expect(firstYear.max).toBeCloseTo(most, 1);
        else expect(firstYear.max).toBeLessThanOrEqual(most + 0.01);
      }),
    );
  });

  it('no amount of levy of 2027 or later is told, and no programme after its end', () => {
    fc.assert(
      fc.property(hires, fc.constantFrom('2027-01-01', '2027-12-31', '2028-06-01'), (hire, on) => {
        const { levy, grants, firstYear, assumptions } = fundingFor({ ...hire, on, job: { ...hire.job, start: on } });
        for (const year of [levy.wholeYear, ...levy.years]) {
          if (year.kind === 'withheld') expect(levyDue(year)).toBe(true);
          else expect(year).toMatchObject({ before: 0, after: { min: 0, max: 0 } });
        }
        expect(firstYear.min).toBe(0);
        expect(grants.filter(({ id }) => id.startsWith('land_he'))).toEqual([]);
        expect(assumptions.some(({ key }) => key === 'assume.noLevy')).toBe(levy.wholeYear.kind === 'withheld');
      }),
    );
  });

  it('the steps stand in the order of their days, none before today', () => {
    fc.assert(
      fc.property(hires, hire => {
        const days = fundingFor(hire).steps.map(({ by }) => by);
        expect(days).toEqual(days.toSorted());
        expect(days[0]).toBe(today);
      }),
    );
  });

  it('everything can be said in words, with nothing left to fill in', () => {
    fc.assert(
      fc.property(hires, hire => {
        const { grants, withheld, steps, assumptions } = fundingFor(hire);
        const phrases = [...grants.flatMap(({ notes }) => notes), ...steps.map(({ says }) => says), ...assumptions];
        const words = [...phrases.map(say), ...[...grants, ...withheld].map(nameOf)];
        for (const text of words) expect(text).toMatch(/^[A-ZÄÖÜ„][^[\]]*$/);
        for (const { decidedBy, applyBefore } of grants)
          expect([officeName(decidedBy), deadlineWords(applyBefore)]).not.toContain('');
      }),
    );
  });

  it('the order of the keys does not matter, and every line has an answer', () => {
    fc.assert(
      fc.property(hires, hire => {
        const line = fundingLine(JSON.stringify(hire), today);
        expect(fundingLine(JSON.stringify(turned(hire)), today)).toBe(line);
        expect(line).toMatch(/^{"(levy|errors)":/);
      }),
    );
  });

  it('nothing that comes from outside makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), input => {
        expect(fundingLine(JSON.stringify(input) ?? '', today)).toContain('errors');
      }),
    );
  });
});

const turned = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    : value;
