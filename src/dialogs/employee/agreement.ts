// What she and her coach know of a red light: until the day that they agreed on it opens nothing again (`care-rules` 24).
import { agreeable, mayBeUntil, type Agreed } from '../../placement/agreed.ts';
import type { Case } from '../../placement/case.ts';
import { firedIn } from '../../placement/fired.ts';
import type { CaseId, LocalDate, PersonId } from '../../placement/ids.ts';
import type { Dimension } from '../../placement/light.ts';
import { localDate } from '../../placement/localTime.ts';
import { isStillHere } from '../../placement/move.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Act } from '../event.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { dateIn } from '../times.ts';
import { violent } from './accused.ts';
import { nameOf } from './names.ts';
import { phrase, say } from './out.ts';

/** Agreed with her, so she was spoken to; and only of a light, for six weeks at most. A false alarm leaves nothing to agree on. */
export function mayClose(one: Case, { known, falseAlarm, outcome }: Act & { do: 'finish' }, scene: Scene): boolean {
  if (falseAlarm !== undefined && (known !== undefined || firedIn(one).length === 0)) return false;
  const isWithHer = outcome.with === 'employee' || outcome.with === 'both';
  return known === undefined || (isWithHer && mayBeKnown(one, known, scene));
}

export const mayBeKnown = (one: Case, known: LocalDate | undefined, { now, staff }: Scene): boolean =>
  known === undefined || (agreeable(one).length > 0 && mayBeUntil(known, localDate(now, staff.timeZone)));

interface Agreeing {
  readonly by: PersonId;
  readonly until: LocalDate | undefined;
}

/** A later one about the same takes the place of an earlier one. */
export function agreeing(person: Employee, one: Case, { by, until }: Agreeing): Employee {
  if (until === undefined) return person;
  const dimensions = agreeable(one);
  const others = (person.agreed ?? []).filter(({ dimension }) => !dimensions.includes(dimension));
  return { ...person, agreed: [...others, ...dimensions.map(dimension => ({ case: one.id, dimension, until, by }))] };
}

/** Whoever agreed on it and whoever follows her must be here to know of it, and nobody may be accused of violence meanwhile. */
export function knownOf(person: Employee, dimension: Dimension, scene: Scene): Agreed | undefined {
  const one = standing(person, scene).find(agreed => agreed.dimension === dimension);
  return one && isStillHere(one.by, scene) && isStillHere(person.coach, scene) && violent(person).length === 0
    ? one
    : undefined;
}

/** What is over by its day is not said any more. */
export const standing = ({ agreed = [] }: Employee, { now, staff }: Scene): readonly Agreed[] =>
  agreed.filter(({ until }) => until >= localDate(now, staff.timeZone));

/** Of this case. */
export const agreedUntil = (person: Employee, id: CaseId, scene: Scene): LocalDate | undefined =>
  standing(person, scene).find(agreed => agreed.case === id)?.until;

/** Nothing is agreed any more, or nothing of this case. */
export function withoutAgreed({ agreed = [], ...person }: Employee, id?: CaseId): Employee {
  const left = id === undefined ? [] : agreed.filter(one => one.case !== id);
  return left.length > 0 ? { ...person, agreed: left } : person;
}

/** She reads that it is not told once more, and that what is worse is. */
export const knownReply = ({ until, by }: Agreed, scene: Scene): Reply =>
  say(phrase('agreed.red', { who: nameOf(by, scene), day: dayOf(until, scene) }));

/** After it was closed: what was agreed, so that she can say no to it. */
export function agreedReplies(person: Employee, { id }: Case, scene: Scene): readonly Reply[] {
  const until = agreedUntil(person, id, scene);
  return until === undefined ? [] : [say(phrase('agreed.until', { day: dayOf(until, scene) }))];
}

const dayOf = (until: LocalDate, { now, staff }: Scene): string => dateIn(until, now, staff.timeZone);
