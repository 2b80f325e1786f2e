import { distance } from './distance.ts';
import { soundOf } from './sound.ts';

/** How many letters of a word may be wrong: none in a short one, where one letter is another word ("tot", "rot"). */
export const tolerance = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

/** Is `word` a likely misspelling of `candidate`? Both folded. People miss letters inside a word; the beginning sounds right. */
export function isNear(word: string, candidate: string): boolean {
  if (word === candidate) return true;
  const max = tolerance(Math.min(word.length, candidate.length));
  if (max === 0 || soundOf(word[0] ?? '') !== soundOf(candidate[0] ?? '')) return false;
  const wrong = distance(word, candidate, max);
  if (wrong > max) return false;
  return candidate.length > 5 || word.length !== candidate.length || isSlip(word, candidate);
}

/** In a short word a letter in place of another counts only where it sounds alike, was swapped, or lies beside it on the keyboard. */
function isSlip(word: string, candidate: string): boolean {
  const wrong = [...word].flatMap((letter, i) =>
    letter === candidate[i] ? [] : [[letter, candidate[i] ?? ''] as const],
  );
  if (wrong.length !== 1) return true;
  return wrong.every(([a, b]) => isBeside(a, b)) || soundOf(word) === soundOf(candidate);
}

const rows = ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'];
const isBeside = (a: string, b: string): boolean =>
  rows.some(row => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
