import { join } from 'node:path';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import { houseFiles } from '../../src/commands/store.ts';
import { aFolder, start } from '../run.ts';

const task = (id: string, body: unknown) => ({ do: 'create', document: { id, kind: 'task', body } }) as const;

describe('npm run knowledge -- --questions', () => {
  let folder: ReturnType<typeof aFolder>;
  const data = (): string => join(folder.path, 'data');
  const list = () => start('src/commands/knowledge.ts', ['--questions'], { ANKER_DATA: data() }).ended;

  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('lists what nobody could answer, as it was written down, and no other task', async () => {
    mkdirSync(data());
    const keys = loadKeyring(join(data(), houseFiles.keys));
    const store = openSqliteStore({ file: join(data(), houseFiles.store), keys });
    await store.commit('editors', [
      task('task:1', { kind: 'unanswered', masked: 'Wie viele Seiten hat der Antrag von …?' }),
      task('task:2', { kind: 'something', masked: 'Nicht für die Liste' }),
    ]);
    await store.commit('operator', [task('task:3', { kind: 'unanswered', masked: 'Auch nicht' })]);
    await store.close();
    expect(await list()).toEqual({
      code: 0,
      out: 'Wie viele Seiten hat der Antrag von …?\n1 Frage ohne Antwort.\n',
      err: '',
    });
  });

  it('says how to mend it where the keys are missing, and makes no others', async () => {
    mkdirSync(data());
    writeFileSync(join(data(), houseFiles.store), '');
    const { code, err } = await list();
    expect([code, err]).toEqual([2, expect.stringContaining('Put it back')]);
    expect(readdirSync(data())).toEqual([houseFiles.store]);
  });

  it('makes no store where there is none', async () => {
    expect((await list()).out).toBe('0 Fragen ohne Antwort.\n');
    expect(existsSync(data())).toBe(false);
  });
});
