// The promise from end to end on Azure Cosmos DB: the real hall and the real talk, on a network that is bad.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCosmosStore } from '../../src/adapters/cosmos/store.ts';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';
import type { Store } from '../../src/bots/ports.ts';
import { actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import { step } from '../../src/dialogs/step.ts';
import { CaseId } from '../../src/placement/ids.ts';
import { openCosmosStandIn, type CosmosStandIn } from '../../src/playground/cosmos/standIn.ts';
import { ada, counting, demirsTeams, openWorld } from '../bots/world.ts';

let standIn: CosmosStandIn;
beforeAll(async () => {
  standIn = await openCosmosStandIn();
});
afterAll(() => standIn.close());
const keys = parseKeyring(newKeyring());
let houses = 0;
const opening =
  (database: string) =>
  async (now: () => number): Promise<Store> => {
    const settings = { endpoint: standIn.endpoint, key: standIn.key, database };
    return (await openCosmosStore({ settings, keys: () => keys, now })).store;
  };
const newHouse = (): string => `house${(houses += 1)}`;
const minute = 60_000;
const said = (text: string) => ({ kind: 'said', text }) as const;

describe('a cry for help, kept in Azure Cosmos DB', () => {
  it('gets the numbers at once, reaches who is responsible, is taken with a time, and the employee reads it', async () => {
    const world = await openWorld(step, opening(newHouse()));
    standIn.faults.next('batch', 'lost', { status: 503 });
    await world.send(said('ich will nicht mehr leben'));
    await world.hall.settled();
    expect(world.telegram.arrived[0]?.spoken.text).toContain('112');
    const cards = world.teams.arrived.filter(({ key }) => key === `card:${ada}:case1`);
    expect(cards.map(({ to }) => to.id).toSorted()).toEqual(['demir', 'kaya']);
    const about = { employee: ada, case: CaseId.parse('case1') };
    const take = actOption('take', { until: world.now() + 30 * minute });
    standIn.faults.next('batch', 'lost');
    await world.send({ kind: 'chose', question: cardQuestion(about), option: take }, { from: demirsTeams });
    await world.hall.settled();
    expect((await world.employee()).cases).toMatchObject([{ level: 'now', state: { at: 'taken' } }]);
    expect(world.telegram.arrived.at(-1)?.spoken.text).toContain('Herr Demir');
    expect(world.logged).toEqual([]);
    await world.store.close();
  });
});

describe('two processes on one Azure Cosmos DB', () => {
  it('take every message once, also the same ones, and send what is due once', async () => {
    const house = newHouse();
    const world = await openWorld(counting, opening(house));
    const second = await opening(house)(() => world.now());
    const other = world.instance(counting, second);
    const receipts = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        world.send(said('Hallo'), { id: `m${n % 6}`, hall: n % 2 === 0 ? world.hall : other }),
      ),
    );
    await Promise.all([world.hall.settled(), other.settled()]);
    for (let n = 0; n < 3; n += 1) {
      world.wind(2 * minute);
      await Promise.all([world.hall.tick(), other.tick()]);
      await Promise.all([world.hall.settled(), other.settled()]);
    }
    standIn.mend();
    const taken = receipts.filter(({ kind }) => kind === 'committed').length;
    expect((await world.employee()).counters.voice).toBe(taken);
    expect(world.telegram.arrived.map(({ id }) => id)).toHaveLength(taken);
    expect(new Set(world.telegram.arrived.map(({ id }) => id)).size).toBe(taken);
    await Promise.all([world.store.close(), second.close()]);
  });
});
