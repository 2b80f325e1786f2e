// Somebody leaves the house: her people have no coach then, and whoever answers for them is told at once.
import type { TalkScene } from '../dialogs/scene.ts';
import { dateIn } from '../dialogs/times.ts';
import { phrase } from '../knowledge/book.ts';
import { answersFor, chainOf, standInFor } from '../placement/chain.ts';
import { latest, type LocalDate, type PersonId } from '../placement/ids.ts';
import { addDays, instantOf } from '../placement/localTime.ts';
import { memberOf, type Member, type Scene, type Staff } from '../placement/staff.ts';
import { withHer } from './absence.ts';
import type { StaffMade } from './staffTurn.ts';
import type { Tools } from './tools.ts';

interface Leaver extends Member {
  /** The last day of work here. */
  readonly until: LocalDate;
}

/** Whose last day is said for the first time, or is another now. */
export const leaversIn = (before: Staff, after: Staff): readonly Leaver[] =>
  after.members.flatMap(one => {
    const known = memberOf(before, one.id);
    return known !== undefined && one.until !== undefined && one.until !== known.until
      ? [{ ...one, until: one.until }]
      : [];
  });

/** The day on which she is not here any more: what she had taken, also for others, goes on with whoever answers. */
export const roundAfter = (leaver: Leaver, scene: TalkScene): StaffMade['rounds'][number] => ({
  coach: leaver.id,
  occasion: 'changed',
  others: withHer(leaver, scene),
  at: dayAfter(leaver, scene),
});

const dayAfter = ({ until }: Leaver, { staff }: Scene) => instantOf(addDays(until, 1), 0, staff.timeZone);

export function newsOf(leaver: Leaver, scene: TalkScene): StaffMade['tell'] {
  const { now, staff } = scene;
  const then = { ...scene, now: latest(now, dayAfter(leaver, scene)) };
  const next = standInFor(leaver, then);
  const { name, until } = leaver;
  if (next === undefined) return [];
  const words = { name, day: dateIn(until, now, staff.timeZone), next: next.name };
  return chainOf(leaver.id, [], then).ladder.map(({ id }) => {
    const key = answersFor(id, leaver, then) ? 'hall.leaves' : 'hall.leaves.asked';
    return { to: id, reply: { kind: 'say', phrase: phrase(key, words) } };
  });
}

/** Who follows anybody. */
export async function followers({ store }: Tools, { members }: Staff): Promise<readonly PersonId[]> {
  const found = members.map(async ({ id }) => ((await store.caseload(id, 1)).length > 0 ? [id] : []));
  return (await Promise.all(found)).flat();
}
