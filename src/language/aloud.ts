/**
 * A text as a voice has to get it, one sentence or more a line: numbers that are dialled digit by digit, long words in one,
 * and nothing that only an eye can use. No sign is left that a voice could take for a mark-up.
 */
export const aloud = (text: string): string => text.normalize('NFC').split('\n').flatMap(lineOf).join('\n');

function lineOf(line: string): readonly string[] {
  // a voice that reads the word right makes the hint wrong
  if (line.trim().startsWith('So spricht man das:')) return [];
  const said = steps.reduce((sofar, [sign, instead]) => sofar.replace(sign, instead), line);
  const words = said
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.!?:])/g, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  return [/[.!?:]$/.test(words) ? words : `${words.replace(/[,;]$/, '')}.`];
}

/** 116 016 · 112, but not 112 Euro · 0800 111 0 111 · 089/12 34 56 · +49 89 123 */
const dialled =
  /(?<![\d.,])(?:116 \d{3}|11\d(?! (?:Euro|Prozent|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Menschen|Personen|Mal)\b)|(?:\+\d|0)\d*(?:[ /-]?\d+)+)(?![.,:]?\d)/g;

type Instead = (match: string, ...groups: readonly string[]) => string;
type Step = readonly [RegExp, Instead];

const digits = (number: string): string => (number.match(/\d/g) ?? []).join(', ');

const after = (minute: string): string => (minute === '00' ? '' : ` ${String(Number(minute))}`);

/** In this order: an abbreviation has stops that would end a sentence, a telephone number has groups that would be amounts. */
const steps: readonly Step[] = [
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\ufe0f\u20e3]+/gu, () => ' '],
  [/[\p{Cc}\p{Cf}·]/gu, () => ''],
  [/\bz\. ?B\./g, () => 'zum Beispiel'],
  [/\bd\. ?h\./g, () => 'das heißt'],
  [/\bbzw\./g, () => 'beziehungsweise'],
  [/\busw\./g, () => 'und so weiter'],
  [/\bNr\./g, () => 'Nummer'],
  [/\bAbs\./g, () => 'Absatz'],
  [/§§/g, () => 'Paragrafen '],
  [/§/g, () => 'Paragraf '],
  [/%/g, () => ' Prozent'],
  [/€/g, () => ' Euro'],
  [/&/g, () => ' und '],
  [/\b0?(\d{1,2}):(\d{2}) Uhr/g, (_, hour = '', minute = '') => `${hour} Uhr${after(minute)}`],
  [dialled, digits],
  // 1.500 is one number
  [/(?<=\d)\.(?=\d{3}(?!\d))/g, () => ''],
  [/\.(?=(?:de|org|com|eu)\b)/g, () => ' Punkt '],
  // Telefon-Seelsorge, but not E-Mail or EU-Rente
  [/(?<=\p{Ll}{2})-(\p{Lu})(?=\p{Ll})/gu, (_, letter = '') => letter.toLowerCase()],
  [/[„“”"»«'’*_#|<>[\]{}=~^\\`]/g, () => ''],
  [/^\s*[-–—•]\s+/, () => ''],
  [/\s[-–—]\s/g, () => ', '],
  [/\s?[()]\s?/g, () => ', '],
  [/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, () => ', '],
  [/…/g, () => '. '],
  [/^[\s,.;:]+/, () => ''],
  [/,(?:\s*,)+|,\s*(?=[.!?])/g, match => (/,\s*$/.test(match) && match.length > 1 ? ',' : '')],
];
