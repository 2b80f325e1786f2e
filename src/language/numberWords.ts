import { wordsOf } from './fold.ts';

/** "zwölf", "fünfundvierzig", "zwei hundert", "anderthalb", as the words are folded; two numbers are none. */
export function numberInWords(words: readonly string[]): number | undefined {
  const joined = words.map(word => (word === 'und' || valueOf(word) !== undefined ? word : ' ')).join('');
  const found = joined.split(' ').flatMap(part => part.replace(/^(?:und)+|(?:und)+$/g, '') || []);
  const [first, ...more] = found;
  return first === undefined || more.length > 0 ? undefined : valueOf(first);
}

/** "dreihundertvierundsechzig", also with "und" behind the hundreds. */
function valueOf(word: string): number | undefined {
  const [hundreds, rest, ...more] = word.split('hundert');
  if (rest === undefined) return numerals.get(word);
  const many = hundreds === '' ? 1 : numerals.get(hundreds ?? '');
  const end = rest === '' || rest === 'und' ? 0 : numerals.get(rest.replace(/^und/, ''));
  const isRead = many !== undefined && many < 10 && end !== undefined && more.length === 0;
  return isRead ? many * 100 + end : undefined;
}

const under20 =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const one = 'eins eine einen einer einem ne nen ner'.split(' ');
const half = 'halb halbe halber halbes halben'.split(' ');

/** As they are folded. */
const numerals: ReadonlyMap<string, number> = new Map(
  [
    ...under20.map((name, n) => [name, n + 1] as const),
    ...under20.map((name, n) => [`${name}einhalb`, n + 1.5] as const),
    ...tens.map((name, n) => [name, (n + 2) * 10] as const),
    ...tens.flatMap((ten, n) =>
      under20.slice(0, 9).map((name, unit) => [`${name}und${ten}`, (n + 2) * 10 + unit + 1] as const),
    ),
    ...one.map(name => [name, 1] as const),
    ...half.flatMap(name =>
      ['', 'ein', 'eine', 'einen', 'einer', 'einem', 'ne', 'nen', 'ner'].map(
        article => [`${article}${name}`, 0.5] as const,
      ),
    ),
    ['zwo', 2] as const,
    ['anderthalb', 1.5] as const,
  ].flatMap(([name, value]) => wordsOf(name).map(word => [word, value])),
);
