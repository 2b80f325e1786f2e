import { describe, expect, it } from 'vitest';
import { StoreError, type Store } from '../../src/bots/ports.ts';
import { instant, PersonId } from '../../src/placement/ids.ts';
import { ada, counted, counting, openWorld, otherPhone, putEmployee, secrets, stepOf, theEmployee } from './world.ts';

const said = (text: string) => ({ kind: 'said', text }) as const;

describe('a turn', () => {
  it('is taken once where the platform repeats itself', async () => {
    const world = await openWorld();
    expect(await world.send(said('ja'), { id: 'update1' })).toEqual({ kind: 'committed' });
    expect(await world.send(said('ja'), { id: 'update1' })).toEqual({ kind: 'repeated' });
    await world.hall.settled();
    expect((await world.employee()).counters.voice).toBe(1);
    expect(world.telegram.arrived).toHaveLength(1);
  });

  it('is one turn where the repeat comes at the same moment, in another process', async () => {
    const world = await openWorld();
    const other = world.instance();
    const receipts = await Promise.all([
      world.send(said('ja'), { id: 'update1' }),
      world.send(said('ja'), { id: 'update1', hall: other }),
    ]);
    expect(receipts.map(({ kind }) => kind).toSorted()).toEqual(['committed', 'repeated']);
    expect((await world.employee()).counters.voice).toBe(1);
  });

  it('loses none of many taps at once', async () => {
    const world = await openWorld();
    const other = world.instance();
    const receipts = await Promise.all([1, 2, 3, 4].map(n => world.send(said('ja'), n % 2 ? {} : { hall: other })));
    expect(receipts.every(({ kind }) => kind === 'committed')).toBe(true);
    expect((await world.employee()).counters.voice).toBe(4);
  });

  it('is not received where somebody else is always faster', async () => {
    const world = await openWorld();
    const contested: Store = {
      ...world.store,
      commit: async (partition, batch) => {
        if (partition === ada) await world.send(said('dazwischen'));
        return world.store.commit(partition, batch);
      },
    };
    const receipt = await world.send(said('ja'), { hall: world.instance(counting, contested) });
    expect(receipt).toEqual({ kind: 'unavailable', say: [] });
    expect((await world.employee()).counters.voice).toBe(5);
  });

  it('is the same for two people whose platform ids are alike', async () => {
    const world = await openWorld();
    await world.send(said('ja'), { id: 'update1' });
    expect(await world.send(said('ja'), { id: 'update1', from: otherPhone })).toEqual({ kind: 'committed' });
  });

  it('says nothing to anybody where the commit fails', async () => {
    const world = await openWorld();
    const down: Store = {
      ...world.store,
      commit: async () => {
        throw new StoreError('unavailable', 'down');
      },
    };
    expect((await world.send(said('hallo'), { hall: world.instance(counting, down) })).kind).toBe('unavailable');
    await world.pass(120_000);
    expect(world.telegram.asked).toEqual([]);
    expect((await world.employee()).counters.voice).toBe(0);
  });

  it('gives the help numbers straight from the door where the store is down and the words are of danger', async () => {
    const world = await openWorld();
    const down: Store = {
      ...world.store,
      read: async () => {
        throw new StoreError('unavailable', 'down');
      },
    };
    const receipt = await world.send(said('ich will nicht mehr leben'), { hall: world.instance(counting, down) });
    expect(receipt.kind).toBe('unavailable');
    expect('say' in receipt && receipt.say?.length).toBeGreaterThan(0);
  });

  it('schedules one thing under one name, and cancels it by its name', async () => {
    const world = await openWorld((person, event, scene) => {
      const text = event.kind === 'said' ? event.text : '';
      if (text === 'cancel') return stepOf(person, [], [{ do: 'cancel', name: 'silence:2026-W47' }]);
      const at = instant(scene.now + Number(text));
      return stepOf(
        person,
        [],
        [{ do: 'schedule', name: 'silence:2026-W47', at, due: { what: 'silence', slot: '2026-W47' } }],
      );
    });
    await world.send(said('5000'));
    await world.send(said('9000'));
    expect(await world.ids(ada, 'out')).toEqual(['self:silence:2026-W47']);
    expect(await world.store.nextDue()).toBe(world.now() + 9000);
    await world.send(said('cancel'));
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('comes back as due once, whichever process finds it, also where it schedules itself anew', async () => {
    const world = await openWorld((person, _event, scene) => {
      if (person.role !== 'employee' || person.counters.voice >= 3) return stepOf(counted(person));
      const at = instant(scene.now + 5000);
      const due = { what: 'reminder', slot: '2026-W47' } as const;
      return stepOf(counted(person), [], [{ do: 'schedule', name: 'reminder', at, due }]);
    });
    await world.send(said('los'));
    const other = world.instance();
    for (let n = 0; n < 5; n++) {
      world.wind(6000);
      await Promise.all([world.hall.tick(), other.tick()]);
    }
    expect((await world.employee()).counters.voice).toBe(4);
    expect(await world.ids(ada, 'out')).toEqual([]);
  });

  it('takes a person whom her pointer does not know for a stranger', async () => {
    const world = await openWorld();
    await putEmployee(world.store, { ...theEmployee, id: otherId, addresses: [] }, otherPhone);
    await world.send(said('hallo'), { from: otherPhone });
    expect(await world.person(otherId)).toMatchObject({ counters: { voice: 0 } });
  });

  it('keeps a pointer that is not believed no longer than a stranger is kept', async () => {
    const world = await openWorld();
    await putEmployee(world.store, { ...theEmployee, id: otherId, addresses: [] }, otherPhone);
    world.wind(2 * 3_600_000);
    await world.send(said('hallo'), { from: otherPhone });
    await world.hall.settled();
    const [partition] = world.telegram.arrived.map(({ to }) => to.id);
    expect(partition).toBe(otherPhone.id);
    world.wind(31 * 86_400_000);
    expect(await world.store.read(`address:${secrets.addressKey(otherPhone)}`, 'address')).toBeUndefined();
  });
});

const otherId = PersonId.parse('BENbenBENbenBENbenBENA');
