import { wordsOf } from './fold.ts';

/** A text in which only known words are left: names, numbers and whatever else nobody knows become `…`. */
export const masked = (text: string, isKnown: (word: string) => boolean): string =>
  text
    .slice(0, longest)
    .replaceAll(/[\p{L}\p{N}]+/gu, word => (isPlain(word) && wordsOf(word).every(isKnown) ? word : '…'))
    .replaceAll(/…[\s.,-]*(?=…)/g, '');

const isPlain = (word: string): boolean => !/\p{N}/u.test(word);

const longest = 300;
