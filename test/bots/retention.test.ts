// What is kept goes by itself (`care-rules` 36).
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/dialogs/effect.ts';
import { expiryOf } from '../../src/bots/retention.ts';
import { step } from '../../src/dialogs/step.ts';
import { days, instant, later } from '../../src/placement/ids.ts';
import { ada, kayasTeams, openWorld, type World } from './world.ts';

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
