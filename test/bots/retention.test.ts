// What is kept goes by itself (`care-rules` 36).
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/dialogs/effect.ts';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import { expiryOf } from '../../src/bots/retention.ts';
import { step } from '../../src/dialogs/step.ts';
import { days, instant, later } from '../../src/placement/ids.ts';
import { actForm } from '../../src/dialogs/acts.ts';
import { loadKnown } from '../../src/bots/people.ts';
import { documentKinds, StoreError, type Store } from '../../src/bots/ports.ts';
import { ada, adasPhone, kayasTeams, openWorld, secrets, type World } from './world.ts';

const day = 24 * 60 * 60_000;

async function kindsOf({ store }: World): Promise<readonly string[]> {
  const documents = await store.page(ada, 'record', 100);
  return documents.map(({ body }) => recordSchema.parse(body).kind).toSorted();
}

/** Ada wishes to talk and says why; her coach has read it. */
async function aWish(): Promise<World> {
  const world = await openWorld(step);
  await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
  await world.send({ kind: 'said', text: 'weil es um meinen lohn geht' });
  await world.send({ kind: 'said', text: 'Worte von Ada' }, { from: kayasTeams });
  await world.hall.settled();
  return world;
}

describe('what is kept', () => {
  it('a light stays for twelve months from its day', () => {
    const on = instant(Date.UTC(2026, 10, 23));
    const answer = {
      kind: 'answer',
      answer: { dimension: 'general', light: 'green', said: 'light', slot: '2026-W48', on },
    } as const;
    expect(expiryOf(answer)).toEqual({ expires: later(on, days(365)) });
  });

  it('her own words are there for ninety days and then for nobody', async () => {
    const world = await aWish();
    expect(await kindsOf(world)).toEqual(['access', 'case', 'words']);
    await world.pass(89 * day);
    expect(await kindsOf(world)).toContain('words');
    await world.pass(2 * day);
    expect(await kindsOf(world)).not.toContain('words');
  });

  it('that somebody has read them stays for three years', async () => {
    const world = await aWish();
    await world.pass(3 * 365 * day - day);
    expect(await kindsOf(world)).toContain('access');
    await world.pass(2 * day);
    expect(await kindsOf(world)).not.toContain('access');
  });

  it('that there was a case has no end of its own', async () => {
    const world = await aWish();
    await world.pass(4 * 365 * day);
    expect(await kindsOf(world)).toContain('case');
  });
});

/** The placement ends on 23 November 2026; three years later is the day on which nothing is kept any more. */
const threeYears = Date.UTC(2029, 10, 23) - Date.UTC(2026, 10, 23, 9);
const endOf = (reason: string) => ({
  kind: 'filled' as const,
  form: actForm('endPlacement', { employee: ada }),
  fields: { reason, destination: reason === 'deceased' ? 'deceased' : 'stays', on: '2026-11-23' },
});

async function kindsIn({ store }: World): Promise<readonly string[]> {
  const found = await Promise.all(documentKinds.map(async kind => (await store.page(ada, kind, 200)).map(() => kind)));
  return found.flat();
}

/** As often as something is due at once. */
async function through(world: World, ms: number): Promise<void> {
  for (const step of [ms, 0, 0, 0, 0]) await world.pass(step);
}

describe('three years after the end of the placement', () => {
  it.each(['supportEnded', 'deceased'])(
    'nothing of her stays but the proof, and her chat is nobody’s: %s',
    async reason => {
      const world = await openWorld(step);
      await world.send({ kind: 'said', text: 'worte die bleiben sollen, frau kaya ist nett' });
      await world.send(endOf(reason), { from: kayasTeams });
      await world.send({ kind: 'chose', question: 'neutral', option: 'yes' });
      await world.hall.settled();
      await through(world, threeYears - 12 * 60 * 60_000);
      expect(await kindsIn(world)).toContain('record');
      for (const kind of ['sent', 'kept', 'out'] as const)
        await world.store.commit(ada, [{ do: 'create', document: { id: `left:${kind}`, kind, body: {} } }]);
      await through(world, day);
      expect(await kindsIn(world)).toEqual(['proof']);
      expect(await world.store.read(`address:${secrets.addressKey(adasPhone)}`, 'address')).toBeUndefined();
      const [proof] = await world.store.page(ada, 'proof', 1);
      expect(proof?.body).toMatchObject({ kinds: ['everything'] });
      expect(JSON.stringify(proof?.body)).not.toMatch(/Ada|Krause|1001/);
      await through(world, 3 * 365 * day);
      expect(await kindsIn(world)).toEqual([]);
    },
  );

  it('also what takes several pages goes', async () => {
    const world = await openWorld(step);
    for (let n = 0; n < 200; n++)
      await world.store.commit(ada, [
        {
          do: 'create',
          document: { id: `rec:${String(n)}`, kind: 'record', body: { kind: 'case', case: 'x', state: 'done', on: 1 } },
        },
      ]);
    await world.send(endOf('supportEnded'), { from: kayasTeams });
    await through(world, threeYears + day);
    expect(await kindsIn(world)).toEqual(['proof']);
    const [proof] = await world.store.page(ada, 'proof', 1);
    expect(JSON.stringify(proof?.body)).toMatch(/"deleted":20[0-9]/);
  });

  it('what a human has not closed stays until it is', async () => {
    const world = await openWorld(step);
    await world.send({ kind: 'said', text: 'ich will sterben' });
    await world.send(endOf('supportEnded'), { from: kayasTeams });
    await through(world, threeYears + day);
    expect(await loadKnown(world.store, ada)).toBeDefined();
  });

  it('what cannot be read is told to the operator, holds up nothing, and comes again', async () => {
    let isBroken = false;
    const world = await openWorld(step, now => brokenPages(openMemoryStore({ now }), () => isBroken));
    await world.send(endOf('supportEnded'), { from: kayasTeams });
    isBroken = true;
    await through(world, threeYears + day);
    expect(await loadKnown(world.store, ada)).toBeDefined();
    expect(world.logged.join()).toContain('due.malformed');
    expect(world.logged.join()).not.toContain('tick.failed');
    isBroken = false;
    await through(world, 2 * 60 * 60_000);
    expect(await kindsIn(world)).toEqual(['proof']);
  });
});

/** One of her records does not open. */
const brokenPages = (store: Store, isBroken: () => boolean): Store => ({
  ...store,
  page: async (partition, kind, ...more) => {
    if (isBroken() && kind === 'record') throw new StoreError('unreadable', 'A record does not open.');
    return store.page(partition, kind, ...more);
  },
});
