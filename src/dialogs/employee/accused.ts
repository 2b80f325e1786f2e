// Whoever of the own team is named with a conflict or fear does not hear of it (`care-rules` 8).
import { isLive, type Case } from '../../placement/case.ts';
import { chainOf, deputyOf, leadOf } from '../../placement/chain.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Reason, WordsRead } from '../../placement/signal.ts';
import { memberOf, type Member, type Scene } from '../../placement/staff.ts';
import { theCoach, theLead } from '../../placement/words/people.ts';
import type { Employee } from '../person.ts';

/** The people who answer for her, by name: whom a complaint may be about, also a coach who has left. */
export const teamNames = (person: Employee, scene: Scene): readonly string[] => [
  ...new Set(teamOf(person, scene).map(({ name }) => name)),
];

function teamOf(person: Employee, scene: Scene): readonly Member[] {
  const { ladder, onCall } = chainOf(person.coach, [], scene);
  return [memberOf(scene.staff, person.coach), ...ladder, onCall].filter(one => one !== undefined);
}

/** Who must not hear of what was read. Where that leaves nobody at all, only those who were named the nearest. */
export function avoidedIn(person: Employee, { accused = [] }: WordsRead, scene: Scene): Case['avoid'] {
  const known = violent(person);
  const avoiding = (names: readonly string[]): Case['avoid'] => [
    ...new Set([...names.flatMap(name => meant(person, name, scene)), ...known]),
  ];
  const all = avoiding(accused);
  return isHeard(person, all, scene) ? all : avoiding(accused.slice(0, 1));
}

/** Coach and deputy together, because words rarely tell which of them is meant. A lead who is only the deputy hears of it, unless she is named herself. */
function meant(person: Employee, name: string, scene: Scene): readonly PersonId[] {
  const own = memberOf(scene.staff, person.coach);
  const deputy = own && deputyOf(own, scene);
  const lead = leadOf(own, [], scene);
  const named = teamOf(person, scene).filter(one => one.name === name || (name === theLead && one === lead));
  const isOwn = (one: Member): boolean => one === own || (one === deputy && one.role !== 'lead');
  const together = name === theCoach || named.some(isOwn) ? [own, deputy?.role === 'lead' ? undefined : deputy] : [];
  return [...together, ...named].flatMap(one => one?.id ?? []);
}

/** Of whom she has said that there is violence by them, as long as that is open: nothing else of her goes there either. */
export const violent = ({ cases }: Employee): Case['avoid'] =>
  cases.filter(one => isLive(one) && one.reasons.some(isViolence)).flatMap(({ avoid }) => avoid);

const isViolence = (reason: Reason): boolean =>
  (reason.kind === 'words' && reason.words === 'harassment_violence') ||
  (reason.kind === 'seriousQuestion' && reason.cause === 'violence');

/** About somebody of the team: while it is open nothing of hers goes to those whom it is about (`care-rules` 8). */
export const complaintOf = ({ cases }: Employee): Case | undefined =>
  cases.find(one => isLive(one) && one.avoid.length > 0);

/** Somebody is left who may hear of it. */
export const isHeard = ({ coach }: Employee, avoid: Case['avoid'], scene: Scene): boolean =>
  chainOf(coach, avoid, scene).ladder.length > 0;
