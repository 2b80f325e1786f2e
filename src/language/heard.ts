import { wordsOf } from './fold.ts';

/**
 * How a word sounds to somebody who writes as they hear: hard and soft consonants are one, a lengthening h and an r after a vowel
 * are silent, and behind the first syllable every e and a is swallowed. "wergschdad" and "Werkstatt" are one, "fadin" and "verdienen" too.
 */
export function heardOf(word: string): string {
  const written = wordsOf(word).join('');
  const heard = rules.reduce((text, [letters, sound]) => text.replaceAll(letters, sound), written);
  const first = /^[^aeiouAO]*[aeiouAO]?/.exec(heard)?.[0] ?? '';
  return (first + heard.slice(first.length).replaceAll('e', '')).replaceAll(/(.)\1+/g, '$1');
}

/** One after the other; capital letters are sounds that no letter stands for alone. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/dsch/g, 'j'],
  [/sch/g, 's'],
  [/tsch|tz|ts|z/g, 's'],
  [/ph|pf|v|w/g, 'f'],
  [/ig$/g, 'ich'],
  [/chs|x|ks/g, 'gs'],
  [/ch/g, 'C'],
  [/ck|k|q|c/g, 'g'],
  [/p/g, 'b'],
  [/th|dt|t/g, 'd'],
  [/y/g, 'i'],
  [/(?<=[aeiou])h/g, ''],
  [/ie/g, 'i'],
  [/[ea][i]/g, 'A'],
  [/eu|oi/g, 'O'],
  [/(?<=[aeiouAO])r(?![aeiouAO])/g, ''],
  [/a/g, 'e'],
];
