import { isHerOwn, isWithStaff, type Case } from '../../placement/case.ts';
import { firedIn } from '../../placement/fired.ts';
import { days, later, type LocalDate, type PersonId } from '../../placement/ids.ts';
import { cannot, contacted, dateNamed, finish, take, type Move } from '../../placement/moves.ts';
import { latestPromise } from '../../placement/promise.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { deletable, type Kept } from '../effect.ts';
import type { Act, Outcome } from '../event.ts';
import { caseOf, type Employee } from '../person.ts';
import { agenda } from './agenda.ts';
import { agreeing, mayBeKnown, mayClose } from './agreement.ts';
import { apply } from './cases.ts';
import { endCrisis } from './crisis.ts';
import { knock } from './knock.ts';
import { planContact, talkedWith } from './agreedContact.ts';
import { doing, out, and, type Out } from './out.ts';

type OnCase = Extract<Act, { do: 'take' | 'cannot' | 'contact' | 'finish' | 'agree' | 'reply' }>;

interface Acted<A extends OnCase = OnCase> {
  readonly by: PersonId;
  readonly act: A;
}

/** A card that is older than the case says so instead of doing something, and comes anew with buttons that work. */
export function actedOnCase(person: Employee, { by, act }: Acted, scene: Scene): Out {
  const one = caseOf(person, act.case);
  const move = one && moveOf(one, { by, act }, { coach: person.coach, scene });
  if (one === undefined || move === undefined) return outdated(person, { one, by, act }, scene);
  const moved = apply(person, move, scene);
  switch (act.do) {
    case 'take':
    case 'cannot':
      return moved;
    case 'contact':
      return noted(moved, { one, by, act }, scene);
    case 'finish':
      return closed(moved, { one, by, act }, scene);
    case 'agree':
      return named(moved, { one, by, act }, scene);
    case 'reply':
      return replied(moved, { by, act }, scene);
    default:
      return act satisfies never;
  }
}

function moveOf(one: Case, { by, act }: Acted, responsible: Parameters<typeof take>[2]): Move | undefined {
  switch (act.do) {
    case 'take':
      return take(one, { by, until: act.until }, responsible);
    case 'cannot':
      return cannot(one, by, responsible);
    case 'contact':
      return contacted(one, { by, until: act.until }, responsible.scene);
    case 'finish':
      if (!mayClose(one, act, responsible.scene)) return undefined;
      return finish(one, { by, ...(hasTalked(act.outcome) && { talked: true }) }, responsible.scene);
    case 'agree':
      return mayBeKnown(one, act.known, responsible.scene) ? dateNamed(one, by) : undefined;
    case 'reply':
      // in words only to a question: whoever is not well is spoken to
      return one.subject === 'question' ? finish(one, { by }, responsible.scene) : undefined;
    default:
      return act satisfies never;
  }
}

/** A message is no talk, and a talk with the firm is none with her. */
const hasTalked = ({ contact, with: whom }: Outcome): boolean =>
  contact !== 'message' && (whom === 'employee' || whom === 'both');

/** Where another time could be promised, or another day agreed, it is that which is wrong, not the card. */
function outdated(person: Employee, { one, by, act }: Acted & { readonly one: Case | undefined }, scene: Scene): Out {
  const member = memberOf(scene.staff, by);
  const mayPromise = one && member && latestPromise(one, member, { coach: person.coach, scene }) !== undefined;
  const mayAgree = one && (act.do === 'finish' ? isWithStaff(one) : act.do === 'agree' && one.dateAsked === by);
  const notice = act.do === 'take' && mayPromise === true ? 'tooLate' : mayAgree ? 'knownNot' : 'outOfDate';
  const fresh = one?.told.includes(by) ? [{ do: 'tell', case: one.id, to: by, occasion: 'changed' } as const] : [];
  return doing(person, { do: 'notify', to: by, notice }, ...fresh);
}

/** A human has had contact: the crisis is over as a state of the talk, the case stays taken, and the employee reads by whom (`care-rules` 10). */
function noted(
  moved: Out,
  { one, by, act }: Acted<OnCase & { do: 'contact' }> & { readonly one: Case },
  scene: Scene,
): Out {
  const kept = keeping(moved, { kind: 'contact', case: one.id, by, outcome: { contact: act.contact }, on: scene.now });
  const talked = isHerOwn(one) && act.contact !== 'message';
  const over = and(kept, next => ending(next, { one, by, on: act.next, talked }, scene));
  return isHerOwn(one) ? and(over, next => knock(next, { pending: { what: 'taken', case: one.id } }, scene)) : over;
}

/** Done needs what was done, the kind of contact and the next date; a week later the employee is asked whether it helped. */
function closed(
  moved: Out,
  { one, by, act }: Acted<OnCase & { do: 'finish' }> & { readonly one: Case },
  scene: Scene,
): Out {
  const kept = keeping(moved, { kind: 'contact', case: one.id, by, outcome: act.outcome, on: scene.now });
  const ruled = act.falseAlarm ? keeping(kept, falseAlarm(one, scene)) : kept;
  const agreed = and(ruled, next => out(agreeing(next, one, { by, until: act.known })));
  const over = and(agreed, next =>
    ending(next, { one, by, on: act.outcome.next, talked: hasTalked(act.outcome) }, scene),
  );
  if (one.notes.some(({ kind }) => kind === 'askedToDelete')) return and(over, next => deleted(next, one.id));
  const asksLater = one.level !== 'now' && one.subject === 'wellbeing' && !over.person.stopped;
  return asksLater ? and(over, next => askHelped(next, one, scene)) : over;
}

/** After a second no: the day of the next talk stands on her page, and she reads what was agreed. */
function named(
  moved: Out,
  { one, by, act }: Acted<OnCase & { do: 'agree' }> & { readonly one: Case },
  scene: Scene,
): Out {
  const agreed = and(moved, next => out(agreeing(next, one, { by, until: act.known })));
  const planned = and(agreed, next => ending(next, { one, by, on: act.next, talked: false }, scene));
  return act.known === undefined
    ? planned
    : and(planned, next => knock(next, { pending: { what: 'done', case: one.id } }, scene));
}

/** Which rule was wrong; who has said so is no part of it. */
const falseAlarm = (one: Case, scene: Scene): Kept => ({
  kind: 'falseAlarm',
  case: one.id,
  fired: [...firedIn(one)],
  on: scene.now,
});

interface Ending {
  readonly one: Case;
  readonly by: PersonId;
  readonly on: LocalDate | undefined;
  readonly talked: boolean;
}

/** The next date stands on the person's page, which everybody sees who follows her: a complaint puts none there (`care-rules` 8). */
function ending(person: Employee, { one, by, on, talked }: Ending, scene: Scene): Out {
  const after = outOfCrisis(person, one.id);
  if (one.avoid.length > 0) return out(after);
  return planContact(talked ? talkedWith(after, scene) : after, { by, on }, scene);
}

/** "Danach lösche ich auch das.": what is left says only that it is closed, so that the cards about it can close. */
const deleted = (person: Employee, id: Case['id']): Out =>
  doing(
    { ...person, cases: person.cases.map(one => (one.id === id ? { ...one, reasons: [], notes: [] } : one)) },
    { do: 'forget', kinds: deletable },
  );

const askHelped = (person: Employee, one: Case, scene: Scene): Out =>
  doing(person, {
    do: 'schedule',
    name: agenda.helped(one.id),
    at: later(scene.now, days(7)),
    due: { what: 'helped', case: one.id },
  });

/** The answer comes back through Anker, behind a neutral message; with it the question is done. */
function replied(moved: Out, { by, act }: Acted<OnCase & { do: 'reply' }>, scene: Scene): Out {
  const kept = keeping(moved, { kind: 'contact', case: act.case, by, outcome: { contact: 'message' }, on: scene.now });
  return and(kept, next =>
    knock(withoutState(next, act.case), { pending: { what: 'reply', case: act.case, text: act.text, by } }, scene),
  );
}

/** The answer itself says that it is done. */
const withoutState = (person: Employee, id: Case['id']): Employee => ({
  ...person,
  pending: person.pending.filter(one => one.what !== 'done' || one.case !== id),
});

const keeping = (moved: Out, record: Kept): Out => and(moved, next => doing(next, { do: 'keep', record }));

const outOfCrisis = (person: Employee, id: Case['id']): Employee =>
  person.crisis?.case === id ? endCrisis(person) : person;
