import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { newKeyring, parseKeyring, type Keyring } from '../../src/adapters/secrets.ts';
import { openDatabase } from '../../src/adapters/sqlite/database.ts';
import { groupsOn } from '../../src/adapters/sqlite/groups.ts';
import { networkFileSystem } from '../../src/adapters/sqlite/network.ts';
import { openSqliteStore, storeOn } from '../../src/adapters/sqlite/store.ts';
import type { Draft, Store, StoreError, Write } from '../../src/bots/ports.ts';
import { instant } from '../../src/placement/ids.ts';
import { otherKeyrings, storeContract } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'anker-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);
const keys = parseKeyring(newKeyring());

storeContract('sqlite', async () => openSqliteStore({ file: newFile(), keys }));

const create = (id: string, body: unknown = id, more: Partial<Draft> = {}): Write => ({
  do: 'create',
  document: { id, kind: 'record', body, ...more },
});
const opened = (file: string, keyring: Keyring = keys): Store => {
  const store = openSqliteStore({ file, keys: keyring });
  onTestFinished(() => store.close());
  return store;
};
/** A look, or a hand, into the file from outside. */
const onFile = (file: string, sql: string): void => {
  const database = new DatabaseSync(file, { timeout: 1_000 });
  database.exec(sql);
  database.close();
};
const code = (code: StoreError['code']) => ({ name: 'StoreError', code });

const fileWith = async (keyring: Keyring): Promise<string> => {
  const file = newFile();
  const store = openSqliteStore({ file, keys: keyring });
  await store.commit('ada', [create('old')]);
  await store.close();
  return file;
};
const storeOnDatabase = () => {
  const database = openDatabase(newFile());
  const store = storeOn(database, { keys });
  onTestFinished(() => store.close());
  const tell = (pragma: string): void => database.exec(`PRAGMA ${pragma}`);
  return { store, tell };
};
const refusal = (open: () => unknown): unknown => {
  try {
    return open();
  } catch (error) {
    return error;
  }
};

describe('what lies on the disk', () => {
  test('no byte of a body is readable in any file of the database', async () => {
    const file = newFile();
    const store = opened(file);
    const marked = 'Ich kann nicht mehr GEHEIM4711';
    await store.commit('ada', [create('words', { text: marked, GEHEIM4711: 1 }, { lane: 'mail', due: instant(1) })]);
    const written = [file, `${file}-wal`, `${file}-shm`].map(part => readFileSync(part, 'latin1')).join('');
    expect(written).toContain('words');
    expect(written).not.toContain('GEHEIM4711');
    expect(written).not.toContain(Buffer.from(marked).toString('base64').slice(0, 12));
  });
  test('only the owner may read the files', async () => {
    const file = newFile();
    await opened(file).commit('ada', [create('a')]);
    for (const part of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(part).mode & 0o777).toBe(0o600);
  });
  test('what was committed is there when the file is opened again', async () => {
    const file = newFile();
    const before = openSqliteStore({ file, keys });
    await before.commit('ada', [create('a', 'body')]);
    const kept = await before.read('ada', 'a');
    await before.close();
    expect(await opened(file).read('ada', 'a')).toEqual(kept);
  });
  test('what has expired goes from the file with the commits that follow', async () => {
    const file = newFile();
    let now = 1_000;
    const store = openSqliteStore({ file, keys, now: () => now });
    onTestFinished(() => store.close());
    await store.commit('ada', [create('old', 1, { expires: instant(1_500) }), create('stays')]);
    now += 60_000;
    await store.commit('ada', [create('new')]);
    onFile(file, `UPDATE document SET expires = NULL`);
    expect((await store.page('ada', 'record', 9)).map(({ id }) => id)).toEqual(['new', 'stays']);
  });
});

describe('records that do not open', () => {
  const tampering: readonly (readonly [string, string])[] = [
    ['a changed body', `UPDATE document SET body = CAST(substr(body, 1, length(body) - 9) || zeroblob(9) AS BLOB)`],
    ['a body that was cut', 'UPDATE document SET body = CAST(substr(body, 1, 12) AS BLOB)'],
    ['an empty body', `UPDATE document SET body = x''`],
    ['a record moved to another person', `UPDATE document SET partition = 'bea'`],
    ['a record moved to another id', `UPDATE document SET id = 'b'`],
    ['a record of another kind', `UPDATE document SET kind = 'staff'`],
    ['a kind that nobody knows', `UPDATE document SET kind = 'other'`],
  ];
  test.each(tampering)('%s is unreadable, is not shown and cannot be written over', async (_, sql) => {
    const file = newFile();
    const store = opened(file);
    await store.commit('ada', [create('a', 'GEHEIM', { lane: 'mail', due: instant(1) })]);
    onFile(file, sql);
    const [partition, id] = [sql.includes('bea') ? 'bea' : 'ada', sql.includes(`'b'`) ? 'b' : 'a'];
    await expect(store.read(partition, id)).rejects.toMatchObject(code('unreadable'));
    await expect(store.read(partition, id)).rejects.not.toThrow('GEHEIM');
    expect((await store.commit(partition, [create(id)])).kind).toBe('conflict');
  });
  test('a page with such a record says so', async () => {
    const file = newFile();
    const store = opened(file);
    await store.commit('ada', [create('a'), create('b')]);
    onFile(file, `UPDATE document SET id = 'c' WHERE id = 'b'`);
    await expect(store.page('ada', 'record', 9)).rejects.toMatchObject(code('unreadable'));
  });
  test('what is due leaves them out, counts them and is not held up by them', async () => {
    const file = newFile();
    const store = opened(file);
    const items = [1, 2, 3].map(n => create(`item${n}`, n, { lane: 'mail', due: instant(n) }));
    await store.commit('ada', items);
    onFile(file, `UPDATE document SET kind = 'staff' WHERE id <> 'item3'`);
    const due = await store.due('mail', instant(9), 1);
    expect(due.items.map(({ id }) => id)).toEqual(['item3']);
    expect(due.unreadable).toBe(2);
  });
});

describe('keys', () => {
  const other = parseKeyring(newKeyring());
  const rotated: Keyring = { ...keys, sealing: [other.sealing[0], ...keys.sealing] };
  test('a new key in front seals, and what the old one sealed still opens', async () => {
    const file = await fileWith(keys);
    const store = opened(file, rotated);
    await store.commit('ada', [create('new')]);
    expect((await store.page('ada', 'record', 9)).map(({ body }) => body)).toEqual(['new', 'old']);
    const onlyNew = opened(file, { ...keys, sealing: [other.sealing[0]] });
    expect((await onlyNew.read('ada', 'new'))?.body).toBe('new');
    await expect(onlyNew.read('ada', 'old')).rejects.toMatchObject(code('unreadable'));
  });
  test.each(otherKeyrings(keys, other))(
    '%s than the one of the database is refused at the start',
    async (_, keyring) => {
      const file = await fileWith(keys);
      expect(() => openSqliteStore({ file, keys: keyring })).toThrow(/another keyring/);
      expect((await opened(file).read('ada', 'old'))?.body).toBe('old');
    },
  );
});

describe('a disk that does not take it', () => {
  const large = 'x'.repeat(200_000);
  test('on a full disk a commit is unavailable, leaves nothing half-written, and succeeds once there is space', async () => {
    const { store, tell } = storeOnDatabase();
    await store.commit('ada', [create('before')]);
    tell('max_page_count = 30');
    const batch = [create('a'), create('b', large)];
    await expect(store.commit('ada', batch)).rejects.toMatchObject(code('unavailable'));
    await expect(store.commit('ada', batch)).rejects.toThrow('the disk is full');
    expect((await store.page('ada', 'record', 9)).map(({ id }) => id)).toEqual(['before']);
    tell('max_page_count = 3000');
    expect((await store.commit('ada', batch)).kind).toBe('committed');
  });
  test('one that does not fit takes none of the others down with it', async () => {
    const { store, tell } = storeOnDatabase();
    tell('max_page_count = 30');
    const people = ['ada', 'bea', 'cleo', 'dora'];
    const commits = people.map((person, n) => store.commit(person, [create('a', n === 1 ? large : 'small')]));
    expect((await Promise.allSettled(commits)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await store.read('bea', 'a')).toBeUndefined();
    expect(await store.read('dora', 'a')).toBeDefined();
  });
  test('a file that may only be read answers reads, and commits are unavailable until it may be written again', async () => {
    const { store, tell } = storeOnDatabase();
    await store.commit('ada', [create('before')]);
    tell('query_only = 1');
    await expect(store.commit('ada', [create('a')])).rejects.toMatchObject(code('unavailable'));
    await expect(store.commit('ada', [create('a')])).rejects.toThrow('read-only');
    expect(await store.read('ada', 'before')).toBeDefined();
    tell('query_only = 0');
    expect((await store.commit('ada', [create('a')])).kind).toBe('committed');
  });
  test('a part that throws fails alone, and leaves neither a trace nor an open transaction', async () => {
    const database = openDatabase(newFile());
    onTestFinished(() => database.close());
    const groups = groupsOn(database);
    const committed = { kind: 'committed', etags: new Map<string, string>() } as const;
    const note = (name: string) => database.prepare(`INSERT INTO proof VALUES (?, x'00')`).run(name);
    const broken = groups.add({
      writes: 1,
      apply: () => {
        note('broken');
        throw new Error('a mistake of our own');
      },
    });
    const whole = ['one', 'two'].map(name => groups.add({ writes: 1, apply: () => note(name) && committed }));
    await expect(broken).rejects.toMatchObject(code('unavailable'));
    expect(await Promise.all(whole)).toEqual([committed, committed]);
    expect(database.prepare('SELECT name FROM proof ORDER BY name').all()).toMatchObject([
      { name: 'one' },
      { name: 'two' },
    ]);
  });
  test('a closed store is unavailable', async () => {
    const { store } = storeOnDatabase();
    await store.close();
    await store.close();
    await expect(store.commit('ada', [create('a')])).rejects.toMatchObject(code('unavailable'));
    await expect(store.read('ada', 'a')).rejects.toMatchObject(code('unavailable'));
  });
  test('closing waits for what was brought before', async () => {
    const file = newFile();
    const store = openSqliteStore({ file, keys });
    const commit = store.commit('ada', [create('last')]);
    await store.close();
    expect((await commit).kind).toBe('committed');
    expect(await opened(file).read('ada', 'last')).toBeDefined();
  });
});

describe('opening', () => {
  test('a file that is no database is left as it is', () => {
    const file = newFile();
    writeFileSync(file, 'Einkaufsliste: Milch, Brot, Butter und noch viel mehr. '.repeat(99));
    expect(refusal(() => openDatabase(file))).toMatchObject(code('unavailable'));
    expect(readFileSync(file, 'utf8')).toMatch(/^Einkaufsliste/);
  });
  test.each([
    ['journal_mode', { journal_mode: 'wal' }],
    ['synchronous', { synchronous: 2 }],
    ['busy_timeout', { timeout: 0 }],
  ])('every commit is on the disk and none holds up the process: %s', (pragma, value) => {
    const database = openDatabase(newFile());
    onTestFinished(() => database.close());
    expect(database.prepare(`PRAGMA ${pragma}`).get()).toMatchObject(value);
  });
  test('a folder that does not exist yet is made', () => {
    const file = join(folder, 'new', 'deep', 'a.db');
    opened(file);
    expect(existsSync(file)).toBe(true);
  });
  test('a folder that cannot be made is named', () => {
    const file = newFile();
    writeFileSync(file, '');
    const error = refusal(() => openDatabase(join(file, 'a.db')));
    expect(error).toMatchObject(code('unavailable'));
    expect(String(error)).toContain(file);
  });
  test('a file that may not be written is known at the start', async () => {
    const open = join(folder, 'readonly');
    const file = join(open, 'a.db');
    await openSqliteStore({ file, keys }).close();
    chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    chmodSync(open, 0o555);
    expect(asNobody(() => refusal(() => openDatabase(file)))).toMatchObject(code('unavailable'));
    chmodSync(open, 0o755);
  });
  test('a newer form of the database is refused and not changed', () => {
    const file = newFile();
    openDatabase(file).close();
    onFile(file, 'PRAGMA user_version = 99');
    expect(refusal(() => openDatabase(file))).toMatchObject(code('refused'));
    expect(String(refusal(() => openDatabase(file)))).toContain('newer version');
  });
  test('a network file system is refused by its name, and no file is made there', () => {
    const file = newFile();
    const error = refusal(() => openDatabase(file, () => 0x6969));
    expect(error).toMatchObject(code('refused'));
    expect(String(error)).toContain('NFS');
    expect(existsSync(file)).toBe(false);
  });
  test.each([
    [0x6969, 'NFS'],
    [0xff534d42, 'CIFS'],
    [0xff534d42 | 0, 'CIFS'],
    [0xfe534d42, 'SMB2'],
    [0x65735546, 'FUSE (sshfs and the like)'],
    [0x01021997, '9p'],
    [0xef53, undefined],
    [0x01021994, undefined],
    [0x9123683e, undefined],
    [0x58465342, undefined],
    [0x794c7630, undefined],
    [0, undefined],
  ])('the file system %i is of the network: %s', (type, name) => {
    expect(networkFileSystem(type)).toBe(name);
  });
});

/** Root may write everywhere: for this long it is somebody who may not. */
const asNobody = <T>(work: () => T): T => {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
};

describe('what was read lately', () => {
  test('is what others have written since', async () => {
    const file = newFile();
    const [one, other] = [opened(file), opened(file)];
    await one.commit('ada', [create('a', 1)]);
    const read = await one.read('ada', 'a');
    expect(await other.read('ada', 'a')).toEqual(read);
    const replaced: Write = {
      do: 'replace',
      ifMatch: read?.etag ?? '',
      document: { id: 'a', kind: 'record', body: 2 },
    };
    expect((await other.commit('ada', [replaced])).kind).toBe('committed');
    expect((await one.read('ada', 'a'))?.body).toBe(2);
    expect((await one.commit('ada', [replaced])).kind).toBe('conflict');
    expect((await one.read('ada', 'a'))?.body).toBe(2);
  });
  test('is not there any more when its time is over', async () => {
    let now = 1_000;
    const store = openSqliteStore({ file: newFile(), keys, now: () => now });
    onTestFinished(() => store.close());
    await store.commit('ada', [create('a', 1, { expires: instant(1_500) })]);
    expect(await store.read('ada', 'a')).toBeDefined();
    now = 1_500;
    expect(await store.read('ada', 'a')).toBeUndefined();
  });
  test('is as it was before a commit that the disk did not take', async () => {
    const { store, tell } = storeOnDatabase();
    await store.commit('ada', [create('a', 'before')]);
    const read = await store.read('ada', 'a');
    tell('max_page_count = 1');
    const document = { id: 'a', kind: 'record', body: 'x'.repeat(200_000) } as const;
    const replaced: Write = { do: 'replace', ifMatch: read?.etag ?? '', document };
    await expect(store.commit('ada', [replaced])).rejects.toMatchObject(code('unavailable'));
    expect(await store.read('ada', 'a')).toEqual(read);
  });
});

describe('several processes', () => {
  test('while another process writes, a commit waits and reads go on', async () => {
    const file = newFile();
    const store = opened(file);
    await store.commit('ada', [create('before')]);
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const commit = store.commit('ada', [create('after')]);
    for (let n = 0; n < 50; n += 1) expect(await store.read('ada', 'before')).toBeDefined();
    expect(await store.read('ada', 'after')).toBeUndefined();
    other.exec('COMMIT');
    expect((await commit).kind).toBe('committed');
  });
  test('a commit does not wait for ever', async () => {
    const file = newFile();
    const store = openSqliteStore({ file, keys, patienceMs: 0 });
    const other = new DatabaseSync(file);
    onTestFinished(async () => {
      other.close();
      await store.close();
    });
    other.exec('BEGIN IMMEDIATE');
    await expect(store.commit('ada', [create('a')])).rejects.toMatchObject(code('unavailable'));
    await expect(store.commit('ada', [create('a')])).rejects.toThrow('another process');
    other.exec('COMMIT');
    expect((await store.commit('ada', [create('a')])).kind).toBe('committed');
  });
  test('four processes on one new file lose nothing and do nothing twice', { timeout: 30_000 }, async () => {
    const file = newFile();
    const keyFile = `${file}.keys`;
    const text = newKeyring();
    writeFileSync(keyFile, text, { mode: 0o600 });
    const child = join(import.meta.dirname, 'sqlite.child.ts');
    const run = (me: string) => promisify(execFile)(process.execPath, [child, file, keyFile, me, '30']);
    await Promise.all(['a', 'b', 'c', 'd'].map(run));
    const store = opened(file, parseKeyring(text));
    expect((await store.read('shared', 'counter'))?.body).toBe(120);
    expect(await store.page('shared', 'seen', 999)).toHaveLength(120);
  });
});
