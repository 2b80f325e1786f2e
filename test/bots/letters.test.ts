import { describe, expect, it } from 'vitest';
import type { Stepping } from '../../src/bots/tools.ts';
import type { Letter } from '../../src/dialogs/letter.ts';
import { unansweredQuestions } from '../../src/bots/letters.ts';
import { days, later, PersonId } from '../../src/placement/ids.ts';
import {
  ada,
  counted,
  deletes,
  kaya,
  kayasTeams,
  mortal,
  openWorld,
  putEmployee,
  stepOf,
  theEmployee,
  type World,
} from './world.ts';

const letter: Letter = { kind: 'staffChanged', coach: kaya, occasion: 'absence' };

/** The coach's word is a letter to Ada; who is told counts it. */
const writing: Stepping = (person, event) => {
  if (event.kind === 'told') return stepOf(counted(person));
  if (event.kind === 'said' && person.role === 'coach') return stepOf(person, [], [{ do: 'write', to: ada, letter }]);
  if (event.kind === 'said')
    return stepOf(person, [], [{ do: 'write', to: 'editors', letter: { kind: 'unanswered', masked: event.text } }]);
  return stepOf(person);
};

const said = { kind: 'said', text: 'was ist das?' } as const;

const absence = (form = 'absence') =>
  ({ kind: 'filled', form, fields: { from: '2026-12-01', to: '2026-12-11' } }) as const;

describe('a letter', () => {
  it('arrives in the other partition and is gone from its own', async () => {
    const world = await openWorld(writing);
    await world.send(said, { from: kayasTeams });
    await world.hall.settled();
    expect((await world.employee()).counters.voice).toBe(1);
    expect(await world.ids(kaya, 'out')).toEqual([]);
  });

  it('is one event where it arrives again', async () => {
    const world = await openWorld(writing);
    const dying = world.instance(writing, mortal(world.store, { before: deletes }));
    await world.send(said, { from: kayasTeams, hall: dying });
    await dying.settled();
    expect(await world.ids(kaya, 'out')).toHaveLength(1);
    await world.pass(61_000);
    expect(await world.ids(kaya, 'out')).toEqual([]);
    expect((await world.employee()).counters.voice).toBe(1);
  });

  it('lies before the editors once, however often it is brought', async () => {
    const world = await openWorld(writing);
    const dying = world.instance(writing, mortal(world.store, { before: deletes }));
    await world.send(said, { hall: dying });
    await dying.settled();
    await world.pass(61_000);
    expect(await unansweredQuestions(world.store)).toEqual([said.text]);
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('that asks the editors is gone after 30 days', async () => {
    const world = await openWorld(writing);
    await world.send(said);
    await world.hall.settled();
    const [task] = await world.store.page('editors', 'task', 1);
    expect(task?.expires).toBe(later(world.store.now(), days(30)));
  });
});

const rounds = async (world: World): Promise<readonly string[]> =>
  (await world.ids('staff', 'out')).filter(id => id.startsWith('self:round'));

describe('an absence', () => {
  it('is one commit of the house, and a letter to each of a caseload of many pages, once', async () => {
    const world = await openWorld(writing);
    const others = Array.from({ length: 200 }, (_, n) =>
      PersonId.parse(Buffer.from(`ben${String(n).padStart(13, '0')}`).toString('base64url')),
    );
    for (const [n, id] of others.entries())
      await putEmployee(world.store, { ...theEmployee, id }, { channel: 'telegram', tenant: 'bot', id: `2${n}` });
    expect(await world.send(absence(), { from: kayasTeams, id: 'form' })).toEqual({ kind: 'committed' });
    expect(await world.send(absence(), { from: kayasTeams, id: 'form' })).toEqual({ kind: 'repeated' });
    for (let n = 0; n < 4; n++) await world.pass(1000);
    const told = await Promise.all([ada, ...others].map(id => world.person(id)));
    expect(new Set(told.map(person => person.role === 'employee' && person.counters.voice))).toEqual(new Set([1]));
    // its begin and its end have rounds of their own: what is open goes to the deputy, and back
    expect(await rounds(world)).toHaveLength(2);
    expect(world.teams.arrived.at(-1)?.spoken.text).toContain('11. Dezember');
  });

  it('of somebody else is for the lead alone', async () => {
    const world = await openWorld(writing);
    await world.send(absence('absence:DEMIRdemirDEMIRdemirDA'), { from: kayasTeams });
    await world.hall.settled();
    expect(world.teams.arrived.at(-1)?.spoken.text).toContain('nicht eingetragen');
    expect(await rounds(world)).toEqual([]);
  });
});

describe('forgetting', () => {
  it('takes away what was asked for, page by page, and leaves a proof without content', async () => {
    const world = await openWorld((person, event, scene) => {
      const text = event.kind === 'said' ? event.text : '';
      if (text === 'lösch') return stepOf(person, [], [{ do: 'forget', kinds: ['topic'] }]);
      const kind = text === 'bleibt' ? 'access' : 'topic';
      return stepOf(
        person,
        [],
        kind === 'access'
          ? [{ do: 'keep', record: { kind, by: kaya, what: 'words', on: scene.now } }]
          : [{ do: 'keep', record: { kind, slot: 's', topic: text, on: scene.now } }],
      );
    });
    for (let n = 0; n < 120; n++) await world.send({ kind: 'said', text: `geheim${n}` });
    await world.send({ kind: 'said', text: 'bleibt' });
    await world.send({ kind: 'said', text: 'lösch' });
    for (let n = 0; n < 4; n++) await world.pass(1000);
    expect(await world.ids(ada, 'record')).toHaveLength(1);
    const [proof] = await world.store.page(ada, 'proof', 10);
    expect(proof?.body).toMatchObject({ deleted: 120, counts: { topic: 120 } });
    expect(JSON.stringify(proof)).not.toContain('geheim');
    expect(await world.ids(ada, 'out')).toEqual([]);
  });
});
