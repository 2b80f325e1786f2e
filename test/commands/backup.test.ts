import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import { aFolder, start, type Ran } from '../run.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);
const backUp = (...args: readonly string[]): Promise<Ran> =>
  start('src/commands/backup.ts', args, { ANKER_DATA: folder.path }).ended;
const keys = () => loadKeyring(at('keys.json'));

describe('npm run backup', () => {
  it('writes what stands in the store at that moment, while it is in use, for its owner only', async () => {
    const store = openSqliteStore({ file: at('anker.db'), keys: keys() });
    for (const id of ['one', 'two'])
      await store.commit('ada', [{ do: 'create', document: { id, kind: 'record', body: { id } } }]);
    const ran = await backUp(at('copy.db'));
    await store.commit('ada', [{ do: 'create', document: { id: 'later', kind: 'record', body: {} } }]);
    await store.close();
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(statSync(at('copy.db')).mode & 0o077).toBe(0);
    const copy = openSqliteStore({ file: at('copy.db'), keys: keys() });
    expect((await copy.page('ada', 'record', 10)).map(({ id }) => id)).toEqual(['one', 'two']);
    await copy.close();
  });

  it('leaves a file that is there already as it is', async () => {
    await openSqliteStore({ file: at('anker.db'), keys: keys() }).close();
    writeFileSync(at('copy.db'), 'before');
    const { code, err } = await backUp(at('copy.db'));
    expect([code, err.includes('already')]).toEqual([1, true]);
    expect(readFileSync(at('copy.db'), 'utf8')).toBe('before');
  });

  it('makes no store where there is none, and nothing half', async () => {
    expect((await backUp(at('copy.db'))).code).toBe(1);
    await openSqliteStore({ file: at('anker.db'), keys: keys() }).close();
    expect((await backUp(at('missing/copy.db'))).code).toBe(1);
    expect([at('copy.db'), at('copy.db.part'), at('missing')].filter(path => existsSync(path))).toEqual([]);
  });

  it('says how it is used where it was not understood', async () => {
    for (const args of [[], ['--now'], ['a', 'b']] as const) {
      const { code, err } = await backUp(...args);
      expect([code, err.split('\n')[0]]).toEqual([2, 'Usage: npm run backup -- FILE']);
    }
  });
});
