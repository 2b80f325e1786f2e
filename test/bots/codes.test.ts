import { describe, expect, it } from 'vitest';
import { readCode, writtenCode } from '../../src/bots/codes.ts';
import type { Stepping } from '../../src/bots/tools.ts';
import { actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import { step } from '../../src/dialogs/step.ts';
import { PersonId } from '../../src/placement/ids.ts';
import {
  ada,
  adasPhone,
  counted,
  kaya,
  kayasTeams,
  mortal,
  openWorld,
  otherPhone,
  putEmployee,
  say,
  secrets,
  stepOf,
  theEmployee,
  type World,
} from './world.ts';

/** Makes a code when asked, and counts how often somebody was enrolled. */
const inviting: Stepping = (person, event) => {
  if (event.kind === 'acted' && event.act.do === 'newCode')
    return stepOf(person, [], [{ do: 'makeCode', to: event.by, code: event.act.code }]);
  return event.kind === 'enrolled' ? stepOf(counted(person), [say('hello')]) : stepOf(person, [say('got.it')]);
};

const newPhone = otherPhone;
const thirdPhone = { ...otherPhone, id: '1003' };
const arrived = { kind: 'arrived' } as const;
const minutesMs = 60_000;

/** The coach asks for a code for Ada and sees its link. */
async function code(world: World, kind: 'screen' | 'card' = 'screen'): Promise<string> {
  const option = actOption('newCode', { code: kind });
  await world.send({ kind: 'chose', question: cardQuestion({ employee: ada }), option }, { from: kayasTeams });
  await world.hall.settled();
  return world.teams.arrived.at(-1)?.spoken.qr?.split('start=')[1] ?? '';
}

const redeem = (world: World, given: string, from = newPhone) => world.send(arrived, { from, code: given });
const heard = async (world: World): Promise<readonly string[]> => {
  await world.hall.settled();
  return world.telegram.arrived.map(({ to, spoken }) => `${to.id}: ${spoken.text.split('\n')[0] ?? ''}`);
};
const expired = 'Dieser Code geht nicht mehr.';
const twoOnOne = 'Auf diesem Handy ist Anker schon angemeldet.';

describe('a code', () => {
  it('carries its person and its secret in 43 characters, and nothing else is one', () => {
    const written = writtenCode({ person: ada, secret: secrets.derive('x') });
    expect(written).toMatch(/^[\w-]{43}$/);
    expect(readCode(written)).toEqual({ person: ada, secret: secrets.derive('x') });
    for (const broken of ['', 'x', written.slice(1), `${written}A`, written.replace(/.$/, '!')])
      expect(readCode(broken)).toBeUndefined();
  });

  it('moves the person to the new phone, which is greeted; the old one stops by itself', async () => {
    const world = await openWorld(inviting);
    expect(await redeem(world, await code(world))).toEqual({ kind: 'committed' });
    expect(await heard(world)).toEqual(['1002: Hallo. Ich bin Anker.']);
    const { addresses, active, counters } = await world.employee();
    expect(addresses.map(({ id }) => id)).toEqual(['1002']);
    expect(active).toBe(secrets.addressKey(newPhone));
    expect(counters.voice).toBe(1);
    const { turns } = await subjectOf(world);
    await world.send({ kind: 'said', text: 'hallo' }, { from: adasPhone });
    expect((await subjectOf(world)).turns).toBe(turns);
    await world.send({ kind: 'said', text: 'hallo' }, { from: newPhone });
    expect((await subjectOf(world)).turns).toBe(turns + 1);
  });

  it('lies nowhere as itself', async () => {
    const world = await openWorld(inviting);
    const secret = readCode(await code(world))?.secret ?? 'none';
    const kept = await Promise.all([ada, kaya].map(id => world.store.page(id, 'person', 10)));
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(world.logged)).not.toContain(secret);
  });

  it('is the same code where the turn that made it is repeated', async () => {
    const world = await openWorld(inviting);
    const option = actOption('newCode', { code: 'screen' });
    const tap = { kind: 'chose', question: cardQuestion({ employee: ada }), option } as const;
    const dying = world.instance(inviting, mortal(world.store, { after: () => true }));
    await world.send(tap, { from: kayasTeams, id: 'tap', hall: dying });
    await dying.settled();
    await world.send(tap, { from: kayasTeams, id: 'tap' });
    await world.pass(61_000);
    const shown = world.teams.arrived.map(({ spoken }) => spoken.qr?.split('start=')[1] ?? '');
    expect(shown).toHaveLength(1);
    expect(await redeem(world, shown[0] ?? '')).toEqual({ kind: 'committed' });
    expect((await world.employee()).counters.voice).toBe(1);
  });

  it('is the same code where the button is tapped twice, and a new one later', async () => {
    const world = await openWorld(step);
    const first = await code(world);
    expect(await code(world)).toBe(first);
    expect(await code(world, 'card')).not.toBe(first);
    world.wind(2 * minutesMs);
    expect(await code(world)).not.toBe(first);
  });

  it('enrols one of two phones that scan it at the same moment', async () => {
    const world = await openWorld(inviting);
    const given = await code(world);
    await Promise.all([redeem(world, given), redeem(world, given, thirdPhone)]);
    expect(
      (await heard(world)).map(text => text.split(': ')[1]).toSorted((a = '', b = '') => a.localeCompare(b)),
    ).toEqual([expired, 'Hallo. Ich bin Anker.']);
    expect((await world.employee()).addresses).toHaveLength(1);
  });

  it('is used once', async () => {
    const world = await openWorld(inviting);
    const given = await code(world);
    await redeem(world, given);
    await redeem(world, given, thirdPhone);
    expect((await heard(world)).at(-1)).toBe(`1003: ${expired}`);
  });

  it('is harmless on the phone that used it', async () => {
    const world = await openWorld(inviting);
    const given = await code(world);
    await redeem(world, given);
    expect(await redeem(world, given)).toEqual({ kind: 'committed' });
    expect((await world.employee()).counters.voice).toBe(1);
    expect((await heard(world)).at(-1)).toBe('1002: Danke. Das habe ich.');
  });

  it('lives 30 minutes on a screen; too late, the coach is asked once for a new one', async () => {
    const world = await openWorld(inviting);
    const given = await code(world);
    world.wind(30 * minutesMs);
    await redeem(world, given);
    await redeem(world, given);
    expect(await heard(world)).toEqual([`1002: ${expired}`, `1002: ${expired}`]);
    expect(world.teams.arrived.filter(({ spoken }) => spoken.title === 'Code abgelaufen')).toHaveLength(1);
    expect((await world.employee()).addresses.map(({ id }) => id)).toEqual([adasPhone.id]);
  });

  it('lives 14 days on a start card', async () => {
    const world = await openWorld(inviting);
    const given = await code(world, 'card');
    world.wind(14 * 24 * 60 * minutesMs - 1);
    await redeem(world, given);
    expect((await heard(world)).at(-1)).toBe('1002: Hallo. Ich bin Anker.');
  });

  it('is dead after five wrong guesses', async () => {
    const world = await openWorld(inviting);
    const given = await code(world);
    for (let guess = 0; guess < 5; guess++)
      await redeem(world, writtenCode({ person: ada, secret: secrets.derive(`guess${guess}`) }));
    await redeem(world, given);
    const all = await heard(world);
    expect(all).toEqual(Array.from({ length: 6 }, () => `1002: ${expired}`));
    expect((await world.employee()).addresses.map(({ id }) => id)).toEqual([adasPhone.id]);
  });

  it('counts a guess once where the platform repeats itself', async () => {
    const world = await openWorld(inviting);
    await code(world);
    const guess = writtenCode({ person: ada, secret: secrets.derive('guess') });
    for (let n = 0; n < 3; n++) await world.send(arrived, { from: newPhone, code: guess, id: 'same' });
    expect((await world.employee()).code?.tries).toBe(1);
    expect(await heard(world)).toHaveLength(1);
  });

  it('says the same of nobody, of a broken one and of a wrong one', async () => {
    const world = await openWorld(inviting);
    await code(world);
    await redeem(world, 'kaputt');
    await redeem(world, writtenCode({ person: nobody, secret: secrets.derive('x') }));
    await redeem(world, writtenCode({ person: ada, secret: secrets.derive('x') }));
    expect(new Set(await heard(world)).size).toBe(1);
  });

  it("is not taken on somebody else's phone, which is not told whose it is", async () => {
    const world = await openWorld(inviting);
    const key = secrets.addressKey(thirdPhone);
    const ben = { ...theEmployee, id: nobody, addresses: [{ key, ...thirdPhone, locked: false }], active: key };
    await putEmployee(world.store, ben, thirdPhone);
    await redeem(world, await code(world), thirdPhone);
    expect(await heard(world)).toEqual([`1003: ${twoOnOne}`]);
    expect((await world.employee()).addresses.map(({ id }) => id)).toEqual([adasPhone.id]);
  });

  it('leaves a stranger where the process died between the pointer and the person', async () => {
    const world = await openWorld(inviting);
    const given = await code(world);
    const dying = world.instance(inviting, mortal(world.store, { after: () => true }));
    expect((await world.send(arrived, { from: newPhone, code: given, id: 'scan', hall: dying })).kind).toBe(
      'unavailable',
    );
    const { turns } = await subjectOf(world);
    await world.send({ kind: 'said', text: 'hallo' }, { from: newPhone });
    expect((await subjectOf(world)).turns).toBe(turns);
    expect(await world.send(arrived, { from: newPhone, code: given, id: 'scan' })).toEqual({ kind: 'committed' });
    await world.send({ kind: 'said', text: 'hallo' }, { from: newPhone });
    expect((await world.employee()).counters.voice).toBe(1);
    expect((await subjectOf(world)).turns).toBe(turns + 2);
  });
});

const nobody = PersonId.parse('BENbenBENbenBENbenBENA');

async function subjectOf(world: World): Promise<{ turns: number }> {
  const body = (await world.store.read(ada, 'person'))?.body;
  return { turns: Number(JSON.stringify(body).match(/"turns":(\d+)/)?.[1]) };
}
