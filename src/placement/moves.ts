import { isPromised, isWithStaff, type Case, type CaseState } from './case.ts';
import { chainOf, present, type Responsible } from './chain.ts';
import { byDay, climb, lengths } from './deadline.ts';
import { later, type Instant, type Minutes, type PersonId } from './ids.ts';
import {
  changed,
  drafted,
  due,
  everybodyTold,
  isGone,
  knownAs,
  othersRead,
  planned,
  reopen,
  settled,
  taken,
  withNews,
  type Draft,
  type Move,
} from './move.ts';
import { inFives, latestPromise } from './promise.ts';
import type { Level } from './signal.ts';
import { memberOf, type Scene } from './staff.ts';

export { handOver } from './handOver.ts';
export type { Draft, Move } from './move.ts';
export { raise } from './raise.ts';

/** A case that was told; whoever has to know is told in the same step. */
export const open = (draft: Draft, coach: PersonId, scene: Scene): Move => reopen(drafted(draft, scene), coach, scene);

/** A case that waits for the employee's yes (`care-rules` 4). Never one of level `now`. */
export const hold = (draft: Draft & { readonly level: Exclude<Level, 'now'> }, scene: Scene): Move =>
  asked(drafted(draft, scene), 0, scene);

/** The employee said yes; or did not answer twice, then without colour, dimension or words. */
export const release = (
  one: Case,
  coach: PersonId,
  { scene, discreet }: { readonly scene: Scene; readonly discreet: boolean },
): Move => reopen({ ...one, discreet }, coach, scene);

/** The employee reads the time, so it has no odd minutes. `undefined`: not a time that may be promised, or nothing to take. */
export function take(
  one: Case,
  { by, until: named }: { readonly by: PersonId; readonly until: Instant },
  responsible: Responsible,
): Move | undefined {
  const { scene } = responsible;
  const member = memberOf(scene.staff, by);
  const latest = member && latestPromise(one, member, responsible);
  if (latest === undefined || named <= scene.now || named > latest) return undefined;
  const until = inFives(named, scene.now);
  return { case: taken(one, { by, until }), tell: everybodyTold(one), employee: 'taken' };
}

/** "Ich kann gerade nicht": climbs at once, without waiting for the deadline (`care-rules` 2). */
export function cannot(one: Case, by: PersonId, responsible: Responsible): Move | undefined {
  if (one.state.at !== 'open' && !isHeldBy(one, by)) return undefined;
  const move = climbed(one, rungOf(one, responsible), responsible);
  const others = move.tell.filter(({ to }) => to !== by);
  return { ...move, tell: one.told.includes(by) ? [...others, changed(by, true)] : others };
}

/** A card was refused on its way: it counts as not told, so the next one is told at once (`care-rules` 27). */
export function undelivered(one: Case, to: PersonId, responsible: Responsible): Move | undefined {
  // of a `now` everybody was told already; after the last one there is only the deadline, or two refusals would chase each other
  if (one.state.at !== 'open' || one.level === 'now') return undefined;
  const { ladder } = chainOf(responsible.coach, one.avoid, responsible.scene);
  const { rung } = one.state;
  return ladder[rung]?.id === to && rung + 1 < ladder.length ? climbed(one, rung, responsible) : undefined;
}

/** A contact was noted: the crisis is over as a state of the talk, the case stays taken until the next one is due. It promises nothing. */
export function contacted(
  one: Case,
  { by, until }: { readonly by: PersonId; readonly until: Instant },
  scene: Scene,
): Move | undefined {
  if (!isWithStaff(one) || until <= scene.now || until > later(scene.now, nextContact(one.level))) return undefined;
  return { case: { ...taken(one, { by, until, noted: true }), contacted: true }, tell: everybodyTold(one) };
}

/** The furthest time at which the next contact may be. */
export const nextContact = (level: Level): Minutes => (level === 'now' ? lengths.nextAfterNow : lengths.nextContact);

export function finish(
  one: Case,
  done: Pick<CaseState & { at: 'done' }, 'by' | 'talked'>,
  scene: Scene,
): Move | undefined {
  if (!isWithStaff(one)) return undefined;
  const closed = settled({ ...one, contacted: true }, { at: 'done', ...done, on: scene.now });
  return { case: closed, tell: one.told.map(to => ({ to, occasion: 'closed', quiet: true })), employee: 'done' };
}

/** The employee's own no, or "war ein Versehen": a `now` is not closed by it, it is noted there (`care-rules` 10). */
export function withdraw(one: Case, why: Withdrawn['why'], scene: Scene): Move {
  if (one.level === 'now' && why !== 'ended') {
    const notes = [...one.notes, { kind: 'saidMistake' as const, on: scene.now }];
    return { case: { ...one, notes }, tell: everybodyTold(one) };
  }
  return {
    case: settled(one, { at: 'withdrawn', on: scene.now, why }),
    tell: one.told.map(to => ({ to, occasion: 'withdrawn', quiet: true })),
  };
}

type Withdrawn = CaseState & { at: 'withdrawn' };

/** The deadline came and nothing had happened. `undefined`: it was not the case's own deadline any more. */
export function lapse(one: Case, n: number, responsible: Responsible): Move | undefined {
  if (one.deadline?.n !== n) return undefined;
  const { coach, scene } = responsible;
  switch (one.state.at) {
    case 'held':
      return one.state.asked < 2 || isComplaint(one)
        ? { ...asked(one, one.state.asked + 1, scene), employee: 'askAgain' }
        : release(one, coach, { scene, discreet: true });
    case 'open':
      return passedBy(climbed(one, one.state.rung, responsible), askedNow(one, responsible));
    case 'taken':
      if (isOfNight(one, scene)) return reopen(one, coach, scene);
      return one.state.reminded || isGone(one.state.by, scene)
        ? broken(one, one.state.by, responsible)
        : reminded(one, one.state, scene);
    case 'done':
    case 'withdrawn':
      return undefined;
    default:
      return one.state satisfies never;
  }
}

/** Did not help: it was over and is open once more (`care-rules` 24). */
export const openAgain = (one: Case, coach: PersonId, scene: Scene): Move =>
  knownAs(reopen(one, coach, scene), 'reopened');

/** A second no opens nothing: whoever answers for her today is asked for the day of a talk (`care-rules` 24). */
export function askForDate(one: Case, { coach, scene }: Responsible): Move | undefined {
  const [to] = present(chainOf(coach, one.avoid, scene).ladder, scene);
  if (to === undefined) return undefined;
  const told = [...new Set([...one.told, to.id])];
  return { case: { ...one, told, dateAsked: to.id }, tell: [{ to: to.id, occasion: 'dateAsked' }] };
}

/** `undefined`: not hers to name, or named already. */
export function dateNamed({ dateAsked, ...one }: Case, by: PersonId): Move | undefined {
  return dateAsked === by
    ? { case: one, tell: one.told.map(to => ({ to, occasion: 'closed', quiet: true })) }
    : undefined;
}

function asked(one: Case, times: number, scene: Scene): Move {
  const at = byDay(later(scene.now, heldFor(one, times)), scene.staff.timeZone);
  return { case: due({ ...one, state: { at: 'held', asked: times } }, at), tell: [] };
}

/** The standing choice was made for the coach: without a yes nobody hears of a complaint about her (`care-rules` 8). */
const isComplaint = (one: Case): boolean => one.avoid.length > 0;

function heldFor(one: Case, times: number): Minutes {
  if (!isComplaint(one)) return lengths.heldFor;
  return times < 3 ? lengths.complaintHeldFor : lengths.complaintLeftFor;
}

/** Who is reached by a climb reads who did not answer (`care-rules` 48). */
function passedBy(move: Move, who: readonly PersonId[], isBroken = false): Move {
  const { state } = move.case;
  if (state.at !== 'open' || who.length === 0) return move;
  const silent = [...new Set([...(state.silent ?? []), ...who])];
  return { ...move, case: { ...move.case, state: { ...state, silent, ...(isBroken && { broken: true }) } } };
}

/** In danger all are asked together, and nobody is passed by. */
function askedNow({ state, level, told, avoid }: Case, { coach, scene }: Responsible): readonly PersonId[] {
  if (state.at !== 'open' || level === 'now') return [];
  const asked = chainOf(coach, avoid, scene).ladder[state.rung]?.id;
  return asked !== undefined && told.includes(asked) ? [asked] : [];
}

/** Whoever reads on her card that somebody has it, reads that it is open again. */
function climbed(one: Case, rung: number, responsible: Responsible): Move {
  const plan = climb(one, rung, responsible);
  const move = planned(one, plan, id => (one.told.includes(id) ? 'again' : 'climbed'));
  return one.state.at === 'taken' ? withNews(othersRead(move, one), one) : move;
}

/** Of a contact that the on-call had, the next one is for who answers by day. */
const isOfNight = (one: Case, { staff }: Scene): boolean =>
  one.state.at === 'taken' && !isPromised(one) && memberOf(staff, one.state.by)?.role === 'onCall';

const reminded = (one: Case, state: CaseState & { at: 'taken' }, scene: Scene): Move => ({
  case: due({ ...one, state: { ...state, reminded: true } }, later(scene.now, lengths.lateAfter)),
  tell: [{ to: state.by, occasion: 'reminder' }],
});

/** The promised time and the reminder passed: the next one is told, and the employee is told the truth. Only a promise can be broken. */
function broken(one: Case, by: PersonId, responsible: Responsible): Move {
  const isBroken = isPromised(one);
  const move = passedBy(climbed(one, rungOf(one, responsible), responsible), [by], isBroken);
  if (!isBroken) return move;
  const next = move.tell.find(({ to, quiet }) => to !== by && quiet !== true)?.to;
  return { ...move, employee: 'late', late: { by, ...(next === undefined ? {} : { next }) } };
}

/** How far up it stands; who has taken it and is not in the chain any more stands below its first. */
function rungOf(one: Case, { coach, scene }: Responsible): number {
  const { state } = one;
  if (state.at === 'open') return state.rung;
  return chainOf(coach, one.avoid, scene).ladder.findIndex(({ id }) => state.at === 'taken' && id === state.by);
}

const isHeldBy = (one: Case, by: PersonId): boolean => one.state.at === 'taken' && one.state.by === by;
