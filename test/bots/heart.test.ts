import { describe, expect, it } from 'vitest';
import type { Stepping } from '../../src/bots/tools.ts';
import type { Employee } from '../../src/dialogs/person.ts';
import { step } from '../../src/dialogs/step.ts';
import { instant, later, minutes, PersonId } from '../../src/placement/ids.ts';
import { demirsTeams, kayasTeams, openWorld, putEmployee, secrets, stepOf, theEmployee, type World } from './world.ts';

const hour = 3_600_000;
const bob = PersonId.parse('BOBbobBOBbobBOBbobBOBA');
const bobsPhone = { channel: 'telegram', tenant: 'bot', id: '1003' } as const;
const key = secrets.addressKey(bobsPhone);
const theBob: Employee = {
  ...theEmployee,
  id: bob,
  shortName: 'Bob',
  addresses: [{ key, ...bobsPhone, locked: false }],
  active: key,
};

async function off(hours: number, stepping: Stepping = step): Promise<World> {
  const world = await openWorld(stepping);
  await putEmployee(world.store, theBob, bobsPhone);
  await world.hall.beat();
  world.wind(hours * hour);
  return world;
}

/** Everything goes on until nothing is left to be said. */
async function on(world: World, hall = world.hall): Promise<void> {
  await hall.beat();
  for (let n = 0; n < 6; n++) {
    await hall.tick();
    await hall.settled();
  }
}

const saidTo = (world: World, id: string): readonly string[] =>
  [...world.telegram.arrived, ...world.teams.arrived]
    .filter(({ to }) => to.id === id)
    .map(({ spoken }) => [spoken.title ?? '', spoken.text].join(': '));

describe('after a gap of more than twelve hours', () => {
  it('everybody is told once, behind a neutral message, from when until when', async () => {
    const world = await off(25);
    await on(world);
    expect([saidTo(world, '1001'), saidTo(world, '1003')]).toEqual([
      [': Hallo. Hier ist Anker.\nPasst es gerade?'],
      [': Hallo. Hier ist Anker.\nPasst es gerade?'],
    ]);
    const { question = '' } = world.telegram.arrived[0]?.spoken ?? {};
    await world.send({ kind: 'chose', question, option: 'yes' }, { from: world.telegram.arrived[0]?.to ?? bobsPhone });
    await world.hall.settled();
    expect(world.telegram.arrived.at(-1)?.spoken.text).toBe(
      'Anker war aus.\nVon Montag um 10 Uhr bis Dienstag um 11 Uhr.\nVielleicht fehlt eine Nachricht von dir.\nBitte schreib sie noch einmal.',
    );
    await on(world);
    expect(await world.ids('heart', 'out')).toEqual([]);
    expect(saidTo(world, '1003')).toHaveLength(1);
  });

  it('the coach reads who normally writes in that time', async () => {
    const world = await openWorld(step);
    const lastWeek = instant(world.now() - 7 * 24 * hour + 2 * hour);
    await putEmployee(world.store, { ...theBob, lastSign: lastWeek }, bobsPhone);
    await world.hall.beat();
    world.wind(25 * hour);
    await on(world);
    const list = world.teams.arrived.find(({ to }) => to.id === kayasTeams.id)?.spoken;
    expect(list?.title).toBe('Anker war aus');
    expect(list?.text).toContain('Von Montag um 10 Uhr bis Dienstag um 11 Uhr');
    expect(list?.facts?.map(({ label }) => label)).toEqual(['Bob']);
    // who follows nobody reads nothing
    expect(saidTo(world, demirsTeams.id)).toEqual([]);
  });

  it('is not begun by a gap that is shorter, nor by the very first beat', async () => {
    const world = await off(11.9);
    await on(world);
    expect([...world.telegram.arrived, ...world.teams.arrived]).toEqual([]);
  });

  it('two instances tell it once', async () => {
    const world = await off(30);
    const other = world.instance(step);
    await Promise.all([world.hall.beat(), other.beat()]);
    await on(world);
    await on(world, other);
    expect(saidTo(world, '1001')).toHaveLength(1);
  });

  it('what was written meanwhile comes before what fell due meanwhile', async () => {
    const seen: string[] = [];
    const noting: Stepping = (person, event, scene) => {
      if (event.kind === 'due' || event.kind === 'said') seen.push(event.kind);
      const isFirst = event.kind === 'said' && event.text === 'first';
      const due = {
        do: 'schedule',
        name: 'x',
        at: later(scene.now, minutes(60)),
        due: { what: 'consentAlone' },
      } as const;
      return stepOf(person, [], isFirst ? [due] : []);
    };
    const world = await openWorld(noting);
    await world.send({ kind: 'said', text: 'first' });
    await world.hall.beat();
    world.wind(20 * hour);
    await world.hall.beat();
    await world.hall.tick();
    await world.send({ kind: 'said', text: 'second' });
    world.wind(hour);
    await world.hall.tick();
    expect(seen).toEqual(['said', 'said', 'due']);
  });

  it('nothing is told while a door still reaches nothing, and all of it once it does', async () => {
    const world = await off(25);
    let isTaking = false;
    Object.assign(world.telegram, { isTaking: () => isTaking });
    await on(world);
    expect(saidTo(world, '1001')).toEqual([]);
    world.wind(2 * hour);
    isTaking = true;
    await on(world);
    expect(saidTo(world, '1001')).toHaveLength(1);
  });
});
