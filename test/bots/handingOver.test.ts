import { describe, expect, it, test } from 'vitest';
import type { Address } from '../../src/bots/ports.ts';
import { step } from '../../src/dialogs/step.ts';
import { days, instant, PersonId } from '../../src/placement/ids.ts';
import {
  demir,
  demirsTeams,
  kaya,
  kayasTeams,
  lang,
  openWorld,
  putEmployee,
  secrets,
  theEmployee,
  theStaff,
  leaving,
  otherPhone,
} from './world.ts';

const langsTeams: Address = { channel: 'teams', tenant: 'house', id: 'lang' };

const ben = PersonId.parse('BENbenBENbenBENbenBENA');

/** Ada, Ben whose answers are seen, and everybody of the house at their desks. */
async function aHouse() {
  const world = await openWorld(step);
  await world.hall.putStaff(theStaff, [
    { id: lang, address: langsTeams },
    { id: demir, address: demirsTeams },
  ]);
  const key = secrets.addressKey(otherPhone);
  const addresses = [{ key, ...otherPhone, locked: false }];
  const seeing = { given: true, version: 1, on: instant(world.now()) };
  await putEmployee(
    world.store,
    { ...theEmployee, id: ben, shortName: 'Ben', consents: { seeing }, choice: 'tellAtOnce', addresses, active: key },
    otherPhone,
  );
  const shown = (to: string) => world.teams.arrived.findLast(one => one.to.id === to)?.spoken;
  const types = async (from: Address, text: string) => {
    await world.send({ kind: 'said', text }, { from });
    await world.hall.settled();
    return shown(from.id);
  };
  const fills = async (from: Address, form: string, fields: Readonly<Record<string, string>>) => {
    await world.send({ kind: 'filled', form, fields }, { from });
    await world.hall.settled();
  };
  return { world, types, fills, shown };
}

describe('a new coach, typed or tapped', () => {
  test.each([
    ['neuer Coach für Ada: Herr Demir ab 1.12.', { to: demir, on: '2026-12-01' }],
    ['übergabe ada an herrn demir', { to: demir }],
    ['ada bekommt einen neuen coach', {}],
  ])('"%s" opens the form, filled as far as it was said', async (text, said) => {
    const { types } = await aHouse();
    const { form } = (await types(langsTeams, text)) ?? {};
    expect(form?.id).toBe(`handOver:about:${theEmployee.id}:`);
    expect(Object.fromEntries(form?.fields.flatMap(({ id, value }) => (value ? [[id, value]] : [])) ?? [])).toEqual(
      said,
    );
  });

  it('stands on her page as a button that opens it', async () => {
    const { world, types, shown } = await aHouse();
    const page = await types(langsTeams, 'zeig Ada');
    const button = page?.buttons?.flat().find(({ label }) => label === 'Neuer Coach');
    await world.send({ kind: 'chose', question: page?.question ?? '', option: button?.id ?? '' }, { from: langsTeams });
    await world.hall.settled();
    expect(shown('lang')?.form?.id).toBe(`handOver:about:${theEmployee.id}:`);
  });

  it('then has her on the list, and the former one has not', async () => {
    const { types, fills } = await aHouse();
    await fills(langsTeams, `handOver:about:${theEmployee.id}:`, { to: demir, on: '2026-11-20' });
    expect((await types(demirsTeams, 'Liste'))?.facts?.map(({ label }) => label)).toContain('Ada');
    expect((await types(kayasTeams, 'Liste'))?.facts?.map(({ label }) => label)).not.toContain('Ada');
  });

  it('follows her where hers has left, by the word of whoever answers meanwhile', async () => {
    const { world, types, fills } = await aHouse();
    await world.hall.putStaff(leaving(kaya, '2026-11-01'), []);
    expect((await types(demirsTeams, 'Liste'))?.facts?.find(({ label }) => label === 'Ada')?.value).toContain(
      'ohne Coach',
    );
    await fills(demirsTeams, `handOver:about:${theEmployee.id}:`, { to: demir, on: '2026-11-20' });
    expect((await types(demirsTeams, 'Liste'))?.facts?.find(({ label }) => label === 'Ada')?.value).not.toContain(
      'ohne Coach',
    );
  });
});

describe('what was before', () => {
  const before = async () => {
    const house = await aHouse();
    await house.world.send({ kind: 'said', text: words }, { from: otherPhone });
    await house.world.pass(days(1) * 60_000);
    await house.fills(langsTeams, `handOver:about:${ben}:`, { to: demir, on: '2026-11-20' });
    return house;
  };
  const words = 'mein chef schreit mich jeden tag an';

  it('is not shown to the new coach without a yes, and she reads why', async () => {
    const { types } = await before();
    const opened = await types(demirsTeams, 'Worte von Ben');
    expect(values(opened)).not.toContain(words);
    expect(opened?.text).toContain('sehen Sie erst nach einem Ja der Person');
  });

  it('is shown after it', async () => {
    const { world, types } = await before();
    await world.send({ kind: 'said', text: 'ja' }, { from: otherPhone });
    await world.send({ kind: 'said', text: 'ja' }, { from: otherPhone });
    await world.hall.settled();
    expect(values(await types(demirsTeams, 'Worte von Ben'))).toContain(words);
  });

  it('of a danger is shown, because that is always told', async () => {
    const house = await aHouse();
    await house.world.send({ kind: 'said', text: 'ich will nicht mehr leben' }, { from: otherPhone });
    await house.world.pass(60_000);
    await house.fills(langsTeams, `handOver:about:${ben}:`, { to: demir, on: '2026-11-20' });
    expect(values(await house.types(demirsTeams, 'Worte von Ben'))).toContain('ich will nicht mehr leben');
  });
});

const values = (spoken: { readonly facts?: readonly { readonly value: string }[] } | undefined) =>
  spoken?.facts?.map(({ value }) => value) ?? [];
