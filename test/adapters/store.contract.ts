import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Keyring } from '../../src/adapters/secrets.ts';
import {
  maxWrites,
  StoreError,
  type Committed,
  type Document,
  type Draft,
  type Store,
  type Write,
} from '../../src/bots/ports.ts';
import { instant, later, minutes, PersonId, type Instant } from '../../src/placement/ids.ts';

/** What every store promises; `open` gives an empty one. Nothing here may know more than the port. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`the ${name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const at = () => store;
    for (const [subject, promises] of Object.entries(subjects))
      describe(`on ${subject}`, () => {
        promises(at);
      });
  });
};

/** What a store that seals must not be opened with: any key of it that is another. */
export const otherKeyrings = (keys: Keyring, other: Keyring): readonly (readonly [string, Keyring])[] => [
  ['another keyring', other],
  ['another sealing key', { ...keys, sealing: other.sealing }],
  ['another address key', { ...keys, address: other.address }],
  ['another derive key', { ...keys, derive: other.derive }],
];

const ada = 'AAAAAAAAAAAAAAAAAAAAAA';
const bea = 'BBBBBBBBBBBBBBBBBBBBBB';
const coach = PersonId.parse('KKKKKKKKKKKKKKKKKKKKKK');
const otherCoach = PersonId.parse('LLLLLLLLLLLLLLLLLLLLLL');

const draft = (id: string, more: Partial<Draft> = {}): Draft => ({ id, kind: 'record', body: { id }, ...more });
const create = (id: string, more: Partial<Draft> = {}): Write => ({ do: 'create', document: draft(id, more) });
const replace = (id: string, ifMatch: string, more: Partial<Draft> = {}): Write => ({
  do: 'replace',
  document: draft(id, more),
  ifMatch,
});
const remove = (id: string, ifMatch: string): Write => ({ do: 'delete', id, ifMatch });

const etagOf = (committed: Committed, id: string): string => {
  const etag = committed.kind === 'committed' ? committed.etags.get(id) : undefined;
  if (etag === undefined) throw new Error(`${id} was not written`);
  return etag;
};
const made = async (store: Store, id: string, more: Partial<Draft> = {}): Promise<string> =>
  etagOf(await store.commit(ada, [create(id, more)]), id);
const idsOf = (found: readonly Document[]): readonly string[] => found.map(({ id }) => id);
const soon = (store: Store, inMinutes: number): Instant => later(store.now(), minutes(inMinutes));

const documents = (at: () => Store): void => {
  test('what was committed is read with all its fields', async () => {
    const store = at();
    const whole = draft('turn:1', { kind: 'out', lane: 'teams', due: soon(store, 1), coach, expires: soon(store, 60) });
    const etag = etagOf(await store.commit(ada, [{ do: 'create', document: whole }]), 'turn:1');
    expect(await store.read(ada, 'turn:1')).toEqual({ ...whole, partition: ada, etag });
  });
  test('a document without plain fields has none when it is read', async () => {
    await made(at(), 'plain');
    expect(Object.keys((await at().read(ada, 'plain')) ?? {}).toSorted()).toEqual([
      'body',
      'etag',
      'id',
      'kind',
      'partition',
    ]);
  });
  test('what was never written is not there', async () => {
    expect(await at().read(ada, 'nobody')).toBeUndefined();
  });
  test('the same id in two partitions is two documents', async () => {
    await at().commit(ada, [create('same', { body: 'a' })]);
    await at().commit(bea, [create('same', { body: 'b' })]);
    expect((await at().read(ada, 'same'))?.body).toBe('a');
    expect((await at().read(bea, 'same'))?.body).toBe('b');
  });
  test.each([
    ['umlauts and emoji', { text: 'Mir gehts nich gut. Äh, übel: ß 🔴 "\\ \u2028' }],
    ['a megabyte', { text: 'ä'.repeat(512 * 1024) }],
    ['nothing', null],
    ['a list', [1, -0.5, true, null, [], {}]],
    ['half a character', '\ud800'],
    ['a key that objects inherit', JSON.parse('{"__proto__":{"a":1}}')],
  ])('a body of %s comes back as it was', async (_, body) => {
    await made(at(), 'body', { body });
    expect(JSON.stringify((await at().read(ada, 'body'))?.body)).toBe(JSON.stringify(body));
  });
  test('a body comes back as JSON would give it', async () => {
    const body = { gone: undefined, list: [undefined, Number.NaN], day: new Date(0), zero: -0 };
    await made(at(), 'json', { body });
    expect((await at().read(ada, 'json'))?.body).toStrictEqual(JSON.parse(JSON.stringify(body)));
  });
  test('nobody changes what is kept by changing what was written or read', async () => {
    const body = { lights: ['red'] };
    await made(at(), 'mine', { body });
    body.lights.push('green');
    const read = await at().read(ada, 'mine');
    attempt(() => Object.assign(Object(read?.body), { lights: [] }));
    expect((await at().read(ada, 'mine'))?.body).toEqual({ lights: ['red'] });
  });
  test('every write gives another etag', async () => {
    const first = await made(at(), 'etag');
    const second = etagOf(await at().commit(ada, [replace('etag', first)]), 'etag');
    const third = etagOf(await at().commit(ada, [replace('etag', second)]), 'etag');
    expect(new Set([first, second, third]).size).toBe(3);
    expect((await at().read(ada, 'etag'))?.etag).toBe(third);
  });
  test('a replaced document loses the plain fields that it has no more', async () => {
    const etag = await made(at(), 'turn:1', { kind: 'out', lane: 'mail', due: soon(at(), 0), coach });
    await at().commit(ada, [replace('turn:1', etag, { kind: 'sent' })]);
    const { items } = await at().due('mail', soon(at(), 5), 10);
    expect(items).toEqual([]);
    expect(await at().nextDue()).toBeUndefined();
    expect(await at().caseload(coach, 10)).toEqual([]);
    expect(await at().page(ada, 'out', 10)).toEqual([]);
    expect(idsOf(await at().page(ada, 'sent', 10))).toEqual(['turn:1']);
  });
};

/** Tries what a store may forbid. */
const attempt = (change: () => unknown): void => {
  try {
    change();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
};

const batches = (at: () => Store): void => {
  test('a batch writes, replaces and deletes in one', async () => {
    const [one, two] = [await made(at(), 'one'), await made(at(), 'two')];
    const batch = [create('three'), replace('one', one, { body: 'new' }), remove('two', two)];
    const committed = await at().commit(ada, batch);
    expect(committed.kind === 'committed' && [...committed.etags.keys()].toSorted()).toEqual(['one', 'three']);
    expect((await at().read(ada, 'one'))?.body).toBe('new');
    expect(await at().read(ada, 'two')).toBeUndefined();
    expect((await at().read(ada, 'three'))?.etag).toBe(etagOf(committed, 'three'));
  });
  const conflicts: readonly (readonly [string, (etag: string) => Write])[] = [
    ['creating what exists', () => create('there', { body: 'other' })],
    ['replacing under another etag', () => replace('there', 'stale')],
    ['replacing what is not there', etag => replace('missing', etag)],
    ['deleting under another etag', () => remove('there', 'stale')],
    ['deleting what is not there', etag => remove('missing', etag)],
  ];
  test.each(conflicts)('%s is a conflict and nothing of its batch stays', async (_, write) => {
    const etag = await made(at(), 'there');
    const last = await made(at(), 'last');
    const stopping = write(etag);
    const id = stopping.do === 'delete' ? stopping.id : stopping.document.id;
    expect(await at().commit(ada, [create('before'), remove('last', last), stopping, create('after')])).toEqual({
      kind: 'conflict',
      id,
    });
    expect(await at().read(ada, 'before')).toBeUndefined();
    expect(await at().read(ada, 'after')).toBeUndefined();
    expect((await at().read(ada, 'last'))?.etag).toBe(last);
    expect(await at().read(ada, 'there')).toMatchObject({ etag, body: { id: 'there' } });
  });
  test('the etag of another partition does not match', async () => {
    const etag = await made(at(), 'same');
    await at().commit(bea, [create('same')]);
    expect((await at().commit(bea, [replace('same', etag)])).kind).toBe('conflict');
  });
  test('the first document that stood in the way is named', async () => {
    await made(at(), 'one');
    await made(at(), 'two');
    expect(await at().commit(ada, [create('zero'), create('two'), create('one')])).toEqual({
      kind: 'conflict',
      id: 'two',
    });
  });
  test('what was deleted can be created again and has another etag', async () => {
    const etag = await made(at(), 'again');
    await at().commit(ada, [remove('again', etag)]);
    expect(await made(at(), 'again')).not.toBe(etag);
  });
  test('consuming the same thing twice fails as a whole', async () => {
    const etag = await made(at(), 'letter:1');
    const consume = (turn: string) => at().commit(ada, [remove('letter:1', etag), create(turn)]);
    expect((await consume('turn:1')).kind).toBe('committed');
    expect(await consume('turn:2')).toEqual({ kind: 'conflict', id: 'letter:1' });
    expect(await at().read(ada, 'turn:2')).toBeUndefined();
  });
  test('a batch may be as long as the port allows', async () => {
    const batch = Array.from({ length: maxWrites }, (_, n) => create(`n${n}`));
    expect((await at().commit(ada, batch)).kind).toBe('committed');
  });
};

const races = (at: () => Store): void => {
  test('of twenty replaces at once under one etag exactly one wins', async () => {
    const etag = await made(at(), 'counter');
    const all = Array.from({ length: 20 }, (_, n) => at().commit(ada, [replace('counter', etag, { body: n })]));
    const won = (await Promise.all(all)).flatMap(({ kind }, n) => (kind === 'committed' ? [n] : []));
    expect(won).toHaveLength(1);
    expect((await at().read(ada, 'counter'))?.body).toBe(won[0]);
  });
  test('of twenty creates at once of one id exactly one wins', async () => {
    const all = Array.from({ length: 20 }, (_, n) => at().commit(ada, [create('once', { body: n })]));
    expect((await Promise.all(all)).filter(({ kind }) => kind === 'committed')).toHaveLength(1);
  });
  test('one conflict among commits at once harms none of the others', async () => {
    await made(at(), 'taken');
    const people = Array.from({ length: 30 }, (_, n) => `person${n}`);
    const commits = await Promise.all([
      ...people.slice(0, 15).map(person => at().commit(person, [create('turn'), create('out')])),
      at().commit(ada, [create('orphan'), create('taken')]),
      ...people.slice(15).map(person => at().commit(person, [create('turn'), create('out')])),
    ]);
    expect(commits.filter(({ kind }) => kind === 'conflict')).toEqual([{ kind: 'conflict', id: 'taken' }]);
    expect(await at().read(ada, 'orphan')).toBeUndefined();
    for (const person of people) expect(idsOf(await at().page(person, 'record', 10))).toEqual(['out', 'turn']);
  });
  test('a refused batch among commits at once harms none of the others', async () => {
    const [refused, committed] = await Promise.allSettled([at().commit(ada, []), at().commit(ada, [create('fine')])]);
    expect(refused.status).toBe('rejected');
    expect(committed.status).toBe('fulfilled');
    expect(await at().read(ada, 'fine')).toBeDefined();
  });
  test('twenty callers who read, add one and try again lose no count', async () => {
    await made(at(), 'sum', { body: 0 });
    const addOne = async (): Promise<void> => {
      const found = await at().read(ada, 'sum');
      const body = Number(found?.body) + 1;
      const { kind } = await at().commit(ada, [replace('sum', found?.etag ?? '', { body })]);
      if (kind === 'conflict') await addOne();
    };
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect((await at().read(ada, 'sum'))?.body).toBe(20);
  });
};

const pages = (at: () => Store): void => {
  test('pages come by id, each after the last one of the page before, until they are empty', async () => {
    const ids = Array.from({ length: 7 }, (_, n) => `d${n}`);
    await at().commit(
      ada,
      ids.toReversed().map(id => create(id)),
    );
    const pageAfter = async (after?: string) => idsOf(await at().page(ada, 'record', 3, after));
    expect(await pageAfter()).toEqual(['d0', 'd1', 'd2']);
    expect(await pageAfter('d2')).toEqual(['d3', 'd4', 'd5']);
    expect(await pageAfter('d5')).toEqual(['d6']);
    expect(await pageAfter('d6')).toEqual([]);
  });
  test('a page has one kind of one partition and nothing else', async () => {
    await at().commit(ada, [create('mine'), create('seen', { kind: 'seen' })]);
    await at().commit(bea, [create('hers')]);
    expect(idsOf(await at().page(ada, 'record', 10))).toEqual(['mine']);
  });
  test('a page may go on behind an id that is deleted by now', async () => {
    const etag = await made(at(), 'b');
    await at().commit(ada, [create('a'), create('c'), remove('b', etag)]);
    expect(idsOf(await at().page(ada, 'record', 10, 'b'))).toEqual(['c']);
  });
};

const due = (at: () => Store): void => {
  const item = (id: string, inMinutes: number, more: Partial<Draft> = {}): Write =>
    create(id, { kind: 'out', lane: 'telegram', due: soon(at(), inMinutes), ...more });
  test('what is due comes earliest first, up to a time and not past it', async () => {
    const now = at().now();
    const times = [30, 10, 20, -5].map(n => later(now, minutes(n)));
    for (const [n, time] of times.entries())
      await at().commit(`person${n}`, [create('out', { kind: 'out', lane: 'telegram', due: time })]);
    const until = later(now, minutes(20));
    const { items, unreadable } = await at().due('telegram', until, 10);
    expect(items.map(({ partition }) => partition)).toEqual(['person3', 'person1', 'person2']);
    expect(unreadable).toBe(0);
    expect((await at().due('telegram', instant(until - 1), 10)).items).toHaveLength(2);
  });
  test('no more than the limit comes, and these are the earliest', async () => {
    await at().commit(ada, [item('c', 3), item('a', 1), item('b', 2)]);
    expect(idsOf((await at().due('telegram', soon(at(), 9), 2)).items)).toEqual(['a', 'b']);
  });
  test('what is due at the same time all comes, and each goes by itself', async () => {
    const together = soon(at(), 1);
    const all = ['a', 'b', 'c'].map(id => item(id, 0, { due: together }));
    const committed = await at().commit(ada, all);
    const ids = async () => idsOf((await at().due('telegram', together, 10)).items).toSorted();
    expect(await ids()).toEqual(['a', 'b', 'c']);
    await at().commit(ada, [remove('b', etagOf(committed, 'b'))]);
    expect(await ids()).toEqual(['a', 'c']);
    await at().commit(ada, [remove('a', etagOf(committed, 'a'))]);
    expect(await ids()).toEqual(['c']);
  });
  test('only open items of the lane are due', async () => {
    await at().commit(ada, [item('mine', 0), item('theirs', 0, { lane: 'teams' }), create('record')]);
    expect(idsOf((await at().due('telegram', soon(at(), 1), 10)).items)).toEqual(['mine']);
  });
  test('an item that was moved is due at its new time alone', async () => {
    const committed = await at().commit(ada, [item('out', 0)]);
    const claimed = soon(at(), 10);
    await at().commit(ada, [replace('out', etagOf(committed, 'out'), { kind: 'out', lane: 'telegram', due: claimed })]);
    expect((await at().due('telegram', soon(at(), 5), 10)).items).toEqual([]);
    expect(idsOf((await at().due('telegram', claimed, 10)).items)).toEqual(['out']);
    expect(await at().nextDue()).toBe(claimed);
  });
  test('an item of which a conflicting batch would have made another time keeps its own', async () => {
    const committed = await at().commit(ada, [item('out', 0)]);
    const move = replace('out', etagOf(committed, 'out'), { kind: 'out', lane: 'telegram', due: soon(at(), 99) });
    await at().commit(ada, [move, remove('missing', 'none')]);
    expect(idsOf((await at().due('telegram', soon(at(), 1), 10)).items)).toEqual(['out']);
  });
  test('the next time is the earliest of all lanes, and none when nothing is open', async () => {
    expect(await at().nextDue()).toBeUndefined();
    const [first, second] = [soon(at(), 1), soon(at(), 2)];
    const later = await at().commit(ada, [item('later', 0, { due: second, lane: 'self' })]);
    const sooner = await at().commit(bea, [item('sooner', 0, { due: first, lane: 'letter' })]);
    expect(await at().nextDue()).toBe(first);
    await at().commit(bea, [remove('sooner', etagOf(sooner, 'sooner'))]);
    expect(await at().nextDue()).toBe(second);
    await at().commit(ada, [remove('later', etagOf(later, 'later'))]);
    expect(await at().nextDue()).toBeUndefined();
  });
};

const caseload = (at: () => Store): void => {
  test('a caseload names everybody whom this coach follows once, by id, page by page', async () => {
    for (const person of ['p3', 'p1', 'p2'])
      await at().commit(person, [create('person', { kind: 'person', coach }), create('more', { coach })]);
    await at().commit('p4', [create('person', { kind: 'person', coach: otherCoach })]);
    await at().commit('p5', [create('person', { kind: 'person' })]);
    expect(await at().caseload(coach, 2)).toEqual(['p1', 'p2']);
    expect(await at().caseload(coach, 2, 'p2')).toEqual(['p3']);
    expect(await at().caseload(coach, 2, 'p3')).toEqual([]);
    expect(await at().caseload(otherCoach, 9)).toEqual(['p4']);
  });
  test('a hand-over moves the employee from one caseload to the other', async () => {
    const etag = await made(at(), 'person', { kind: 'person', coach });
    await at().commit(ada, [replace('person', etag, { kind: 'person', coach: otherCoach })]);
    expect(await at().caseload(coach, 9)).toEqual([]);
    expect(await at().caseload(otherCoach, 9)).toEqual([ada]);
  });
};

const expiry = (at: () => Store): void => {
  const over = (id: string, more: Partial<Draft> = {}): Promise<string> =>
    made(at(), id, { expires: instant(at().now() - 1), ...more });
  test('what has expired is not there', async () => {
    await over('old', { kind: 'out', lane: 'mail', due: instant(at().now() - 5), coach });
    expect(await at().read(ada, 'old')).toBeUndefined();
    expect(await at().page(ada, 'out', 10)).toEqual([]);
    expect((await at().due('mail', at().now(), 10)).items).toEqual([]);
    expect(await at().nextDue()).toBeUndefined();
    expect(await at().caseload(coach, 10)).toEqual([]);
  });
  test('what has expired can be created again, and only once', async () => {
    await over('old');
    expect((await at().commit(ada, [create('old', { body: 'new' })])).kind).toBe('committed');
    expect((await at().read(ada, 'old'))?.body).toBe('new');
    expect((await at().commit(ada, [create('old')])).kind).toBe('conflict');
  });
  test('what has expired cannot be replaced or deleted', async () => {
    const etag = await over('old');
    expect(await at().commit(ada, [replace('old', etag)])).toEqual({ kind: 'conflict', id: 'old' });
    expect(await at().commit(ada, [remove('old', etag)])).toEqual({ kind: 'conflict', id: 'old' });
  });
  test('what expires later is there until then, and stands in the way of another', async () => {
    await made(at(), 'young', { expires: soon(at(), 60) });
    expect(await at().commit(ada, [create('young', { body: 'other' })])).toEqual({ kind: 'conflict', id: 'young' });
    expect((await at().read(ada, 'young'))?.body).toEqual({ id: 'young' });
  });
};

const refusals = (at: () => Store): void => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const refused: readonly (readonly [string, readonly Write[]])[] = [
    ['an empty batch', []],
    ['more writes than allowed', Array.from({ length: maxWrites + 1 }, (_, n) => create(`n${n}`))],
    ['one document twice', [create('a'), create('fine'), remove('a', 'etag')]],
    ['a body of more than 2 MB', [create('a', { body: 'x'.repeat(2 * 1024 * 1024) })]],
    ['more than 2 MB in umlauts', [create('a', { body: 'ä'.repeat(1024 * 1024) })]],
    ['more than 2 MB in several', ['a', 'b', 'c'].map(id => create(id, { body: 'x'.repeat(700 * 1024) }))],
    ['what is more than 2 MB only when it is sealed', [create('a', { body: 'x'.repeat(1.6 * 1024 * 1024) })]],
    ['no body', [create('a', { body: undefined })]],
    ['a body that goes in a circle', [create('a', { body: circle })]],
    ['a body that JSON has no form for', [create('a', { body: { n: 1n } })]],
    ['a lane without a time', [create('a', { lane: 'mail' })]],
    ['a time without a lane', [create('a', { due: instant(1) })]],
    ['a time that is none', [create('a', { lane: 'mail', due: instant(Number.NaN) })]],
    ['a time between milliseconds', [create('a', { expires: instant(1.5) })]],
    ...['', 'x'.repeat(256), 'a/b', 'a\\b', 'a?b', 'a#b', 'a\nb', '\ud800'].map(
      id => [`the id ${JSON.stringify(id.slice(0, 9))}`, [create(id)]] as const,
    ),
    ['a bad id to delete', [remove('a/b', 'etag')]],
  ];
  test.each(refused)('%s is refused, whatever else is in the batch', async (_, batch) => {
    await expect(at().commit(ada, batch)).rejects.toMatchObject({ name: 'StoreError', code: 'refused' });
    expect(await at().page(ada, 'record', 10)).toEqual([]);
  });
  test.each(['', 'a/b', 'x'.repeat(256)])('a partition %j is refused', async partition => {
    await expect(at().commit(partition, [create('a')])).rejects.toBeInstanceOf(StoreError);
  });
  test('the longest id is taken', async () => {
    const id = 'x'.repeat(255);
    await made(at(), id);
    expect((await at().read(ada, id))?.id).toBe(id);
  });
};

const subjects = { documents, batches, races, pages, due, caseload, expiry, refusals };
