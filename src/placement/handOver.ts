import { isPromised, isWithStaff, type Case } from './case.ts';
import type { Responsible } from './chain.ts';
import { firstPlan } from './deadline.ts';
import type { PersonId } from './ids.ts';
import { changed, isGone, reopen, withNews, type Move } from './move.ts';
import type { Scene } from './staff.ts';

/**
 * The people responsible have changed (`care-rules` 26): what an absent one had taken is open again, and whoever
 * answers now is told. `from` was the coach until now (`care-rules` 25): a promise stays with her, the next contact does
 * not. `undefined`: whoever has it, has it still.
 */
export function handOver(one: Case, { coach, scene }: Responsible, from?: PersonId): Move | undefined {
  if (!isWithStaff(one)) return undefined;
  if (one.state.at === 'taken') {
    const isOver = isGone(one.state.by, scene) || (one.state.by === from && one.level !== 'now' && !isPromised(one));
    return isOver ? withNews(reopen(one, coach, scene), one) : known(one, coach, scene);
  }
  const { tell } = firstPlan(one, coach, scene);
  if (tell.some(id => !one.told.includes(id))) return reopen(one, coach, scene);
  // whom a climb had reached answers for it now, and her card has more on it
  return isGone(coach, scene) ? { case: one, tell: tell.map(to => changed(to, true)) } : undefined;
}

/** Who was away when it came reads who sees to it, once she is back. */
function known(one: Case, coach: PersonId, scene: Scene): Move | undefined {
  if (one.told.includes(coach) || one.avoid.includes(coach) || isGone(coach, scene)) return undefined;
  return { case: { ...one, told: [...one.told, coach] }, tell: [changed(coach, false)] };
}
