// What somebody types as the answer to one question of the funding check, as the check's own form has it.
import type { HireField } from '../../knowledge/funding/fields.ts';
import { wordsOf } from '../../language/fold.ts';
import { landNames, lands, type Land } from '../../language/lands.ts';
import { numberInWords } from '../../language/numberWords.ts';
import { phrasesOf } from '../../language/phrases.ts';
import { daysIn, type Clock } from '../orders/times.ts';

/** `''` is "weiß ich nicht"; nothing where it is no answer to this question at all. */
export function answerIn(field: HireField, text: string, clock: Clock): string | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > longest || text.includes('?') || asks.has(words[0] ?? '')) return undefined;
  // "keine Ahnung" is not known, "keine" is none
  if (words.every(word => unknown.has(word)) && !words.every(word => none.has(word))) return '';
  switch (field.kind) {
    case 'number':
      return numberIn(text, words);
    case 'date':
      return dateIn(text, words, clock);
    case 'choice':
      return field.id === 'land' ? landIn(text) : choiceIn(field, words);
    default:
      return field.kind satisfies never;
  }
}

/** More words than that are a story or a question. */
const longest = 8;

const asks: ReadonlySet<string> = new Set(
  wordsOf('wie was wann warum wieso weshalb wo wer wen welche welcher welches gibt kann muss darf zählt zählen gilt'),
);

const folded = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
const unknown = folded('weiß ich es das nicht keine ahnung unbekannt offen egal leider noch unklar');
const none = folded('kein keine keinen keiner null niemand nix nichts');

/** "ca. 45 Leute", "2.200 Euro brutto", "fünfundvierzig", "minus 5", "keine". Two numbers are none, and "2 tausend" is none to be sure of. */
function numberIn(text: string, words: readonly string[]): string | undefined {
  const found = text.replaceAll('−', '-').match(/-?\d[\d.,]*/g) ?? [];
  if (found.length > 1 || words.some(word => units.has(word))) return undefined;
  const digits = found[0]?.replace(/[.,]$/, '');
  if (digits !== undefined && words.includes('hundert')) return undefined;
  const amount = digits ?? numberInWords(words)?.toString().replace('.', ',');
  if (amount !== undefined) return words.includes('minus') ? `-${amount}` : amount;
  return words.length <= 3 && words.some(word => none.has(word)) ? '0' : undefined;
}

const units = folded('tausend million millionen mio tsd k dutzend paar');

/** "Hessen", "in NRW", "HE", "Bayrn". */
export function landIn(text: string): Land | undefined {
  const found = new Set((landsIn(text) ?? []).flatMap(ids => [...ids]));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

const alsoCalled: { readonly [L in Land]?: string } = {
  BW: 'bawü|badenwürttemberg',
  MV: 'meckpomm|meck pomm|mecklenburg|mecklenburgvorpommern',
  NI: 'nds',
  NW: 'nrw|nordrheinwestfalen',
  RP: 'rlp|rheinlandpfalz|pfalz',
  ST: 'sachsenanhalt',
  SH: 'schleswigholstein',
};
const landsIn = phrasesOf<Land>(
  lands.map(land => [land, [landNames[land], land, alsoCalled[land] ?? landNames[land]].join('|')]),
  'in im bundesland land das es ist wir sind sitzen aus unsere firma liegt um geht freistaat',
);

function choiceIn({ options = [] }: HireField, words: readonly string[]): string | undefined {
  const labelled = options.find(([, label]) => wordsOf(label).every(part => words.includes(part)));
  if (labelled !== undefined) return labelled[0];
  const says = (value: string, those: ReadonlySet<string>): string | undefined =>
    options.some(([one]) => one === value) && words.some(word => those.has(word)) ? value : undefined;
  return (
    says('no', noes) ?? says('none', noes) ?? says('yes', yeses) ?? (words.some(one => noes.has(one)) ? '' : undefined)
  );
}

const yeses = folded('ja jawohl jo stimmt genau richtig schon unbefristet');
const noes = folded('nein ne nee nö nicht kein keine befristet');

/** A day among other words, `2026-12-01`; one that there is not, as it was typed. */
export const dayIn = (text: string, clock: Clock): string | undefined => dateIn(text, wordsOf(text), clock);

/** "1.12.2026", "1.12.", "1. Dezember", "2026-12-01"; without a year the next one. */
function dateIn(text: string, words: readonly string[], clock: Clock): string | undefined {
  const [iso] = /\b20\d\d-\d\d-\d\d\b/.exec(text) ?? [];
  if (iso !== undefined) return iso;
  const [, day, month, year = ''] = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4}|\d{2})?(?!\d)/.exec(text) ?? [];
  if (day !== undefined && month !== undefined) return dayOf(`${day}.${month}.${year}`, clock);
  const named = months.findIndex(name => words.some(word => word.length > 2 && name.startsWith(word)));
  if (named < 0) return undefined;
  const [, first = '1'] = /(?<!\d)(\d{1,2})\.?\s*\p{L}/u.exec(text) ?? [];
  return dayOf(`${first}.${String(named + 1)}.${/\b20\d\d\b/.exec(text)?.[0] ?? ''}`, clock);
}

const dayOf = (written: string, clock: Clock): string => daysIn(written, clock)[0] ?? written;

const months = wordsOf('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
