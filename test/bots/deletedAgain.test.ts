// A store is put back from a backup: what somebody had deleted since must not be there again (`care-rules` 36).
import { appendFileSync, copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileLedger } from '../../src/adapters/ledger.ts';
import { loadKeyring } from '../../src/adapters/secrets.ts';
import { backUp } from '../../src/adapters/sqlite/backup.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import type { Hall } from '../../src/bots/hall.ts';
import { turnNamed } from '../../src/bots/names.ts';
import { loadEmployee } from '../../src/bots/people.ts';
import type { Store } from '../../src/bots/ports.ts';
import { step } from '../../src/dialogs/step.ts';
import { aFolder } from '../run.ts';
import { instant } from '../../src/placement/ids.ts';
import { ada, openWorld, type World } from './world.ts';

const [store, copy, ledgerFile] = ['anker.db', 'backup.db', 'deleted.jsonl'] as const;
const turn = (name: string) => turnNamed('test', name);

interface Folder {
  readonly path: (name: string) => string;
}

function newFolder(): Folder {
  const folder = aFolder();
  onTestFinished(() => folder.remove());
  return { path: name => join(folder.path, name) };
}

const opened = ({ path }: Folder, name: string = store, now: () => number = Date.now): Store =>
  openSqliteStore({ file: path(name), keys: loadKeyring(path('keys.json')), now });

/** Ada has said something, and what is kept of her stands in the backup. */
async function backedUp(folder: Folder): Promise<World> {
  const world = await openWorld(step, now => opened(folder, store, now), fileLedger(folder.path(ledgerFile)));
  await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
  await world.send({ kind: 'said', text: 'weil es um meinen lohn geht' });
  await world.hall.settled();
  await backUp(folder.path(store), folder.path(copy));
  return world;
}

/** A new process on what was put back. */
function restored(folder: Folder, world: World): { readonly hall: Hall; readonly store: Store } {
  copyFileSync(folder.path(copy), folder.path('restored.db'));
  const back = opened(folder, 'restored.db', () => world.now());
  onTestFinished(() => back.close());
  return { store: back, hall: world.instance(step, back) };
}

const words = async (from: Store): Promise<number> =>
  (await from.page(ada, 'record', 100)).filter(({ body }) => JSON.stringify(body).includes('lohn')).length;

async function deletedAll(world: World): Promise<void> {
  for (const text of ['lösch alles', 'Alles löschen']) await world.send({ kind: 'said', text });
  for (let n = 0; n < 3; n++) await world.pass(1000);
}

it('what she had deleted is deleted again before anybody is answered, she is not asked any more, and nothing is said', async () => {
  const folder = newFolder();
  const world = await backedUp(folder);
  await deletedAll(world);
  expect(await words(world.store)).toBe(0);
  const back = restored(folder, world);
  expect(await words(back.store)).toBe(1);
  const said = world.telegram.arrived.length;
  expect((await loadEmployee(back.store, ada))?.last).not.toEqual([]);
  expect(await back.hall.deleteAgain()).toBe(1);
  expect(await loadEmployee(back.store, ada)).toMatchObject({ last: [], stopped: true });
  for (let n = 0; n < 3; n++) await back.hall.tick();
  await back.hall.settled();
  expect(await words(back.store)).toBe(0);
  expect(world.telegram.arrived).toHaveLength(said);
  expect(await back.hall.deleteAgain()).toBe(0);
  await world.store.close();
});

it('what nobody had deleted stays, and a start without a restore deletes nothing', async () => {
  const folder = newFolder();
  const world = await backedUp(folder);
  const back = restored(folder, world);
  expect(await back.hall.deleteAgain()).toBe(0);
  expect(await words(back.store)).toBe(1);
  await deletedAll(world);
  expect(await world.hall.deleteAgain()).toBe(0);
  await world.store.close();
});

it('once the proof of it is gone too, nothing that was said since is undone', async () => {
  const folder = newFolder();
  const world = await backedUp(folder);
  await deletedAll(world);
  world.wind((3 * 365 + 1) * 86_400_000);
  expect(await world.store.page(ada, 'proof', 10)).toEqual([]);
  await world.send({ kind: 'said', text: 'hallo' });
  const before = await loadEmployee(world.store, ada);
  expect(await world.hall.deleteAgain()).toBe(0);
  expect(await loadEmployee(world.store, ada)).toEqual(before);
  await world.store.close();
});

it('of somebody who is not in the backup nothing is deleted, and nothing is counted', async () => {
  const folder = newFolder();
  const world = await backedUp(folder);
  const nobody = { partition: turn('nobody'), by: turn('asked'), asked: instant(world.now()), kinds: ['words'] };
  fileLedger(folder.path(ledgerFile)).note(nobody);
  expect(await world.hall.deleteAgain()).toBe(0);
  await world.store.close();
});

it('what is noted names nobody and no word, for its owner only', async () => {
  const folder = newFolder();
  const world = await backedUp(folder);
  await deletedAll(world);
  const noted = readFileSync(folder.path(ledgerFile), 'utf8');
  expect(noted).toContain(ada);
  expect(noted).not.toMatch(/lohn|Ada|1001/);
  expect(statSync(folder.path(ledgerFile)).mode & 0o077).toBe(0);
  await world.store.close();
});

it('a line that broke off takes no other with it', () => {
  const file = newFolder().path(ledgerFile);
  const ledger = fileLedger(file);
  const deleted = { partition: ada, by: turn('one'), asked: instant(1), kinds: ['words'] };
  ledger.note(deleted);
  appendFileSync(file, '{"partition":"half');
  ledger.note({ ...deleted, by: turn('two') });
  expect(ledger.noted().map(({ by }) => by)).toEqual([turn('one'), turn('two')]);
  ledger.note(deleted);
  expect(ledger.noted()).toHaveLength(2);
  expect(fileLedger(`${file}.none`).noted()).toEqual([]);
});
