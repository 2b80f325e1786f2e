import { describe, expect, it } from 'vitest';
import { writtenCode } from '../../src/bots/codes.ts';
import type { Stepping } from '../../src/bots/tools.ts';
import type { Store } from '../../src/bots/ports.ts';
import { instant } from '../../src/placement/ids.ts';
import { ada, counted, kayasTeams, openWorld, otherPhone, say, secrets, stepOf, type World } from './world.ts';
import { actOption, cardQuestion } from '../../src/dialogs/acts.ts';

const said = (text: string) => ({ kind: 'said', text }) as const;

const fragile: Stepping = (person, event, scene) => {
  if (event.kind === 'said' && event.text.startsWith('kaputt')) throw new Error('our own bug');
  if (event.kind === 'due' || event.kind === 'acted') throw new Error('our own bug');
  const due = { what: 'consentAlone' } as const;
  return event.kind === 'said' && event.text === 'später'
    ? stepOf(person, [], [{ do: 'schedule', name: 'later', at: instant(scene.now + 1000), due }])
    : stepOf(counted(person));
};

/** A fault of ours that quotes what somebody wrote. */
const broken = async (): Promise<never> => {
  throw new TypeError('Geheimnis');
};

const failing: Stepping = (_, event) => {
  throw new TypeError(event.kind === 'said' ? event.text : '');
};

const nameless: Stepping = person => stepOf(person, [say('Geheimnis')]);

const texts = (world: World) => world.telegram.arrived.map(({ spoken }) => spoken.text);

describe('an event that makes the step throw', () => {
  it('is kept as it came, answered kindly, and put before the operator', async () => {
    const world = await openWorld(fragile);
    expect(await world.send(said('kaputt: Geheimnis'), { id: 'u' })).toEqual({ kind: 'kept' });
    await world.hall.settled();
    const [kept] = await world.store.page(ada, 'kept', 10);
    expect(kept?.body).toMatchObject({ event: said('kaputt: Geheimnis'), why: 'stepThrew' });
    expect(texts(world)).toEqual([expect.stringContaining('Bei mir ist ein Fehler passiert.')]);
    expect(await world.ids('operator', 'task')).toHaveLength(1);
    expect(JSON.stringify(world.logged)).not.toContain('Geheimnis');
    expect(JSON.stringify(await world.store.page('operator', 'task', 10))).not.toContain('Geheimnis');
  });

  it('is kept once where the platform repeats itself, and the next event is taken as ever', async () => {
    const world = await openWorld(fragile);
    await world.send(said('kaputt'), { id: 'u' });
    expect(await world.send(said('kaputt'), { id: 'u' })).toEqual({ kind: 'repeated' });
    await world.send(said('gut'));
    await world.hall.settled();
    expect((await world.employee()).counters.voice).toBe(1);
    expect(texts(world)).toHaveLength(1);
  });

  it('still gives the help numbers, and first', async () => {
    const world = await openWorld(fragile);
    await world.send(said('kaputt, ich will nicht mehr leben'));
    await world.hall.settled();
    expect(texts(world)[0]).toContain('112');
    expect(texts(world).at(-1)).toContain('Fehler');
  });

  it('tells the coach whose tap it was, and not the employee', async () => {
    const world = await openWorld(fragile);
    const tap = { kind: 'chose', question: cardQuestion({ employee: ada }), option: actOption('lock') } as const;
    expect(await world.send(tap, { from: kayasTeams })).toEqual({ kind: 'kept' });
    await world.hall.settled();
    expect(texts(world)).toEqual([]);
    expect(world.teams.arrived).toHaveLength(1);
    expect(await world.ids(ada, 'kept')).toHaveLength(1);
  });

  it('does not loop where it fell due', async () => {
    const world = await openWorld(fragile);
    await world.send(said('später'));
    await world.pass(1000);
    await world.pass(61_000);
    expect(await world.ids(ada, 'kept')).toHaveLength(1);
    expect(await world.ids(ada, 'out')).toEqual([]);
    expect(await world.ids('operator', 'task')).toHaveLength(1);
    expect(texts(world)).toEqual([]);
  });
});

describe('a bug of ours', () => {
  it('on the way to the turn is kept as ours and answered kindly: it is no unreadable record', async () => {
    const world = await openWorld(fragile);
    const read: Store['read'] = (partition, id) => (partition === ada ? broken() : world.store.read(partition, id));
    const hall = world.instance(fragile, { ...world.store, read });
    const code = writtenCode({ person: ada, secret: secrets.derive('x') });
    expect(await world.send({ kind: 'arrived' }, { from: otherPhone, code, hall })).toEqual({ kind: 'kept' });
    await hall.settled();
    expect(texts(world)).toEqual([expect.stringContaining('Bei mir ist ein Fehler passiert.')]);
    const [task] = await world.store.page('operator', 'task', 10);
    expect(task?.body).toMatchObject({ kind: 'task', task: 'stepThrew' });
  });

  it.each<readonly [what: string, facts: RegExp, bug: { readonly step?: Stepping; readonly store?: Partial<Store> }]>([
    ['turn.stepThrew', /"TypeError","where":"bots\.talk\.ts:\d+"/, { step: failing }],
    ['send.broken', /"PhraseError","where":"knowledge\.phrasebook\.ts:\d+"/, { step: nameless }],
    ['receive.failed', /"TypeError","where":"bots\.people\.ts:\d+"/, { store: { read: broken } }],
    ['queue.failed', /"TypeError","where":"bots\.pages\.ts:\d+"/, { store: { page: broken } }],
    ['tick.failed', /"TypeError","where":"bots\.due\.ts:\d+"/, { store: { due: broken } }],
  ])('is logged with where it was thrown, and nothing of what it says: %s', async (what, facts, { step, store }) => {
    const world = await openWorld(step);
    const hall = world.instance(step, { ...world.store, ...store });
    await world.send(said('Geheimnis'), { hall });
    await hall.tick();
    await hall.settled();
    expect(world.logged.find(line => line.startsWith(what))).toMatch(facts);
    expect(world.logged.join()).not.toMatch(/Geheimnis|1001/);
  });
});

describe('a record that is not readable', () => {
  it('is never written over; what came is kept, and the door says so', async () => {
    const world = await openWorld(fragile);
    const etag = await spoil(world);
    const receipt = await world.send(said('hallo'));
    expect(receipt.kind).toBe('kept');
    expect('say' in receipt && receipt.say?.at(-1)?.text).toContain('Fehler');
    expect((await world.store.read(ada, 'person'))?.etag).toBe(etag);
    await world.hall.settled();
    expect(await world.ids('operator', 'task')).toHaveLength(1);
  });

  it('is read where only a day in it is none: it becomes the last of its month, and nothing else is lost', async () => {
    const world = await openWorld(fragile);
    const before = await world.employee();
    const [placement] = before.placements;
    await write(world, { ...before, placements: [{ ...placement, contractEnd: '2027-02-31', ended: '2026-12-32' }] });
    expect(await world.send(said('gut'))).toEqual({ kind: 'committed' });
    expect(await world.employee()).toEqual({
      ...counted(before),
      placements: [{ ...placement, contractEnd: '2027-02-28', ended: '2026-12-31' }],
    });
    await write(world, { ...before, placements: [{ ...placement, start: '2027-13-01' }] });
    expect((await world.send(said('gut'))).kind).toBe('kept');
  });

  it('loses nothing that falls due: it comes back an hour later', async () => {
    const world = await openWorld((person, event, scene) =>
      event.kind === 'due' ? stepOf(counted(person)) : fragile(person, event, scene),
    );
    await world.send(said('später'));
    const whole = await world.store.read(ada, 'person');
    const etag = await spoil(world);
    await world.pass(1000);
    expect(await world.ids(ada, 'out')).toEqual(['self:later']);
    if (whole !== undefined) await world.store.commit(ada, [{ do: 'replace', document: whole, ifMatch: etag }]);
    await world.pass(3_600_000);
    expect((await world.employee()).counters.voice).toBe(1);
    expect(await world.ids(ada, 'out')).toEqual([]);
  });
});

/** What a later version, or nobody, has written. */
const spoil = (world: World): Promise<string> => write(world, { role: 'employee', version: 99 });

async function write(world: World, person: object): Promise<string> {
  const document = await world.store.read(ada, 'person');
  if (document === undefined) throw new Error('nobody');
  const body = { turns: 9, person };
  const committed = await world.store.commit(ada, [
    { do: 'replace', document: { id: 'person', kind: 'person', body }, ifMatch: document.etag },
  ]);
  return (committed.kind === 'committed' && committed.etags.get('person')) || '';
}
