import { describe, expect, it } from 'vitest';
import { putEmployer } from '../../src/bots/putEmployer.ts';
import type { Address } from '../../src/bots/ports.ts';
import { newEmployer } from '../../src/dialogs/person.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { step } from '../../src/dialogs/step.ts';
import { PersonId } from '../../src/placement/ids.ts';
import { adasPhone, demirsTeams, kayasTeams, leaving, kaya, openWorld, secrets, type World } from './world.ts';

const isNobodys = (cards: readonly Spoken[]): boolean =>
  cards.length === 1 && cards.every(({ text, facts }) => text.includes('für Fachkräfte') && facts === undefined);

const titles = async (world: World, from: Address): Promise<readonly (string | undefined)[]> =>
  (await world.hall.desk(from)).map(({ title }) => title);

describe('the desk of a staff member', () => {
  it('shows her people, what is open and her week, as the chat does', async () => {
    const world = await openWorld(step);
    expect(await titles(world, kayasTeams)).toEqual([
      expect.stringMatching(/^Ihre Woche, Stand/),
      'Offene Aufgaben',
      'Nicht freigegeben',
      'Meine Personen',
    ]);
    await world.send({ kind: 'said', text: 'ich will mit frau kaya reden' });
    await world.send({ kind: 'chose', question: 'reach', option: 'call' });
    const open = (await world.hall.desk(kayasTeams)).find(({ title }) => title === 'Offene Aufgaben');
    expect(open?.facts?.map(({ label }) => label)).toEqual(['Ada']);
    expect(open?.facts?.[0]?.value).toContain('seit');
  });

  it('never shows an answer or a word of anybody', async () => {
    const world = await openWorld(step);
    await world.send({ kind: 'said', text: 'ich will nicht mehr leben wegen dem chef' });
    const shown = JSON.stringify(await world.hall.desk(kayasTeams));
    expect(shown).toContain('Ada');
    expect(shown).not.toMatch(/leben|chef/i);
  });

  it('is as empty as ever while somebody complains of her', async () => {
    const [calm, complaining] = [await openWorld(step), await openWorld(step)];
    await calm.send({ kind: 'said', text: 'was ist das budget für arbeit' });
    await complaining.send({ kind: 'said', text: 'frau kaya schreit mich an ich hab angst vor ihr' });
    expect((await complaining.employee()).cases).toHaveLength(1);
    expect(await complaining.hall.desk(kayasTeams)).toEqual(await calm.hall.desk(kayasTeams));
  });

  it('writes nothing', async () => {
    const world = await openWorld(step);
    const before = await world.store.read(kaya, 'person');
    await world.hall.desk(kayasTeams);
    expect(await world.store.read(kaya, 'person')).toEqual(before);
  });
});

describe('nobody’s desk', () => {
  const firmAt: Address = { channel: 'teams', tenant: 'firm', id: 'krause' };
  const strange: Address = { channel: 'teams', tenant: 'house', id: 'nobody' };

  it('is the same for a stranger, a firm and an employee', async () => {
    const world = await openWorld(step);
    const id = PersonId.parse('FIRMfirmFIRMfirmFIRMfA');
    await putEmployer(
      { store: world.store, secrets },
      newEmployer({ id, organisation: 'haus', firm: 'Holz Krause' }),
      firmAt,
    );
    for (const from of [strange, firmAt, adasPhone]) expect(isNobodys(await world.hall.desk(from))).toBe(true);
  });

  it('is left to who has left', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(leaving(kaya, '2026-11-20'), []);
    expect(isNobodys(await world.hall.desk(kayasTeams))).toBe(true);
    expect(await titles(world, demirsTeams)).toContain('Meine Personen');
  });
});
