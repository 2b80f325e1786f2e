import { describe, expect, it } from 'vitest';
import { readHire } from '../../../src/knowledge/funding/plausible.ts';
import { hire, today } from './hires.ts';

const fields = (input: unknown): readonly string[] => {
  const read = readHire(input, today);
  return read.kind === 'hire' ? [] : read.errors.map(({ field }) => field);
};
const message = (input: unknown): string => {
  const read = readHire(input, today);
  return read.kind === 'hire' ? '' : (read.errors[0]?.message ?? '');
};

describe('a wrong entry is told at its field, and nothing is reckoned', () => {
  it.each<readonly [string, unknown, string]>([
    ['negative staff', hire({ firm: { workplaces: -1 } }), 'firm.workplaces'],
    ['more severely disabled people than staff', hire({ firm: { severelyDisabled: 46 } }), 'firm.severelyDisabled'],
    ['more trainees than staff', hire({ firm: { trainees: 40, shortJobs: 6 } }), 'firm.trainees'],
    ['200 hours a week', hire({ job: { hoursPerWeek: 200, grossMonthly: 99_000 } }), 'job.hoursPerWeek'],
    ['no wage', hire({ job: { grossMonthly: 0 } }), 'job.grossMonthly'],
    ['a wage under the minimum', hire({ job: { grossMonthly: 2108 } }), 'job.grossMonthly'],
    ['a start in the past', hire({ job: { start: '2026-11-19' } }), 'job.start'],
    ['a start in three years', hire({ job: { start: '2029-11-20' } }), 'job.start'],
    ['a day that is none', hire({ job: { start: '2026-02-30' } }), 'job.start'],
    ['a Minijob for the Budget für Arbeit', hire({ job: { hoursPerWeek: 8, grossMonthly: 603 } }), 'job.grossMonthly'],
    ['a permanent job of 12 months', hire({ job: { months: 12 } }), 'job.months'],
    ['a GdB of 55', hire({ person: { gdb: 55 } }), 'person.gdb'],
    ['an age of 7', hire({ person: { age: 7 } }), 'person.age'],
    ['a Land that is none', { ...hire({}), firm: { ...hire({}).firm, land: 'XX' } }, 'firm.land'],
    ['a word for a number', { ...hire({}), firm: { ...hire({}).firm, workplaces: 'viele' } }, 'firm.workplaces'],
    ['a status that is none', { ...hire({}), person: { status: 'krank' } }, 'person.status'],
    ['no firm', { job: { grossMonthly: 2200 } }, 'firm'],
    ['a list', [], ''],
  ])('%s', (_, input, field) => {
    expect(fields(input)).toContain(field);
    expect(message(input)).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it.each([null, 7, 'x', [], {}])('also %j is answered', input => {
    expect(fields(input).length).toBeGreaterThan(0);
  });

  it('names several wrong fields at once', () => {
    expect(fields(hire({ firm: { severelyDisabled: 99 }, job: { start: '2020-01-01' } }))).toEqual([
      'firm.severelyDisabled',
      'job.start',
    ]);
  });
});

describe('the minimum wage', () => {
  // 35 hours × 13/3 = 151.67 a month; × 13.90 = 2,108.17; × 14.60 = 2,214.33
  it.each([
    [2108.17, '2026-12-31', []],
    [2108.16, '2026-12-31', ['job.grossMonthly']],
    [2200, '2027-01-01', ['job.grossMonthly']],
    [2214.33, '2027-01-01', []],
  ])('is that of the day of the start: %d euro on %s', (grossMonthly, start, wrong) => {
    expect(fields(hire({ job: { grossMonthly, start } }))).toEqual(wrong);
  });

  it('says what would be enough, and the factor', () => {
    expect(message(hire({ job: { grossMonthly: 1516.67 } }))).toBe(
      'Für 35 Stunden in der Woche (13/3 Wochen im Monat) sind wenigstens 2.108,17 Euro nötig: Der Mindestlohn am Tag des Beginns ist 13,90 Euro (§ 1 MiLoG).',
    );
  });

  it('is not asked of training or of people under 18', () => {
    expect(fields(hire({ job: { grossMonthly: 900, training: true } }))).toEqual([]);
    expect(fields(hire({ job: { grossMonthly: 900 }, person: { age: 17 } }))).toEqual([]);
  });
});

const four = { firm: { workplaces: 45, severelyDisabled: 0, land: 'HE' }, job: { grossMonthly: 2200 } };
const said = (person: unknown): unknown => readHire({ ...four, person }, today);

describe('four answers are enough', () => {
  it('and everything else is open', () => {
    const read = readHire(four, today);
    expect(read.kind === 'hire' && read.hire).toMatchObject({
      person: {
        status: null,
        gdb: null,
        fromWorkshop: null,
        workshopEntitled: null,
        age: null,
        longTermUnemployed: null,
      },
      job: { hoursPerWeek: null, start: null, permanent: null, months: null, training: false },
      on: today,
    });
  });

  it('"unknown", null and a missing key are the same', () => {
    const all = ['status', 'gdb', 'fromWorkshop', 'workshopEntitled', 'age', 'longTermUnemployed'];
    const each = (value: unknown): unknown => said(Object.fromEntries(all.map(key => [key, value])));
    expect(each('unknown')).toEqual(said(null));
    expect(each(null)).toEqual(said({}));
  });
});
