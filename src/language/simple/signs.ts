import { isExplained } from './explained.ts';
import { shortened } from './parts.ts';
import { pattern, type Rule } from './rule.ts';

const letterWord = /(?<![\p{L}\d-])(?![IVX]+(?!\p{L}))(?:\p{Lu}{2,5}|\p{Lu}{1,3}\p{Ll}{1,3}\p{Lu}{1,2})(?![\p{L}-])/gu;
/** Everybody says these as letters. */
const knownLetterWords = new Set(['LKW', 'PKW', 'SMS', 'TV', 'QR', 'EU', 'PDF']);

const acronyms: Rule = (sentence, text) =>
  [...sentence.matchAll(letterWord)]
    .map(([found]) => found)
    .filter(found => !knownLetterWords.has(found) && !isExplained(found, text))
    .map(found => ({
      rule: 'acronyms',
      sentence,
      found,
      fix: `Schreib das Wort aus. Oder erkläre: Das heißt: ${found}.`,
    }));

export const signs: readonly Rule[] = [
  pattern('abbreviations', shortened, 'Schreib das Wort aus.'),
  acronyms,
  pattern('paragraphs', /§+/g, 'Schreib: Das steht im Gesetz.'),
  pattern('parentheses', /[()[\]{}]/g, 'Mach aus der Klammer einen eigenen Satz.'),
  pattern('specials', /[;…*†"„“”»«/&|_·<>=+#~]|\.{3}|(?<=\s)[–—-](?=\s)/g, 'Lass das Zeichen weg.'),
  pattern('allCaps', /(?<![\p{L}-])\p{Lu}{6,}(?![\p{L}-])/gu, 'Schreib nur den ersten Buchstaben groß.'),
  pattern(
    'genderSigns',
    /\p{Ll}[*:_/]-?in(?:nen)?(?!\p{L})|\p{Ll}In(?:nen)?(?!\p{L})|(?<!\p{L})(?:der\/die|die\/der|er\/sie|sie\/er)(?!\p{L})/gu,
    'Nenne beide: Kollegen und Kolleginnen. Oder schreib: Menschen, Team.',
  ),
  // the name of a page in the net is no word
  pattern(
    'longWords',
    /(?<![\p{L}.-])\p{L}{15,}(?!\p{L}|\.\p{Ll})/gu,
    found => `Trenne ${found} mit Strichen. Oder nimm ein kurzes Wort.`,
  ),
];
