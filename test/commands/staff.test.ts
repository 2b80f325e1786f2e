import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { germanToday } from '../../src/adapters/clock.ts';
import { loadKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import { loadStaff } from '../../src/bots/scene.ts';
import { houseFiles } from '../../src/commands/store.ts';
import { days, instant, later } from '../../src/placement/ids.ts';
import { clockFile } from '../../src/playground/clockFile.ts';
import { aFolder, start, type Ran } from '../run.ts';

const ahead40 = 40 * 86_400_000;

const good = `house:
  name: Fachdienst Nord
  timeZone: Europe/Berlin
  onCall: nobody
  emergencyPlan: notfallplan.md
people:
  - name: Frau Berg
    role: lead
    invitation: true
    land: NI
    hours: Mo-Fr 8-16
  - name: Herr Tal
    role: coach
    entra: 00000000-0000-0000-0000-000000000001
    lead: Frau Berg
    land: NI
    hours: Mo-Fr 8-16
`;

describe('npm run staff', () => {
  let folder: ReturnType<typeof aFolder>;
  const data = (): string => join(folder.path, 'data');
  const staffIn = (settings: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> =>
    start('src/commands/staff.ts', args, { ANKER_DATA: data(), ...settings }).ended;
  const staff = (...args: readonly string[]): Promise<Ran> => staffIn({}, ...args);
  const lastDayOf = async (name: string): Promise<string | undefined> => {
    const keys = loadKeyring(join(data(), houseFiles.keys));
    const store = openSqliteStore({ file: join(data(), houseFiles.store), keys });
    const known = await loadStaff({ store });
    await store.close();
    return known?.staff.members.find(member => member.name === name)?.until;
  };
  const fileWith = (text: string): string => {
    const file = join(folder.path, 'staff.yaml');
    writeFileSync(file, text);
    return file;
  };

  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('says what would change in a dry run, and makes not even a folder', async () => {
    const { code, out } = await staff('import', fileWith(good), '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('new     Frau Berg, lead, by invitation');
    expect(out).toContain('Nothing was changed');
    expect(existsSync(data())).toBe(false);
  });

  it('invites who comes without Entra, by a link that carries a code', async () => {
    const { code, out } = await staff('import', fileWith(good));
    expect(code).toBe(0);
    expect(out).toMatch(/Invitation for Frau Berg, once, for 14 days: http:\/\/127\.0\.0\.1:3978\/#[\w-]{43}\n/);
    expect(out).not.toContain('Invitation for Herr Tal');
  });

  it('knows who is there already, and who would leave', async () => {
    await staff('import', fileWith(good));
    const alone = good.slice(0, good.indexOf('  - name: Herr Tal'));
    const { out } = await staff('import', fileWith(alone), '--dry-run');
    expect(out).toContain('known   Frau Berg');
    expect(out).toContain('leaves  Herr Tal');
  });

  it.each([
    ['a house in service', { TELEGRAM_TOKEN: `12345:${'a'.repeat(35)}` }, 0],
    ['the demo', {}, 40],
  ])('reckons the last day in %s by its own clock', async (_, settings, ahead) => {
    mkdirSync(data());
    writeFileSync(join(data(), clockFile), JSON.stringify({ ahead: ahead40 }));
    await staffIn(settings, 'import', fileWith(good));
    await staffIn(settings, 'import', fileWith(good.slice(0, good.indexOf('  - name: Herr Tal'))));
    expect(await lastDayOf('Herr Tal')).toBe(germanToday(later(instant(Date.now()), days(ahead))));
  });

  it('names the line of every mistake and writes nothing', async () => {
    const file = fileWith(good.replaceAll('land: NI', 'land: XX'));
    const { code, out, err } = await staff('import', file);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n').map(line => line.split(' ')[0])).toEqual([`${file}:10:`, `${file}:16:`, '']);
    expect((await staff('import', fileWith(good), '--dry-run')).out).toContain('new     Frau Berg');
  });

  it.each([
    ['nothing', []],
    ['an unknown command', ['export', 'staff.yaml']],
    ['no file', ['import']],
    ['an unknown option', ['import', 'staff.yaml', '--force']],
  ])('shows how it is used where it is given %s', async (_, args) => {
    const { code, err } = await staff(...args);
    expect([code, err.split('\n')[0]]).toEqual([2, 'Usage: npm run staff -- import FILE [--dry-run]']);
  });

  it('says that a file cannot be read', async () => {
    const { code, err } = await staff('import', join(folder.path, 'nobody.yaml'));
    expect([code, err]).toEqual([
      1,
      `${join(folder.path, 'nobody.yaml')} cannot be read. Check the name and who may read it.\n`,
    ]);
  });
});
