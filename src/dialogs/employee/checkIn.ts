import { isLive, isWithStaff, type Case } from '../../placement/case.ts';
import { everybodyTold } from '../../placement/move.ts';
import { days, later } from '../../placement/ids.ts';
import { addMonths, localDate } from '../../placement/localTime.ts';
import { isWorse, type Answer, type Dimension, type Light } from '../../placement/light.ts';
import { signalOf } from '../../placement/lightSignals.ts';
import { withdraw, type Move } from '../../placement/moves.ts';
import type { Reason } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import type { CheckIn, Employee } from '../person.ts';
import { runningPlacement } from '../placements.ts';
import { endCheckIn } from './about.ts';
import { knownOf, knownReply } from './agreement.ts';
import { asking, askedNow, opened } from './asking.ts';
import { apply, worry } from './cases.ts';
import { namesFor } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { settle } from './settle.ts';

/** Asked in turn, one in every check-in, besides the two fixed ones (`field` 3.5). */
const rotating: readonly Dimension[] = [
  'tasks',
  'colleagues',
  'instructor',
  'fit',
  'energy',
  'orientation',
  'boss',
  'hours',
  'confidence',
  'environment',
  'motivation',
  'commute',
];

export function newCheckIn(given: Employee, slot: string, scene: Scene): Employee {
  const person = withoutOldDecision(given);
  const event = person.nextDimension ?? (asksOfContract(person, scene) ? 'contract' : undefined);
  const third = event ?? rotating[person.rotation % rotating.length] ?? 'tasks';
  const checkIn: CheckIn = { slot, dimensions: ['general', 'work', third], answers: [], begun: false, over: false };
  // the open question of an older one is not the open question of this one
  const talk: Employee['talk'] = person.talk.at === 'checkIn' ? { at: 'idle' } : person.talk;
  return { ...person, rotation: person.rotation + (event ? 0 : 1), checkIn, talk };
}

/** Near the end of a fixed term once a month: not to know how it goes on is a burden of its own (`field` 3.5, number 18). */
function asksOfContract(person: Employee, { now, staff }: Scene): boolean {
  const end = runningPlacement(person)?.contractEnd;
  const isNear = end !== undefined && localDate(now, staff.timeZone) >= addMonths(end, -6);
  const last = person.answers.findLast(({ dimension }) => dimension === 'contract');
  return isNear && (last === undefined || now >= later(last.on, days(28)));
}

/** "Neu entscheiden" that was left in the middle falls like every other old offer; what was decided before stands. */
function withoutOldDecision(person: Employee): Employee {
  if (person.enrolment === undefined || person.consents.asking?.given !== true) return person;
  const { enrolment: _left, ...rest } = person;
  return person.talk.at === 'enrolment' ? { ...rest, talk: { at: 'idle' } } : rest;
}

export function beginCheckIn(person: Employee, scene: Scene): Out {
  const { checkIn } = person;
  if (checkIn === undefined || checkIn.over) return out(person);
  const begun: Employee = { ...person, talk: { at: 'checkIn' }, checkIn: { ...checkIn, begun: true }, unanswered: 0 };
  return out(begun, ...asking(begun, scene));
}

/** One tap, one answer. A red one becomes a case in this very step, before the next question is asked. */
export function answerCheckIn(person: Employee, option: string, scene: Scene): Out {
  const { checkIn } = person;
  const dimension = checkIn && askedNow(checkIn);
  if (checkIn === undefined || dimension === undefined) return settle(out(person), scene);
  const answer = answerFrom(option, { dimension, slot: checkIn.slot, scene });
  const before = person.answers.find(one => one.slot === answer.slot && one.dimension === dimension);
  const isBetter = before?.light === 'red' && answer.light !== 'red';
  const noted = note(person, answer, scene);
  const known = isBetter ? and(noted, next => redTakenBack(next, answer, scene)) : noted;
  const { checkIn: now } = known.person;
  return now && askedNow(now) !== undefined ? settle(begun(known, now), scene) : endCheckIn(known, scene);
}

const begun = (done: Out, checkIn: CheckIn): Out => ({
  ...done,
  person: { ...done.person, checkIn: { ...checkIn, begun: true }, unanswered: 0 },
});

/** The last answer is asked again; it counts until another one is given. */
export function backInCheckIn(person: Employee, scene: Scene): Out {
  const { checkIn } = person;
  if (checkIn === undefined || checkIn.answers.length === 0) {
    return out(person, say(phrase('back.nowhere')), ...asking(person, scene));
  }
  const before: Employee = { ...person, checkIn: { ...checkIn, answers: checkIn.answers.slice(0, -1) } };
  return out(before, ...asking(before, scene));
}

/**
 * "Ne, doch gelb", or a later tap in the same check-in. A worse light counts like a new one;
 * a better one changes the answer, and whoever was told sees the change: it takes nothing back.
 */
export function correct(
  person: Employee,
  dimension: Dimension,
  { light, scene }: { readonly light: Light; readonly scene: Scene },
): Out {
  const { checkIn } = person;
  const old = checkIn?.answers.find(answer => answer.dimension === dimension);
  if (checkIn === undefined || old === undefined || old.light === light)
    return out(person, say(phrase('checkIn.again')));
  const answer: Answer = { dimension, light, said: 'light', slot: checkIn.slot, on: scene.now };
  if (isWorse(light, old.light))
    return and(out(person, say(phrase('checkIn.changed'))), next => note(next, answer, scene));
  const changed = note(person, answer, scene);
  return old.light === 'red'
    ? and(changed, next => redTakenBack(next, answer, scene))
    : and(changed, next => out(next, say(phrase('checkIn.changed'))));
}

/** "Falsch gedrückt", right after it: the light does not count any more, and its question stands there again. */
export function takeBack(person: Employee, scene: Scene): Out | undefined {
  const last = lastGiven(person);
  if (last === undefined) return undefined;
  const answer: Answer = { dimension: last.dimension, slot: last.slot, on: scene.now, said: 'takenBack' };
  const noted = note(person, answer, scene);
  const changed = and(noted, next =>
    last.light === 'red' ? redTakenBack(next, answer, scene) : out(next, say(phrase('checkIn.changed'))),
  );
  return and(changed, next => askedOnce(next, answer, scene));
}

/** The light that was given just now, of which "falsch gedrückt" may be said. */
export const isJustGiven = (person: Employee): boolean => lastGiven(person) !== undefined;

function lastGiven(person: Employee): Answer | undefined {
  const last = person.checkIn?.answers.at(-1);
  return last && isJustAnswered(person, last) ? last : undefined;
}

/** Nothing else was told in between. */
function isJustAnswered({ talk, cases, last }: Employee, { on }: Answer): boolean {
  const isOver = talk.at === 'idle' && last.some(one => one.kind === 'say' && one.phrase.key === 'checkIn.green');
  const isOpen = talk.at === 'checkIn' || talk.at === 'about' || talk.at === 'change';
  return (isOver || isOpen) && !cases.some(one => isLive(one) && one.opened > on);
}

function askedOnce(person: Employee, { dimension }: Answer, scene: Scene): Out {
  const { checkIn } = person;
  if (checkIn === undefined) return out(person);
  const answers = checkIn.answers.filter(one => one.dimension !== dimension);
  return opened({ ...person, talk: { at: 'checkIn' }, checkIn: { ...checkIn, answers, over: false } }, scene);
}

export const lastAnswered = (person: Employee): Dimension | undefined => person.checkIn?.answers.at(-1)?.dimension;

function answerFrom(
  option: string,
  about: { readonly dimension: Dimension; readonly slot: string; readonly scene: Scene },
): Answer {
  const base = { dimension: about.dimension, slot: about.slot, on: about.scene.now };
  if (option === 'green' || option === 'yellow' || option === 'red') return { ...base, light: option, said: 'light' };
  return { ...base, said: option === 'private' ? 'private' : 'unknown' };
}

function note(person: Employee, answer: Answer, scene: Scene): Out {
  const { checkIn } = person;
  if (checkIn === undefined) return out(person);
  const others = checkIn.answers.filter(one => one.dimension !== answer.dimension);
  const { nextDimension, ...rest } = person;
  const noted: Employee = {
    ...(nextDimension === answer.dimension ? rest : person),
    checkIn: { ...checkIn, answers: [...others, answer] },
    answers: [
      ...person.answers.filter(one => one.slot !== answer.slot || one.dimension !== answer.dimension),
      answer,
    ].slice(-60),
  };
  const signal = signalOf(answer, person.answers);
  const known = signal && knownOf(person, answer.dimension, scene);
  const record = { kind: 'answer', answer, ...(known && { agreed: known.until }) } as const;
  const kept = doing(noted, { do: 'keep', record });
  if (known) return and(kept, next => out(next, knownReply(known, scene)));
  return signal ? and(kept, next => worry(next, signal, scene).out) : kept;
}

/** Nobody was told yet: it goes. Somebody was told: the card says what was changed, and the case stays. */
function redTakenBack(person: Employee, answer: Answer, scene: Scene): Out {
  const { coach } = namesFor(person, scene);
  const told = person.cases.find(one => isWithStaff(one) && isAbout(one, answer));
  if (told) {
    const corrected = apply(
      person,
      {
        case: withCorrection(told, answer, scene),
        tell: everybodyTold(told),
      },
      scene,
    );
    return and(corrected, next => out(next, say(phrase('checkIn.changed.told', { coach }))));
  }
  const held = person.cases.find(one => one.state.at === 'held' && isAbout(one, answer));
  const known = held ? apply(person, withoutRed(held, answer, scene), scene) : out(person);
  return and(known, next => out(next, say(phrase('checkIn.changed'))));
}

function withoutRed(held: Case, answer: Answer, scene: Scene): Move {
  const reasons = held.reasons.filter(reason => !isRed(reason, answer));
  return reasons.length > 0 ? { case: { ...held, reasons }, tell: [] } : withdraw(held, 'mistake', scene);
}

const isAbout = (one: Case, answer: Answer): boolean => one.reasons.some(reason => isRed(reason, answer));

const isRed = (reason: Reason, { dimension }: Answer): boolean =>
  (reason.kind === 'red' || reason.kind === 'redTwice') && reason.dimension === dimension;

function withCorrection(one: Case, answer: Answer, scene: Scene): Case {
  const reasons = one.reasons.map(reason =>
    isRed(reason, answer) && answer.light ? { ...reason, correctedTo: answer.light } : reason,
  );
  return { ...one, reasons, notes: [...one.notes, { kind: 'corrected', on: scene.now }] };
}
