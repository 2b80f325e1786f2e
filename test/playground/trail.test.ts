import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import type { Address, Door, Inbound, Write } from '../../src/bots/ports.ts';
import { instant, PersonId } from '../../src/placement/ids.ts';
import { openTrail } from '../../src/playground/trail/trail.ts';

const kaya = PersonId.parse('kayaKayaKayaKayaKaya22');
const teams: Address = { channel: 'teams', tenant: 't', id: 'oid-kaya' };
const phone: Address = { channel: 'telegram', tenant: '', id: '7' };
const words = 'Ich kann nicht mehr';

const person: Write = { do: 'create', document: { id: 'person', kind: 'person', body: { words } } };
const seen = (turn: string): Write => ({ do: 'create', document: { id: `seen:${turn}`, kind: 'seen', body: {} } });
const card = (id: string): Write => ({
  do: 'create',
  document: {
    id,
    kind: 'out',
    lane: 'teams',
    due: instant(0),
    body: { to: { kind: 'person', person: kaya }, content: { what: 'card', case: words, occasion: 'new' }, words },
  },
});
const letter = (id: string): Write => ({
  do: 'create',
  document: {
    id,
    kind: 'out',
    lane: 'letter',
    due: instant(0),
    body: { to: { kind: 'person', person: 'other' }, content: { what: 'letter', letter: { words } } },
  },
});

const heard = (from: Address): Inbound => ({ id: '1', from, event: { kind: 'said', text: words } });

function opened() {
  let time = 1_000;
  const now = () => instant((time += 1_000));
  const trail = openTrail({ now, whoAt: ({ id }) => (id === teams.id ? kaya : undefined) });
  const store = trail.keeping(openMemoryStore({ now }));
  const receive = (from: Address, batch: readonly Write[]) =>
    trail.receiving(async () => {
      await store.commit('jana', batch);
      return { kind: 'committed' };
    })(heard(from));
  return { trail, store, receive };
}

describe('the trail', () => {
  it('names who did it, what was told to whom, and when it arrived', async () => {
    const { trail, receive } = opened();
    const door: Door = trail.delivering({ channel: 'teams', deliver: async () => ({ kind: 'delivered' }) });
    await receive(teams, [person, seen('t1'), card('t1:0')]);
    expect(trail.entries()).toMatchObject([
      {
        about: 'jana',
        cause: { kind: 'event', event: 'said', by: kaya },
        told: [{ to: kaya, what: 'card', occasion: 'new', state: 'waits' }],
      },
    ]);
    await door.deliver({ id: 't1:0', to: teams, spoken: { text: words } });
    const [entry] = trail.entries();
    expect(entry?.told).toMatchObject([{ state: 'delivered' }]);
    expect(entry?.told[0]?.at).toBeGreaterThan(entry?.at ?? Infinity);
  });

  it('has no word of anybody', async () => {
    const { trail, receive } = opened();
    await receive(phone, [person, seen('t1'), card('t1:0')]);
    expect(JSON.stringify(trail.entries())).not.toContain(words);
    expect(trail.entries()[0]?.cause).not.toHaveProperty('by');
  });

  it('knows a letter by the item that it was', async () => {
    const { trail, store, receive } = opened();
    await receive(phone, [person, seen('t1'), letter('t1:0')]);
    await store.commit('other', [person, seen('t1:0')]);
    expect(trail.entries().map(({ cause }) => cause.kind)).toEqual(['event', 'letter']);
    expect(trail.entries()[0]?.told).toMatchObject([{ state: 'delivered' }]);
  });

  it('knows by its name what fell due', async () => {
    const { trail, store } = opened();
    const self: Write = {
      do: 'create',
      document: { id: 'self:deadline:c:1', kind: 'out', lane: 'self', due: instant(0), body: {} },
    };
    const made = await store.commit('jana', [self]);
    const etag = made.kind === 'committed' ? (made.etags.get('self:deadline:c:1') ?? '') : '';
    await store.commit('jana', [person, { do: 'delete', id: 'self:deadline:c:1', ifMatch: etag }]);
    expect(trail.entries().map(({ cause }) => cause)).toEqual([{ kind: 'due', what: 'deadline' }]);
  });

  it('knows what the house does by itself, where somebody gets something by it', async () => {
    const { trail, store } = opened();
    const week: Write = {
      do: 'create',
      document: { id: 'self:week', kind: 'out', lane: 'self', due: instant(0), body: {} },
    };
    const made = await store.commit('staff', [week]);
    const etag = made.kind === 'committed' ? (made.etags.get('self:week') ?? '') : '';
    await store.commit('staff', [{ ...week, do: 'replace', ifMatch: etag }, card('w1:0')]);
    expect(trail.entries()).toMatchObject([{ cause: { kind: 'due', what: 'week' }, told: [{ to: kaya }] }]);
  });

  it('says of what is taken away unsent that it was not needed any more', async () => {
    const { trail, store, receive } = opened();
    await receive(phone, [person, seen('t1'), card('t1:0')]);
    const [item] = await store.page('jana', 'out', 1);
    await store.commit('jana', [{ do: 'delete', id: 't1:0', ifMatch: item?.etag ?? '' }]);
    expect(trail.entries().flatMap(({ told }) => told.map(({ state }) => state))).toEqual(['dropped']);
  });

  it('writes nothing down that was not committed', async () => {
    const { trail, receive } = opened();
    await receive(phone, [person, seen('t1')]);
    await receive(phone, [person, seen('t2')]);
    expect(trail.entries()).toHaveLength(1);
  });
});
