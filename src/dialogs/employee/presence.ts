import { isWithStaff, type Case } from '../../placement/case.ts';
import type { PersonId, CaseId } from '../../placement/ids.ts';
import { undelivered } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { apply, worry } from './cases.ts';
import { menu } from './menu.ts';
import { beginEnrolment } from './enrolment.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { planNext } from './planning.ts';
import { settle } from './settle.ts';

/** A code was redeemed. Nothing personal is said before the coach has confirmed who it is (`care-rules` 42). */
export function enrolled(person: Employee, scene: Scene): Out {
  const here: Employee = { ...person, notReachable: false };
  if (person.confirmed) return settle(out(here, say(phrase('hello.again'))), scene);
  const waiting: Employee = { ...here, talk: { at: 'waiting' } };
  return and(out(waiting, say(phrase('hello')), say(phrase('waiting'))), next =>
    doing(next, { do: 'notify', to: next.coach, notice: 'confirm' }),
  );
}

/** The coach says that it is the right person, or that it is not. */
export function confirmed(person: Employee, yes: boolean, scene: Scene): Out {
  if (!yes) {
    const { active: _gone, ...rest } = person;
    const said = out(person, say(phrase('not.confirmed')));
    return { ...said, person: { ...rest, addresses: [], confirmed: false, talk: { at: 'new' } } };
  }
  if (person.confirmed || person.talk.at === 'ended') return out(person);
  const known: Employee = { ...person, confirmed: true };
  const first = known.consents.asking === undefined;
  return first ? beginEnrolment(known, scene) : settle(out(known, say(phrase('hello.again'))), scene);
}

/** Opened the chat, or opened it again after it was blocked. */
export function arrived(person: Employee, scene: TalkScene): Out {
  const back = person.notReachable && !person.stopped;
  const here: Employee = { ...person, notReachable: false };
  const greeted = out(here, say(phrase('hello.again')));
  const planned = back ? and(greeted, next => planNext(next, scene)) : greeted;
  const done = settle(planned, scene);
  return done.person.talk.at === 'idle' && !done.person.crisis ? { ...done, replies: [...done.replies, menu()] } : done;
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
  if (!person.confirmed || person.stopped) return out(gone);
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
