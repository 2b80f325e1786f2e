// "Doch kein Urlaub": an absence that was entered and has not begun.
import { phrase } from '../../knowledge/book.ts';
import { isAbsent } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import type { Decision } from './decision.ts';
import { backIn, memberIn } from './order.ts';
import { cancelledOption, pickQuestion } from './picks.ts';
import { clockOf, daysIn } from './times.ts';
import type { Wanted } from './said.ts';

/** "Urlaub abgesagt", "nächste Woche bin ich doch da"; what is asked or still to come ("kann doch nicht kommen") is none. */
export const isTakenBack = (text: string, wanted: Wanted | undefined): boolean =>
  !text.includes('?') && (called(text) || (wanted === 'back' && away.test(text)));

const called = (text: string): boolean =>
  off.test(text) || notAway.test(text) || (there.test(text) && !isOtherwise.test(text));

const away = /(?<!\p{L})(?:urlaub\w*|abwesenheit|fortbildung|elternzeit|freie[rn]? tage?)(?!\p{L})/iu;
const off =
  /(?<!\p{L})(?:urlaub\w*|abwesenheit|fortbildung|elternzeit|freie[rn]? tage?|frei)(?!\p{L})(?:(?!(?<!\p{L})(?:termin|besuch|gespräch|besprechung|treffen|sitzung)).)*(?<!\p{L})(?:abgesagt|absagen|gestrichen|streichen|storniert|stornieren|zurückgezogen|zurücknehmen|verschoben|fällt (?:\p{L}+ )*(?:aus|weg|flach)|doch nicht)(?!\p{L})|(?<!\p{L})(?:sage?|streiche?|storniere?|nehme?|verschiebe?) (?:\p{L}+ )*(?:urlaub|abwesenheit|fortbildung)(?: \p{L}+)* ?(?:ab|zurück|doch nicht)?$/iu;
const notAway =
  /(?<!\p{L})doch (?:kein|keine|keinen)(?: \p{L}+)? ?(?:urlaub|fortbildung|elternzeit|abwesenheit|frei)(?!\p{L})|(?<!\p{L})doch nicht (?:weg|im urlaub|in urlaub|abwesend|frei|unterwegs|auf fortbildung|verreist)(?!\p{L})/iu;
const there =
  /(?<!\p{L})(?:bin|ist|sind|arbeite|arbeitet|komme|kommt)(?!\p{L}).*(?<!\p{L})doch(?: wieder| ganz normal| normal)?(?: (?:da|hier|im dienst|im büro|im haus|auf arbeit|arbeiten)(?!\p{L})|\s*[.!]*$)/iu;
/** Denied, or only a time of the day. */
const isOtherwise = /(?<!\p{L})(?:nicht|nie|kein\w*|\d{1,2}(?:[:.]\d{2})? ?(?:uhr|h))(?!\p{L})/iu;

/** Everybody in the caseload was told of it, so it is asked once more; one that runs already is ended at once. */
export function takenBack(text: string, by: PersonId, scene: Scene): Decision {
  const clock = clockOf(scene);
  const id = memberIn(text, scene.staff) ?? by;
  const member = memberOf(scene.staff, id);
  const [first, last = first] = moved.test(text) ? [] : daysIn(text, clock);
  // whoever says that she is there means what runs now, and not the holiday that is ahead
  const isThereNow = first === undefined && there.test(text) && !away.test(text);
  const ahead = member && !(isThereNow && isAbsent(member, scene)) ? aheadOf(member, scene) : [];
  const meant = first && last ? ahead.filter(one => one.from <= last && one.to >= first) : ahead;
  if (meant.length > 0)
    return {
      kind: 'answer',
      reply: {
        kind: 'ask',
        question: pickQuestion,
        phrase: phrase(meant.length === 1 ? 'staff.enter' : 'staff.whichAbsence'),
        options: meant.map(({ from, to }) => cancelledOption({ do: 'cancelled', member: id, absence: { from, to } })),
      },
    };
  return { kind: 'staff', change: backIn(text, by, { ...clock, staff: scene.staff }) };
}

/** The days that are named are the new ones. */
const moved = /(?<!\p{L})versch(?:oben|iebe)/iu;

const aheadOf = ({ absences }: Member, { now, staff }: Scene): Member['absences'] =>
  absences.filter(({ from }) => from > localDate(now, staff.timeZone)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
