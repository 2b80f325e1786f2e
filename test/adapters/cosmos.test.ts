import { afterAll, beforeAll } from 'vitest';
import { openCosmosStore } from '../../src/adapters/cosmos/store.ts';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';
import { openCosmosStandIn, type CosmosStandIn } from '../../src/playground/cosmos/standIn.ts';
import { storeContract } from './store.contract.ts';

let standIn: CosmosStandIn;
beforeAll(async () => {
  standIn = await openCosmosStandIn();
});
afterAll(() => standIn.close());
const keys = parseKeyring(newKeyring());
let houses = 0;

storeContract('cosmos', async () => {
  const settings = { endpoint: standIn.endpoint, key: standIn.key, database: `house${(houses += 1)}` };
  return (await openCosmosStore({ settings, keys: () => keys })).store;
});
