import { isPromised, type Case } from './case.ts';
import { chainOf, together, type Responsible } from './chain.ts';
import { firstPlan } from './deadline.ts';
import { earliest, type PersonId } from './ids.ts';
import { changed, due, isGone, isStillHere, knownAs, reopen, type Move } from './move.ts';
import { contactBy } from './promise.ts';
import { levels, type Level, type Reason } from './signal.ts';

/** What joins a case that is with somebody. */
interface More {
  readonly reason: Reason;
  readonly level: Level;
  readonly announced?: boolean;
}

/**
 * Something more joins the case. A higher level starts the chain anew, also where somebody had taken it; so does
 * the same level where the next contact was to come later than a new case of it would allow.
 */
export function raise(one: Case, more: More, responsible: Responsible): Move {
  const joined: Case = { ...one, reasons: [...one.reasons, more.reason] };
  const isMore = isHigher(more.level, one.level);
  if (isMore || isWithNobody(one, responsible) || (more.level === one.level && waitsTooLong(one, responsible))) {
    const level = isMore ? more.level : one.level;
    const again = { ...joined, level, contacted: false, announced: more.announced ?? false };
    const move = reopen(again, responsible.coach, responsible.scene);
    return isMore ? knownAs(move, 'raised') : move;
  }
  if (one.state.at === 'taken' && !isPromised(one)) return joinedAfterContact(joined, more, responsible);
  return { case: joined, tell: one.told.map(to => changed(to, isQuiet(to, one, responsible))) };
}

/** A noted contact promises nothing: what is new waits no longer than in a new case, and with whoever would get one (`care-rules` 2). */
function joinedAfterContact(one: Case, { level }: More, responsible: Responsible): Move {
  const { coach, scene } = responsible;
  if (one.state.at !== 'taken') return { case: one, tell: [] };
  const { by, reminded } = one.state;
  const plan = firstPlan({ level, avoid: one.avoid }, coach, scene);
  // a danger is never opened again by what is less
  if (one.level !== 'now' && plan.tell.at(-1) !== by) return reopen(one, coach, scene);
  const at = earliest(plan.at, one.deadline?.at ?? plan.at);
  const sooner = reminded ? one : { ...one, state: { ...one.state, until: at } };
  return {
    case: at === one.deadline?.at ? one : due(sooner, at),
    tell: one.told.map(to => changed(to, to !== by && isQuiet(to, one, responsible))),
  };
}

/** Everybody who had a card has left the house. */
const isWithNobody = ({ told }: Case, { scene }: Responsible): boolean => !told.some(id => isStillHere(id, scene));

const isQuiet = (to: PersonId, { level }: Case, { scene }: Responsible): boolean =>
  level !== 'now' || isGone(to, scene);

function waitsTooLong(one: Case, { coach, scene }: Responsible): boolean {
  if (one.state.at !== 'taken') return false;
  const team = together(chainOf(coach, one.avoid, scene), scene);
  return one.state.until > contactBy(one.level, { team, from: scene.now }, scene);
}

const isHigher = (level: Level, than: Level): boolean => levels.indexOf(level) < levels.indexOf(than);
