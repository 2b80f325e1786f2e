import { anyOf, pattern, type Rule } from './rule.ts';

export const numbers: readonly Rule[] = [
  pattern('numbers', /\d*(?:[.,]\d+)?\s?(?:%|‰)|\d+(?:,\d+)? Prozent/g, 'Schreib: von 100 Euro 75 Euro.'),
  pattern('numbers', /\d+(?:[.,]\d+)?\s?€|€\s?\d+/g, 'Schreib: 12 Euro.'),
  pattern('numbers', /(?<![\d.,])\d+,\d+(?!\s?[%€\d])/g, 'Runde auf eine ganze Zahl: etwa 13.'),
  pattern('numbers', /(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.])/g, 'Schreib: viele. Oder die Zahl ohne Punkt.'),
  pattern('numbers', /(?<!\d)\d{1,2}[:.]\d{2}(?= ?Uhr)|(?<!\d)\d{1,2}:\d{2}(?!\d)/g, 'Schreib: um 9 Uhr.'),
  pattern('numbers', /(?<!\d)\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/g, 'Schreib: am Montag, 5. Mai.'),
  pattern('numbers', /(?<!\d)\d+\s?[-–]\s?\d+(?!\d)/g, 'Schreib: von 9 bis 12.'),
  pattern(
    'numbers',
    /(?<![\d ])0\d{5,}|(?<!\d)\d{7,}|\d{3,}\/\d{2,}/g,
    'Schreib die Nummer mit Lücken: 0 30 12 34 56.',
  ),
  pattern('numbers', /(?<![\p{L}\d])[IVX]{2,4}(?![\p{L}\d])/gu, 'Schreib die Zahl mit Ziffern: 2.'),
  pattern(
    'digitWords',
    /\d+-?(?:jährig|monatig|wöchig|tägig|stündig|fach|mal|prozentig)\p{L}*/gu,
    'Schreib: 3 Monate.',
  ),
  pattern(
    'numberWords',
    anyOf(
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|dreiviertel',
    ),
    'Schreib die Zahl mit Ziffern: 3.',
  ),
];
