import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/language/simple/measures.ts';
import { sentencesIn, syllablesIn, wordsIn } from '../../../src/language/simple/parts.ts';

describe('the parts of a text', () => {
  it.each([
    ['Ich heiße Anker. Wer bist du?', ['Ich heiße Anker.', 'Wer bist du?']],
    ['Am 5. Mai ist frei.', ['Am 5. Mai ist frei.']],
    ['Es gibt z. B. Geld. Oder Hilfe.', ['Es gibt z. B. Geld.', 'Oder Hilfe.']],
    ['Du bist in Gefahr: Ruf an.', ['Du bist in Gefahr:', 'Ruf an.']],
    ['Eine Zeile ohne Punkt\nNoch eine Zeile', ['Eine Zeile ohne Punkt', 'Noch eine Zeile']],
    ['Ein Satz, der in der\nnächsten Zeile weitergeht.', ['Ein Satz, der in der nächsten Zeile weitergeht.']],
    ['👍\n\nGut.', ['Gut.']],
  ])('%j are the sentences %j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it('counts a telephone number, an amount and a word with hyphens as one word', () => {
    expect(wordsIn('Ruf 0800 111 0 111 an.')).toEqual(['Ruf', '08001110111', 'an']);
    expect(wordsIn('Das sind 13,90 Euro.')).toEqual(['Das', 'sind', '13,90', 'Euro']);
    expect(wordsIn('Dein Arbeits-Vertrag')).toEqual(['Dein', 'Arbeits-Vertrag']);
  });

  it.each([
    ['Geld', 1],
    ['Firma', 2],
    ['Quelle', 2],
    ['neuen', 2],
    ['Arbeits-Vertrag', 4],
    ['Schwerbehindertenausweis', 7],
    ['112', 1],
  ])('hears in %s %d syllables', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });
});

describe('the measures', () => {
  it('are those of Amstad and of Vienna', () => {
    // 8 words, 2 sentences, 12 syllables; one word of 3 syllables and more than 6 letters, five of 1 syllable.
    const { flesch, wiener, wordsPerSentence } = measure('Die Firma zahlt Lohn. Das Amt gibt Eisbecher.');
    expect(wordsPerSentence).toBe(4);
    expect(flesch).toBeCloseTo(180 - 4 - 58.5 * (11 / 8), 6);
    expect(wiener).toBeCloseTo(0.1935 * 12.5 + 0.1672 * 4 + 0.1297 * 12.5 - 0.0327 * 75 - 0.875, 6);
  });
});
