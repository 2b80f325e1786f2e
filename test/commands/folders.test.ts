// One folder, one house: what was played in is never taken for real, and what is real is never played with.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aFolder, start, type Ran } from '../run.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

const settings = () => ({ ANKER_DATA: folder.path, ANKER_PORT: '0', ANKER_VOICE: 'off' });
const inService = { TELEGRAM_TOKEN: '123456789:AAmade-up-token-for-tests-only_0000' };

/** Starts and is stopped as soon as it runs. */
async function started(more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const anker = start('src/main.ts', [], { ...settings(), ...more });
  await anker.firstLine.then(
    () => anker.signal('SIGTERM'),
    () => undefined,
  );
  return anker.ended;
}

async function importStaff(): Promise<void> {
  const ran = await start('src/commands/staff.ts', ['import', 'docs/staff.example.yaml'], settings()).ended;
  expect([ran.code, ran.err]).toEqual([0, '']);
}

it('a house in service does not start on made-up people', async () => {
  expect((await started()).code).toBe(0);
  const ran = await started(inService);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('In this folder the demo was played, with made-up people.');
});

it('nor where a staff list was imported over them: what was played is still kept', async () => {
  expect((await started()).code).toBe(0);
  await importStaff();
  const ran = await started(inService);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('In this folder the demo was played, with made-up people.');
});

it('the demo does not start on the people of a house', async () => {
  await importStaff();
  const ran = await started();
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('In this folder is a house in service.');
  expect(existsSync(join(folder.path, 'keys.json'))).toBe(true);
});

it('no new keyring is made beside what other keys have sealed', async () => {
  expect((await started()).code).toBe(0);
  rmSync(join(folder.path, 'keys.json'));
  const ran = await started();
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/^The keyring \S+keys\.json is missing/);
  expect(existsSync(join(folder.path, 'keys.json'))).toBe(false);
});
