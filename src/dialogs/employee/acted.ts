import { deputyOf } from '../../placement/chain.ts';
import type { Case } from '../../placement/case.ts';
import { days, later, type PersonId } from '../../placement/ids.ts';
import { cannot, contacted, finish, handOver, take, type Move } from '../../placement/moves.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Act, Letter } from '../event.ts';
import { caseOf, type Employee } from '../person.ts';
import { apply, worry } from './cases.ts';
import { endCrisis } from './crisis.ts';
import { endPlacement } from './ending.ts';
import { knock } from './knock.ts';
import { doing, out, and, type Out } from './out.ts';
import { confirmed } from './presence.ts';

/** What a staff member does about this employee; `may` has said yes to it. */
export function acted(person: Employee, { by, act }: { readonly by: PersonId; readonly act: Act }, scene: Scene): Out {
  switch (act.do) {
    case 'invite':
      return doing(person, { do: 'makeCode', to: by, code: act.code });
    case 'newCode':
      return doing({ ...person, confirmed: false }, { do: 'makeCode', to: by, code: act.code });
    case 'confirm':
      return confirmed(person, act.yes, scene);
    case 'take':
      return moved(person, { by, act, scene }, one =>
        take(one, { by, until: act.until }, { coach: person.coach, scene }),
      );
    case 'cannot':
      return moved(person, { by, act, scene }, one => cannot(one, by, { coach: person.coach, scene }));
    case 'contact':
      return noteContact(person, { by, act, scene });
    case 'finish':
      return close(person, { by, act, scene });
    case 'reply':
      return replied(person, { by, act, scene });
    case 'openWords':
      return shown(person, { by, what: 'words', case: act.case }, scene);
    case 'openAnswers':
      return shown(person, { by, what: 'answers' }, scene);
    case 'look':
      return doing(person, { do: 'notify', to: by, notice: 'person' });
    case 'lock':
      return out({ ...person, addresses: person.addresses.map(address => ({ ...address, locked: true })) });
    case 'endPlacement':
      return endPlacement(person, act, scene);
    default:
      return act satisfies never;
  }
}

interface OnCase<A extends Act = Act & { case: Case['id'] }> {
  readonly by: PersonId;
  readonly act: A;
  readonly scene: Scene;
}

/** A card that is older than the case says so instead of doing something, and comes anew with buttons that work. */
function moved(person: Employee, { by, act, scene }: OnCase, how: (one: Case) => Move | undefined): Out {
  const one = caseOf(person, act.case);
  const move = one && how(one);
  if (move) return apply(person, move, scene);
  const notice = act.do === 'take' && one?.state.at === 'open' ? 'tooLate' : 'outOfDate';
  const fresh = one ? [{ do: 'tell', case: one.id, to: by, occasion: 'changed' } as const] : [];
  return doing(person, { do: 'notify', to: by, notice }, ...fresh);
}

/** A human has had contact: the crisis is over as a state of the talk, the case stays taken (`care-rules` 10). */
function noteContact(person: Employee, { by, act, scene }: OnCase<Act & { do: 'contact' }>): Out {
  const done = moved(person, { by, act, scene }, one => contacted(one, { by, until: act.until }, scene));
  if (caseOf(done.person, act.case)?.contacted !== true) return done;
  const record = { kind: 'contact', case: act.case, by, outcome: { contact: act.contact }, on: scene.now } as const;
  return and(
    and(done, next => doing(next, { do: 'keep', record })),
    next => out(outOfCrisis(next, act.case)),
  );
}

/** Done needs what was done, the kind of contact and the next date; a week later the employee is asked whether it helped. */
function close(person: Employee, { by, act, scene }: OnCase<Act & { do: 'finish' }>): Out {
  const one = caseOf(person, act.case);
  const done = moved(person, { by, act, scene }, open => finish(open, by, scene));
  if (one === undefined || caseOf(done.person, act.case)?.state.at !== 'done') return done;
  const record = { kind: 'contact', case: act.case, by, outcome: act.outcome, on: scene.now } as const;
  const kept = and(done, next => doing(outOfCrisis(next, act.case), { do: 'keep', record }));
  const asksLater = one.level !== 'now' && one.subject === 'wellbeing';
  return asksLater ? and(kept, next => askHelped(next, one, scene)) : kept;
}

const askHelped = (person: Employee, one: Case, scene: Scene): Out =>
  doing(person, {
    do: 'schedule',
    name: `helped:${one.id}`,
    at: later(scene.now, days(7)),
    due: { what: 'helped', case: one.id },
  });

const outOfCrisis = (person: Employee, id: Case['id']): Employee =>
  person.crisis?.case === id ? endCrisis(person) : person;

/** The answer comes back through Anker, behind a neutral message; with it the question is done. */
function replied(person: Employee, { by, act, scene }: OnCase<Act & { do: 'reply' }>): Out {
  const done = moved(person, { by, act, scene }, one => finish(one, by, scene));
  if (caseOf(done.person, act.case)?.state.at !== 'done') return done;
  const withoutState = {
    ...done,
    person: { ...done.person, pending: done.person.pending.filter(one => one.what !== 'done') },
  };
  const record = { kind: 'contact', case: act.case, by, outcome: { contact: 'message' }, on: scene.now } as const;
  const kept = and(withoutState, next => doing(next, { do: 'keep', record }));
  return and(kept, next => knock(next, { pending: { what: 'reply', case: act.case, text: act.text } }, scene));
}

/** Reading is a write: the entry in the log is in the same commit as what is shown. */
function shown(
  person: Employee,
  { by, what, case: id }: { readonly by: PersonId; readonly what: 'words' | 'answers'; readonly case?: Case['id'] },
  scene: Scene,
): Out {
  const which = id === undefined ? {} : { case: id };
  return doing(
    person,
    { do: 'keep', record: { kind: 'access', by, what, on: scene.now } },
    { do: 'show', to: by, what, ...which },
  );
}

/** A letter that somebody else's step wrote to this person. */
export function told(person: Employee, letter: Letter, scene: Scene): Out {
  switch (letter.kind) {
    case 'staffChanged':
      return staffChanged(person, letter, scene);
    case 'firmAsks': {
      const request = { from: letter.from, id: letter.request };
      const reason = letter.danger
        ? ({ kind: 'firmSeesDanger', cause: letter.danger, on: scene.now } as const)
        : ({ kind: 'firmAsks', on: scene.now } as const);
      const level = letter.danger ? 'now' : 'soon';
      return worry(person, { reason, level, subject: 'employer', always: true, announced: true, request }, scene).out;
    }
    case 'toFirm':
    case 'task':
    case 'unanswered':
      return out(person);
    default:
      return letter satisfies never;
  }
}

/** The chain is read anew: what the absent one had goes to whoever answers now, as open (`care-rules` 26). */
function staffChanged(person: Employee, letter: Letter & { kind: 'staffChanged' }, scene: Scene): Out {
  const handed = person.cases.reduce((sofar, one) => {
    const move = handOver(one, { coach: person.coach, scene });
    return move ? and(sofar, next => apply(next, move, scene)) : sofar;
  }, out(person));
  const coach = memberOf(scene.staff, letter.coach);
  const away = letter.occasion === 'absence' && coach !== undefined && deputyOf(coach, scene) !== undefined;
  const speaks = away && person.confirmed && person.talk.at !== 'ended' && person.consents.asking !== undefined;
  return speaks
    ? and(handed, next => knock(next, { pending: { what: 'absence', coach: letter.coach } }, scene))
    : handed;
}
