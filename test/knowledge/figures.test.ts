import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figureLines } from '../../src/commands/figures.ts';
import { withheldBecause, type Figure } from '../../src/knowledge/figures/figure.ts';
import { exact, german, rough } from '../../src/knowledge/figures/place.ts';
import { placeOf } from '../../src/knowledge/figures/places.ts';
import { figureOn, figures, valueOn } from '../../src/knowledge/figures/table.ts';

const days = ['2024-01-01', '2025-06-30', '2026-11-26', '2026-12-31', '2027-01-01', '2028-01-01'];
const [lastDay, newYear] = ['2026-12-31', '2027-01-01'];

describe('the table of figures', () => {
  it('has one value for an id on a day, never two', () => {
    const twice = days.flatMap(day =>
      figures.filter(
        (one, n) =>
          withheldBecause(one, day) === undefined &&
          figures.some((other, m) => m > n && other.id === one.id && withheldBecause(other, day) === undefined),
      ),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('names the source of every row, and its § or "-" for a telephone number', () => {
    const rows: readonly Figure[] = figures;
    for (const { citation, source } of rows) {
      expect(source).not.toBe('');
      expect(citation).not.toBe('');
    }
  });

  it('tells nothing that is a draft, a projection or only remembered, on no day', () => {
    const rows: readonly Figure[] = figures;
    const unsure = rows.filter(({ confidence }) => !/^(verified|calculated)/.test(confidence));
    expect(unsure.map(({ id }) => id).toSorted()).toEqual([
      'ausgleichsabgabe_projektion_2027',
      'bezugsgroesse_2027_entwurf',
      'durchschnittsentgelt_vorl_2027_entwurf',
      'hilfe_missbrauch',
      'hilfetelefon_maenner',
      'wertmarke_projektion_2027',
    ]);
    for (const row of unsure) for (const day of days) expect(withheldBecause(row, day)).toBeTypeOf('string');
  });

  it('changes the minimum wage by itself at New Year, and knows none for 2028', () => {
    expect(days.map(day => valueOn('mindestlohn', day))).toEqual([12.41, 12.82, 13.9, 13.9, 14.6, undefined]);
    expect(days.map(day => placeOf('mindestlohn')?.on('leicht', day)).slice(2)).toEqual([
      'fast 14 Euro',
      'fast 14 Euro',
      'mehr als 14 Euro',
      undefined,
    ]);
    expect(days.map(day => placeOf('mindestlohn_genau')?.on('leicht', day)).slice(2)).toEqual([
      '13 Euro und 90 Cent',
      '13 Euro und 90 Cent',
      '14 Euro und 60 Cent',
      undefined,
    ]);
  });

  it('withholds the levy and the Wertmarke of 2027 until they are announced', () => {
    for (const id of ['ausgleichsabgabe_standard_2025', 'ausgleichsabgabe_unter40_2025', 'wertmarke_2025'] as const) {
      expect(figureOn(id, lastDay)).toBeDefined();
      expect(figureOn(id, newYear)).toBeUndefined();
    }
  });

  it('holds what the law derives from other figures as the law derives it', () => {
    const base = valueOn('bezugsgroesse_2026', lastDay)?.monat ?? Number.NaN;
    const need = valueOn('regelbedarfsstufe_1', lastDay) ?? Number.NaN;
    const allowance = valueOn('sgb12_freibetrag_erwerb', lastDay);
    // § 162 Nr. 2 SGB VI: 80 % of the Bezugsgröße; § 96a Abs. 1c Nr. 2: 3/8 of 14 times of it
    expect(valueOn('wfbm_rv_mindestbemessung_eur_2026', lastDay)).toBe(base * 0.8);
    expect(valueOn('hinzuverdienst_volle_em_2026', lastDay)).toBe((3 / 8) * 14 * base);
    // § 8 Abs. 1a SGB IV: wage × 130 / 3, rounded up
    for (const day of [lastDay, newYear])
      expect(valueOn('minijobgrenze', day)).toBe(Math.ceil(((valueOn('mindestlohn', day) ?? 0) * 130) / 3));
    // § 82 Abs. 3 and 6 SGB XII: shares of the Regelbedarfsstufe 1
    expect(allowance?.regel_max_eur_2026).toBe(need * 0.5);
    expect(allowance?.egh_max_eur_2026).toBeCloseTo(need * 0.65, 2);
    expect(allowance?.wfbm_sockel_eur_2026).toBeCloseTo(need / 8, 2);
  });
});

describe('amounts in words', () => {
  it('are said to employees without cents or without a comma, and exactly in everyday German', () => {
    expect([13.9, 14.6, 5, 12.41, 104].map(rough)).toEqual(['fast 14', 'mehr als 14', '5', 'mehr als 12', '104']);
    expect([13.9, 14.6, 5, 12.05].map(exact)).toEqual([
      '13 Euro und 90 Cent',
      '14 Euro und 60 Cent',
      '5 Euro',
      '12 Euro und 5 Cent',
    ]);
    expect([13.9, 1140, 20763.75].map(german)).toEqual(['13,90', '1.140', '20.763,75']);
  });

  it('are said without a dot in an easy text, and as a whole list where somebody wants to know exactly', () => {
    expect(placeOf('pauschbetrag_groesster')?.on('leicht', lastDay)).toBe('2840 Euro');
    expect(placeOf('pauschbetrag_groesster')?.on('standard', lastDay)).toBe('2.840 Euro');
    expect(placeOf('pauschbetrag_liste')?.on('standard', lastDay)).toMatch(
      /^GdB 20: 384 Euro, .*GdB 100: 2\.840 Euro$/,
    );
  });
});

const lineSchema = z.looseObject({ id: z.string(), told: z.boolean(), why: z.string().optional() });
const parsed = (...args: readonly string[]) =>
  (figureLines(['--jsonl', ...args], '2026-11-26') ?? []).map(line => lineSchema.parse(JSON.parse(line)));

describe('npm run figures', () => {
  it('gives one line for each id, with the reason where it may not be told', () => {
    const lines = parsed('--on', newYear);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.find(({ id }) => id === 'mindestlohn')).toMatchObject({ value: 14.6, told: true });
    expect(lines.find(({ id }) => id === 'wertmarke_2025')).toMatchObject({ told: false, valid_to: lastDay });
    for (const { told, why } of lines) expect(typeof why).toBe(told ? 'undefined' : 'string');
  });

  it('takes today where no day is given, and refuses what is no day', () => {
    expect(parsed().find(({ id }) => id === 'mindestlohn')).toMatchObject({ value: 13.9 });
    expect(figureLines(['--on', 'morgen'], '2026-11-26')).toBeUndefined();
    expect(figureLines(['--colour'], '2026-11-26')).toBeUndefined();
  });
});
