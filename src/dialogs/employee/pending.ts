import { isAbsent, isHere, nextStandIn, standInFor } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import { addMonths, localDate } from '../../placement/localTime.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import { runningPlacement } from '../placements.ts';
import type { Pending } from '../place.ts';
import type { Reply } from '../reply.ts';
import { dateIn, fromDay } from '../times.ts';
import { humanFor } from './hearing.ts';
import { agreedReplies } from './agreement.ts';
import { nameOf, namesFor } from './names.ts';
import { isNewCoachAsked } from './newCoachQuestion.ts';
import { out, phrase, say, type Out } from './out.ts';
import { comesBetween } from './putOff.ts';
import { isAsked } from './standing.ts';
import { latePhrase, outagePhrase, stateReply } from './told.ts';

/** Says what waited behind the neutral message, as much as fits; in between not all of it, and its questions stay and are asked one at a time. */
export function tellPending(person: Employee, { room, isBetween }: Room, scene: Scene): Out {
  const told = person.pending.filter(isNews).filter(one => !isBetween || comesBetween(one));
  const news = told.slice(0, Math.max(room, 0));
  const { knocked: _answered, ...here } = person;
  const rest: Employee = { ...here, pending: person.pending.filter(one => !isNews(one) || !news.includes(one)) };
  return out(rest, ...news.flatMap(one => telling(one, person, scene)));
}

export interface Room {
  readonly room: number;
  /** She is in the middle of a check-in, or of her first contact. */
  readonly isBetween: boolean;
}

const questions = [
  'checkIn',
  'offer',
  'helped',
  'consentAlone',
  'newCoach',
  'firm',
  'contractEnd',
  'weekly',
  'standIn',
] as const satisfies readonly Pending['what'][];
type Question = Pending & { what: (typeof questions)[number] };
type News = Exclude<Pending, Question>;

const isQuestion = (one: Pending): one is Question => questions.some(what => what === one.what);
export const isNews = (one: Pending): one is News => !isQuestion(one);

/** What is the same takes the place of what waits already. */
export const withPending = (person: Employee, pending: Pending): Employee => ({
  ...person,
  pending: [...person.pending.filter(one => !isSame(one, pending)), pending],
});

/** The same again, or the state of a case that is another by now: only the newest is true. */
function isSame(one: Pending, other: Pending): boolean {
  const isState = isCaseState(one) && isCaseState(other);
  if (one.what !== other.what && !isState) return false;
  return !('case' in one) || !('case' in other) || one.case === other.case;
}

const isCaseState = ({ what }: Pending): boolean => what === 'taken' || what === 'late' || what === 'done';

export const nextQuestion = (person: Employee): Question | undefined => person.pending.find(isQuestion);

/** A check-in that is over, a case that was decided, a consent that was taken back: nothing to ask any more. */
export const withoutStale = (person: Employee, scene: Scene): Employee => ({
  ...person,
  pending: person.pending.filter(one => isNews(one) || isToBeAsked(one, person, scene)),
});

function isToBeAsked(one: Question, person: Employee, scene: Scene): boolean {
  switch (one.what) {
    case 'checkIn':
      return person.checkIn?.slot === one.slot && !person.checkIn.over;
    case 'offer':
      return caseOf(person, one.case)?.state.at === 'held';
    case 'helped':
      return caseOf(person, one.case)?.state.at === 'done';
    case 'consentAlone':
      return person.consents.asking?.given === true || person.consents.seeing?.given === true;
    case 'newCoach':
      return isNewCoachAsked(person);
    case 'firm':
      return person.consents.firm === undefined;
    case 'standIn':
      return person.coach === one.coach && person.consents.seeing?.given === true;
    case 'weekly':
      return isAsked(person) && (one.why !== 'contract' || isEndNear(person, scene));
    case 'contractEnd':
      return runningPlacement(person)?.contractEnd === one.end && isEndNear(person, scene);
    default:
      return one satisfies never;
  }
}

/** It has not passed, and was not put off since. */
function isEndNear(person: Employee, { now, staff }: Scene): boolean {
  const [end, today] = [runningPlacement(person)?.contractEnd, localDate(now, staff.timeZone)];
  return end !== undefined && end > today && addMonths(end, -4) <= today;
}

function telling(pending: News, person: Employee, scene: Scene): readonly Reply[] {
  const { coach } = namesFor(person, scene);
  switch (pending.what) {
    case 'taken':
    case 'done': {
      const one = caseOf(person, pending.case);
      return one ? [stateReply(person, one, scene), ...agreedReplies(person, one, scene)] : [];
    }
    case 'late':
      return [say(latePhrase(person, { ...pending, one: caseOf(person, pending.case) }, scene))];
    case 'reply':
      return [say(phrase('coach.writes', { who: nameOf(pending.by ?? person.coach, scene), text: pending.text }))];
    case 'coachStays':
      return [say(phrase('newcoach.off', { coach }))];
    case 'coachLeft':
      return coachLeft(pending.coach, person, scene);
    case 'absence':
      return absence(pending, scene);
    case 'outage':
      return [say(outagePhrase(pending, scene))];
    case 'untidy':
      return [say(phrase('tidy.stays'))];
    case 'end':
      return [say(phrase('end', { coach, day: dateIn(pending.on, scene.now, scene.staff.timeZone) }))];
    default:
      return pending satisfies never;
  }
}

/** Somebody new may have been named by then. Whom she complains of is not said to answer (`care-rules` 8). */
function coachLeft(id: PersonId, person: Employee, scene: Scene): readonly Reply[] {
  const coach = memberOf(scene.staff, id);
  if (coach === undefined || isHere(coach, scene) || person.coach !== id || person.handOver) return [];
  return [say(phrase('coach.left', { coach: coach.name, next: humanFor(person, scene) }))];
}

/** As it is when it is read: it may not have begun, and be over by then. */
function absence({ coach: id, off }: Pending & { what: 'absence' }, scene: Scene): readonly Reply[] {
  const coach = memberOf(scene.staff, id);
  if (coach === undefined || !isHere(coach, scene)) return [];
  if (!isAbsent(coach, scene)) {
    const ahead = absenceAhead(coach, scene);
    return ahead.length === 0 && off ? [say(phrase('absence.off', { coach: coach.name }))] : ahead;
  }
  return absentNow(coach, scene);
}

export function absentNow(coach: Member, scene: Scene): readonly Reply[] {
  const deputy = standInFor(coach, scene);
  return deputy ? [say(phrase('absence.told', { coach: coach.name, deputy: deputy.name }))] : [];
}

function absenceAhead(coach: Member, scene: Scene): readonly Reply[] {
  const { now, staff } = scene;
  const next = nextStandIn(coach, scene);
  if (next === undefined) return [];
  const near = fromDay(next.from, now, staff.timeZone);
  const from = near.includes(',') ? `ab dem ${dateIn(next.from, now, staff.timeZone)}` : near;
  return [say(phrase('absence.ahead', { coach: coach.name, deputy: next.deputy.name, from }))];
}
