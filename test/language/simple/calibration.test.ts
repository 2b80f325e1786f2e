import { describe, expect, it } from 'vitest';
import { againstMessage } from '../../../src/language/simple/chat.ts';
import { against, type Ease } from '../../../src/language/simple/level.ts';
import { linesIn, sentencesIn, wordsIn } from '../../../src/language/simple/parts.ts';
import { read } from '../../../src/language/simple/reading.ts';
import { easy, model, official } from './samples.ts';

const passing = (texts: readonly string[], ease: Ease): number =>
  texts.filter(text => against(read(text), ease).length === 0).length;

/** Whole sentences, up to about 30 words: as long as a message. */
const pieces = (text: string): readonly string[] =>
  linesIn(text)
    .flatMap(sentencesIn)
    .reduce<readonly string[]>((done, sentence) => {
      const last = done.at(-1);
      return last !== undefined && wordsIn(`${last} ${sentence}`).length <= 30
        ? [...done.slice(0, -1), `${last}\n${sentence}`]
        : [...done, sentence];
    }, []);

describe('the calibration', () => {
  it('lets nearly every easy text pass as leicht, and every one as einfach', () => {
    expect(passing(easy, 'leicht') / easy.length).toBeGreaterThanOrEqual(0.9);
    expect(passing(easy, 'einfach')).toBe(easy.length);
  });

  it('lets no text of an office pass as anything', () => {
    expect(passing(official, 'leicht')).toBe(0);
    expect(passing(official, 'einfach')).toBe(0);
  });

  it('tells them apart in pieces as long as a message too', () => {
    const [easyPieces, officialPieces] = [easy.flatMap(pieces), official.flatMap(pieces)];
    expect(passing(easyPieces, 'leicht') / easyPieces.length).toBeGreaterThanOrEqual(0.85);
    expect(passing(officialPieces, 'leicht') / officialPieces.length).toBeLessThanOrEqual(0.02);
  });

  it.each(model.map((text, n) => [n + 1, text] as const))('lets message %d of the model pass as streng', (_, text) => {
    expect([...against(read(text), 'streng'), ...againstMessage(text)]).toEqual([]);
  });
});
