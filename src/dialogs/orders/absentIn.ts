// Who is away from when to when, as it is typed.
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { addDays, localDate } from '../../placement/localTime.ts';
import type { Staff } from '../../placement/staff.ts';
import { membersIn } from './names.ts';
import { memberIn, type Absent } from './order.ts';
import { daysIn, type Clock } from './times.ts';

type House = Clock & { readonly staff: Staff };

/** One for each who may be meant; nothing without a first day, or where it is over. */
export function absentIn(text: string, by: PersonId, house: House): readonly Absent[] {
  const [from, to = from] = daysFor(text, house);
  if (from === undefined || to === undefined || to < from) return [];
  const { away, deputy } = whoIn(text, by, house.staff);
  return away.map(member => ({ do: 'absent', member, absence: { from, to, ...(deputy !== undefined && { deputy }) } }));
}

/** "Frau Kaya ist krank", without a day: the one other member of whom it is said. */
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
  return { away: awayIn(said, by, staff), deputy: rest === undefined ? undefined : memberIn(rest, staff) };
}

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

/** Whoever else is named is the one who is away. */
function awayIn(text: string, by: PersonId, staff: Staff): readonly PersonId[] {
  const named = membersIn(text, staff);
  if (named.length === 0) return [by];
  return /(?<!\p{L})(?:ich und|und ich)(?!\p{L})/iu.test(text) ? [by, ...named.filter(id => id !== by)] : named;
}

/** "Bis Freitag" begins today, and so does what has been so "seit Freitag": that Friday is over. */
function daysFor(given: string, clock: Clock): readonly LocalDate[] {
  const text = given.replaceAll(/\bseit (?:dem |letzten |letztem |vorigem )?[\p{L}\d.]+/giu, ' ');
  const today = localDate(clock.now, clock.timeZone);
  const days = daysIn(text, clock);
  const isOpen = days.length === 1 && /\bbis\b/i.test(text) && !/\b(?:ab|von|vom)\b/i.test(text);
  return isOpen ? [today, ...days] : withoutPast(days, today);
}

/** A day that is just over comes back as one of next year: nobody enters that a year before. */
function withoutPast(days: readonly LocalDate[], today: LocalDate): readonly LocalDate[] {
  const [from, to] = days;
  if (from === undefined || from < addDays(today, longAhead)) return days;
  return to === undefined || to >= addDays(today, longAhead) ? [] : [today, to];
}

const longAhead = 300;
