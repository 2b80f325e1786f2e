import { describe, expect, it } from 'vitest';
import { against, type Ease } from '../../../src/language/simple/level.ts';
import { read } from '../../../src/language/simple/reading.ts';

const words = (count: number): string => `${['Du', ...Array.from({ length: count - 2 }, () => 'gut')].join(' ')} da.`;
const sentences = (...lengths: readonly number[]): string => lengths.map(words).join('\n');
const is = (text: string, ease: Ease): boolean => against(read(text), ease).length === 0;
const rules = (text: string, ease: Ease): readonly string[] => against(read(text), ease).map(({ rule }) => rule);

/** 100 words. */
const twenty = (broken: number): string =>
  Array.from({ length: 20 }, (_, n) => (n < broken ? 'Das wäre für dich gut.' : 'Das ist für dich gut.')).join('\n');

describe('the bars', () => {
  it.each<[Ease, number, number]>([
    ['streng', 12, 13],
    ['leicht', 15, 16],
    ['einfach', 20, 21],
  ])('%s lets a sentence have %d words and not %d', (ease, longest, over) => {
    expect(is(sentences(longest, 2, 2), ease)).toBe(true);
    expect(rules(sentences(over, 2, 2), ease)).toEqual(['sentenceLength']);
  });

  it.each<[Ease, number]>([
    ['streng', 10],
    ['leicht', 10],
    ['einfach', 12],
  ])('%s lets sentences have %d words on average', (ease, mean) => {
    expect(is(sentences(mean, mean), ease)).toBe(true);
    expect(rules(sentences(mean, mean + 1), ease)).toEqual(['wordsPerSentence']);
  });

  it('let one sentence of fifteen be longer, never over 25 words, and none in streng', () => {
    const short = Array.from({ length: 14 }, () => 4);
    expect(is(sentences(16, ...short), 'leicht')).toBe(true);
    expect(is(sentences(16, ...short.slice(1)), 'leicht')).toBe(false);
    expect(is(sentences(16, 16, ...short), 'leicht')).toBe(false);
    expect(is(sentences(25, ...short), 'einfach')).toBe(true);
    expect(is(sentences(26, ...short), 'einfach')).toBe(false);
    expect(is(sentences(13, ...short), 'streng')).toBe(false);
  });

  it('let a short text break one rule in leicht, two in einfach, none in streng', () => {
    const [one, two, three] = ['Das wäre gut.', 'Das wäre gut.\nDas wäre gut.', 'Das wäre gut.\n'.repeat(3)];
    expect([is(one, 'streng'), is(one, 'leicht'), is(one, 'einfach')]).toEqual([false, true, true]);
    expect([is(two, 'leicht'), is(two, 'einfach')]).toEqual([false, true]);
    expect(is(three, 'einfach')).toBe(false);
  });

  it('let a long text break 10 rules in 100 words in leicht, 13 in einfach', () => {
    expect(read(twenty(0)).measures.words).toBe(100);
    expect([is(twenty(10), 'leicht'), is(twenty(11), 'leicht')]).toEqual([true, false]);
    expect([is(twenty(13), 'einfach'), is(twenty(14), 'einfach')]).toEqual([true, false]);
  });

  it('never let an abbreviation pass as leicht, nor a § as anything', () => {
    expect([is('Frag z. B. mich.', 'leicht'), is('Frag z. B. mich.', 'einfach')]).toEqual([false, true]);
    expect([is('Das ist § 3.', 'leicht'), is('Das ist § 3.', 'einfach')]).toEqual([false, false]);
  });

  it.each<[Ease, { readonly flesch: number; readonly wiener: number }]>([
    ['leicht', { flesch: 48, wiener: 9 }],
    ['streng', { flesch: 48, wiener: 9 }],
    ['einfach', { flesch: 42, wiener: 11 }],
  ])('%s asks for %j, from 30 words on', (ease, { flesch, wiener }) => {
    const reading = read(sentences(10, 10, 10));
    const measured = (measures: Partial<typeof reading.measures>): readonly string[] =>
      against({ ...reading, measures: { ...reading.measures, flesch, wiener, ...measures } }, ease).map(
        ({ rule }) => rule,
      );
    expect(reading.measures.words).toBe(30);
    expect(measured({})).toEqual([]);
    expect(measured({ flesch: flesch - 0.1 })).toEqual(['readability']);
    expect(measured({ wiener: wiener + 0.1 })).toEqual(['readability']);
    expect(measured({ words: 29, flesch: 0, wiener: 20 })).toEqual([]);
  });
});
