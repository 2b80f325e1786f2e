// Which store a house has, by its settings; and a house in service on Azure Cosmos DB, as main and the commands open it.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jsonLog } from '../../src/adapters/log.ts';
import { openLive } from '../../src/commands/live.ts';
import { isStoreThere, openStore, storeOf, type StoreGiven } from '../../src/commands/store.ts';
import { readConfig, type Config } from '../../src/config.ts';
import { openCosmosStandIn, type CosmosStandIn } from '../../src/playground/cosmos/standIn.ts';
import { openTelegramStandIn } from '../../src/playground/telegram/standIn.ts';
import { aFolder, start } from '../run.ts';

let standIn: CosmosStandIn;
let folder: ReturnType<typeof aFolder>;
let houses = 0;
beforeAll(async () => {
  standIn = await openCosmosStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => {
  folder = aFolder();
  houses += 1;
});
afterEach(() => folder.remove());

const token = '123456789:AAmade-up-token-for-tests-only_0000';
const envOnCosmos = () => ({
  ANKER_DATA: folder.path,
  ANKER_PORT: '0',
  ANKER_VOICE: 'off',
  ANKER_ORGANISATION: 'haus',
  TELEGRAM_TOKEN: token,
  COSMOS_ENDPOINT: standIn.endpoint,
  COSMOS_KEY: standIn.key,
  COSMOS_DATABASE: `house${houses}`,
});
const configOf = (env: Readonly<Record<string, string>>): Config => {
  const read = readConfig(env);
  if (read.kind === 'errors') throw new Error(read.problems.join('\n'));
  return read.config;
};
const onCosmos = (): StoreGiven => storeOf(configOf(envOnCosmos()));
const openedAndClosed = async (given: StoreGiven): Promise<void> => (await openStore(given)).store.close();

describe('the store of a house', () => {
  it('is a file in its folder, beside the keys', async () => {
    const given = storeOf(configOf({ ANKER_DATA: folder.path }));
    expect(await isStoreThere(given)).toBe(false);
    await openedAndClosed(given);
    expect(await isStoreThere(given)).toBe(true);
    expect(readdirSync(folder.path).toSorted()).toEqual(['anker.db', 'keys.json']);
  });
  it('is the database that the settings name, and only the keys lie in the folder', async () => {
    expect(await isStoreThere(onCosmos())).toBe(false);
    expect(readdirSync(folder.path)).toEqual([]);
    await openedAndClosed(onCosmos());
    expect(await isStoreThere(onCosmos())).toBe(true);
    expect(readdirSync(folder.path)).toEqual(['keys.json']);
  });
  it('does not change under people: where a file lies nothing else is begun', async () => {
    await openedAndClosed({ folder: folder.path });
    await expect(openStore(onCosmos())).rejects.toThrow(/nothing moves from there to COSMOS_ENDPOINT.*ANKER_DATA/);
    expect(await isStoreThere(onCosmos())).toBe(false);
  });
  it('is not opened without its keys, and no others are made', async () => {
    await openedAndClosed(onCosmos());
    rmSync(join(folder.path, 'keys.json'));
    await expect(openStore(onCosmos())).rejects.toThrow(/keyring .* is missing.*Put it back/);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

const staffFile = `house:
  name: Haus am See
  timeZone: Europe/Berlin
  onCall: nobody
  emergencyPlan: Ordner 1
people:
  - name: Frau Lang
    role: lead
    invitation: true
    land: BE
    hours: Mo-Fr 8-18
`;

describe('a house in service on Azure Cosmos DB', () => {
  it('has its staff imported there, and answers danger from there', async () => {
    const file = join(folder.path, 'staff.yaml');
    writeFileSync(file, staffFile);
    const imported = await start('src/commands/staff.ts', ['import', file], envOnCosmos()).ended;
    expect(imported).toMatchObject({ code: 0, err: '' });
    const telegram = await openTelegramStandIn({ token, now: Date.now, limits: { burst: 1000, perSecond: 1000 } });
    const log = jsonLog({ write: () => {} }, 'info', Date.now);
    const anker = await openLive(configOf(envOnCosmos()), log, { telegram: { apiRoot: telegram.url } });
    const ben = telegram.phone('Ben');
    ben.write('Ich will nicht mehr leben');
    await telegram.until(() => ben.messages().some(({ text }) => text?.includes('112')));
    await anker.close();
    await telegram.close();
    expect(readdirSync(folder.path).toSorted()).toEqual(['keys.json', 'staff.yaml']);
    const sent = standIn.asked.map(({ path, body }) => path + body).join();
    expect(sent).not.toMatch(/Frau Lang|leben|Ben\b/);
  });
});
