import { expect, it } from 'vitest';
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
