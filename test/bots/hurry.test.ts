import { describe, expect, it } from 'vitest';
import { hurry } from '../../src/bots/hurry.ts';
import type { Stepping } from '../../src/bots/tools.ts';
import { unreachable } from './door.ts';
import { adasPhone, kayasTeams, openWorld, otherPhone, say, stepOf, type World } from './world.ts';

const twice: Stepping = person => stepOf(person, [say('got.it'), say('got.it')]);

/** Two messages wait behind each other, because the phone was off for a moment or for some minutes. */
async function unreached(
  from = adasPhone,
  waits: readonly number[] = [10_000, 20_000, 40_000, 80_000],
): Promise<World> {
  const world = await openWorld(twice);
  world.telegram.always(unreachable);
  await world.send({ kind: 'said', text: 'Hallo' }, { from });
  await world.hall.settled();
  for (const ms of waits) await world.pass(ms);
  world.telegram.always(undefined);
  return world;
}

describe('somebody who can be reached again', () => {
  it.each([
    ['a person', adasPhone, undefined],
    ['a stranger', otherPhone, undefined],
    ['after a first try', adasPhone, []],
  ])('gets all that waited, at once and in order: %s', async (_, from, waits) => {
    const world = await unreached(from, waits);
    await world.pass(0);
    expect(world.telegram.arrived).toEqual([]);
    await hurry(world.store, from);
    await world.pass(0);
    const ids = world.telegram.arrived.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).toEqual(ids.toSorted());
  });

  it('changes nothing for anybody else', async () => {
    const world = await unreached();
    await hurry(world.store, otherPhone);
    await hurry(world.store, kayasTeams);
    await world.pass(0);
    expect(world.telegram.arrived).toEqual([]);
  });

  it('leaves alone what is on its way', async () => {
    const world = await openWorld(twice);
    world.telegram.next('hangs');
    await world.send({ kind: 'said', text: 'Hallo' });
    await hurry(world.store, adasPhone);
    await world.hall.tick();
    world.telegram.release({ kind: 'delivered' });
    await world.hall.settled();
    expect(world.telegram.asked).toHaveLength(2);
  });
});
