import { describe, expect, it } from 'vitest';
import type { Stepping } from '../../src/bots/tools.ts';
import type { Reply } from '../../src/dialogs/reply.ts';
import { phrase } from '../../src/knowledge/book.ts';
import { CaseId, instant } from '../../src/placement/ids.ts';
import type { Case } from '../../src/placement/case.ts';
import { delivered, refused, throttled, unreachable } from './door.ts';
import {
  ada,
  adasPhone,
  counted,
  deletes,
  demir,
  kaya,
  mortal,
  openWorld,
  rest,
  say,
  stepOf,
  type World,
} from './world.ts';

const case1 = CaseId.parse('case1');
const aCase = (now: number): Case => ({
  id: case1,
  subject: 'wellbeing',
  level: 'today',
  reasons: [{ kind: 'askedForTalk', on: instant(now) }],
  opened: instant(now),
  state: { at: 'open', rung: 0 },
  deadline: { n: 1, at: instant(now + 7_200_000) },
  told: [],
  avoid: [],
  discreet: false,
  announced: false,
  contacted: false,
  notes: [],
  reopened: false,
});

/** A word to the employee, a case with a card to the coach; what is heard of its delivery is counted in the person. */
const telling: Stepping = (person, event, scene) => {
  if (person.role !== 'employee') return stepOf(person);
  if (event.kind === 'delivered') return stepOf(counted(person));
  if (event.kind !== 'said') return stepOf(person);
  if (event.text === 'reden')
    return stepOf(
      { ...person, cases: [aCase(scene.now)] },
      [say('got.it')],
      [{ do: 'tell', to: kaya, case: case1, occasion: 'new' }],
    );
  return stepOf(person, [say('got.it')]);
};

const said = (text: string) => ({ kind: 'said', text }) as const;
const ids = (sent: World['teams']['asked']): readonly string[] => sent.map(({ id }) => id);
/** Help numbers, where she asks for help, and a word. */
const helping: Stepping = (person, event) => {
  const urgent: Reply = { kind: 'say', phrase: phrase('life.1'), urgent: true };
  return stepOf(person, event.kind === 'said' && event.text === 'hilfe' ? [say('got.it'), urgent] : [say('got.it')]);
};

const kinds = (sent: World['telegram']['asked']): readonly string[] =>
  sent.map(({ spoken }) => (spoken.text?.includes('112') ? 'help' : 'word'));
const once = (all: readonly string[]): boolean => new Set(all).size === all.length;

describe('sending', () => {
  it('says nothing before it is committed and forgets it afterwards', async () => {
    const world = await openWorld(telling);
    await world.send(said('reden'));
    await world.hall.settled();
    expect(world.teams.arrived.map(({ key, to }) => [key, to.id])).toEqual([[`card:${ada}:case1`, 'kaya']]);
    expect(await world.ids(ada, 'out')).toEqual([]);
    expect((await world.employee()).counters.voice).toBe(1);
  });

  it('is done by the clock, once and as new, where the process died between commit and send', async () => {
    const world = await openWorld(telling);
    const dying = world.instance(telling, mortal(world.store, { after: () => true }));
    await world.send(said('reden'), { hall: dying });
    await dying.settled();
    expect(world.teams.asked).toEqual([]);
    await world.pass(30_000);
    expect(world.teams.asked).toEqual([]);
    await world.pass(31_000);
    await world.pass(61_000);
    expect(world.teams.arrived).toHaveLength(1);
    expect(world.telegram.arrived).toHaveLength(1);
    expect((await world.employee()).counters.voice).toBe(1);
  });

  it('is done again, and marked as a repeat, where the process died between send and delete', async () => {
    const world = await openWorld(telling);
    const dying = world.instance(telling, mortal(world.store, { before: deletes }));
    world.telegram.next(throttled(1000));
    await world.send(said('reden'), { hall: dying });
    await dying.settled();
    expect(world.teams.arrived).toHaveLength(1);
    await world.pass(61_000);
    expect(world.teams.arrived).toHaveLength(2);
    const [first, again] = world.teams.arrived;
    expect(again?.id).toBe(first?.id);
    expect(first?.spoken.title).not.toContain('Noch einmal');
    expect(again?.spoken.title).toContain('Noch einmal');
  });

  it('sends nothing twice where many processes find the same', async () => {
    const world = await openWorld(telling);
    const dying = world.instance(telling, mortal(world.store, { after: () => true }));
    await world.send(said('reden'), { hall: dying });
    await dying.settled();
    world.wind(61_000);
    const halls = [world.hall, world.instance(), world.instance()];
    await Promise.all(halls.map(hall => hall.tick()));
    await Promise.all(halls.map(hall => hall.settled()));
    expect(world.teams.asked).toHaveLength(1);
    expect(world.telegram.asked).toHaveLength(1);
  });

  it('keeps the order of one queue under throttling, and other queues go on', async () => {
    const world = await openWorld(telling);
    world.telegram.next(throttled(5000));
    await world.send(said('reden'));
    await world.hall.settled();
    await world.send(said('zwei'));
    await world.send(said('drei'));
    await world.hall.settled();
    expect(world.teams.arrived).toHaveLength(1);
    expect(world.telegram.arrived).toEqual([]);
    await world.pass(4000);
    expect(world.telegram.asked).toHaveLength(1);
    await world.pass(61_000);
    expect(world.telegram.arrived).toHaveLength(3);
    expect(world.telegram.arrived[0]?.id).toBe(world.telegram.asked[0]?.id);
    expect(once(ids(world.telegram.arrived))).toBe(true);
  });

  it('waits a second where the channel names no time', async () => {
    const world = await openWorld(telling);
    world.telegram.next(throttled(0));
    await world.send(said('eins'));
    await world.hall.settled();
    await world.pass(999);
    expect(world.telegram.asked).toHaveLength(1);
    await world.pass(1);
    expect(world.telegram.arrived).toHaveLength(1);
  });

  it('tries an unreachable channel ever more rarely and never gives up a case', async () => {
    const world = await openWorld(telling);
    world.teams.always(unreachable);
    await world.send(said('reden'));
    await world.hall.settled();
    for (let minute = 0; minute < 60; minute++) await world.pass(60_000);
    expect(world.teams.asked.length).toBeGreaterThan(10);
    expect(world.teams.asked.length).toBeLessThan(30);
    world.teams.always(undefined);
    await world.pass(300_000);
    expect(world.teams.arrived).toHaveLength(1);
  });

  it('lets a refused item block nobody, and tells the operator', async () => {
    const world = await openWorld(telling);
    world.telegram.next(refused('invalid'));
    await world.send(said('eins'));
    await world.send(said('zwei'));
    await world.hall.settled();
    expect(world.telegram.arrived).toHaveLength(1);
    expect(await world.ids('operator', 'task')).toHaveLength(1);
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('lets help numbers overtake what waits', async () => {
    const world = await openWorld(helping);
    world.telegram.next(throttled(30_000));
    await world.send(said('eins'));
    await world.hall.settled();
    await world.send(said('hilfe'));
    await world.hall.settled();
    expect(kinds(world.telegram.arrived)).toEqual(['help']);
    await world.pass(30_000);
    expect(ids(world.telegram.arrived)[1]).toBe(ids(world.telegram.asked)[0]);
  });

  it('sends help numbers while a send of something else hangs', async () => {
    const world = await openWorld(helping);
    world.telegram.next('hangs');
    await world.send(said('eins'));
    await rest();
    await world.send(said('hilfe'));
    await rest();
    expect(kinds(world.telegram.arrived)).toEqual(['help']);
    world.telegram.release(delivered);
    await world.hall.settled();
    expect(kinds(world.telegram.arrived)).toEqual(['help', 'word', 'word']);
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('says what belongs to the help after it, at once, though the help took long', async () => {
    const world = await openWorld(helping);
    world.telegram.next('hangs');
    await world.send(said('hilfe'));
    await rest();
    world.wind(45_000);
    await world.send(said('zwei'));
    await rest();
    expect(kinds(world.telegram.asked)).toEqual(['help']);
    world.telegram.release(delivered);
    await world.hall.settled();
    expect(kinds(world.telegram.arrived)).toEqual(['help', 'word', 'word']);
  });

  it('sends the help numbers of a process that died within ten seconds', async () => {
    const world = await openWorld(helping);
    const dying = world.instance(helping, mortal(world.store, { after: () => true }));
    await world.send(said('hilfe'), { hall: dying });
    await dying.settled();
    await world.pass(10_000);
    expect(kinds(world.telegram.arrived)).toEqual(['help']);
    await world.pass(50_000);
    expect(kinds(world.telegram.arrived)).toEqual(['help', 'word']);
  });

  it('empties the queue of somebody who blocked, and she hears of it once', async () => {
    const heard: string[] = [];
    const world = await openWorld((person, event) => {
      if (event.kind !== 'said') heard.push(event.kind);
      const ask: Reply = {
        kind: 'ask',
        question: 'q',
        phrase: phrase('neutral'),
        options: ['yes'],
        receipt: { what: 'checkIn', slot: '2026-W47' },
      };
      return event.kind === 'said' ? stepOf(person, [ask, say('got.it')]) : stepOf(person, [say('got.it')]);
    });
    world.telegram.always(refused('blocked'));
    await world.send(said('los'));
    await world.hall.settled();
    await world.pass(61_000);
    expect(heard.filter(kind => kind === 'undelivered')).toHaveLength(1);
    expect(heard).toContain('left');
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('tells the case where the coach is not reached, and the operator', async () => {
    const heard: string[] = [];
    const world = await openWorld((person, event, scene) => {
      if (event.kind === 'undelivered' && event.receipt.what === 'card') heard.push(event.receipt.to);
      return telling(person, event, scene);
    });
    world.teams.always(refused('unknownAddress'));
    await world.send(said('reden'));
    await world.hall.settled();
    expect(heard).toEqual([kaya]);
    expect(await world.ids('operator', 'task')).toHaveLength(1);
  });

  it('does not go round and round where nobody is reached and every miss is told to somebody', async () => {
    const world = await openWorld((person, event, scene) => {
      const done = telling(person, event, scene);
      const again = [kaya, demir].map(to => ({ do: 'tell', to, case: case1, occasion: 'again' }) as const);
      return event.kind === 'undelivered' ? { ...done, effects: again } : done;
    });
    world.teams.always(refused('blocked'));
    await world.send(said('reden'));
    await world.hall.settled();
    const atOnce = world.teams.asked.length;
    expect(atOnce).toBeLessThan(5);
    await world.pass(61_000);
    expect(world.teams.asked.length).toBeGreaterThan(atOnce);
    expect(world.teams.asked.length).toBeLessThan(atOnce + 5);
  });

  it('does not send what is too late, and says that it never arrived', async () => {
    const heard: string[] = [];
    const world = await openWorld((person, event, scene) => {
      if (event.kind !== 'said') return stepOf((heard.push(event.kind), person));
      const receipt = { what: 'checkIn', slot: '2026-W47' } as const;
      const until = instant(scene.now + 10_000);
      return stepOf(person, [
        { kind: 'ask', question: 'q', phrase: phrase('neutral'), options: ['yes'], until, receipt },
      ]);
    });
    world.telegram.next(throttled(20_000));
    await world.send(said('los'));
    await world.hall.settled();
    await world.pass(20_000);
    expect(world.telegram.asked).toHaveLength(1);
    expect(heard).toEqual(['undelivered']);
  });

  it('gives a locked phone nothing of what was meant for her', async () => {
    const world = await openWorld(telling);
    world.telegram.next(throttled(1000));
    await world.send(said('eins'));
    await world.hall.settled();
    await lock(world);
    await world.pass(61_000);
    expect(world.telegram.arrived).toEqual([]);
    await world.send(said('hallo?'));
    await world.hall.settled();
    expect(world.telegram.arrived.map(({ to }) => to)).toEqual([adasPhone]);
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('begins anew where a send outlived its claim', async () => {
    const world = await openWorld(telling);
    world.telegram.next('hangs');
    await world.send(said('eins'));
    await rest();
    world.wind(30_000);
    await world.hall.tick();
    await rest();
    expect(world.telegram.asked).toHaveLength(1);
    world.wind(31_000);
    await world.hall.tick();
    await rest();
    expect(world.telegram.arrived).toHaveLength(1);
    world.telegram.release(delivered);
    await world.hall.settled();
    expect(await world.ids(ada, 'out')).toEqual([]);
  });
});

async function lock(world: World): Promise<void> {
  const document = await world.store.read(ada, 'person');
  const employee = await world.employee();
  const addresses = employee.addresses.map(one => ({ ...one, locked: true }));
  if (document === undefined) throw new Error('nobody');
  await world.store.commit(ada, [
    {
      do: 'replace',
      ifMatch: document.etag,
      document: { id: 'person', kind: 'person', body: { turns: 50, person: { ...employee, addresses } } },
    },
  ]);
}
