import { byDay } from '../../placement/deadline.ts';
import { days, hours, later, type CaseId, type Instant } from '../../placement/ids.ts';
import { lapse, withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Due } from '../event.ts';
import { caseOf, type Employee } from '../person.ts';
import { agenda } from './agenda.ts';
import { aloneDue } from './alone.ts';
import { apply, worry } from './cases.ts';
import { newCheckIn } from './checkIn.ts';
import { tellOfClosing } from './closings.ts';
import { askedFor, dangerUnspoken } from './crisis.ts';
import { forgetAgain } from './deleting.ts';
import { isNight, knock, knockInDanger, knockOn } from './knock.ts';
import { voiceUnanswered } from './media.ts';
import { doing, out, and, type Out } from './out.ts';
import { endDateDue } from './endDates.ts';
import { nextContactDue } from './agreedContact.ts';
import { newCoachDue } from './handingOver.ts';
import { ago, heardSince, planNext, reminderAt, silenceOf } from './planning.ts';
import { anotherDay } from './putOff.ts';
import { isAtWork, isFollowed, isLocked } from './standing.ts';
import { pauseBegins } from './stopping.ts';
import { backAfter } from './weekly.ts';
import { tidyDue } from './tidying.ts';

/** Something that was scheduled has come. Whatever it is about, what is sent now is unasked and neutral; after a death nothing comes. */
export function due(person: Employee, what: Due, scene: Scene): Out {
  if (person.talk.at === 'ended') return out(person);
  switch (what.what) {
    case 'checkIn':
      return checkInDue(person, what.slot, scene);
    case 'reminder':
      return reminderDue(person, what.slot, scene);
    case 'silence':
      return silenceDue(person, what, scene);
    case 'deadline':
      return deadlineDue(person, what, scene);
    case 'seriousQuestion':
      return seriousDue(person, what, scene);
    case 'voice':
      return voiceUnanswered(person, what.n, scene);
    case 'tidy':
      return tidyDue(person);
    case 'helped':
      return helpedDue(person, what, scene);
    case 'consentAlone':
      return aloneDue(person, scene);
    case 'newCoach':
      return newCoachDue(person, what, scene);
    case 'nextContact':
      return nextContactDue(person, what, scene);
    case 'endDate':
      return endDateDue(person, what, scene);
    case 'closing':
      return tellOfClosing(person, what, scene);
    case 'knock':
      return knockOn(person, what.again === true, scene);
    case 'pauseOver':
      return pauseOver(person, what.n, scene);
    case 'forget':
      return forgetAgain(person, what, scene);
    case 'retention':
    case 'round':
    case 'outage':
    case 'week':
    case 'closings':
    case 'closedRound':
    case 'fundingCheck':
    case 'unlinked':
    case 'firmDate':
      // the hall's own business, or a firm's: nothing about this person changes
      return out(person);
    default:
      return what satisfies never;
  }
}

/** A slot that is not the planned one any more is stale: paused, stopped or moved in the meantime. */
function checkInDue(person: Employee, slot: string, scene: Scene): Out {
  if (person.next?.slot !== slot || person.stopped) return out(person);
  if (person.crisis || person.notReachable || isLocked(person)) return planNext(person, scene);
  const other = anotherDay(person, scene);
  if (other !== undefined) return moved(person, { slot, at: other });
  if (isOverslept(person.next.at, scene) && isNight(scene))
    return moved(person, { slot, at: byDay(scene.now, scene.staff.timeZone) });
  const missed =
    person.checkIn !== undefined &&
    !person.checkIn.begun &&
    !person.checkIn.over &&
    person.checkIn.delivered !== undefined;
  const before: Employee = { ...person, unanswered: missed ? person.unanswered + 1 : person.unanswered };
  const planned = planNext(newCheckIn(before, slot, scene), scene);
  return and(planned, next => {
    const until = next.next?.at ?? later(scene.now, days(7));
    return knock(
      next,
      { pending: { what: 'checkIn', slot }, checkIn: { until, receipt: { what: 'checkIn', slot } } },
      scene,
    );
  });
}

/** Anker was off when it fell due: then it is not the employee's own hour any more. */
const isOverslept = (at: Instant, scene: Scene): boolean => scene.now > later(at, hours(1));

const moved = (person: Employee, { slot, at }: NonNullable<Employee['next']>): Out =>
  doing(
    { ...person, next: { slot, at } },
    { do: 'schedule', name: agenda.checkIn(slot), at, due: { what: 'checkIn', slot } },
  );

/** Agreed at enrolment: once, the next day, and nothing more that week. */
function reminderDue(person: Employee, slot: string, scene: Scene): Out {
  const { checkIn } = person;
  const open = checkIn?.slot === slot && !checkIn.begun && !checkIn.over;
  return open && person.pause === undefined ? knockOn(person, true, scene) : out(person);
}

/** Nothing was heard for two weeks after a check-in that had arrived; nobody is asked twice for the same silence. */
function silenceDue(person: Employee, what: Due & { what: 'silence' }, scene: Scene): Out {
  const quiet = person.stopped || person.pause !== undefined || person.notReachable || isLocked(person);
  const asked = person.cases.some(one =>
    one.reasons.some(reason => reason.kind === 'silence' && !heardSince(person, reason.on)),
  );
  if (quiet || asked || heardSince(person, ago(scene, silenceOf(person, scene)))) return out(person);
  if (wasOff(what, scene)) return doing(person, silenceAt(what.slot, later(scene.now, days(2))));
  const reason = { kind: 'silence', on: scene.now } as const;
  return worry(person, { reason, level: 'soon', always: true, announced: true }, scene).out;
}

/** While Anker was off nobody could be heard: somebody who is told of it has two days to write again. */
const wasOff = ({ at }: Due & { what: 'silence' }, scene: Scene): boolean =>
  at !== undefined && scene.now > later(at, hours(12));

const silenceAt = (slot: string, at: Instant): Effect => ({
  do: 'schedule',
  name: agenda.silence(slot),
  at,
  due: { what: 'silence', slot, at },
});

function deadlineDue(person: Employee, what: Due & { what: 'deadline' }, scene: Scene): Out {
  const one = caseOf(person, what.case);
  const move = one && lapse(one, what.n, { coach: person.coach, scene });
  if (one === undefined || move === undefined) return out(person);
  // "Danach frage ich dich nichts mehr.": what whoever ended it left open was asked once more
  if (one.state.at === 'held' && !isAtWork(person, scene)) return apply(person, withdraw(one, 'ended', scene), scene);
  const lapsed = apply(person, move, scene);
  return one.state.at === 'held' && move.case.discreet
    ? and(lapsed, next => toldDiscreetly(next, one.id, scene))
    : lapsed;
}

/** Nobody answered: the employee reads what was said, and nothing is asked about it any more. */
function toldDiscreetly(person: Employee, id: CaseId, scene: Scene): Out {
  const { talk } = person;
  const isAsked = talk.at === 'offer' && talk.case === id;
  const cases = person.cases.map(one => (one.id === id ? { ...one, announced: true } : one));
  const told: Employee = { ...person, cases, ...(isAsked ? { talk: { at: 'idle' } } : {}) };
  return knock(told, { pending: { what: 'taken', case: id } }, scene);
}

type SeriousDue = Due & { what: 'seriousQuestion' };

/** Half an hour without an answer to the one serious question counts as a yes. The help waits behind a tap: somebody else may look at the phone. */
function seriousDue(person: Employee, { case: id, about = 'life' }: SeriousDue, scene: Scene): Out {
  const one = caseOf(person, id);
  if (person.crisis || one?.deadline === undefined || !isFollowed(person, scene)) return out(person);
  const entered = dangerUnspoken(person, { about, case: id, before: askedFor(person, id) }, scene);
  return { ...entered, replies: knockInDanger(entered.person, scene) };
}

/** "Hat das geholfen?" is asked by itself: not after a stop, and after a pause only. */
function helpedDue(person: Employee, what: Due & { what: 'helped' }, scene: Scene): Out {
  if (caseOf(person, what.case)?.state.at !== 'done' || person.stopped) return out(person);
  const { pause } = person;
  return pause
    ? doing(person, { do: 'schedule', name: agenda.helped(what.case), at: pause.until, due: what })
    : knock(person, { pending: { what: 'helped', case: what.case } }, scene);
}

/** One that was said beforehand begins. Once it is over the clock of silence begins anew. */
function pauseOver(person: Employee, n: number, scene: Scene): Out {
  if (person.pauseAhead?.n === n) return pauseBegins(person, scene);
  if (person.pause?.n !== n) return out(person);
  const { pause, ...here } = person;
  return and(planNext({ ...here, lastSign: scene.now }, scene), next => backAfter(next, pause.from, scene));
}

/** The channel took the first message of a check-in: only now silence can begin, and a reminder makes sense. */
export function delivered(person: Employee, slot: string, scene: Scene): Out {
  const { checkIn } = person;
  if (checkIn?.slot !== slot || checkIn.delivered !== undefined) return out(person);
  const arrived: Employee = { ...person, checkIn: { ...checkIn, delivered: scene.now } };
  return doing(
    arrived,
    { do: 'schedule', name: agenda.reminder(slot), at: reminderAt(person, scene), due: { what: 'reminder', slot } },
    silenceAt(slot, later(scene.now, silenceOf(person, scene))),
  );
}
