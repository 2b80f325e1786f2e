import type { Address } from '../../bots/ports.ts';
import { loadStaff } from '../../bots/scene.ts';
import { PersonId } from '../../placement/ids.ts';
import type { DemoHouse } from '../../playground/demo.ts';
import { isMadeUp } from '../../playground/madeUp.ts';
import type { DemoScreens } from '../../playground/screens.ts';
import type { TeamsPerson } from '../../playground/teams/person.ts';
import type { OpenHouse } from '../house.ts';
import { HouseError } from '../houseError.ts';
import { putLinkedFirm } from './linkedFirm.ts';

export interface SeedGiven {
  readonly demo: DemoHouse;
  readonly screens: DemoScreens;
  readonly organisation: string;
}

/** Only where nothing is stored yet: a house that was played with stays as it is, and its chats go on. Throws where it is a real one. */
export async function seed(house: OpenHouse, { demo, screens, organisation }: SeedGiven): Promise<void> {
  const { store, secrets, hall } = house;
  const known = await loadStaff({ store });
  if (known !== undefined && !isMadeUp(known.staff, secrets))
    throw new HouseError('In this folder is a house in service. Choose another ANKER_DATA to play in.');
  if (known !== undefined) return screens.resume();
  const people = demo.members.flatMap(({ id }, n) => {
    const person = screens.staff[n];
    return person === undefined ? [] : [{ id, person, address: addressOf(person) }];
  });
  await hall.putStaff({ ...demo.staff, organisation }, people);
  for (const { person } of people) await person.install();
  const [kaya] = people;
  if (kaya === undefined) return;
  await hall.receive({ id: 'demo:invitation', from: kaya.address, event: demo.invitation });
  const [about] = await store.caseload(kaya.id, 1);
  const employee = PersonId.safeParse(about);
  if (!employee.success) return;
  const { id, firm } = demo.employer;
  const address = addressOf(screens.employer);
  await putLinkedFirm(house, { id, firm, organisation, about: employee.data, address });
  await screens.employer.install();
}

/** Who of the house sits at this address. */
export const whoAt = (demo: DemoHouse, { staff, employer }: DemoScreens, { id }: Address): PersonId | undefined =>
  [...staff, employer].flatMap(({ member }, n) => {
    const person = [...demo.members, demo.employer][n];
    return member.aadObjectId === id && person !== undefined ? [person.id] : [];
  })[0];

const addressOf = ({ member }: TeamsPerson): Address => ({
  channel: 'teams',
  tenant: member.tenantId,
  id: member.aadObjectId,
});
