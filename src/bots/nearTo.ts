import { casesBefore } from '../dialogs/orders/picks.ts';
import { toldApart } from '../dialogs/namesakes.ts';
import type { Employee } from '../dialogs/person.ts';
import type { Around } from '../dialogs/week/counted.ts';
import { answersFor, isNear, standsIn } from '../placement/chain.ts';
import type { PersonId } from '../placement/ids.ts';
import { may } from '../placement/may.ts';
import { memberOf, type Member, type Scene } from '../placement/staff.ts';
import { followed } from './followed.ts';
import type { Store } from './ports.ts';

/** Whose names a staff member may say: her own people, those of whom she is deputy or lead, and whoever's case was put before her. */
export async function nearTo(store: Store, id: PersonId, scene: Scene): Promise<readonly Employee[]> {
  const member = memberOf(scene.staff, id);
  if (member === undefined) return [];
  const found = await followedBy(
    store,
    scene.staff.members.filter(coach => isNear(member, coach, scene)),
  );
  const isHers = (about: Employee): boolean => may({ role: 'coach', id }, { action: 'look', about }, scene);
  return found.filter(employee => isHers(employee) || casesBefore(id, employee).length > 0);
}

interface Reader {
  readonly viewer: PersonId;
  readonly scene: Scene;
}

/** By names that tell apart whomever she knows. */
export async function asKnownTo(
  store: Store,
  { viewer, scene }: Reader,
  employees: readonly Employee[],
): Promise<readonly Employee[]> {
  const near = employees.length > 0 ? await nearTo(store, viewer, scene) : [];
  return employees.map(employee => toldApart(employee, near, scene));
}

/** Her own people, those of a coach for whom she stands in today, and those of one who has left (`care-rules` 25, 26). */
export const answeredBy = async (store: Store, id: PersonId, scene: Scene): Promise<readonly Employee[]> =>
  followedBy(store, coachesOf(id, scene));

/** The people of her week, and of whom a case was put before her, by names that tell apart. */
export async function aroundOf(store: Store, { viewer, scene }: Reader): Promise<Around> {
  const known = async (people: Promise<readonly Employee[]>) => asKnownTo(store, { viewer, scene }, await people);
  const [hers, brought] = await Promise.all([
    known(answeredBy(store, viewer, scene)),
    known(broughtTo(store, viewer, scene)),
  ]);
  return { hers, brought };
}

/** Nobody's record is opened for it. */
export async function followsAnybody(store: Store, id: PersonId, scene: Scene): Promise<boolean> {
  const caseloads = await Promise.all(coachesOf(id, scene).map(coach => store.caseload(coach.id, 1)));
  return caseloads.some(({ length }) => length > 0);
}

const coachesOf = (id: PersonId, scene: Scene): readonly Member[] =>
  scene.staff.members.filter(coach => coach.id === id || standsIn(id, coach, scene) || answersFor(id, coach, scene));

/** Those of whom a case was put before her; who stood in then may be nobody's deputy today, so the whole house is asked. */
export const broughtTo = async (store: Store, id: PersonId, { staff }: Scene): Promise<readonly Employee[]> =>
  (await followedBy(store, staff.members)).filter(employee => casesBefore(id, employee).length > 0);

/** Whom she can name in an order: also those for whom she is asked only because nobody else is there. */
export async function nameable(store: Store, id: PersonId, scene: Scene): Promise<readonly Employee[]> {
  const member = memberOf(scene.staff, id);
  if (member === undefined) return [];
  const far = scene.staff.members.filter(coach => !isNear(member, coach, scene));
  const [near, others] = await Promise.all([nearTo(store, id, scene), followedBy(store, far)]);
  return [...near, ...others.filter(employee => casesBefore(id, employee).length > 0)];
}

const followedBy = async (store: Store, coaches: readonly Member[]): Promise<readonly Employee[]> =>
  (await Promise.all(coaches.map(coach => followed(store, coach)))).flat();
