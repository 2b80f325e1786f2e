import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hire, today } from '../knowledge/funding/hires.ts';
import { fundingLine } from '../../src/commands/funding.ts';

const answer = z.looseObject({
  levy: z.looseObject({ year: z.number(), dutyPlaces: z.number() }),
  instruments: z.array(z.looseObject({ id: z.string(), may: z.boolean(), citation: z.string() })),
  totalFirstYear: z.object({ min: z.number(), max: z.number() }),
  steps: z.array(z.object({ by: z.string(), kind: z.string(), text: z.string() })),
  assumptions: z.array(z.string()),
  stand: z.string(),
});
const read = (given: Parameters<typeof hire>[0]) =>
  answer.parse(JSON.parse(fundingLine(JSON.stringify(hire(given)), today)));

describe('npm run funding', () => {
  it('answers the hire of the issue', () => {
    const { levy, instruments, totalFirstYear, stand } = read({});
    expect(levy).toMatchObject({ year: 2026, dutyPlaces: 2, beforeYearly: 11160, afterYearly: 0 });
    expect(instruments[0]).toMatchObject({
      id: 'bfa',
      may: false,
      maxPercent: 75,
      maxMonths: null,
      maxEuroFirstYear: 19800,
      decidedBy: 'Träger der Eingliederungshilfe',
      citation: '§ 61 Abs. 2 Satz 2 SGB IX',
    });
    expect(instruments[1]).toMatchObject({ id: 'egz', may: true, maxPercent: 70, maxMonths: 60 });
    expect(totalFirstYear).toEqual({ min: 11160, max: 30960 });
    expect(stand).toBe('2026-08-19');
  });

  it('counts only what is sure in afterYearly', () => {
    expect(read({ person: { status: null, gdb: null } }).levy).toMatchObject({
      beforeYearly: 11160,
      afterYearly: 11160,
      afterYearlyAtBest: 0,
    });
  });

  it('names the days: today, before the start, the end of a programme, 31 March, the end of counting double', () => {
    expect(read({}).steps.map(({ by, kind }) => `${kind} ${by}`)).toEqual([
      'now 2026-11-20',
      'before 2026-12-01',
      'before 2026-12-01',
      'until 2026-12-31',
      'until 2026-12-31',
      'before 2027-03-01',
      'until 2027-03-31',
      'before 2028-12-01',
      'before 2031-12-01',
    ]);
  });

  it('says that a wage of today is too little from New Year', () => {
    expect(read({}).assumptions[0]).toBe(
      'Ab 1.1.2027 ist der Mindestlohn 14,60 Euro. Bei 35 Stunden in der Woche (13/3 Wochen im Monat) sind das wenigstens 2.214,33 Euro im Monat.',
    );
  });

  it('gives one line for each line, in order, also for a bad one, and nothing else', () => {
    const lines = [
      JSON.stringify(hire({})),
      '{',
      JSON.stringify(hire({ firm: { workplaces: -1 } })),
      JSON.stringify(hire({})),
    ];
    const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/funding.ts', '--jsonl'], {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
    });
    const out = stdout
      .trimEnd()
      .split('\n')
      .map(line => Object.keys(z.looseObject({}).parse(JSON.parse(line)))[0]);
    expect(out).toEqual(['levy', 'errors', 'errors', 'levy']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
