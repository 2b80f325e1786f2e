import { describe, expect, it } from 'vitest';
import { step } from '../../src/dialogs/step.ts';
import { loadStaff } from '../../src/bots/scene.ts';
import { kaya, kayasTeams, openWorld, type World } from './world.ts';

const minute = 60_000;
const says = (world: World, text: string) => world.send({ kind: 'said', text }, { from: kayasTeams });
const inDanger = { kind: 'said', text: 'ich will nicht mehr leben' } as const;
const isAway = async (world: World): Promise<boolean> => {
  const found = await loadStaff({ store: world.store });
  return found?.staff.members.some(({ id, absences }) => id === kaya && absences.length > 0) ?? false;
};
describe('a plain yes', () => {
  it('does what was asked last', async () => {
    const world = await openWorld(step);
    await says(world, 'bin morgen krank');
    await says(world, 'ja');
    expect(await isAway(world)).toBe(true);
  });

  it('does nothing older once something else was done', async () => {
    const world = await openWorld(step);
    await world.send(inDanger);
    world.wind(minute);
    await says(world, 'bin morgen krank');
    await says(world, 'übernehme ada in 10 minuten');
    expect((await world.employee()).cases[0]?.state.at).toBe('taken');
    await says(world, 'ja');
    expect(await isAway(world)).toBe(false);
  });

  it('is asked for once more where something new was put before her since', async () => {
    const world = await openWorld(step);
    await says(world, 'bin morgen krank');
    world.wind(minute);
    await world.send(inDanger);
    world.wind(minute);
    await says(world, 'ja');
    expect(await isAway(world)).toBe(false);
    await world.hall.settled();
    expect(world.teams.arrived.at(-1)?.spoken.text).toBe('Soll ich das eintragen?');
    await says(world, 'ja');
    expect(await isAway(world)).toBe(true);
  });
});
