// The stand-in of Azure Cosmos DB, asked by Microsoft's own client: it must refuse what the service refuses.
import { createHmac } from 'node:crypto';
import { CosmosClient, type Container, type OperationInput } from '@azure/cosmos';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCosmosStandIn, type CosmosStandIn } from '../../src/playground/cosmos/standIn.ts';

let standIn: CosmosStandIn;
let now = Date.now();
beforeAll(async () => {
  standIn = await openCosmosStandIn({ now: () => now });
});
afterAll(() => standIn.close());

const clientWith = (more: Partial<ConstructorParameters<typeof CosmosClient>[0] & object> = {}): CosmosClient =>
  new CosmosClient({
    endpoint: standIn.endpoint,
    key: standIn.key,
    connectionPolicy: { enableEndpointDiscovery: false, retryOptions: { maxRetryAttemptCount: 2 } },
    ...more,
  });

const definition = {
  id: 'c',
  partitionKey: { paths: ['/pk'] },
  defaultTtl: -1,
  indexingPolicy: {
    includedPaths: [{ path: '/pk/?' }, { path: '/a/?' }, { path: '/b/?' }],
    excludedPaths: [{ path: '/*' }],
    compositeIndexes: [
      [
        { path: '/a', order: 'ascending' as const },
        { path: '/b', order: 'ascending' as const },
      ],
    ],
  },
};

let databases = 0;
let container: Container;
beforeEach(async () => {
  now = Date.now();
  const { database } = await clientWith().databases.create({ id: `d${(databases += 1)}` });
  ({ container } = await database.containers.create(structuredClone(definition)));
});

const creating = (id: string, more: object = {}): OperationInput => ({
  operationType: 'Create',
  resourceBody: { id, pk: 'p', ...more },
});
const replacing = (id: string, ifMatch: string): OperationInput => ({
  operationType: 'Replace',
  id,
  resourceBody: { id, pk: 'p', n: 2 },
  ifMatch,
});
const batch = async (...operations: readonly OperationInput[]): Promise<readonly number[]> => {
  const { result } = await container.items.batch([...operations], 'p');
  return (result ?? []).map(({ statusCode }) => statusCode);
};
const made = async (id: string, more: object = {}): Promise<string> => {
  const { result } = await container.items.batch([creating(id, more)], 'p');
  return result?.[0]?.eTag ?? '';
};
const causeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && error.cause !== undefined ? error.cause : error),
  );
/** A batch sent without Microsoft's client, which has limits of its own. */
async function posted(operations: readonly OperationInput[]): Promise<number> {
  const link = `dbs/${container.database.id}/colls/c`;
  const date = new Date().toUTCString();
  const text = `post\ndocs\n${link}\n${date.toLowerCase()}\n\n`;
  const sig = createHmac('sha256', Buffer.from(standIn.key, 'base64')).update(text).digest('base64');
  const headers = {
    'x-ms-version': '2020-07-15',
    'x-ms-date': date,
    authorization: encodeURIComponent(`type=master&ver=1.0&sig=${sig}`),
    'x-ms-documentdb-partitionkey': '["p"]',
    'x-ms-cosmos-is-batch-request': 'True',
    'x-ms-cosmos-batch-atomic': 'True',
  };
  const body = JSON.stringify(operations);
  return (await fetch(`${standIn.endpoint}/${link}/docs`, { method: 'POST', headers, body })).status;
}
const ids = async (query: string, partitionKey?: string): Promise<readonly string[]> => {
  const options = partitionKey === undefined ? { forceQueryPlan: true } : { partitionKey };
  return (await container.items.query<{ id: string }>(query, options).fetchAll()).resources.map(({ id }) => id);
};

describe('who asks', () => {
  it('is let in by either key of the account and by no other', async () => {
    const { id } = container.database;
    expect((await clientWith({ key: standIn.readOnlyKey }).database(id).read()).statusCode).toBe(200);
    const wrong = clientWith({ key: Buffer.from('x'.repeat(64)).toString('base64') });
    expect(await causeOf(wrong.database(id).read())).toMatchObject({ code: 401 });
    expect(await causeOf(wrong.getDatabaseAccount())).toMatchObject({ code: 401 });
  });
  it('is not let in without a signature, or with one of yesterday', async () => {
    const headers = { 'x-ms-version': '2020-07-15', 'x-ms-date': new Date(0).toUTCString() };
    expect((await fetch(standIn.endpoint, { headers })).status).toBe(401);
    const authorization = encodeURIComponent('type=master&ver=1.0&sig=AAAA');
    expect((await fetch(standIn.endpoint, { headers: { ...headers, authorization } })).status).toBe(403);
  });
  it('writes and makes nothing with the key that may only read, but reads and asks', async () => {
    await made('a');
    const reader = clientWith({ key: standIn.readOnlyKey });
    const seen = reader.database(container.database.id).container('c');
    expect((await seen.item('a', 'p').read()).statusCode).toBe(200);
    expect((await seen.items.query('SELECT * FROM c', { partitionKey: 'p' }).fetchAll()).resources).toHaveLength(1);
    expect(await causeOf(seen.items.batch([creating('b')], 'p'))).toMatchObject({ code: 403 });
    expect(await causeOf(reader.databases.create({ id: 'mine' }))).toMatchObject({ code: 403 });
  });
});

describe('databases and containers', () => {
  it('are made once', async () => {
    const { database } = container;
    expect(await causeOf(clientWith().databases.create({ id: database.id }))).toMatchObject({ code: 409 });
    expect(await causeOf(database.containers.create(structuredClone(definition)))).toMatchObject({ code: 409 });
  });
  it('tell what they are, with what the service adds', async () => {
    const { resource } = await container.read();
    expect(resource).toMatchObject({ partitionKey: { paths: ['/pk'], kind: 'Hash' }, defaultTtl: -1 });
    expect(resource?.indexingPolicy).toMatchObject({
      indexingMode: 'consistent',
      excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }],
    });
  });
  it.each([
    ['a policy without the root', { includedPaths: [{ path: '/a/?' }], excludedPaths: [] }],
    ['a path that does not end', { includedPaths: [{ path: '/*' }, { path: '/a' }], excludedPaths: [] }],
    ['a composite index of one path', { compositeIndexes: [[{ path: '/a', order: 'ascending' as const }]] }],
  ])('are refused with %s', async (_, indexingPolicy) => {
    const { database } = container;
    expect(
      await causeOf(database.containers.create({ id: 'x', partitionKey: { paths: ['/pk'] }, indexingPolicy })),
    ).toMatchObject({ code: 400 });
  });
  it('that are not there are told from a document that is not there', async () => {
    const gone = await container.database.container('gone').item('a', 'p').read();
    expect([gone.statusCode, gone.substatus]).toEqual([404, 1003]);
    const missing = await container.item('a', 'p').read();
    expect([missing.statusCode, missing.substatus]).toEqual([404, undefined]);
  });
});

describe('a batch', () => {
  it('is done as a whole', async () => {
    const etag = await made('a');
    expect(await batch(creating('b'), replacing('a', etag))).toEqual([201, 200]);
    expect((await container.item('a', 'p').read<{ n: number }>()).resource?.n).toBe(2);
  });
  it.each([
    ['creates what exists', () => creating('a'), 409],
    ['replaces under another etag', () => replacing('a', '"other"'), 412],
    ['replaces what is not there', (etag: string) => replacing('none', etag), 404],
    ['is of another partition', () => creating('x', { pk: 'q' }), 400],
    ['has an id with a slash', () => creating('x/y'), 400],
    ['has an id with a question mark', () => creating('x?y'), 400],
    ['has a time to live of nothing', () => creating('x', { ttl: 0 }), 400],
  ])('that %s leaves nothing', async (_, operation, status) => {
    const etag = await made('a');
    expect(await batch(creating('b'), operation(etag), creating('c'))).toEqual([424, status, 424]);
    expect((await container.item('b', 'p').read()).statusCode).toBe(404);
    expect((await container.item('a', 'p').read()).etag).toBe(etag);
  });
  it('does one after the other', async () => {
    expect(await batch(creating('a'), creating('a'))).toEqual([424, 409]);
    const deleting: OperationInput = { operationType: 'Delete', id: 'a' };
    expect(await batch(creating('a'), deleting, creating('a'))).toEqual([201, 204, 201]);
  });
  it('of more than 2 MB is refused', async () => {
    const heavy = ['a', 'b', 'c'].map(id => creating(id, { text: 'x'.repeat(700 * 1024) }));
    expect(await causeOf(container.items.batch(heavy, 'p'))).toMatchObject({ code: 413 });
  });
  it('of more than 100 operations is refused, whoever sends it', async () => {
    const operations = Array.from({ length: 101 }, (_, n) => creating(`n${n}`));
    await expect(container.items.batch(operations, 'p')).rejects.toThrow('more than 100');
    expect(await posted(operations)).toBe(400);
    expect(await posted(operations.slice(1))).toBe(200);
  });
  it('of twenty at once under one etag is done once', async () => {
    const etag = await made('a');
    const all = await Promise.all(Array.from({ length: 20 }, () => batch(replacing('a', etag))));
    expect(all.filter(([status]) => status === 200)).toHaveLength(1);
  });
});

describe('what ends', () => {
  it('is gone when its time is over, and may be created again', async () => {
    await made('a', { ttl: 2 });
    now += 1_000;
    expect((await container.item('a', 'p').read()).statusCode).toBe(200);
    now += 2_000;
    expect((await container.item('a', 'p').read()).statusCode).toBe(404);
    expect(await ids('SELECT * FROM c', 'p')).toEqual([]);
    expect(await batch(creating('a'))).toEqual([201]);
  });
});

const put = async (pk: string, id: string, more: object): Promise<unknown> =>
  container.items.batch([{ operationType: 'Create', resourceBody: { id, pk, ...more } }], pk);

describe('a query', () => {
  it('of one partition sees no other', async () => {
    for (const pk of ['p', 'q', 'r']) await put(pk, 'same', { a: pk });
    expect(await ids('SELECT * FROM c', 'p')).toHaveLength(1);
    expect(await ids('SELECT * FROM c')).toHaveLength(3);
  });
  it('of all partitions comes in one order, whatever range it lies in', async () => {
    for (let n = 0; n < 30; n += 1) await put(`p${n}`, `n${String(n).padStart(2, '0')}`, { a: 'x', b: 100 - n });
    const found = await ids("SELECT * FROM c WHERE c.a = 'x' AND c.b <= 90 ORDER BY c.a, c.b");
    expect(found).toEqual(Array.from({ length: 20 }, (_, n) => `n${29 - n}`));
  });
  it('goes on where the page before ended, though that has gone meanwhile', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await made(id);
    const pages = container.items.query<{ id: string }>('SELECT * FROM c ORDER BY c.id', {
      partitionKey: 'p',
      maxItemCount: 2,
    });
    expect((await pages.fetchNext()).resources.map(({ id }) => id)).toEqual(['a', 'b']);
    await batch({ operationType: 'Delete', id: 'b' });
    expect((await pages.fetchNext()).resources.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(pages.hasMoreResults()).toBe(false);
  });
  it('compares only what is of one kind', async () => {
    await put('p', 'text', { a: '5' });
    await put('p', 'number', { a: 5 });
    await put('p', 'nothing', {});
    expect(await ids('SELECT * FROM c WHERE c.a <= 9', 'p')).toEqual(['number']);
  });
  it.each([
    ['a filter that no index serves', 'SELECT * FROM c WHERE c.secret = 1'],
    ['an order that no index serves', 'SELECT * FROM c ORDER BY c.secret'],
    ['an order of two without their index', 'SELECT * FROM c ORDER BY c.b, c.a'],
    ['a value that was not given', 'SELECT * FROM c WHERE c.a = @a'],
    ['a mistake', 'SELEC * FROM c'],
    ['what the stand-in does not know', 'SELECT * FROM c WHERE c.a LIKE "x%"'],
  ])('with %s is refused', async (_, query) => {
    await made('a', { a: 1 });
    expect(await causeOf(container.items.query(query, { partitionKey: 'p' }).fetchAll())).toMatchObject({ code: 400 });
    expect(await causeOf(container.items.query(query, { forceQueryPlan: true }).fetchAll())).toMatchObject({
      code: 400,
    });
  });
  it('of all partitions is told how to ask, and answered only then', async () => {
    await made('a');
    expect((await container.items.query('SELECT * FROM c').fetchAll()).resources).toHaveLength(1);
    expect(standIn.asked.filter(({ asking }) => asking === 'plan').length).toBeGreaterThan(0);
  });
});

const session = (): Container =>
  clientWith({ consistencyLevel: 'Session' }).database(container.database.id).container('c');

describe('a copy that is behind', () => {
  beforeEach(() => {
    standIn.settings.consistency = 'Session';
    standIn.lag(1);
  });
  afterEach(() => standIn.mend());
  it('is seen by who has seen nothing, and never by who wrote', async () => {
    const writer = session();
    await writer.items.batch([creating('a')], 'p');
    expect((await writer.item('a', 'p').read()).statusCode).toBe(200);
    expect((await session().item('a', 'p').read()).statusCode).toBe(404);
  });
  it('shows all to somebody whom a conflict has told of it', async () => {
    await session().items.batch([creating('a')], 'p');
    const other = session();
    expect((await other.item('a', 'p').read()).statusCode).toBe(404);
    await other.items.batch([creating('a')], 'p');
    expect((await other.item('a', 'p').read()).statusCode).toBe(200);
  });
  it('is none where the account shows the whole truth', async () => {
    standIn.settings.consistency = 'Strong';
    await container.items.batch([creating('a')], 'p');
    expect((await clientWith().database(container.database.id).container('c').item('a', 'p').read()).statusCode).toBe(
      200,
    );
  });
  it('says so to somebody who has seen more than there is', async () => {
    const read = container.item('a', 'p').read({ sessionToken: '0:-1#999,1:-1#999', consistencyLevel: 'Session' });
    expect((await read).substatus).toBe(1002);
  });
  it('may not be asked for more than the account gives', async () => {
    expect(await causeOf(container.items.batch([creating('a')], 'p', { consistencyLevel: 'Strong' }))).toMatchObject({
      code: 400,
    });
  });
});

describe('by command', () => {
  it('patience is asked for, and the client waits as long as it says', async () => {
    standIn.faults.next('read', { status: 429, retryAfterMs: 30 });
    const began = performance.now();
    expect((await container.item('a', 'p').read()).statusCode).toBe(404);
    expect(performance.now() - began).toBeGreaterThanOrEqual(29);
  });
  it('a connection ends before or after something was done', async () => {
    standIn.faults.next('batch', 'cut', 'lost');
    await expect(container.items.batch([creating('a')], 'p')).rejects.toThrow('Batch request error');
    expect((await container.item('a', 'p').read()).statusCode).toBe(404);
    await expect(container.items.batch([creating('a')], 'p')).rejects.toThrow('Batch request error');
    expect((await container.item('a', 'p').read()).statusCode).toBe(200);
  });
});
