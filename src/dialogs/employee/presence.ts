import { accuses, isWithStaff, type Case } from '../../placement/case.ts';
import { hours, type PersonId, type CaseId } from '../../placement/ids.ts';
import { undelivered } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { apply, worry } from './cases.ts';
import { commandInCrisis } from './inCrisis.ts';
import { knockLater } from './knock.ts';
import { withMenu } from './menu.ts';
import { beginEnrolment } from './enrolment.ts';
import { and, doing, out, phrase, say, toCoach, type Out } from './out.ts';
import { planNext } from './planning.ts';
import { aside, settle } from './settle.ts';
import { isFollowed } from './standing.ts';

/** A code was redeemed. Nothing personal is said before the coach has confirmed who it is (`care-rules` 42). */
export function enrolled(person: Employee): Out {
  // a new phone may be in other hands: what was said on the old one is not repeated there
  const { untidy: _there, photos: _shown, ...known } = person;
  const here: Employee = { ...known, notReachable: false, confirmed: false, talk: { at: 'waiting' } };
  return and(out(here, say(phrase('hello')), say(phrase('waiting'))), next => toCoach(next, 'confirm'));
}

/** The coach says that it is the right person, or that it is not; a card about a code that nobody has redeemed says nothing any more. */
export function confirmed(
  person: Employee,
  { by, yes }: { readonly by: PersonId; readonly yes: boolean },
  scene: Scene,
): Out {
  if (!isToConfirm(person)) return doing(person, { do: 'notify', to: by, notice: 'outOfDate' });
  return yes ? welcome({ ...person, confirmed: true }, by, scene) : turnedAway(person);
}

export const isToConfirm = ({ confirmed, talk }: Employee): boolean =>
  !confirmed && talk.at !== 'new' && talk.at !== 'ended';

/** In a crisis the first contact waits: nothing is asked but what helps (`care-rules` 10). */
function welcome(person: Employee, by: PersonId, scene: Scene): Out {
  const isFirst = person.consents.asking === undefined && person.enrolment === undefined;
  if (person.crisis) return out(isFirst ? { ...person, enrolment: { step: 'duSie', wrong: 0 } } : person);
  if (isFirst) return beginEnrolment(person, scene);
  const greeted = out(person, say(phrase('hello.again')));
  return person.cases.some(one => accuses(one, by)) ? onlyGreeted(greeted, scene) : settle(greeted, scene);
}

/** Whoever has confirmed it may look at the phone now: what is said of her comes later, behind a neutral message (`care-rules` 8). */
const onlyGreeted = (greeted: Out, scene: Scene): Out =>
  and({ ...greeted, person: { ...greeted.person, talk: { at: 'idle' } } }, next =>
    next.pending.length > 0 ? knockLater(next, hours(1), scene) : out(next),
  );

function turnedAway({ crisis: _theirs, ...person }: Employee): Out {
  const { active: _gone, ...rest } = person;
  return out({ ...rest, addresses: [], talk: { at: 'new' } }, say(phrase('not.confirmed')));
}

/** Opened the chat, or opened it again after it was blocked. */
export function arrived(person: Employee, scene: TalkScene): Out {
  const here: Employee = { ...person, notReachable: false };
  if (person.crisis) return commandInCrisis(here, 'help', scene);
  if (!person.confirmed) return settle(out(here, say(phrase('waiting'))), scene);
  const greeted = out(here, say(phrase('hello.again')));
  const planned = person.notReachable ? and(greeted, next => planNext(next, scene)) : greeted;
  return withMenu(aside(planned, scene));
}

/** Blocked or gone: a task for the coach at once, and for a case in danger one more thing that is known (`care-rules` 10, 22). */
export function left(person: Employee, scene: Scene): Out {
  if (person.notReachable || person.talk.at === 'ended') return out(person);
  const gone: Employee = { ...person, notReachable: true };
  const danger = person.crisis && caseOf(person, person.crisis.case);
  if (danger && isWithStaff(danger)) {
    const noted: Case = { ...danger, notes: [...danger.notes, { kind: 'left', on: scene.now }] };
    return apply(gone, { case: noted, tell: danger.told.map(to => ({ to, occasion: 'changed' })) }, scene);
  }
  if (!person.confirmed || person.stopped || !isFollowed(person, scene)) return out(gone);
  const reason = { kind: 'notReachable', on: scene.now } as const;
  return worry(gone, { reason, level: 'soon', always: true, announced: true }, scene).out;
}

/** A card did not reach its reader: it counts as not told, so the next one is told at once. */
export function cardUndelivered(
  person: Employee,
  lost: { readonly case: CaseId; readonly to: PersonId },
  scene: Scene,
): Out {
  const one = caseOf(person, lost.case);
  const move = one && undelivered(one, lost.to, { coach: person.coach, scene });
  return move ? apply(person, move, scene) : out(person);
}
