import { masked } from '../../src/language/mask.ts';
import { describe, expect, it, test } from 'vitest';
import { distance } from '../../src/language/distance.ts';
import { clip, fold, wordsOf } from '../../src/language/fold.ts';
import { lexiconOf } from '../../src/language/lexicon.ts';
import { isNear } from '../../src/language/near.ts';
import { sentences } from '../../src/language/sentences.ts';
import { namedStandard, standardOf } from '../../src/language/dialect.ts';
import { softly, soundOf } from '../../src/language/sound.ts';

describe('folding', () => {
  test.each([
    ['Mädchen', 'Maedchen', 'madchen'],
    ['Straße', 'STRASSE', 'strasse'],
    ['soooo müüüde', 'so mude', 'so muede'],
    ['l\u200Be\u00ADben', 'leben', 'lebbben'],
    ['ｌｅｂｅｎ', 'leben', '𝐥𝐞𝐛𝐞𝐧'],
    ['geht’s', "geht's", 'gehts'],
  ])('%s, %s and %s are one', (a, b, c) => {
    expect(fold(a)).toBe(fold(b));
    expect(fold(b)).toBe(fold(c));
  });

  it('keeps every emoji as a word of its own, without its colour of skin', () => {
    expect(wordsOf('gut👍🏽!🔪')).toEqual(['gut', '👍', '🔪']);
  });

  it('has no words where there is nothing', () => {
    expect(wordsOf(' …!? ')).toEqual([]);
  });

  it('keeps the beginning and the end of a huge text', () => {
    const text = `anfang ${'x '.repeat(500_000)} ende`;
    expect(clip(text).length).toBeLessThan(9_000);
    expect(wordsOf(text).at(0)).toBe('anfang');
    expect(wordsOf(text).at(-1)).toBe('ende');
  });
});

test.each([
  ['leben', 'leben', 0],
  ['leben', 'lbeen', 1],
  ['sterben', 'strben', 1],
  ['kundigung', 'kudnigng', 2],
  ['rot', 'baum', 4],
])('%s and %s are %i apart', (a, b, apart) => {
  expect(distance(a, b, 3)).toBe(apart);
  expect(distance(b, a, 3)).toBe(apart);
});

test.each([
  ['Müller', '657'],
  ['Wikipedia', '3412'],
  ['Breschnew', '17863'],
  ['Kündigung', '462464'],
])('%s sounds like %s', (word, sound) => {
  expect(soundOf(word)).toBe(sound);
});

describe('a misspelling', () => {
  test.each([
    ['lebem', 'leben'],
    ['sterbn', 'sterben'],
    ['abmanung', 'abmahnung'],
    ['kundikunk', 'kundigung'],
  ])('%s is %s', (word, meant) => {
    expect(isNear(word, meant)).toBe(true);
  });

  test.each([
    ['rot', 'tot'],
    ['geben', 'leben'],
    ['reden', 'leben'],
    ['werben', 'sterben'],
  ])('%s is not %s', (word, other) => {
    expect(isNear(word, other)).toBe(false);
  });

  it('is never an ordinary word', () => {
    const lexicon = lexiconOf(['leben'], new Set(['lieben']));
    expect(lexicon.meant('lieben')).toEqual([]);
    expect(lexicon.meant('lebn')).toEqual(['leben']);
  });
});

it('words written together come apart', () => {
  const lexicon = lexiconOf(['ich', 'will', 'nicht', 'mehr', 'leben'], new Set());
  expect(lexicon.split('ichwillnichtmehrleben')).toEqual(['ich', 'will', 'nicht', 'mehr', 'leben']);
  expect(lexicon.split('ichwillkuchen')).toEqual([]);
});

const wordsIn = (text: string): readonly string[][] => sentences(text).map(one => one.map(({ word }) => word));

describe('sentences', () => {
  it('end at a full stop, but very short ones belong to their neighbours', () => {
    expect(wordsIn('Das ist gut so. Mir geht es gut.')).toHaveLength(2);
    expect(wordsIn('Ich will. Nicht. Mehr.')).toEqual([['ich', 'wil', 'nicht', 'mehr']]);
  });

  it('do not end in three dots or in a number', () => {
    expect(wordsIn('ich will ... nicht mehr')).toHaveLength(1);
    expect(wordsIn('am 3. Mai um 10.30 Uhr war es')).toHaveLength(1);
  });

  it('join letters that were typed one by one', () => {
    expect(wordsIn('l e b e n')).toEqual([['leben']]);
  });
});

describe('masking', () => {
  const known = new Set(['mein', 'chef', 'her', 'gibt', 'keinen', 'urlaub', 'ab']);
  it('leaves known words alone, and of names and numbers nothing', () => {
    const text = masked('Mein Chef Herr Öztürk gibt ab 24.12. keinen Urlaub, Tel. 0170 123', word => known.has(word));
    expect(text).toBe('Mein Chef Herr … gibt ab …. keinen Urlaub, …');
  });

  it('keeps a long text short', () => {
    expect(masked('mein '.repeat(200), word => known.has(word)).length).toBeLessThanOrEqual(300);
  });
});

test.each([
  ['gschlong', 'geschlagen'],
  ['jeschlagen', 'geschlagen'],
  ['gschniten', 'geschniten'],
  ['springa', 'springen'],
  ['wieda', 'wieder'],
  ['hod', 'hat'],
  ['dood', 'tot'],
])('"%s" may mean "%s"', (spoken, standard) => {
  expect(standardOf(wordsOf(spoken)[0] ?? '')).toContain(standard);
});

it('a word of standard German keeps its own meaning: only what is known by name is added', () => {
  expect(namedStandard('springen')).toEqual([]);
  expect(namedStandard('hot')).toEqual(['hat']);
});

test.each([
  ['dabledn', 'tabletn'],
  ['fergewaldigt', 'vergewaltigt'],
  ['suizit', 'suizid'],
])('"%s" is spelled as "%s" sounds', (heard, meant) => {
  expect(softly(heard)).toBe(softly(meant));
});
