import { wordsOf } from './fold.ts';

/** Kölner Phonetik (Postel 1969): words that sound alike in German have the same digits. */
export function soundOf(word: string): string {
  const letters = wordsOf(word).join('');
  let digits = '';
  for (let i = 0; i < letters.length; i++) digits += digitOf(letters[i] ?? '', letters[i - 1], letters[i + 1]);
  const single = digits.replaceAll(/(.)\1+/g, '$1');
  return single.slice(0, 1) + single.slice(1).replaceAll('0', '');
}

function digitOf(letter: string, before: string | undefined, after: string | undefined): string {
  if (letter === 'c') return ofC(before, after);
  if (letter === 'p') return after === 'h' ? '3' : '1';
  if (letter === 'x') return isIn('ckq', before) ? '8' : '48';
  if (letter === 'd' || letter === 't') return isIn('csz', after) ? '8' : '2';
  return plain.get(letter) ?? '';
}

function ofC(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return isIn('ahkloqrux', after) ? '4' : '8';
  if (isIn('sz', before)) return '8';
  return isIn('ahkoqux', after) ? '4' : '8';
}

const isIn = (letters: string, letter: string | undefined): boolean => letter !== undefined && letters.includes(letter);

const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ aeijouy: '0', b: '1', fvw: '3', gkq: '4', l: '5', mn: '6', r: '7', sz: '8' }).flatMap(
    ([letters, digit]) => [...letters].map(letter => [letter, digit] as const),
  ),
);

/** A folded word as one spells who writes what is heard: hard and soft are one, nothing is lengthened ("dabledn", "fergewaldigt"). */
export const softly = (word: string): string =>
  word
    .replaceAll('ph', 'f')
    .replaceAll(/[ckq]/g, 'g')
    .replaceAll('x', 'gs')
    .replaceAll('p', 'b')
    .replaceAll('t', 'd')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replaceAll('y', 'i')
    .replaceAll('ie', 'i')
    .replaceAll(/(?<=[aeiou])h/g, '')
    .replaceAll(/(.)\1+/g, '$1');
