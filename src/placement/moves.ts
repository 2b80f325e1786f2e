import type { Case, CaseState, Occasion } from './case.ts';
import { byDay, climb, firstPlan, latestPromise, lengths, type Plan } from './deadline.ts';
import { deputyOf } from './chain.ts';
import { later, minutes, type Instant, type PersonId } from './ids.ts';
import { levels, type Level, type Reason } from './signal.ts';
import { memberOf, type Scene } from './staff.ts';

/** Who gets the card, and why. `quiet` changes what stands there and pushes nothing. */
export interface Told {
  readonly to: PersonId;
  readonly occasion: Occasion;
  readonly quiet?: true;
}

/** What becomes of a case in one step; `employee` is what the employee has to read about it. */
export interface Move {
  readonly case: Case;
  readonly tell: readonly Told[];
  readonly employee?: 'taken' | 'late' | 'done' | 'askAgain';
}

export interface Draft extends Pick<Case, 'id' | 'subject' | 'level'> {
  readonly reason: Reason;
  readonly avoid?: readonly PersonId[];
  readonly request?: Case['request'];
  /** Nothing to tell the employee at once: silence, dates, the firm. */
  readonly announced?: boolean;
}

/** A case that was told; whoever has to know is told in the same step. */
export const open = (draft: Draft, coach: PersonId, scene: Scene): Move => reopen(drafted(draft, scene), coach, scene);

/** A case that waits for the employee's yes (`care-rules` 4). Never one of level `now`. */
export const hold = (draft: Draft, scene: Scene): Move => ({
  case: due({ ...drafted(draft, scene), state: { at: 'held', asked: 0 } }, heldUntil(scene)),
  tell: [],
});

/** The employee said yes; or did not answer twice, then without colour, dimension or words. */
export const release = (
  one: Case,
  coach: PersonId,
  { scene, discreet }: { readonly scene: Scene; readonly discreet: boolean },
): Move => reopen({ ...one, discreet }, coach, scene);

/** Something more: it joins the case. A higher level starts the chain anew, also where somebody had taken it. */
export function raise(
  one: Case,
  more: { readonly reason: Reason; readonly level: Level },
  chain: { readonly coach: PersonId; readonly scene: Scene },
): Move {
  const joined: Case = { ...one, discreet: false, reasons: [...one.reasons, more.reason] };
  if (isHigher(more.level, one.level))
    return reopen({ ...joined, level: more.level, contacted: false }, chain.coach, chain.scene);
  return { case: joined, tell: one.told.map(to => changed(to, one.level !== 'now')) };
}

/** `undefined`: not a time that may be promised, or nothing to take. */
export function take(
  one: Case,
  { by, until }: { readonly by: PersonId; readonly until: Instant },
  scene: Scene,
): Move | undefined {
  const member = memberOf(scene.staff, by);
  const free = one.state.at === 'open' || (one.state.at === 'taken' && one.state.by === by);
  // a card is some minutes old when it is tapped
  const latest = member && later(latestPromise(one.level, member, scene), minutes(15));
  if (!free || latest === undefined || until <= scene.now || until > latest) return undefined;
  return { case: taken(one, { by, until }), tell: everybodyTold(one), employee: 'taken' };
}

/** "Ich kann gerade nicht": climbs at once, without waiting for the deadline (`care-rules` 2). */
export function cannot(one: Case, coach: PersonId, scene: Scene): Move | undefined {
  if (one.state.at !== 'open' && one.state.at !== 'taken') return undefined;
  return climbed(one, rungOf(one, scene), { coach, scene });
}

/** A contact was noted: the crisis is over as a state of the talk, the case stays taken until the next time. */
export function contacted(
  one: Case,
  { by, until }: { readonly by: PersonId; readonly until: Instant },
  scene: Scene,
): Move | undefined {
  if ((one.state.at !== 'open' && one.state.at !== 'taken') || until <= scene.now) return undefined;
  return { case: { ...taken(one, { by, until }), contacted: true }, tell: everybodyTold(one) };
}

export function finish(one: Case, by: PersonId, scene: Scene): Move | undefined {
  if (one.state.at !== 'open' && one.state.at !== 'taken') return undefined;
  const closed = settled({ ...one, contacted: true }, { at: 'done', by, on: scene.now });
  return { case: closed, tell: one.told.map(to => ({ to, occasion: 'closed', quiet: true })), employee: 'done' };
}

/** The employee's own no, or "war ein Versehen"; never for `now` (`care-rules` 10). */
export const withdraw = (one: Case, why: (CaseState & { at: 'withdrawn' })['why'], scene: Scene): Move => ({
  case: settled(one, { at: 'withdrawn', on: scene.now, why }),
  tell: one.told.map(to => ({ to, occasion: 'withdrawn', quiet: true })),
});

/** The deadline came and nothing had happened. `undefined`: it was not the case's own deadline any more. */
export function lapse(
  one: Case,
  n: number,
  { coach, scene }: { readonly coach: PersonId; readonly scene: Scene },
): Move | undefined {
  if (one.deadline?.n !== n) return undefined;
  switch (one.state.at) {
    case 'held':
      return one.state.asked < 2
        ? {
            case: due({ ...one, state: { at: 'held', asked: one.state.asked + 1 } }, heldUntil(scene)),
            tell: [],
            employee: 'askAgain',
          }
        : release(one, coach, { scene, discreet: true });
    case 'open':
      return climbed(one, one.state.rung, { coach, scene });
    case 'taken':
      return one.state.reminded ? broken(one, one.state.by, { coach, scene }) : reminded(one, one.state, scene);
    case 'done':
    case 'withdrawn':
      return undefined;
    default:
      return one.state satisfies never;
  }
}

/** Who is responsible has changed: it goes to whoever it is now, as open (`care-rules` 26). */
export const reassign = (one: Case, coach: PersonId, scene: Scene): Move => reopen(one, coach, scene);

/** Held is asked at most twice; then it is told without content, so nothing waits for ever. */
const heldUntil = (scene: Scene): Instant => byDay(later(scene.now, lengths.heldFor), scene.staff.timeZone);

const drafted = ({ reason, ...given }: Draft, scene: Scene): Case => ({
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

function reopen(one: Case, coach: PersonId, scene: Scene): Move {
  const plan = firstPlan(one, coach, scene);
  const again = one.told.length > 0;
  return planned(one, plan, id => (again && one.told.includes(id) ? 'changed' : 'new'));
}

const climbed = (one: Case, rung: number, chain: { readonly coach: PersonId; readonly scene: Scene }): Move =>
  planned(one, climb(one, rung, chain), id => (one.told.includes(id) ? 'again' : 'climbed'));

function planned(one: Case, plan: Plan, occasion: (id: PersonId) => Occasion): Move {
  const told = [...new Set([...one.told, ...plan.tell])];
  const opened: Case = { ...one, told, state: { at: 'open', rung: plan.rung } };
  return { case: due(opened, plan.at), tell: plan.tell.map(to => ({ to, occasion: occasion(to) })) };
}

const reminded = (one: Case, state: CaseState & { at: 'taken' }, scene: Scene): Move => ({
  case: due({ ...one, state: { ...state, reminded: true } }, later(scene.now, lengths.lateAfter)),
  tell: [{ to: state.by, occasion: 'reminder' }],
});

/** The promised time and the reminder passed: the next one is told, and the employee is told the truth. */
function broken(one: Case, by: PersonId, chain: { readonly coach: PersonId; readonly scene: Scene }): Move {
  const rung = by === chain.coach ? 0 : rungOf(one, chain.scene);
  return { ...climbed(one, rung, chain), employee: 'late' };
}

function rungOf(one: Case, scene: Scene): number {
  if (one.state.at === 'open') return one.state.rung;
  const by = one.state.at === 'taken' ? memberOf(scene.staff, one.state.by) : undefined;
  const isDeputy = by !== undefined && scene.staff.members.some(member => deputyOf(member, scene)?.id === by.id);
  return by?.role === 'lead' ? 2 : isDeputy ? 1 : 0;
}

const taken = (one: Case, { by, until }: { readonly by: PersonId; readonly until: Instant }): Case =>
  due({ ...one, state: { at: 'taken', by, until, reminded: false } }, until);

const due = (one: Case, at: Instant): Case => ({ ...one, deadline: { n: (one.deadline?.n ?? 0) + 1, at } });

function settled({ deadline: _over, ...one }: Case, state: CaseState): Case {
  return { ...one, state };
}

/** The card changes for everybody who has it, also for the one who tapped. */
const everybodyTold = (one: Case): readonly Told[] => one.told.map(to => changed(to, true));

const changed = (to: PersonId, quiet: boolean): Told =>
  quiet ? { to, occasion: 'changed', quiet: true } : { to, occasion: 'changed' };

const isHigher = (level: Level, than: Level): boolean => levels.indexOf(level) < levels.indexOf(than);
