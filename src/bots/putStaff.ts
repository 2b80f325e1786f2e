// How the people of the house come in, and how the first of them get their codes.
import { aStranger, type Coach } from '../dialogs/person.ts';
import type { PersonId, TurnId } from '../placement/ids.ts';
import { isNear } from '../placement/chain.ts';
import { memberOf, type Member, type Scene, type Staff } from '../placement/staff.ts';
import { storedCode, writtenCode } from './codes.ts';
import { followers, leaversIn, newsOf, roundAfter } from './leaving.ts';
import { turnNamed } from './names.ts';
import { addressPartition, loadSubject, subjectWrite } from './people.ts';
import type { Address } from './ports.ts';
import { sceneOf } from './scene.ts';
import { commitStaff, type StaffMade } from './staffTurn.ts';
import type { Tools } from './tools.ts';

/** Somebody on the staff list: reached at an address that is known, or invited by a code. */
export interface StaffPerson {
  readonly id: PersonId;
  readonly address?: Address;
  readonly invite?: 'screen' | 'card';
}

export interface Invitation {
  readonly id: PersonId;
  readonly link: string;
}

export class StaffError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StaffError';
  }
}

/** Twice is harmless, but for a fresh code for those who are invited and not here yet. Who leaves stays on the list, with a last day (`staffFrom`). */
export async function putStaff(
  tools: Tools,
  staff: Staff,
  people: readonly StaffPerson[],
): Promise<readonly Invitation[]> {
  const turn = turnNamed('staff', String(tools.store.now()), String(tools.pulse.chance()));
  const scene = await sceneOf(tools, turn);
  const following = new Set(await followers(tools, scene.staff));
  const taken = await commitStaff(tools, turn, before => {
    const after = { ...scene, staff };
    const leaving = leaversIn(before, staff);
    return {
      staff,
      rounds: [
        ...roundOf(concerned({ ...scene, staff: before }, staff)),
        ...leaving.map(one => roundAfter(one, after)),
      ],
      tell: leaving.filter(({ id }) => following.has(id)).flatMap(one => newsOf(one, after)),
    };
  });
  if (taken !== 'committed') throw new StaffError('The staff document is being changed by somebody else. Try again.');
  const invitations: Invitation[] = [];
  for (const person of people) invitations.push(...(await putPerson(tools, turn, person)));
  return invitations;
}

/** Whose employees' deadlines may fall to others: an entry is another now or gone, of hers or of somebody who answers for them too. */
function concerned(scene: Scene, after: Staff): readonly PersonId[] {
  const { members } = scene.staff;
  const changed = members.filter(member => !isSame(member, memberOf(after, member.id)));
  return members.filter(coach => changed.some(member => isNear(member, coach, scene))).map(({ id }) => id);
}

const roundOf = ([coach, ...others]: readonly PersonId[]): StaffMade['rounds'] =>
  coach === undefined ? [] : [{ coach, occasion: 'changed', others }];

const isSame = (one: Member, other: Member | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

async function putPerson(tools: Tools, turn: TurnId, given: StaffPerson): Promise<readonly Invitation[]> {
  const { store } = tools;
  if (given.address !== undefined) await pointTo(tools, given.address, given.id);
  const subject = await loadSubject(store, given.id);
  const known = subject.person ?? newCoach(tools, given.id);
  if (known.role !== 'coach') throw new StaffError('One of these ids belongs to somebody who is not staff.');
  const secret = tools.secrets.derive(`code:${turn}:${given.id}`);
  const reached = given.address === undefined ? known : atAddress(tools, known, given.address);
  const invite = reached.active === undefined ? given.invite : undefined;
  const person: Coach = invite ? { ...reached, code: storedCode(secret, invite, store.now()) } : reached;
  const { kind } = await store.commit(given.id, [subjectWrite(subject, person, store.now())]);
  if (kind !== 'committed') throw new StaffError('Somebody wrote to one of these people at the same time. Try again.');
  return invite ? [{ id: given.id, link: tools.link(writtenCode({ person: given.id, secret })) }] : [];
}

const newCoach = ({ organisation }: Tools, id: PersonId): Coach => ({
  version: 1,
  role: 'coach',
  id,
  organisation,
  addresses: [],
  last: [],
});

const atAddress = ({ secrets }: Tools, coach: Coach, address: Address): Coach => {
  const key = secrets.addressKey(address);
  const others = coach.addresses.filter(one => one.key !== key && one.channel !== address.channel);
  return { ...coach, addresses: [...others, { key, ...address, locked: false }], active: key };
};

/** The pointer comes first, as everywhere. */
async function pointTo({ store, secrets }: Tools, address: Address, to: PersonId): Promise<void> {
  const found = await loadSubject(store, addressPartition(secrets.addressKey(address)));
  const now = store.now();
  const write = subjectWrite({ ...found, address, points: { to, since: now } }, found.person ?? aStranger, now);
  const { kind } = await store.commit(found.partition, [write]);
  if (kind !== 'committed') throw new StaffError('Somebody is writing from one of these addresses. Try again.');
}
