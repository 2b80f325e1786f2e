import { sentencesIn, syllablesIn, wordsIn } from './parts.ts';

export interface Measures {
  readonly sentences: number;
  readonly words: number;
  readonly wordsPerSentence: number;
  /** Higher is easier: Flesch in Amstad's form for German. */
  readonly flesch: number;
  /** Lower is easier: about the school year in which it is understood (first Wiener Sachtextformel). */
  readonly wiener: number;
}

export const measure = (text: string): Measures => {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllables = words.map(syllablesIn);
  return {
    sentences: sentences.length,
    words: words.length,
    wordsPerSentence,
    flesch: 180 - wordsPerSentence - 58.5 * (sum(syllables) / Math.max(1, words.length)),
    wiener:
      0.1935 * share(syllables.map(count => count >= 3)) +
      0.1672 * wordsPerSentence +
      0.1297 * share(words.map(word => lettersIn(word) > 6)) -
      0.0327 * share(syllables.map(count => count === 1)) -
      0.875,
  };
};

/** In percent. */
const share = (counts: readonly boolean[]): number =>
  (counts.filter(Boolean).length / Math.max(1, counts.length)) * 100;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const lettersIn = (word: string): number => word.replaceAll(/[^\p{L}\d]/gu, '').length;
