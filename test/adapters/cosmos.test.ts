import { CosmosClient, type ContainerDefinition } from '@azure/cosmos';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ourContainer } from '../../src/adapters/cosmos/layout.ts';
import { isCosmosStoreThere, openCosmosStore, type CosmosOptions } from '../../src/adapters/cosmos/store.ts';
import { newKeyring, parseKeyring, type Keyring } from '../../src/adapters/secrets.ts';
import { StoreError, type Draft, type Store, type Write } from '../../src/bots/ports.ts';
import { instant, PersonId } from '../../src/placement/ids.ts';
import { consistencies } from '../../src/playground/cosmos/account.ts';
import type { CosmosFault } from '../../src/playground/cosmos/faults.ts';
import { openCosmosStandIn, type CosmosStandIn } from '../../src/playground/cosmos/standIn.ts';
import { otherKeyrings, storeContract } from './store.contract.ts';

let ahead = 0;
let standIn: CosmosStandIn;
beforeAll(async () => {
  standIn = await openCosmosStandIn({ now: () => Date.now() + ahead });
});
afterAll(() => standIn.close());
afterEach(() => {
  ahead = 0;
  standIn.mend();
});

const keys = parseKeyring(newKeyring());
let houses = 0;
const newHouse = (more: Partial<CosmosOptions> = {}): CosmosOptions => ({
  settings: { endpoint: standIn.endpoint, key: standIn.key, database: `house${(houses += 1)}` },
  keys: () => keys,
  ...more,
});
const opened = async (house: CosmosOptions = newHouse()): Promise<Store> => {
  const { store } = await openCosmosStore(house);
  onTestFinished(() => store.close());
  return store;
};
const code = (code: StoreError['code']) => ({ name: 'StoreError', code });
const create = (id: string, body: unknown = id, more: Partial<Draft> = {}): Write => ({
  do: 'create',
  document: { id, kind: 'record', body, ...more },
});
const etagIn = async (store: Store, id: string): Promise<string> => (await store.read('ada', id))?.etag ?? '';
const remove = (id: string, ifMatch: string): Write => ({ do: 'delete', id, ifMatch });
const replace = (id: string, ifMatch: string, body: unknown): Write => ({
  do: 'replace',
  ifMatch,
  document: { id, kind: 'record', body },
});
const placeOf = ({ settings }: CosmosOptions, id: string) => ({
  database: settings.database,
  container: ourContainer.id,
  partition: 'ada',
  id,
});

storeContract('cosmos', async () => (await openCosmosStore(newHouse())).store);

describe('what lies in the database', () => {
  test('no byte of a body is in anything that was ever sent', async () => {
    const store = await opened();
    const marked = 'Ich kann nicht mehr GEHEIM4711';
    await store.commit('ada', [create('words', { text: marked, GEHEIM4711: 1 }, { lane: 'mail', due: instant(1) })]);
    await store.commit('ada', [replace('words', await etagIn(store, 'words'), [marked])]);
    await store.page('ada', 'record', 9);
    const sent = standIn.asked.map(({ path, body }) => `${path} ${body}`).join('\n');
    expect(sent).toContain('words');
    expect(sent).not.toContain('GEHEIM4711');
    for (const skipped of [0, 1, 2])
      expect(sent).not.toContain(Buffer.from(marked.slice(skipped)).toString('base64').slice(0, 12));
  });
  test('only what is searched, and the end, stand beside it', async () => {
    const house = newHouse();
    const store = await opened(house);
    const coach = PersonId.parse('KKKKKKKKKKKKKKKKKKKKKK');
    const whole = { lane: 'mail', due: instant(1), coach, expires: instant(store.now() + 60_000) } as const;
    await store.commit('ada', [create('whole', 1, whole)]);
    const fields = Object.keys(standIn.look(placeOf(house, 'whole')));
    expect(fields.filter(name => !name.startsWith('_')).toSorted()).toEqual([
      'coach',
      'due',
      'expires',
      'id',
      'kind',
      'lane',
      'partition',
      'sealed',
      'ttl',
    ]);
  });
  test('what ends goes by itself, and never before its end', async () => {
    const house = newHouse({ now: () => Date.now() + ahead });
    const store = await opened(house);
    await store.commit('ada', [create('seen', 1, { expires: instant(store.now() + 5_000) }), create('stays')]);
    ahead = 4_900;
    expect(await store.read('ada', 'seen')).toBeDefined();
    ahead = 5_100;
    expect(await store.read('ada', 'seen')).toBeUndefined();
    ahead = 8_000;
    expect(() => standIn.look(placeOf(house, 'seen'))).toThrow('Nothing lies there');
    expect(await store.read('ada', 'stays')).toBeDefined();
  });
  test('every query names values only beside its text, and one partition or one range', async () => {
    const store = await opened();
    const before = standIn.asked.length;
    await store.page('partition-of-ada', 'record', 9, 'after-this');
    await store.caseload(PersonId.parse('KKKKKKKKKKKKKKKKKKKKKK'), 9);
    await store.due('mail', store.now(), 9);
    const queries = standIn.asked.slice(before).filter(({ asking }) => asking === 'query');
    expect(queries.length).toBe(1 + 2 + 2);
    for (const { body } of queries)
      expect(body.slice(0, body.indexOf('"parameters"'))).not.toMatch(/ada|after-this|KKK|record|mail|\d{6}/);
  });
});

describe('records that do not open', () => {
  const tampering: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['a changed body', { sealed: Buffer.alloc(99, 1).toString('base64') }],
    ['a body that is none', { sealed: 'ä' }],
    ['an empty body', { sealed: '' }],
    ['no body', { sealed: undefined }],
    ['a record moved to another person', { partition: 'bea' }],
    ['a record moved to another id', { id: 'b' }],
    ['a record of another kind', { kind: 'staff' }],
    ['a kind that nobody knows', { kind: 'other' }],
    ['a time that is none', { due: 'soon' }],
  ];
  test.each(tampering)('%s is unreadable, is not shown and cannot be written over', async (_, changed) => {
    const house = newHouse();
    const store = await opened(house);
    await store.commit('ada', [create('a', 'GEHEIM', { lane: 'mail', due: instant(1) })]);
    standIn.tamper(placeOf(house, 'a'), changed);
    const [partition, id] = ['partition' in changed ? 'bea' : 'ada', 'id' in changed ? 'b' : 'a'];
    await expect(store.read(partition, id)).rejects.toMatchObject(code('unreadable'));
    await expect(store.read(partition, id)).rejects.not.toThrow('GEHEIM');
    expect((await store.commit(partition, [create(id)])).kind).toBe('conflict');
  });
  test('what is due leaves them out, counts them and is not held up by them', async () => {
    const house = newHouse();
    const store = await opened(house);
    await store.commit(
      'ada',
      [1, 2, 3].map(n => create(`item${n}`, n, { lane: 'mail', due: instant(n) })),
    );
    for (const id of ['item1', 'item2']) standIn.tamper(placeOf(house, id), { kind: 'staff' });
    const due = await store.due('mail', instant(9), 1);
    expect(due.items.map(({ id }) => id)).toEqual(['item3']);
    expect(due.unreadable).toBe(2);
  });
});

const impatient = (): CosmosOptions => newHouse({ patienceMs: 150, answerMs: 60 });

describe('an answer that does not come', () => {
  const unsure: readonly (readonly [string, readonly CosmosFault[]])[] = [
    ['was lost after it was written', ['lost']],
    ['was lost twice', ['lost', 'lost']],
    ['never came after it was written', ['late']],
    ['never came', ['hangs']],
    ['was cut off before it was written', ['cut']],
    ['said 503', [{ status: 503 }]],
    ['said 449', [{ status: 449 }]],
    ['said 500 and was then lost', [{ status: 500 }, 'lost']],
    ['said 429 and was then lost', [{ status: 429, retryAfterMs: 1 }, 'lost']],
  ];
  test.each(unsure)('a commit whose answer %s is done once, and says so', async (_, faults) => {
    const store = await opened(newHouse({ answerMs: 80 }));
    await store.commit('ada', [create('person', 0), create('letter')]);
    standIn.faults.next('batch', ...faults);
    const [person, letter] = [await etagIn(store, 'person'), await etagIn(store, 'letter')];
    const committed = await store.commit('ada', [
      replace('person', person, 1),
      remove('letter', letter),
      create('out'),
    ]);
    expect(committed).toEqual({
      kind: 'committed',
      etags: new Map([
        ['person', await etagIn(store, 'person')],
        ['out', await etagIn(store, 'out')],
      ]),
    });
    expect((await store.page('ada', 'record', 9)).map(({ id, body }) => [id, body])).toEqual([
      ['out', 'out'],
      ['person', 1],
    ]);
  });
  test('a commit that another was faster than is a conflict, also where its first answer was lost', async () => {
    const house = newHouse();
    const [one, other] = [await opened(house), await opened(house)];
    standIn.faults.next('batch', 'cut');
    const late = one.commit('ada', [create('once', 'one')]);
    expect((await other.commit('ada', [create('once', 'other')])).kind).toBe('committed');
    expect(await late).toEqual({ kind: 'conflict', id: 'once' });
    expect((await one.read('ada', 'once'))?.body).toBe('other');
  });
  test('what was only deleted is not claimed by two: it is unavailable, and gone', async () => {
    const store = await opened();
    await store.commit('ada', [create('letter')]);
    const batch = [remove('letter', await etagIn(store, 'letter'))];
    standIn.faults.next('batch', 'lost');
    await expect(store.commit('ada', batch)).rejects.toMatchObject(code('unavailable'));
    expect(await store.read('ada', 'letter')).toBeUndefined();
    expect((await store.commit('ada', batch)).kind).toBe('conflict');
  });
  test('what was replaced, and by another again before that was known, is no conflict: it is unavailable', async () => {
    const house = newHouse({ answerMs: 400 });
    const [one, other] = [await opened(house), await opened(house)];
    await one.commit('ada', [create('sum', 0)]);
    const before = standIn.asked.length;
    const batches = () => standIn.asked.slice(before).filter(({ asking }) => asking === 'batch').length;
    standIn.faults.next('batch', 'lost', 'hangs');
    const early = one.commit('ada', [replace('sum', await etagIn(one, 'sum'), 1)]).catch((error: unknown) => error);
    await expect.poll(batches, { interval: 5 }).toBe(2);
    expect((await other.commit('ada', [replace('sum', await etagIn(other, 'sum'), 2)])).kind).toBe('committed');
    expect(await early).toMatchObject(code('unavailable'));
    expect((await one.read('ada', 'sum'))?.body).toBe(2);
  });
  test.each<readonly [string, CosmosFault, string]>([
    ['asks for patience without end', { status: 429, retryAfterMs: 20 }, 'throughput'],
    ['is down', { status: 503 }, '503'],
    ['never answers', 'hangs', 'took too long'],
    ['asks for more patience than anybody has', { status: 429, retryAfterMs: 4_000 }, 'took too long'],
  ])(
    'a database that %s is unavailable before long, with the reason, and goes on when it is mended',
    async (_, fault, why) => {
      const store = await opened(impatient());
      standIn.faults.always('batch', fault);
      standIn.faults.always('read', fault);
      standIn.faults.always('query', fault);
      const began = performance.now();
      const all = await Promise.allSettled([
        store.commit('ada', [create('a')]),
        store.read('ada', 'a'),
        store.due('mail', instant(1), 9),
      ]);
      expect(performance.now() - began).toBeLessThan(2_000);
      for (const one of all) expect(String('reason' in one && one.reason)).toContain('The database does not answer');
      await expect(store.commit('ada', [create('a')])).rejects.toThrow(why);
      standIn.mend();
      expect((await store.commit('ada', [create('b')])).kind).toBe('committed');
    },
  );
  test('a first question whose way is not told is unavailable before long', async () => {
    const store = await opened(impatient());
    standIn.faults.always('other', 'cut');
    const began = performance.now();
    await expect(store.due('mail', instant(1), 9)).rejects.toMatchObject(code('unavailable'));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
  test('a commit, and the look at what became of it, have one patience', async () => {
    const store = await opened(newHouse({ patienceMs: 1_000, answerMs: 800 }));
    standIn.faults.next('batch', 'late');
    standIn.faults.always('read', 'hangs');
    const began = performance.now();
    await expect(store.commit('ada', [create('a')])).rejects.toMatchObject(code('unavailable'));
    expect(performance.now() - began).toBeLessThan(1_500);
  });
  test('a commit to a database that is not reached is unavailable before long', async () => {
    const store = await opened(impatient());
    standIn.faults.always('batch', 'cut');
    await expect(store.commit('ada', [create('a')])).rejects.toThrow('ECONNRESET');
  });
  test.each<CosmosFault>([{ status: 503 }, { status: 403, substatus: 3 }, { status: 410 }, 'late'])(
    'a read that was answered %j is asked again',
    async fault => {
      const store = await opened(newHouse({ answerMs: 80 }));
      await store.commit('ada', [create('a')]);
      standIn.faults.next('read', fault);
      standIn.faults.next('query', fault);
      expect((await store.read('ada', 'a'))?.body).toBe('a');
      expect(await store.page('ada', 'record', 9)).toHaveLength(1);
    },
  );
  test('a database that was taken away does not look like one where nobody is known', async () => {
    const house = newHouse();
    const store = await opened(house);
    standIn.drop(house.settings.database);
    await expect(store.read('ada', 'a')).rejects.toMatchObject(code('unavailable'));
    await expect(store.page('ada', 'record', 9)).rejects.toMatchObject(code('unavailable'));
    await expect(store.commit('ada', [create('a')])).rejects.toThrow('gone');
  });
  test('an account that was made weaker since is not read from', async () => {
    const store = await opened();
    await store.commit('ada', [create('a')]);
    standIn.settings.consistency = 'Session';
    await expect(store.read('ada', 'a')).rejects.toThrow('still Strong');
    await expect(store.page('ada', 'record', 9)).rejects.toMatchObject(code('unavailable'));
    await expect(store.due('mail', instant(1), 9)).rejects.toMatchObject(code('unavailable'));
    standIn.mend();
    expect((await store.read('ada', 'a'))?.body).toBe('a');
  });
  test('what the service finds too large is refused', async () => {
    const store = await opened();
    standIn.faults.next('batch', { status: 413 });
    await expect(store.commit('ada', [create('a')])).rejects.toMatchObject(code('refused'));
  });
  test('a closed store is unavailable, and closing waits for what was brought before', async () => {
    const store = await opened();
    const done: string[] = [];
    const commit = store.commit('ada', [create('last')]).then(({ kind }) => done.push(kind));
    await store.close();
    expect(done).toEqual(['committed']);
    await commit;
    await expect(store.commit('ada', [create('a')])).rejects.toMatchObject(code('unavailable'));
    await expect(store.read('ada', 'a')).rejects.toMatchObject(code('unavailable'));
  });
});

describe('several instances', () => {
  test('who meet at one document: exactly one wins', async () => {
    const house = newHouse();
    const all = await Promise.all([1, 2, 3].map(() => opened(house)));
    await all[0]?.commit('ada', [create('item', 'open')]);
    const etag = await etagIn(await opened(house), 'item');
    const claims = await Promise.all(all.map((store, n) => store.commit('ada', [replace('item', etag, n)])));
    expect(claims.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
  });
  test('lose nothing and do nothing twice, on a network that is bad', async () => {
    const house = newHouse();
    const all = await Promise.all(['a', 'b'].map(async me => ({ me, store: await opened(house) })));
    const countUp = async (store: Store, own: string): Promise<void> => {
      const shared = await store.read('shared', 'counter');
      const body = Number(shared?.body ?? 0) + 1;
      const { kind } = await store.commit('shared', [
        { do: 'create', document: { id: own, kind: 'seen', body: own } },
        shared ? replace('counter', shared.etag, body) : create('counter', body),
      ]);
      if (kind === 'conflict') await countUp(store, own);
    };
    const work = async ({ me, store }: { me: string; store: Store }): Promise<void> => {
      for (let n = 0; n < 15; n += 1) {
        if (n % 4 === 0) standIn.faults.next('batch', 'lost', { status: 503 }, 'cut');
        await countUp(store, `${me}${n}`);
      }
    };
    await Promise.all(all.map(work));
    const [{ store } = { store: undefined }] = all;
    expect((await store?.read('shared', 'counter'))?.body).toBe(30);
    expect(await store?.page('shared', 'seen', 99)).toHaveLength(30);
  });
  test('open a new house together', async () => {
    const house = newHouse();
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened(house)));
    for (const [n, store] of stores.entries())
      expect((await store.commit('ada', [create(`a${n}`)])).kind).toBe('committed');
  });
  test('on machines whose clocks differ have one time: that of the servers', async () => {
    ahead = 3_600_000;
    const house = newHouse();
    const [one, other] = [await opened(house), await opened(house)];
    await Promise.all([one.read('ada', 'a'), other.read('ada', 'a')]);
    expect(Math.abs(one.now() - (Date.now() + ahead))).toBeLessThan(600);
    expect(Math.abs(one.now() - other.now())).toBeLessThan(600);
  });
});

test('an etag that would match anything matches nothing', async () => {
  const store = await opened();
  await store.commit('ada', [create('a')]);
  for (const ifMatch of ['', '*', '@*', '"x"', '@'])
    expect((await store.commit('ada', [replace('a', ifMatch, 1), create('b')])).kind).toBe('conflict');
  expect(await store.page('ada', 'record', 9)).toHaveLength(1);
});

const houseWith = async (keyring: Keyring): Promise<CosmosOptions> => {
  const house = newHouse({ keys: () => keyring });
  const { store } = await openCosmosStore(house);
  await store.commit('ada', [create('old')]);
  await store.close();
  return house;
};

describe('keys', () => {
  const other = parseKeyring(newKeyring());
  test('are asked for with the word whether something was sealed already', async () => {
    const asked: boolean[] = [];
    const house = newHouse({
      keys: isUsed => {
        asked.push(isUsed);
        return keys;
      },
    });
    await opened(house);
    await opened(house);
    expect(asked).toEqual([false, true]);
  });
  test('a new key in front seals, and what the old one sealed still opens', async () => {
    const house = await houseWith(keys);
    const store = await opened({ ...house, keys: () => ({ ...keys, sealing: [other.sealing[0], ...keys.sealing] }) });
    await store.commit('ada', [create('new')]);
    expect((await store.page('ada', 'record', 9)).map(({ body }) => body)).toEqual(['new', 'old']);
    const onlyNew = await opened({ ...house, keys: () => ({ ...keys, sealing: [other.sealing[0]] }) });
    expect((await onlyNew.read('ada', 'new'))?.body).toBe('new');
    await expect(onlyNew.read('ada', 'old')).rejects.toMatchObject(code('unreadable'));
  });
  test.each(otherKeyrings(keys, other))(
    '%s than the one of the database is refused at the start',
    async (_, keyring) => {
      const house = await houseWith(keys);
      await expect(openCosmosStore({ ...house, keys: () => keyring })).rejects.toThrow(/another keyring/);
      expect((await (await opened(house)).read('ada', 'old'))?.body).toBe('old');
    },
  );
  test('a newer form of the database is refused', async () => {
    const house = newHouse();
    const store = await opened(house);
    const proof = await store.read('proof', 'keys');
    const document = { id: 'keys', kind: 'proof', body: { form: 99, fingerprints: '' } } as const;
    await store.commit('proof', [{ do: 'replace', ifMatch: proof?.etag ?? '', document }]);
    await expect(openCosmosStore(house)).rejects.toThrow('newer version');
  });
});

const madeBefore = async (changed: Partial<ContainerDefinition>): Promise<CosmosOptions> => {
  const house = newHouse();
  const { endpoint, key, database: id } = house.settings;
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  const { database } = await client.databases.create({ id });
  await database.containers.create({ ...structuredClone(ourContainer), ...changed });
  return house;
};
const withSettings = (changed: Partial<CosmosOptions['settings']>): CosmosOptions => {
  const house = newHouse();
  return { ...house, settings: { ...house.settings, ...changed } };
};

describe('opening', () => {
  const refusals: readonly (readonly [string, RegExp, () => CosmosOptions | Promise<CosmosOptions>])[] = [
    ['a wrong key', /^COSMOS_KEY: .*Copy/, () => withSettings({ key: Buffer.alloc(64).toString('base64') })],
    ['a key that may only read', /^COSMOS_KEY: .*read-write key/, () => withSettings({ key: standIn.readOnlyKey })],
    [
      'an address where nobody answers',
      /^COSMOS_ENDPOINT: .*ECONNREFUSED.*URI/,
      () => ({ ...withSettings({ endpoint: 'http://127.0.0.1:9' }), patienceMs: 50 }),
    ],
    [
      'an address that ends every connection',
      /^COSMOS_ENDPOINT: .*URI/,
      () => {
        standIn.faults.always('other', 'cut');
        return impatient();
      },
    ],
    [
      'a container with another partition key',
      /^COSMOS_DATABASE: .*\/other.*Name another/,
      () => madeBefore({ partitionKey: { paths: ['/other'] } }),
    ],
    [
      'a container that indexes everything',
      /^COSMOS_DATABASE: .*Set it to \{"indexingMode"/,
      () => madeBefore({ indexingPolicy: { includedPaths: [{ path: '/*' }], excludedPaths: [] } }),
    ],
    ['a container that ends everything', /^COSMOS_DATABASE: .*Time to Live/, () => madeBefore({ defaultTtl: 60 })],
    [
      'an account that writes in several regions',
      /^COSMOS_ENDPOINT: .*several regions/,
      () => {
        standIn.settings.writesInSeveralRegions = true;
        return newHouse();
      },
    ],
    ...consistencies.slice(1).map(
      level =>
        [
          `an account that may show the past (${level})`,
          new RegExp(`^COSMOS_ENDPOINT: .*${level}.*Strong`),
          () => {
            standIn.settings.consistency = level;
            return newHouse();
          },
        ] as const,
    ),
  ];
  test.each(refusals)('%s is refused by the name of its setting, with the fix', async (_, sentence, house) => {
    const opening = openCosmosStore(await house());
    await expect(opening).rejects.toThrow(sentence);
    await expect(opening).rejects.toBeInstanceOf(StoreError);
  });
  test('a key that may only read is refused also where all is made already', async () => {
    const house = newHouse();
    await opened(house);
    const reader = { ...house, settings: { ...house.settings, key: standIn.readOnlyKey } };
    await expect(openCosmosStore(reader)).rejects.toThrow('the key may only read');
  });
  test('a service that takes its time to make a house is waited for, longer than for an answer', async () => {
    const [atOnce, slowly] = [{ afterMs: 0 }, { afterMs: 400 }];
    const house = impatient();
    // account, container; account, database, container
    standIn.faults.next('other', atOnce, atOnce, atOnce, slowly, slowly);
    const store = await opened(house);
    expect((await store.commit('ada', [create('a')])).kind).toBe('committed');
  });
  test('whether a house is there is told without making one', async () => {
    const house = newHouse();
    expect(await isCosmosStoreThere(house.settings)).toBe(false);
    expect(await isCosmosStoreThere(house.settings)).toBe(false);
    await opened(house);
    expect(await isCosmosStoreThere(house.settings)).toBe(true);
  });
});
