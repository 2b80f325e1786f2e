/** Whole words, the one after the other, and whatever stands between them where it is written `…`. */
const said = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' … ', '(?!\\p{L}).*(?<!\\p{L})')})(?!\\p{L})`, 'iu');

const absence = 'urlaub\\p{L}*|abwesenheit|fortbildung|elternzeit|freie[rn]? tage?';
const calledOff =
  'abgesagt|absagen|gestrichen|streichen|storniert|stornieren|storno|gelöscht|löschen|zurückgezogen|zurücknehmen|verschoben|fällt (?:\\p{L}+ )*(?:aus|weg|flach)|doch nicht';
const other = 'termin|besuch|gespräch|besprechung|treffen|sitzung';
const isAway = 'weg|krank|krankgeschrieben|im urlaub|in urlaub|abwesend|frei|unterwegs|auf fortbildung|verreist';
const here = 'da|hier|im dienst|im büro|im haus|auf arbeit|arbeiten';

const named = said(absence);
const off = said(`(?:${absence}|frei)(?!\\p{L})(?:(?!(?<!\\p{L})(?:${other})).)*(?<!\\p{L})(?:${calledOff})`);
const offBefore = new RegExp(
  `(?<!\\p{L})(?:sage?|nehme?) (?:\\p{L}+ )*(?:${absence})(?: \\p{L}+)* ?(?:ab|zurück|doch nicht)$|(?<!\\p{L})(?:streiche?|storniere?|verschiebe?|lösche?) (?:\\p{L}+ )*(?:${absence})(?!\\p{L})`,
  'iu',
);
const none = new RegExp(
  `(?<!\\p{L})(?:doch|also|nun|jetzt|^) ?(?:kein|keine|keinen)(?: \\p{L}+)? ?(?:${absence}|frei)(?!\\p{L}| mehr)`,
  'iu',
);
const notAway = said(`doch nicht (?:${isAway})`);
const there = new RegExp(
  `(?<!\\p{L})(?:bin|ist|sind|arbeite|arbeitet|komme|kommt)(?!\\p{L}).*(?<!\\p{L})doch(?: wieder| ganz normal| normal)?(?: (?:${here})(?!\\p{L})|\\s*[.!]*$)`,
  'iu',
);
/** Denied, or only a time of the day. */
const otherwise = said('nicht|nie|kein\\p{L}*|\\d{1,2}(?:[:.]\\d{2})? ?(?:uhr|h)');
const hoped = said(
  'hoffentlich|vielleicht|evtl|eventuell|(?:noch )?nicht (?:abgesagt|gestrichen|storniert|verschoben|gelöscht)|fällt (?:\\p{L}+ )*nicht (?:aus|weg|flach)',
);
const moved = said('verschoben|verschiebe?|verlegt|verlege?');
const shorter = said(
  `(?:${absence}|krank) … (?:nur|nur noch|verkürzt|gekürzt|kürzer) … bis|(?:${absence}|krank) (?:nur|nur noch|verkürzt|gekürzt|kürzer|doch nur) bis|(?:verkürze|kürze) … (?:${absence}) … bis`,
);

export const namesAbsence = (text: string): boolean => named.test(text);
export const isCalledOff = (text: string): boolean =>
  off.test(text) || offBefore.test(text.trim()) || none.test(text) || notAway.test(text);
export const isThere = (text: string): boolean => there.test(text) && !otherwise.test(text);
/** Still to be called off, or not at all. */
export const isHoped = (text: string): boolean => hoped.test(text);
export const isMoved = (text: string): boolean => moved.test(text);
export const isShorter = (text: string): boolean => shorter.test(text);
