import { describe, expect, it } from 'vitest';
import type { Stepping } from '../../src/bots/tools.ts';
import { phrase } from '../../src/knowledge/book.ts';
import { ada, openWorld, say, stepOf, type World } from './world.ts';

/** Asks, and takes any words for the answer to what was asked. */
const asking: Stepping = (person, event) => {
  if (event.kind === 'said' && event.text === 'frag')
    return stepOf(person, [{ kind: 'ask', question: 'q', phrase: phrase('q.work'), options: ['green'] }]);
  const done = stepOf(person, [say('got.it')]);
  return event.kind === 'said' ? { ...done, answered: 'q' } : done;
};

const asked = async (): Promise<World> => {
  const world = await openWorld(asking);
  for (const ref of ['7', '8']) {
    world.telegram.next({ kind: 'delivered', ref });
    await world.send({ kind: 'said', text: 'frag' });
    await world.hall.settled();
  }
  return world;
};

const last = async (world: World) => {
  await world.hall.settled();
  return world.telegram.arrived.at(-1)?.closes;
};

describe('a question that stands in the chat', () => {
  it('closes wherever it stands when it was answered in words', async () => {
    const world = await asked();
    await world.send({ kind: 'said', text: 'gut' });
    expect(await last(world)).toEqual({ question: 'q', refs: ['7', '8'] });
  });

  it('was closed by its door when it was tapped on', async () => {
    const world = await asked();
    await world.send({ kind: 'chose', question: 'q', option: 'green' });
    expect(await last(world)).toEqual({ question: 'q' });
  });

  it('costs no commit of its own, and holds no word', async () => {
    const world = await asked();
    const [name = ''] = (await world.ids(ada, 'sent')).slice(-1);
    expect((await world.store.read(ada, name))?.body).toEqual({ refs: ['7', '8'], since: world.now() });
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('that cannot be noted was said all the same, once', async () => {
    const world = await openWorld(asking);
    const asks = { kind: 'said', text: 'frag' } as const;
    await world.send(asks);
    await world.hall.settled();
    const before = world.telegram.arrived.length;
    let conflicts = 0;
    const hall = world.instance(asking, {
      ...world.store,
      commit: async (partition, batch) => {
        const isNoting = batch.some(write => write.do !== 'delete' && write.document.kind === 'sent');
        if (isNoting) return { kind: 'conflict', id: `c${(conflicts += 1)}` };
        return world.store.commit(partition, batch);
      },
    });
    world.telegram.next({ kind: 'delivered', ref: '9' });
    await world.send(asks, { hall });
    await hall.settled();
    expect([world.telegram.arrived.length - before, conflicts]).toEqual([1, 1]);
  });
});
