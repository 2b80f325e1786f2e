// One of several processes on one file: counts up what all of them share, and writes documents of its own.
import { readFileSync } from 'node:fs';
import type { Store } from '../../src/bots/ports.ts';
import { parseKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';

const [, , file = '', keyFile = '', me = '', rounds = '0'] = process.argv;
const store = openSqliteStore({ file, keys: parseKeyring(readFileSync(keyFile, 'utf8')) });

const countUp = async (n: number): Promise<void> => {
  const shared = await store.read('shared', 'counter');
  const document = { id: 'counter', kind: 'record', body: Number(shared?.body ?? 0) + 1 } as const;
  const write = shared
    ? ({ do: 'replace', document, ifMatch: shared.etag } as const)
    : ({ do: 'create', document } as const);
  const own = { do: 'create', document: { id: `${me}.${n}`, kind: 'seen', body: n } } as const;
  const { kind } = await store.commit('shared', [own, write]);
  if (kind === 'conflict') await countUp(n);
};

const work = async (kept: Store): Promise<void> => {
  const all = Array.from({ length: Number(rounds) }, (_, n) => n);
  for (let n = 0; n < all.length; n += 4) await Promise.all(all.slice(n, n + 4).map(countUp));
  await kept.close();
};

await work(store);
