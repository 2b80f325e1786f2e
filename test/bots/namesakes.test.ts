import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import { step } from '../../src/dialogs/step.ts';
import { PersonId } from '../../src/placement/ids.ts';
import { kayasTeams, openWorld, otherPhone, putEmployee, secrets, theEmployee } from './world.ts';

it('two with the same short name stand apart in the list, on the card and on the buttons', async () => {
  const world = await openWorld(step);
  const key = secrets.addressKey(otherPhone);
  const other = {
    ...theEmployee,
    id: PersonId.parse('AYLAaylaAYLAaylaAYLAaA'),
    placements: theEmployee.placements.map(one => ({ ...one, firm: 'Café Lindner' })),
    addresses: [{ key, ...otherPhone, locked: false }],
    active: key,
  };
  await putEmployee(world.store, other, otherPhone);
  await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
  await world.hall.settled();
  const last = () => world.teams.arrived.findLast(({ to }) => to.id === 'kaya')?.spoken;
  expect(last()?.facts).toContainEqual({ label: 'Person', value: 'Ada (Holz Krause)' });
  await world.send({ kind: 'said', text: 'Liste' }, { from: kayasTeams });
  await world.hall.settled();
  const labels = ['Ada (Holz Krause)', 'Ada (Café Lindner)'];
  expect(
    last()
      ?.facts?.map(({ label }) => label)
      .toSorted(),
  ).toEqual(labels.toSorted());
  await world.send({ kind: 'said', text: 'zeig Ada' }, { from: kayasTeams });
  await world.hall.settled();
  expect(
    last()
      ?.buttons?.flat()
      .map(({ label }) => label)
      .toSorted(),
  ).toEqual(labels.map(label => `${label}: ansehen`).toSorted());
});

it('whom she knows is looked up once for a question, however many stand on its buttons', async () => {
  let looks = 0;
  const lookedUp = async (names: readonly string[]): Promise<readonly [buttons: number, looks: number]> => {
    const world = await openWorld(step, now => {
      const store = openMemoryStore({ now });
      const caseload: typeof store.caseload = (...of) => {
        looks += 1;
        return store.caseload(...of);
      };
      return { ...store, caseload };
    });
    for (const name of names) {
      const phone = { ...otherPhone, id: name };
      const key = secrets.addressKey(phone);
      const addresses = [{ key, ...phone, locked: false }];
      const id = PersonId.parse(name.padEnd(22, 'A'));
      await putEmployee(world.store, { ...theEmployee, id, addresses, active: key }, phone);
    }
    await world.hall.settled();
    looks = 0;
    await world.send({ kind: 'said', text: 'zeig Ada' }, { from: kayasTeams });
    await world.hall.settled();
    return [world.teams.arrived.at(-1)?.spoken.buttons?.length ?? 0, looks];
  };
  const [two, looksForTwo] = await lookedUp(['second']);
  const [four, looksForFour] = await lookedUp(['second', 'third', 'fourth']);
  expect([two, four]).toEqual([2, 4]);
  expect(looksForFour).toBe(looksForTwo);
});
