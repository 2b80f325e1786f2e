// "Doch kein Urlaub", "Urlaub nur bis Mittwoch": an absence that was entered and does not come, or not whole.
import { phrase } from '../../knowledge/book.ts';
import { includes } from '../../placement/calendar.ts';
import { isAbsent } from '../../placement/chain.ts';
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { addDays, localDate } from '../../placement/localTime.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import type { Reply } from '../reply.ts';
import type { Decision } from './decision.ts';
import { backIn, memberIn } from './order.ts';
import { absentOption, cancelledOption, pickQuestion } from './picks.ts';
import { isCalledOff, isHoped, isMoved, isShorter, isThere, namesAbsence } from './takenBackWords.ts';
import { clockOf, daysIn } from './times.ts';
import type { Wanted } from './said.ts';

/** "Urlaub abgesagt", "nächste Woche bin ich doch da"; what is asked ("fällt mein Urlaub aus?") is none. */
export const isTakenBack = (text: string, wanted: Wanted | undefined): boolean =>
  !text.includes('?') &&
  (isCalledOff(text) || isShorter(text) || isThere(text) || (wanted === 'back' && namesAbsence(text)));

/** Everybody in the caseload was told of it, so it is asked once more; one that runs already is ended at once. */
export function takenBack(text: string, by: PersonId, scene: Scene): Decision {
  if (isHoped(text)) return { kind: 'answer', reply: { kind: 'say', phrase: phrase('staff.leftAlone') } };
  const clock = clockOf(scene);
  const member = memberIn(text, scene.staff) ?? by;
  const absences = aheadFor(text, memberOf(scene.staff, member), scene);
  const days = daysIn(text, clock);
  if (isMoved(text)) {
    const [from, to = from] = days;
    if (from === undefined || to === undefined) return cancelling(member, absences) ?? endingToday();
    return absences.length > 0 ? moving(member, absences, { from, to }) : endingToday();
  }
  const on = cutOn(text, days, memberOf(scene.staff, member));
  if (on !== undefined) return { kind: 'staff', change: { do: 'back', member, on } };
  const meant = meantBy(days, absences);
  return onlyDay(member, meant, days) ?? cancelling(member, meant) ?? endingToday();

  function endingToday(): Decision {
    return { kind: 'staff', change: backIn(text, by, { ...clock, staff: scene.staff }) };
  }
}

type Absences = Member['absences'];

/** Whoever says that she is there means what runs now, and not the holiday that is ahead. */
function aheadFor(text: string, member: Member | undefined, scene: Scene): Absences {
  if (member === undefined) return [];
  const today = localDate(scene.now, scene.staff.timeZone);
  const isThereNow = daysIn(text, clockOf(scene)).length === 0 && isThere(text) && !namesAbsence(text);
  if (isThereNow && isAbsent(member, scene)) return [];
  return member.absences.filter(({ from }) => from > today).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** "Nur bis Mittwoch", "ab Donnerstag doch da": the first day on which she works again, within one that is entered. */
function cutOn(text: string, days: readonly LocalDate[], member: Member | undefined): LocalDate | undefined {
  const last = days.at(-1);
  if (last === undefined) return undefined;
  const on = isShorter(text) ? addDays(last, 1) : /(?<!\p{L})ab(?!\p{L})/iu.test(text) ? days[0] : undefined;
  return on !== undefined && member?.absences.some(one => includes(one, on) && one.from < on) ? on : undefined;
}

function meantBy([first, last = first]: readonly LocalDate[], absences: Absences): Absences {
  return first && last ? absences.filter(one => one.from <= last && one.to >= first) : absences;
}

/** One day out of the middle of several. */
function onlyDay(member: PersonId, [one, ...others]: Absences, days: readonly LocalDate[]): Decision | undefined {
  const isPart = one !== undefined && one.from !== one.to && days.length === 1 && days[0] !== one.from;
  return isPart && others.length === 0 ? asking('staff.cancelWhole', [cancelOption(member, one)]) : undefined;
}

function cancelling(member: PersonId, absences: Absences): Decision | undefined {
  if (absences.length === 0) return undefined;
  const key = absences.length === 1 ? 'staff.cancel' : 'staff.whichAbsence';
  return asking(
    key,
    absences.map(one => cancelOption(member, one)),
  );
}

/** The days that are named are the new ones. */
const moving = (member: PersonId, absences: Absences, absence: Absences[number]): Decision =>
  asking('staff.moved', [
    ...absences.map(one => cancelOption(member, one)),
    absentOption({ do: 'absent', member, absence }),
  ]);

const cancelOption = (member: PersonId, { from, to }: Absences[number]): string =>
  cancelledOption({ do: 'cancelled', member, absence: { from, to } });

type Asked = 'staff.cancel' | 'staff.cancelWhole' | 'staff.whichAbsence' | 'staff.moved';

const asking = (key: Asked, options: readonly string[]): Decision => ({
  kind: 'answer',
  reply: { kind: 'ask', question: pickQuestion, phrase: phrase(key), options: [...options] } satisfies Reply,
});
