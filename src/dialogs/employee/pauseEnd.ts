// When a rest ends: "bis Montag", "2 Wochen", "nächste Woche Urlaub", "bis Weihnachten", "ab Montag zwei Wochen weg". It begins at once, or on the day that is said.
import { days, later, LocalDate, type Instant } from '../../placement/ids.ts';
import { easterIn } from '../../placement/holidays.ts';
import { addDays, instantOf, localDate, mondayOf } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import { clockOf, daysIn, numberIn, type Clock } from '../orders/times.ts';

interface Where {
  /** Told beside an answer to a light: a week that is still to come does not end the check-in. */
  readonly isAnswering: boolean;
  /** Said before, where it was asked how long. */
  readonly begun: LocalDate | undefined;
  readonly scene: Scene;
}

/** Without a beginning it begins now. */
interface Rest {
  readonly from?: Instant;
  readonly until: Instant;
}

const longest = days(183);
/** "1.12. - 11.12." */
const range = /(\d\.?) ?[-–—] ?(\d{1,2}\.)/g;

/** "Ab 1.12. Urlaub", "Pause ab Montag": that it is hers, or was asked about, and no end of it. */
export function beginIn(said: string, isAsked: boolean, scene: Scene): LocalDate | undefined {
  if (!isAsked && !isOff.test(said) && !isPause.test(said)) return undefined;
  const clock = clockOf(scene);
  const [, part = ''] = aMonth.exec(said) ?? [];
  return laterDay(startIn(said, clock), clock) ?? (part === '' ? undefined : namedTime(part, clock));
}

const isPause = /\b(?:pause|ruhe|keine fragen)\b/;
const aMonth =
  /\b(?:ab|im|von) ((?:anfang |mitte |ende )?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))\b/;

export function restIn(text: string, { isAnswering, begun, scene }: Where): Rest | 'tooLong' | undefined {
  const clock = clockAt(begun, clockOf(scene));
  const said = text.replaceAll(range, '$1 bis $2');
  const day = namedEnd(said, clock) ?? afterSpan(said, clock) ?? (isAnswering ? undefined : endOfWeek(said, clock));
  if (day === undefined) return undefined;
  const until = instantOf(day, 0, clock.timeZone);
  const start = isEndOnly.test(said) ? undefined : (startIn(said, clock) ?? firstOfTwo(said, clock));
  const first = laterDay(start, clockOf(scene)) ?? begun;
  const from = first && instantOf(first, 0, clock.timeZone);
  if (until <= (from ?? scene.now)) return undefined;
  if (until > later(from ?? scene.now, longest)) return 'tooLong';
  return { ...(from !== undefined && { from }), until };
}

/** "Frag nächste Woche wieder", "erst ab Montag": that is when it is over. */
const isEndOnly = /\b(?:erst|wieder)\b|\b(?:frag|meld|schreib)\b(?!.*\bnicht\b)/;

/** What begins today has begun. */
const laterDay = (day: LocalDate | undefined, { now, timeZone }: Clock): LocalDate | undefined =>
  day !== undefined && day > localDate(now, timeZone) ? day : undefined;

/** "1.12. bis 11.12." */
function firstOfTwo(said: string, clock: Clock): LocalDate | undefined {
  const [first, second] = said.includes(' bis ') ? daysIn(said.replaceAll(shortDate, '$1.$2.'), clock) : [];
  return second === undefined ? undefined : first;
}

/** The last day of a holiday is one of it; "bis Montag in Ruhe" ends on Monday. */
function namedEnd(said: string, clock: Clock): LocalDate | undefined {
  const [, named] = untilNamed.exec(said) ?? [];
  if (named === undefined) return undefined;
  const [day] = daysIn(named.replaceAll(shortDate, '$1.$2.'), clockAt(startIn(said, clock), clock));
  const last = day ?? dayOfMonth(named, clock);
  return last === undefined ? namedTime(named, clock) : isOff.test(said) ? addDays(last, 1) : last;
}

/** "Bis 4.12.", "erst nach Weihnachten wieder", "frag wieder ab Montag". */
const untilNamed =
  /\b(?:bis|erst(?: wieder)?(?: ab| am| im| zu)?|(?:frag|meld|schreib)\b.* wieder (?:ab|am|im)) (?:zum |dem |einschließlich |inkl\.? )?(.+)$/;
const isOff = /(?:\b|betriebs)(urlaub|ferien|frei|krank\w*|kur|reha|weg|verreist|nicht da)\b/;

/** "Bis zum 15.": the next one. */
function dayOfMonth(named: string, { now, timeZone }: Clock): LocalDate | undefined {
  const [, n] = /^(\d{1,2})\.(?! ?[\d\p{L}]*(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|\d))/u.exec(named) ?? [];
  const today = localDate(now, timeZone);
  return Array.from({ length: 62 }, (_, ahead) => addDays(today, ahead + 1)).find(
    date => n !== undefined && Number(date.slice(8)) === Number(n),
  );
}
/** "12.12" */
const shortDate = /\b(\d{1,2})\.(\d{1,2})(?![\d.])/g;

/** "Von Montag bis Freitag", "ab morgen", "nächste Woche 2 Tage". */
const startIn = (said: string, clock: Clock): LocalDate | undefined =>
  daysIn(/\b(?:ab|von|vom)(?: dem)? (.+?)(?= bis |$)/.exec(said)?.[1] ?? '', clock)[0] ?? weekIn(said, clock)?.monday;

const clockAt = (start: LocalDate | undefined, clock: Clock): Clock =>
  start === undefined ? clock : { ...clock, now: instantOf(start, 0, clock.timeZone) };

function afterSpan(said: string, clock: Clock): LocalDate | undefined {
  const spans = [
    ...said.matchAll(/\b(\d{1,2}|\p{L}+) (tagen?|tage?|wochen?|monaten?|monate?|jahren?|jahre?)\b(?! alt)/gu),
  ];
  const [first] = spans.flatMap(([, amount = '', unit = '']) => {
    const n = numberIn(amount);
    return n === undefined ? [] : [{ n, unit }];
  });
  if (first === undefined) return undefined;
  const { n, unit } = first;
  const length = n * (lengths[unit.slice(0, 3)] ?? 28);
  return addDays(startIn(said, clock) ?? localDate(clock.now, clock.timeZone), Math.ceil(length));
}

const lengths: Readonly<Record<string, number>> = { tag: 1, woc: 7, mon: 28, jah: 365 };

/** "Nächste Woche Urlaub" ends with it; "frag mich nächste Woche wieder" with its begin. */
function endOfWeek(said: string, clock: Clock): LocalDate | undefined {
  const week = weekIn(said, clock);
  if (/\b(?:frag|meld|schreib)\b.*\bnächsten monat\b/.test(said)) return nextMonth(clock);
  return week && (/\b(?:frag|meld|schreib)\b(?!.*\bnicht\b)/.test(said) ? week.monday : addDays(week.monday, 7));
}

function nextMonth({ now, timeZone }: Clock): LocalDate {
  const today = localDate(now, timeZone);
  return nextOn(`${String((Number(today.slice(5, 7)) % 12) + 1).padStart(2, '0')}-01`, today);
}

function weekIn(said: string, { now, timeZone }: Clock): { readonly monday: LocalDate } | undefined {
  const [, named] = /\b(diese|die ganze|nächste|kommende|übernächste)n? woche\b/.exec(said) ?? [];
  if (named === undefined) return undefined;
  const today = localDate(now, timeZone);
  const weeks = named.startsWith('di') ? 0 : named === 'übernächste' ? 2 : 1;
  return { monday: addDays(mondayOf(today), 7 * weeks) };
}

/** "Weihnachten", "Ende Januar", "nächstes Jahr": no day of it is said, so it ends where it begins. */
function namedTime(named: string, { now, timeZone }: Clock): LocalDate | undefined {
  const today = localDate(now, timeZone);
  const [, after, feast = ''] =
    /^(nach )?(?:den |dem )?(weihnachten|heiligabend|silvester|neujahr|feiertagen)\b/.exec(named) ?? [];
  const date = feasts[feast]?.[after === undefined ? 0 : 1];
  if (date !== undefined) return nextOn(date, today);
  const moving = movingFeast(named, today);
  if (moving) return moving;
  if (/^(?:nächstes|nächsten|neues|zum neuen) jahr\b/.test(named)) return nextOn('01-01', today);
  const [, part, name = ''] = /^(anfang |mitte |ende )?(\p{L}+)/u.exec(named) ?? [];
  const month = months.indexOf(name) + 1;
  if (month === 0) return undefined;
  const n = part === 'ende ' ? (month % 12) + 1 : month;
  return nextOn(`${String(n).padStart(2, '0')}-${part === 'mitte ' ? '15' : '01'}`, today);
}

/** "Ostern" begins on Good Friday and "Pfingsten" on its Sunday; both are over with their Monday. */
function movingFeast(named: string, today: LocalDate): LocalDate | undefined {
  const [, after, feast] = /^(nach )?(ostern|pfingsten)\b/.exec(named) ?? [];
  if (feast === undefined) return undefined;
  const [before, behind] = feast === 'ostern' ? [-2, 2] : [49, 51];
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap(one => easterIn(one) ?? [])
    .map(easter => addDays(easter, after === undefined ? before : behind))
    .find(date => date > today);
}

const feasts: Readonly<Record<string, readonly [string, string]>> = {
  weihnachten: ['12-24', '12-27'],
  heiligabend: ['12-24', '12-27'],
  feiertagen: ['12-24', '01-02'],
  silvester: ['12-31', '01-02'],
  neujahr: ['01-01', '01-02'],
};
const months = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

function nextOn(monthAndDay: string, today: LocalDate): LocalDate {
  const year = Number(today.slice(0, 4));
  const date = LocalDate.parse(`${String(year)}-${monthAndDay}`);
  return date > today ? date : LocalDate.parse(`${String(year + 1)}-${monthAndDay}`);
}
