// Whoever of the own team is named with a conflict or fear does not hear of it (`care-rules` 8).
import { isComplaint, isLive, isOfViolence, type Case } from '../../placement/case.ts';
import { chainOf, deputyOf, leadOf } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { WordsRead } from '../../placement/signal.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import { theCoach, theLead } from '../../placement/words/people.ts';
import type { Employee } from '../person.ts';

/** Everybody who is, was or will be near her, by name: whom a complaint may be about. */
export const teamNames = (person: Employee, scene: Scene): readonly string[] => [
  ...new Set(teamOf(person, scene).map(({ name }) => name)),
];

function teamOf(person: Employee, scene: Scene): readonly Member[] {
  const { ladder, onCall } = chainOf(person.coach, [], scene);
  const own = memberOf(scene.staff, person.coach);
  const others = [
    person.coach,
    person.handOver?.to,
    ...person.handedOver.map(({ from }) => from),
    own?.deputy,
    ...(own?.absences ?? []).map(({ deputy }) => deputy),
    ...person.cases.filter(isLive).flatMap(({ told }) => told),
  ].map(id => memberOf(scene.staff, id));
  return [...ladder, onCall, ...others].filter(one => one !== undefined);
}

/** Who must not hear of what was read. Coach and deputy together, because words rarely tell which of them is meant; where that leaves nobody, only who was named. */
export function avoidedIn(person: Employee, { accused = [] }: WordsRead, scene: Scene): Case['avoid'] {
  const named = [...new Set([...accused.flatMap(name => meant(person, name, scene)), ...violent(person)])];
  const widened = [...new Set([...named, ...together(person, named, scene)])];
  // of two complaints neither goes to whom the other is about
  const all = accused.length > 0 ? [...new Set([...widened, ...complained(person)])] : widened;
  return [all, widened].find(avoid => isHeard(person, avoid, scene)) ?? named;
}

function meant(person: Employee, name: string, scene: Scene): readonly PersonId[] {
  if (name === theCoach) return [person.coach];
  const lead = leadOf(memberOf(scene.staff, person.coach), [], scene);
  return teamOf(person, scene).flatMap(one =>
    one.name === name || (name === theLead && one === lead) ? [one.id] : [],
  );
}

/** A lead who is only the deputy hears of it, unless she is named herself. */
function together(person: Employee, named: readonly PersonId[], scene: Scene): readonly PersonId[] {
  const own = memberOf(scene.staff, person.coach);
  const deputy = own && deputyOf(own, scene);
  const ids = [person.coach, ...(deputy && deputy.role !== 'lead' ? [deputy.id] : [])];
  return named.some(id => ids.includes(id)) ? ids : [];
}

/** Of whom she has said that there is violence by them, as long as that is open: nothing else of her goes there either. */
export const violent = ({ cases }: Employee): Case['avoid'] =>
  cases.filter(one => isLive(one) && isOfViolence(one)).flatMap(({ avoid }) => avoid);

/** About somebody of the team: while it is open nothing of hers goes to those whom it is about (`care-rules` 8). The latest knows of those before it. */
export const complaintOf = (person: Employee): Case | undefined => complaints(person).at(-1);

const complained = (person: Employee): Case['avoid'] => complaints(person).flatMap(({ avoid }) => avoid);

const complaints = ({ cases }: Employee): readonly Case[] => cases.filter(one => isLive(one) && isComplaint(one));

/** Somebody is left who may hear of it. */
export const isHeard = ({ coach }: Employee, avoid: Case['avoid'], scene: Scene): boolean =>
  chainOf(coach, avoid, scene).ladder.length > 0;
