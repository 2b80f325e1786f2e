import { fold } from '../language/fold.ts';

/** Somebody says to be a relative or a guardian, or asks for one: "Ich bin die Mutter", "mein Sohn arbeitet". */
export const isRelative = (text: string): boolean => {
  const folded = fold(text);
  return asRelative.test(folded) || forRelative.test(folded);
};

const kin =
  'muter|vater|mama|papa|mutti|vati|eltern|elternteil|bruder|schwester|geschwister|oma|opa|tante|onkel|cousin|cousine';
const asRelative = new RegExp(
  `\\b(?:bin|sind|als)\\b(?: \\w+){0,2} (?:${kin}|ehefrau|eheman|lebensgefahrtin|angehorige[rn]?|betreuer(?:in)?)\\b`,
);
const forRelative =
  /\b(?:mein|unser)(?:e|em|en|er|es)?(?: \w+)? (?:sohn|tochter|kind|bruder|schwester|neffe|nichte|enkel|enkelin|man|eheman|ehefrau|lebensgefahrte)\b/;
