// What every move of a case is made of.
import { isPromised, type Case, type CaseState, type Occasion } from './case.ts';
import { isAbsent, isHere } from './chain.ts';
import { firstPlan, type Plan } from './deadline.ts';
import type { Instant, PersonId } from './ids.ts';
import type { Reason } from './signal.ts';
import { memberOf, type Scene } from './staff.ts';

/** Who gets the card, and why. `quiet` changes what stands there and pushes nothing. */
export interface Told {
  readonly to: PersonId;
  readonly occasion: Occasion;
  readonly quiet?: true;
}

/** What becomes of a case in one step. */
export interface Move {
  readonly case: Case;
  readonly tell: readonly Told[];
  /** What the employee has to read about it; `state`: a time she was told does not hold any more, so she reads how it stands. */
  readonly employee?: 'taken' | 'late' | 'done' | 'askAgain' | 'state';
  /** Who is `late`, and who knows it now. */
  readonly late?: { readonly by: PersonId; readonly next?: PersonId };
}

export interface Draft extends Pick<Case, 'id' | 'subject' | 'level'> {
  readonly reason: Reason;
  readonly avoid?: readonly PersonId[];
  readonly request?: Case['request'];
  /** Nothing to tell the employee at once: silence, dates, the firm. */
  readonly announced?: boolean;
}

export const drafted = ({ reason, ...given }: Draft, scene: Scene): Case => ({
  id: given.id,
  subject: given.subject,
  level: given.level,
  reasons: [reason],
  opened: scene.now,
  state: { at: 'open', rung: 0 },
  told: [],
  avoid: given.avoid ?? [],
  discreet: false,
  announced: given.announced ?? false,
  contacted: false,
  notes: [],
  reopened: false,
  ...(given.request ? { request: given.request } : {}),
});

/** From the beginning of the chain, whatever it was before. */
export function reopen(one: Case, coach: PersonId, scene: Scene): Move {
  const plan = firstPlan(one, coach, scene);
  return othersRead(
    planned(one, plan, id => (one.told.includes(id) ? 'changed' : 'new')),
    one,
  );
}

/** Who had a card already and is not asked now reads there how it stands. */
export function othersRead(move: Move, { told }: Case): Move {
  const others = told.filter(id => !move.tell.some(({ to }) => to === id));
  return { ...move, tell: [...move.tell, ...others.map(to => changed(to, true))] };
}

/** Whoever has the card already reads what is different with it. */
export const knownAs = (move: Move, occasion: Occasion): Move => ({
  ...move,
  tell: move.tell.map(told => (told.occasion === 'changed' ? { ...told, occasion } : told)),
});

export function planned(one: Case, plan: Plan, occasion: (id: PersonId) => Occasion): Move {
  const told = [...new Set([...one.told, ...plan.tell])];
  const opened: Case = { ...one, told, state: { at: 'open', rung: plan.rung, ...stillKnown(one.state) } };
  return { case: due(opened, plan.at), tell: plan.tell.map(to => ({ to, occasion: occasion(to) })) };
}

/** What became of a promise, and who did not answer, is known until somebody takes it, however often it is opened anew. */
function stillKnown(state: CaseState): Pick<CaseState & { at: 'open' }, 'fell' | 'broken' | 'silent'> {
  if (state.at !== 'open') return {};
  const { fell, broken, silent } = state;
  return { ...(fell && { fell }), ...(broken && { broken }), ...(silent && { silent }) };
}

export const taken = (one: Case, by: Omit<CaseState & { at: 'taken' }, 'at' | 'reminded'>): Case =>
  due({ ...one, state: { at: 'taken', ...by, reminded: false } }, by.until);

export const due = (one: Case, at: Instant): Case => ({
  ...one,
  deadline: { n: (one.deadline?.n ?? one.lastDeadline ?? 0) + 1, at },
});

export function settled({ deadline, ...one }: Case, state: CaseState): Case {
  return { ...one, state, ...(deadline ? { lastDeadline: deadline.n } : {}) };
}

/** The card changes for everybody who has it, also for the one who tapped. */
export const everybodyTold = (one: Case): readonly Told[] => one.told.map(to => changed(to, true));

export const changed = (to: PersonId, quiet: boolean): Told =>
  quiet ? { to, occasion: 'changed', quiet: true } : { to, occasion: 'changed' };

/** Where the employee was told a time, she reads that it does not hold any more; whoever is asked now reads it too. */
export function withNews(move: Move, { state: before, ...one }: Case): Move {
  if (before.at !== 'taken' || !isPromised({ ...one, state: before })) return move;
  const { by, until } = before;
  const { state } = move.case;
  const fallen: CaseState = state.at === 'open' ? { ...state, fell: { by, until } } : state;
  return { ...move, case: { ...move.case, state: fallen }, employee: 'state' };
}

/** Still works in this house. */
export function isStillHere(id: PersonId, scene: Scene): boolean {
  const member = memberOf(scene.staff, id);
  return member !== undefined && isHere(member, scene);
}

/** Is not here any more, or away today. */
export function isGone(id: PersonId, scene: Scene): boolean {
  const member = memberOf(scene.staff, id);
  return member === undefined || !isHere(member, scene) || isAbsent(member, scene);
}
