import { describe, expect, it } from 'vitest';
import { payableTo, type GrantId } from '../../../src/knowledge/funding/grant.ts';
import { tellFunding } from '../../../src/knowledge/funding/telling.ts';
import { say } from '../../../src/knowledge/funding/words.ts';
import { check, grantOf, ids } from './hires.ts';

type Given = Parameters<typeof check>[0];

/** `24×70 12×60`: so many months at so many percent. */
const shape = (given: Given, id: GrantId): string => {
  const percents = grantOf(check(given), id)?.months.map(({ percent }) => percent) ?? [];
  const spans: [number, number | null][] = [];
  for (const percent of percents) {
    const last = spans.at(-1);
    if (last?.[1] === percent) last[0] += 1;
    else spans.push([1, percent]);
  }
  return spans.map(([months, percent]) => `${String(months)}×${String(percent)}`).join(' ');
};

const elsewhere = { fromWorkshop: false, workshopEntitled: false } as const;
const withoutDisability = { ...elsewhere, status: 'none', gdb: 0 } as const;

const notesOfEgz = (given: Given): string => grantOf(check(given), 'egz')?.notes.map(say).join(' ') ?? '';
const ofIntegrationsamt = (given: Given): readonly string[] =>
  ids(check(given)).filter(id => /schwbav27|assistenz/.test(id));
const inHessen = (start: string) => check({ on: '2026-12-01', job: { start, grossMonthly: 2300 } });
const trialInHessen = (start: string) => grantOf(check({ on: '2026-01-02', job: { start } }), 'land_he_hepas_probe');
const premiumInWestfalen = (job: Given['job']) =>
  grantOf(check({ firm: { land: 'NW' }, job: job ?? {} }), 'land_nw_lwl')?.maxEuroFirstYear;

describe('the Budget für Arbeit', () => {
  it('pays at most 75 % of the wage, is a right of the person and has no end in the law', () => {
    const grant = grantOf(check({}), 'bfa');
    expect(grant).toMatchObject({
      right: 'claim',
      maxPercent: 75,
      maxMonths: null,
      citation: '§ 61 Abs. 2 Satz 2 SGB IX',
    });
    // 2,200 × 75 % = 1,650 a month
    expect(grant?.months[0]).toEqual({ from: '2026-12-01', percent: 75, atLeast: 0, atMost: 1650 });
  });

  it('asks for the right to a workshop, not for a status or for having been there', () => {
    expect(ids(check({ person: { status: 'none', gdb: 0, fromWorkshop: false } }))).toContain('bfa');
    expect(ids(check({ person: { workshopEntitled: false } }))).not.toContain('bfa');
    expect(ids(check({ person: { workshopEntitled: null } }))).toContain('bfa');
  });

  it('is not there for a Minijob nor for training', () => {
    // 603 euro is the limit of 2026
    const short = { hoursPerWeek: 8, grossMonthly: 603 };
    expect(ids(check({ job: short }))).not.toContain('bfa');
    expect(ids(check({ job: { ...short, grossMonthly: 603.01 } }))).toContain('bfa');
    expect(ids(check({ job: { training: true } }))).not.toContain('bfa');
  });

  it('ends with a fixed term', () => {
    const grant = grantOf(check({ job: { permanent: false, months: 6 } }), 'bfa');
    // 6 × 1,650 = 9,900
    expect(grant).toMatchObject({ maxMonths: 6, maxEuroFirstYear: 9900 });
  });
});

// law.md D4: −10 points a year after 12, or 24 months, never under 30 %.
describe('the Eingliederungszuschuss', () => {
  it.each<readonly [string, Given['person'], string]>([
    ['after a workshop', {}, '24×70 12×60 12×50 12×40'],
    ['after a workshop, from 55 on', { age: 55 }, '24×70 12×60 12×50 12×40 36×30'],
    [
      'gleichgestellt after long unemployment',
      { ...elsewhere, status: 'gleichgestellt', gdb: 40, longTermUnemployed: true },
      '24×70 12×60 12×50 12×40',
    ],
    ['severely disabled', elsewhere, '12×70 12×60'],
    // § 89: 36 months from 55 on for everybody, § 90 (1) pays more in the first 24
    ['severely disabled, from 55 on', { ...elsewhere, age: 57 }, '12×70 12×60 12×50'],
    ['severely disabled, age open', { ...elsewhere, age: null }, '12×70 12×60 12×50'],
    ['without a status, from a workshop', { status: 'none', gdb: 0 }, '12×70 12×60'],
    ['long unemployed', { ...withoutDisability, longTermUnemployed: true }, '12×50'],
    ['from 55 on', { ...withoutDisability, age: 60 }, '36×50'],
    ['nothing of this', withoutDisability, ''],
  ])('%s', (_, person = {}, spans) => {
    expect(shape({ person }, 'egz')).toBe(spans);
  });

  it('is month by month the most of every group that an open answer leaves', () => {
    // disabled: 12 × 70, 12 × 60; if not, but from 55 on: 36 × 50
    expect(shape({ person: { ...withoutDisability, workshopEntitled: null, age: 60 } }, 'egz')).toBe(
      '12×70 12×60 12×50',
    );
  });

  it('is reckoned on the wage alone, and says so', () => {
    const grant = grantOf(check({ person: { ...withoutDisability, longTermUnemployed: true } }), 'egz');
    // 12 × 2,200 × 50 % = 13,200
    expect(grant?.maxEuroFirstYear).toBe(13200);
    expect(grant?.notes.map(say).join(' ')).toContain('Gerechnet mit dem Lohn allein.');
  });

  it('falls month by month: 2,200 at 70, 60, 50, 40 and 30 %', () => {
    const months = grantOf(check({ person: { age: 58 } }), 'egz')?.months ?? [];
    expect([0, 23, 24, 36, 48, 60, 95].map(n => months[n]?.atMost)).toEqual([1540, 1540, 1320, 1100, 880, 660, 660]);
    expect(months).toHaveLength(96);
    expect(months[95]?.from).toBe('2034-11-01');
  });

  it('runs longer from 55 on only where it begins by the end of 2028', () => {
    const person = { ...withoutDisability, age: 60 };
    const at = (start: string): string => shape({ on: '2028-12-01', person, job: { start } }, 'egz');
    expect([at('2028-12-31'), at('2029-01-01')]).toEqual(['36×50', '12×50']);
  });

  it('says by when the longer time from 55 on has to begin, and nothing that is only for people without a disability', () => {
    const notes = notesOfEgz({ person: { ...elsewhere, age: 57 } });
    expect(notes).toContain('Ab 55 Jahren ist auch der allgemeine Zuschuss länger als 12 Monate möglich');
    expect(notes).not.toContain('Ohne Behinderung');
  });

  it('says that its longest time is not sure while an answer that decides about it is open', () => {
    const openFor = [null, 57, 30].map(age =>
      notesOfEgz({ person: { ...elsewhere, age } }).includes('nur im besten Fall'),
    );
    expect(openFor).toEqual([true, false, false]);
  });

  it('is not paid back for besonders betroffene people, and is for others', () => {
    expect(notesOfEgz({})).toContain('Keine Rückzahlung');
    expect(notesOfEgz({ person: elsewhere })).toContain('zurückzuzahlen');
  });
});

describe('a trial before the job', () => {
  it('is paid for three months, for people with a disability', () => {
    // 3 × 2,200 = 6,600
    expect(grantOf(check({}), 'probebeschaeftigung')).toMatchObject({ maxMonths: 3, maxEuroFirstYear: 6600 });
    expect(ids(check({ person: withoutDisability }))).not.toContain('probebeschaeftigung');
  });
});

describe('training', () => {
  const job = { training: true, grossMonthly: 1000, hoursPerWeek: 38 } as const;

  it('brings 80 % for severely disabled, 60 % for other disabled people', () => {
    // 12 × 1,000 × 80 % = 9,600; × 60 % = 7,200
    expect(grantOf(check({ job }), 'ausbildungszuschuss')).toMatchObject({ maxPercent: 80, maxEuroFirstYear: 9600 });
    const grant = grantOf(check({ job, person: { status: 'none', gdb: 0 } }), 'ausbildungszuschuss');
    expect(grant).toMatchObject({ maxPercent: 60, maxEuroFirstYear: 7200, right: 'discretion' });
  });

  it('brings the whole pay with a Budget für Ausbildung, as a right, and then no other grant for the pay', () => {
    const funding = check({ job, firm: { land: 'BY' } });
    expect(grantOf(funding, 'budget_ausbildung')).toMatchObject({ right: 'claim', maxEuroFirstYear: 12000 });
    // levy 11,160 is gone: a trainee counts for two places; 12,000 and not 12,000 + 9,600
    expect(funding.firstYear).toEqual({ min: 11160, max: 23160 });
    expect(ids(check({ job, person: elsewhere }))).not.toContain('budget_ausbildung');
  });

  it('brings no wage grant', () => {
    expect(ids(check({ job })).filter(id => /bfa|egz|probe|sgb2/.test(id))).toEqual([]);
  });
});

describe('the Jobcenter', () => {
  const person = { ...withoutDisability, longTermUnemployed: true } as const;

  it('pays 75 and 50 % for a job of two years or more (§ 16e)', () => {
    expect(shape({ person }, 'sgb2_16e')).toBe('12×75 12×50');
    expect(shape({ person, job: { permanent: false, months: 24 } }, 'sgb2_16e')).toBe('12×75 12×50');
    expect(shape({ person, job: { permanent: false, months: 23 } }, 'sgb2_16e')).toBe('');
  });

  it('pays 100, 100, 90, 80 and 70 % from 25 years on (§ 16i)', () => {
    expect(shape({ person }, 'sgb2_16i')).toBe('24×100 12×90 12×80 12×70');
    expect(shape({ person: { ...person, age: 24 } }, 'sgb2_16i')).toBe('');
    expect(grantOf(check({ person }), 'sgb2_16i')).toMatchObject({ maxMonths: 60, maxEuroFirstYear: 26400 });
  });

  it('pays nothing for a Minijob or for somebody entitled to a workshop', () => {
    const minijob = { hoursPerWeek: 8, grossMonthly: 550 };
    for (const given of [{ person, job: minijob }, { person: { ...person, workshopEntitled: true } }])
      expect(ids(check(given)).filter(id => id.startsWith('sgb2'))).toEqual([]);
  });

  it('is withheld where the law of § 16e was another one', () => {
    const funding = check({ person, on: '2026-05-01', job: { start: '2026-06-15' } });
    expect(funding.withheld).toContainEqual({ id: 'sgb2_16e', because: 'Gilt erst ab 2026-07-01.' });
    expect(ids(funding)).not.toContain('sgb2_16e');
  });
});

describe('help from the Integrationsamt', () => {
  it('is for people with a status, from 15 hours a week', () => {
    expect(ofIntegrationsamt({})).toEqual(['schwbav27', 'arbeitsassistenz']);
    expect(ofIntegrationsamt({ job: { hoursPerWeek: 14, grossMonthly: 900 } })).toEqual([]);
    expect(ofIntegrationsamt({ person: { status: 'none', gdb: 0 } })).toEqual([]);
  });

  it('names no amount where the law names none', () => {
    for (const id of ['schwbav15', 'schwbav27', 'arbeitshilfen', 'jobcoaching', 'arbeitsassistenz'] as const)
      expect(grantOf(check({}), id)).toMatchObject({ maxPercent: null, maxEuroFirstYear: null, months: [] });
  });

  it('goes to the firm, but for Arbeitsassistenz (§ 185 (5)); of Jobcoaching nobody told us', () => {
    const { grants } = check({});
    const payees = grants.map(grant => [grant.id, payableTo(grant)]);
    expect(payees.filter(([, payee]) => payee !== 'employer')).toEqual([
      ['jobcoaching', undefined],
      ['arbeitsassistenz', 'person'],
    ]);
    const told = tellFunding(check({})).grants.flatMap(({ facts }) =>
      facts.filter(one => one.label === 'Das Geld bekommt'),
    );
    expect(new Set(told.map(({ value }) => value))).toEqual(new Set(['die Firma', 'die Person, nicht die Firma']));
    expect(told).toHaveLength(grants.length - 1);
  });

  it('is a right of the person only as Arbeitsassistenz; the rest may be refused', () => {
    const rights = check({}).grants.filter(({ right }) => right === 'claim');
    expect(rights.map(({ id }) => id)).toEqual(['bfa', 'arbeitsassistenz']);
  });
});

describe('the programmes of the Länder', () => {
  it('in Hessen are told until the end of 2026 and withheld after it', () => {
    expect(ids(inHessen('2026-12-31'))).toContain('land_he_hepas');
    const later = inHessen('2027-01-01');
    expect(ids(later).filter(id => id.startsWith('land_'))).toEqual([]);
    expect(later.withheld.map(({ id }) => id)).toEqual(['land_he_hepas', 'land_he_hepas_probe']);
    expect(later.withheld[0]?.because).toBe('Galt bis 2026-12-31; was danach gilt, ist uns nicht bekannt.');
  });

  it('in Hessen pay a trial 1,000 a month and no month after the end of the programme', () => {
    expect(trialInHessen('2026-03-01')).toMatchObject({ maxMonths: 6, maxEuroFirstYear: 6000 });
    expect(trialInHessen('2026-11-01')?.months.map(({ from }) => from)).toEqual(['2026-11-01', '2026-12-01']);
  });

  it('in Westfalen add 4,000 euro, or 2,000 to a fixed term of a year', () => {
    expect(premiumInWestfalen({})).toBe(4000);
    expect(premiumInWestfalen({ permanent: false, months: 12 })).toBe(2000);
    expect(premiumInWestfalen({ permanent: false, months: 11 })).toBeUndefined();
    // 11,160 + 19,800 + 4,000
    expect(check({ firm: { land: 'NW' } }).firstYear.max).toBe(34960);
  });

  it('name no amount where none was checked, and say where nothing was researched', () => {
    expect(grantOf(check({ firm: { land: 'BW' } }), 'land_bw_kvjs')?.maxEuroFirstYear).toBeNull();
    const bayern = check({ firm: { land: 'BY' } });
    expect(ids(bayern).filter(id => id.startsWith('land_'))).toEqual([]);
    expect(bayern.assumptions.map(say)).toContain('Programme von Bayern haben wir nicht geprüft.');
  });
});
