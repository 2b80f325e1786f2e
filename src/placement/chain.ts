import { includes, isAway } from './calendar.ts';
import type { LocalDate, PersonId } from './ids.ts';
import { instantOf, localDate, noon } from './localTime.ts';
import { memberOf, type Member, type Scene, type Staff } from './staff.ts';

/** Whose case it is and when: what every move reads of the people responsible. */
export interface Responsible {
  readonly coach: PersonId;
  readonly scene: Scene;
}

/** Who answers for one employee, first to last. Read from `Staff` whenever it is needed, never copied into a case. */
export interface Chain {
  readonly ladder: readonly Member[];
  readonly onCall?: Member;
}

/** `avoid`: a complaint about the coach does not climb to the coach (`care-rules` 8). */
export function chainOf(coach: PersonId, avoid: readonly PersonId[], scene: Scene): Chain {
  const { staff } = scene;
  const canAnswer = answering(avoid, scene);
  const own = memberOf(staff, coach);
  const lead = leadOf(own, avoid, scene);
  const rungs = [own, own && deputyOf(own, scene), lead, ...inPlaceOf(lead, scene)].filter(canAnswer);
  const onCall = staff.onCall === 'nobody' ? undefined : memberOf(staff, staff.onCall.member);
  const known = rungs.length > 0 ? rungs : anybody(staff, canAnswer);
  const isThere = (one: Member | undefined): one is Member => canAnswer(one) && !isAbsent(one, scene);
  const others = known.some(isThere) ? [] : [onCall, ...staff.members.filter(({ role }) => role !== 'onCall')];
  const all = [...known, ...others.filter(isThere).slice(0, 1)];
  const ladder = all.filter((one, n) => all.indexOf(one) === n);
  return canAnswer(onCall) ? { ladder, onCall } : { ladder };
}

/** A lead who is away ends no chain: her deputy, or another lead. */
function inPlaceOf(lead: Member | undefined, scene: Scene): readonly (Member | undefined)[] {
  if (lead === undefined || !isAbsent(lead, scene)) return [];
  const others = scene.staff.members.filter(one => one.role === 'lead' && !isAbsent(one, scene));
  return [deputyOf(lead, scene), ...others];
}

/** Coach and deputy answer together, whoever works (`care-rules` 2); who is away today leaves the place to the next. */
export const together = ({ ladder }: Chain, scene: Scene, upTo = 2): readonly Member[] =>
  present(ladder, scene).slice(0, upTo);

/** Who is away today is left out, unless nobody else is there. */
export function present(members: readonly Member[], scene: Scene): readonly Member[] {
  const there = members.filter(member => !isAbsent(member, scene));
  return there.length > 0 ? there : members;
}

/** The one named in a running absence goes before the usual one; who has left stands in for nobody. */
export function deputyOf(coach: Member, scene: Scene): Member | undefined {
  const today = localDate(scene.now, scene.staff.timeZone);
  const absence = coach.absences.find(one => includes(one, today));
  const named = [absence?.deputy, coach.deputy].map(id => memberOf(scene.staff, id));
  return named.find(one => one !== undefined && isHere(one, scene));
}

/** Who gets what is new in the place of one who is away: the deputy, or whoever comes next and is there. */
export const standInFor = (away: Member, scene: Scene): Member | undefined =>
  chainOf(away.id, [], scene).ladder.find(one => one.id !== away.id && !isAbsent(one, scene));

/** In the absence that runs, or in the next one: who stands in, and from which day on. */
export function nextStandIn(
  away: Member,
  scene: Scene,
): { readonly from: LocalDate; readonly deputy: Member } | undefined {
  const { now, staff } = scene;
  const today = localDate(now, staff.timeZone);
  const [ahead] = away.absences
    .map(({ from }) => from)
    .filter(day => day > today)
    .toSorted();
  const from = isAbsent(away, scene) ? today : ahead;
  const deputy =
    from && standInFor(away, { ...scene, now: from === today ? now : instantOf(from, noon, staff.timeZone) });
  return from && deputy ? { from, deputy } : undefined;
}

/** The coach has left, so her people have none: they stand with the deputy and the leads who answer for them now. */
export const answersFor = (id: PersonId, coach: Member, scene: Scene): boolean =>
  !isHere(coach, scene) &&
  chainOf(coach.id, [], scene).ladder.some(one => one.id === id && isResponsible(one, coach, scene));

/** The coach is away, so the deputy answers alone; where she is away too, whoever comes next. */
export function standsIn(id: PersonId, coach: Member | undefined, scene: Scene): boolean {
  if (coach === undefined || !isAbsent(coach, scene)) return false;
  const one = standInFor(coach, scene) ?? deputyOf(coach, scene);
  return one?.id === id && isResponsible(one, coach, scene);
}

/** Whoever is asked because nobody else is there sees what was put before her, and no more. */
const isResponsible = (one: Member, coach: Member, scene: Scene): boolean =>
  one.role === 'lead' || one === deputyOf(coach, scene);

export const isAbsent = (member: Member, { staff, now }: Scene): boolean => isAway(member, staff, now);

/** Whether the house has somebody for tonight: a decision alone reads nothing (`care-rules` 7). */
export function readsAtNight(scene: Scene): boolean {
  const { onCall } = scene.staff;
  const member = onCall === 'nobody' ? undefined : memberOf(scene.staff, onCall.member);
  return member !== undefined && isHere(member, scene) && !isAbsent(member, scene);
}

/** Still works in this house: the last day belongs to it. */
export const isHere = (member: Member, scene: Scene): boolean =>
  member.until === undefined || localDate(scene.now, scene.staff.timeZone) <= member.until;

/** The named lead while she is here; without one, every lead of the house, so that no chain ends early. */
export const leads = (lead: Member, coach: Member | undefined, scene: Scene): boolean => {
  if (lead.role !== 'lead') return false;
  const named = memberOf(scene.staff, coach?.lead);
  return named === undefined || named.id === lead.id || !isHere(named, scene);
};

/** The on-call contact belongs to the whole house; who stood in once may still hold what was put before her then. */
export const isNear = (member: Member, coach: Member, scene: Scene): boolean =>
  member.id === coach.id ||
  member.role === 'onCall' ||
  leads(member, coach, scene) ||
  [coach.deputy, ...coach.absences.map(({ deputy }) => deputy)].includes(member.id);

/** The named lead while she is here, else any other lead of the house. */
export function leadOf(coach: Member | undefined, avoid: readonly PersonId[], scene: Scene): Member | undefined {
  const canAnswer = answering(avoid, scene);
  const named = memberOf(scene.staff, coach?.lead);
  return named !== coach && canAnswer(named)
    ? named
    : scene.staff.members.find(one => one.role === 'lead' && one !== coach && canAnswer(one));
}

type CanAnswer = (one: Member | undefined) => one is Member;

const answering =
  (avoid: readonly PersonId[], scene: Scene): CanAnswer =>
  (one): one is Member =>
    one !== undefined && isHere(one, scene) && !avoid.includes(one.id);

/** Nobody responsible is left: better a stranger of the house than nobody. */
const anybody = (staff: Staff, canAnswer: CanAnswer): readonly Member[] => {
  const first = staff.members.find(one => one.role !== 'onCall' && canAnswer(one)) ?? staff.members.find(canAnswer);
  return first ? [first] : [];
};
