// Who is away from when to when, as it is typed.
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { addDays, localDate } from '../../placement/localTime.ts';
import type { Staff } from '../../placement/staff.ts';
import { clausesOf } from './clauses.ts';
import { membersIn } from './names.ts';
import { memberIn, type Absent } from './order.ts';
import { daysIn, type Clock } from './times.ts';

type House = Clock & { readonly staff: Staff };

/** One for each who may be meant; nothing without a first day, or where it is over. */
export function absentIn(text: string, by: PersonId, house: House): readonly Absent[] {
  const [from, to = from] = isOver.test(text) ? [] : daysFor(text, house);
  if (from === undefined || to === undefined || to < from) return [];
  const { away, deputy } = whoIn(text, by, house.staff);
  return away.map(member => ({ do: 'absent', member, absence: { from, to, ...(deputy !== undefined && { deputy }) } }));
}

/** "Bin krank", "Frau Kaya ist krank", without a day: today is sure; of a holiday nothing is. */
export function todayIn(text: string, by: PersonId, house: House): Absent | undefined {
  const [member, ...others] = whoIn(text, by, house.staff).away;
  const today = localDate(house.now, house.timeZone);
  if (daysIn(withoutSince(text), house).length > 0 || isOver.test(text) || isNotToday.test(text)) return undefined;
  if (!isIll.test(text)) return undefined;
  if (member === undefined || others.length > 0) return undefined;
  return { do: 'absent', member: isOwn.test(text) ? by : member, absence: { from: today, to: today } };
}

const isIll =
  /(?<!\p{L})(?:krank|krankgeschrieben|krankgemeldet|krankenschein|krankmeldung|nicht da|fehlt|fällt aus|bin weg)(?!\p{L})/iu;
/** Part of the day, or more than one. */
const isNotToday = /\d ?(?:uhr|h)(?!\p{L})|(?<!\p{L})(?:wochen?|monate?|tage|vormittags?|nachmittags?)(?!\p{L})/iu;
const isOver = /(?<!\p{L})(?:war|waren|gewesen)(?!\p{L})/iu;

/** "Frau Kaya hat Urlaub", without a day: the one other member of whom it is said. */
export function awayWithoutDay(text: string, by: PersonId, { staff }: House): PersonId | undefined {
  const [one, ...others] = whoIn(text, by, staff).away;
  return others.length === 0 && one !== by && !isOwn.test(text) ? one : undefined;
}

const isOwn = /(?<!\p{L})(?:ich|bin|mir|mein\w*|habe|hab)(?!\p{L})/iu;

/** "Bin ab Montag krank": until when is not said, and one day would be a guess. */
export function openEnded(text: string, house: House): LocalDate | undefined {
  const [from, ...others] = daysFor(text, house);
  return others.length === 0 && beginning.test(text) && !/\bbis\b/i.test(text) ? from : undefined;
}

const beginning = /(?<!\p{L})ab (?!\d{1,2}(?:[:.]\d{2})? ?(?:uhr|h)\b)/iu;

interface Who {
  readonly away: readonly PersonId[];
  readonly deputy: PersonId | undefined;
}

function whoIn(text: string, by: PersonId, staff: Staff): Who {
  const [, before, after] = /^(.*?)(?<!\p{L})vertritt(?!\p{L})(.*)$/isu.exec(text) ?? [];
  if (before !== undefined && after !== undefined) return standingIn({ before, after }, by, staff);
  const [said = '', rest] = text.split(/vertret\w*|statt/i);
  const deputy = rest === undefined ? undefined : memberIn(rest, staff);
  return { away: awayIn(said, by, staff), deputy: deputy ?? memberIn(clausesThat(stepsIn, text), staff) };
}

const clausesThat = (pattern: RegExp, text: string, does = true): string =>
  clausesOf(text)
    .filter(clause => pattern.test(clause) === does)
    .join(', ');

/** "Demir macht Vertretung". */
const stepsIn =
  /(?<!\p{L})(?:macht|übernimmt|springt|ist) (?:\p{L}+ )*?(?:vertretung|ein)(?!\p{L})|(?<!\p{L})übernimmt(?!\p{L})/iu;

/** "Herr Demir vertritt mich", "mich vertritt Herr Demir", "Herr Demir vertritt Frau Kaya", "Frau Kaya ist krank, Herr Demir vertritt sie". */
function standingIn(said: { readonly before: string; readonly after: string }, by: PersonId, staff: Staff): Who {
  const clauses = said.before.split(',');
  const subject = memberIn(clauses.at(-1) ?? '', staff);
  if (subject === undefined) return { away: awayIn(said.before, by, staff), deputy: memberIn(said.after, staff) };
  const away = [said.after, clauses.slice(0, -1).join(',')]
    .map(part => membersIn(part, staff))
    .find(ids => ids.length > 0);
  return { away: away ?? [by], deputy: subject };
}

/** Whoever else is named is the one who is away, unless she only stands in, or knows it. */
function awayIn(text: string, by: PersonId, staff: Staff): readonly PersonId[] {
  const named = membersIn(clausesThat(isOther, text, false), staff);
  if (/(?<!\p{L})(?:ich und|und ich)(?!\p{L})/iu.test(text)) return [by, ...named.filter(id => id !== by)];
  return named.length === 0 || speaks.test(text) ? [by] : named;
}

const speaks = /^\s*(?:(?:hallo|leider|sorry) ?,? ?)?(?:ich )?bin(?!\p{L})/iu;
const isOther =
  /(?<!\p{L})(?:macht|übernimmt|springt ein|weiß|weiss|fragen|fragt?|bescheid|informiert|abgesprochen|besprochen|abgeklärt|geklärt|anrufen|wenden)(?!\p{L})/iu;

/** "Bis Freitag" begins today, and so does what has been so "seit Freitag": that Friday is over. */
function daysFor(given: string, clock: Clock): readonly LocalDate[] {
  const text = withoutSince(given);
  const today = localDate(clock.now, clock.timeZone);
  const days = daysIn(text, clock);
  const isOpen = days.length === 1 && /\bbis\b/i.test(text) && !/\b(?:ab|von|vom)\b/i.test(text);
  return isOpen ? [today, ...days] : withoutPast(days, today);
}

const withoutSince = (text: string): string =>
  text.replaceAll(/\bseit (?:dem |letzten |letztem |vorigem )?[\p{L}\d.]+/giu, ' ');

/** A day that is just over comes back as one of next year: nobody enters that a year before. */
function withoutPast(days: readonly LocalDate[], today: LocalDate): readonly LocalDate[] {
  const [from, to] = days;
  if (from === undefined || from < addDays(today, longAhead)) return days;
  return to === undefined || to >= addDays(today, longAhead) ? [] : [today, to];
}

const longAhead = 300;
