// Times and days as a coach types them. What cannot be understood for certain is nothing: then it is asked.
import { wordsOf } from '../../language/fold.ts';
import { numberInWords } from '../../language/numberWords.ts';
import { hours, later, minutes, type Instant, type LocalDate } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import { addDays, instantOf, isDate, localDate, minuteOfDay, mondayOf, weekday } from '../../placement/localTime.ts';

export interface Clock {
  readonly now: Instant;
  readonly timeZone: string;
}

export const clockOf = ({ now, staff: { timeZone } }: Scene): Clock => ({ now, timeZone });

/** "bis 15 Uhr", "morgen bis 10", "bis Freitag 12:30", "in 30 Minuten". A day alone is no time. */
export function timeIn(given: string, clock: Clock): Instant | undefined {
  const text = plain(given);
  const [, amount, unit] = /\bin (\d{1,3}|\p{L}+(?: halben)?) ?(min\w*|stunden?|std|h)\b/u.exec(text) ?? [];
  const many = amount === undefined ? undefined : numberIn(amount);
  if (many !== undefined && unit !== undefined) return after(many, unit, clock);
  const minute = minuteIn(text);
  if (minute === undefined) return undefined;
  const [day = localDate(clock.now, clock.timeZone)] = daysIn(given, clock);
  return instantOf(day, inTheDay(minute, day, clock), clock.timeZone);
}

const after = (n: number, unit: string, { now }: Clock): Instant =>
  later(now, unit.startsWith('min') ? minutes(n) : hours(n));

/** "30", "sieben", "einer halben". */
export const numberIn = (amount: string): number | undefined =>
  /^\d+$/.test(amount) ? Number(amount) : numberInWords(wordsOf(amount));

/** Of the day; a number without "bis" or "Uhr" is none, and so is one from which on it only begins. */
function minuteIn(text: string): number | undefined {
  const rest = text.replaceAll(writtenDate, ' ').replaceAll(namedDate, ' ').replaceAll(beginning, ' ');
  if (!/\d/.test(rest)) return noonIn(rest);
  const [, half] = /\bhalb (\d{1,2})\b/.exec(rest) ?? [];
  if (half !== undefined) return valid(Number(half) - 1, 30);
  const [, hour, dots, spaced] =
    /\b(?:bis|um|gegen|spätestens)(?: (?:um|zu|heute|morgen|übermorgen|\p{L}+tag|mittwoch|früh))* (\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uhr|h)(?: (\d{2}))?)?(?![.:\d])/u.exec(
      rest,
    ) ??
    /\b(\d{1,2})(?:[:.](\d{2}))? ?(?:uhr|h)(?: (\d{2}))?\b/.exec(rest) ??
    /(?<![:.\d])(\d{1,2}):(\d{2})(?![:.\d])/.exec(rest) ??
    [];
  return hour === undefined ? undefined : valid(Number(hour), Number(dots ?? spaced ?? 0));
}

/** "Ab 14 Uhr", "nach halb 3": whoever reads it as an end would promise too much. */
const beginning =
  /\b(?:nach|ab|von|frühestens|nicht vor)(?: (?:um|gegen|etwa|ca\.?|halb))* \d{1,2}(?:[:.]\d{2})?(?: ?(?:uhr|h)\b(?: \d{2}\b)?)?/g;

/** Only "bis mittag" ends at noon; what comes after lunch is done by two. "Am Nachmittag" is asked back. */
function noonIn(text: string): number | undefined {
  if (/\bnach (?:(?:der|dem|meiner|unserer) )?mittag(?:s?pause|essen|s)?\b/.test(text)) return 14 * 60;
  return /\b(?:bis|vor)(?: (?:zum|dem|heute|morgen|übermorgen|\p{L}+tag|mittwoch))* mittags?\b/u.test(text)
    ? 12 * 60
    : undefined;
}

const valid = (hour: number, minute: number): number | undefined =>
  hour >= 0 && hour <= 24 && minute < 60 ? hour * 60 + minute : undefined;

/** "Bis 3" is said in the afternoon of today: nobody takes something until the night. */
function inTheDay(minute: number, day: LocalDate, { now, timeZone }: Clock): number {
  const isToday = day === localDate(now, timeZone);
  const isSmall = minute > 0 && minute < 7 * 60;
  return isSmall && isToday && minute <= minuteOfDay(now, timeZone) ? minute + 12 * 60 : minute;
}

/** Days in the order in which they are named: "morgen", "Freitag", "1.12.", "5. Dezember", "nächste Woche" (its Monday and Friday). */
export function daysIn(given: string, { now, timeZone }: Clock): readonly LocalDate[] {
  const today = localDate(now, timeZone);
  const text = plain(given).replaceAll(sharedMonth, '$1.$3 bis $2.$3');
  const found = [...text.matchAll(anyDay)].flatMap(({ 0: words }) => daysOf(words, today));
  return found.filter((day, n) => found.indexOf(day) === n);
}

function daysOf(words: string, today: LocalDate): readonly LocalDate[] {
  if (words === 'heute') return [today];
  if (words === 'übermorgen') return [addDays(today, 2)];
  if (words === 'morgen') return [addDays(today, 1)];
  if (words.endsWith('woche')) {
    const monday = addDays(mondayOf(today), 7);
    return [monday, addDays(monday, 4)];
  }
  const named = weekdays.indexOf(words);
  if (named >= 0) return [addDays(today, ((named + 1 - weekday(today) + 6) % 7) + 1)];
  const [, day, month, year] = written.exec(words) ?? [];
  return day === undefined || month === undefined ? [] : dateOf({ day, month, year }, today);
}

interface Written {
  readonly day: string;
  readonly month: string;
  readonly year: string | undefined;
}

/** Without a year it is the next one. */
function dateOf({ day, month, year }: Written, today: LocalDate): readonly LocalDate[] {
  const n = /\d/.test(month) ? Number(month) : months.findIndex(name => month.startsWith(name)) + 1;
  const tail = `-${String(n).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const years =
    year === undefined ? [thisYear, thisYear + 1] : [year.length === 2 ? 2000 + Number(year) : Number(year)];
  const all = years.map(one => `${one}${tail}`).filter(isDate);
  const date = all.find(one => one >= today) ?? all.at(-1);
  return date === undefined ? [] : [date];
}

const plain = (text: string): string =>
  withDigits(text.toLowerCase())
    .replaceAll(/\s+/g, ' ')
    .replaceAll('heute morgen', 'heute')
    .replaceAll('morgen früh', 'morgen');

/** "Um drei", "halb vier", "Viertel nach drei". */
const withDigits = (text: string): string =>
  text
    .replaceAll(hourInWords, (_, before: string, word: string) => `${before} ${String(hourNames.indexOf(word) + 1)}`)
    .replaceAll(/\bviertel nach (\d{1,2})\b/g, 'um $1:15')
    .replaceAll(/\b(?:viertel vor|dreiviertel) (\d{1,2})\b/g, (_, hour: string) => `um ${String(Number(hour) - 1)}:45`)
    .replaceAll(/\b(?:um|gegen|bis) (um \d{1,2}:\d{2})/g, '$1');

const hourNames = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const hourInWords = new RegExp(
  `(?<!\\p{L})(um|bis|gegen|halb|viertel nach|viertel vor|dreiviertel) (${hourNames.join('|')})(?!\\p{L}| (?:min|stunde|tag|woche))`,
  'gu',
);

const weekdays = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const monthNames = '(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}*';
const writtenDate = /\b\d{1,2}\. ?\d{1,2}\.(?: ?(?:\d{4}|\d{2})\b)?/g;
const namedDate = new RegExp(`\\b\\d{1,2}\\. ?${monthNames}(?: \\d{4})?`, 'gu');
const written = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2}|${monthNames})\\.?(?: ?(\\d{4}|\\d{2}))?$`, 'u');
const anyDay = new RegExp(
  `${namedDate.source}|${writtenDate.source}|(?<!\\p{L})(?:heute|übermorgen|morgen|nächste woche|${weekdays.join('|')})(?!\\p{L})`,
  'gu',
);
/** "7. bis 11.12.", "7-11.12.", "7.-11. Dezember": the month is said once, for both. */
const sharedMonth = new RegExp(
  `(?<![\\d.]|\\d\\. )(\\d{1,2})\\.? ?(?:bis(?: zum)?|[-–—]) ?(\\d{1,2})\\. ?((?:\\d{1,2}\\.|${monthNames})(?: ?(?:\\d{4}|\\d{2})\\b)?)`,
  'gu',
);
