// The store of a house, as its settings choose: a file in the data folder, or Azure Cosmos DB. Its keys lie in the folder either way.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CosmosSettings } from '../adapters/cosmos/connection.ts';
import { KeyringError, loadKeyring, type Keyring } from '../adapters/secrets.ts';
import { openSqliteStore } from '../adapters/sqlite/store.ts';
import { StoreError, type Store } from '../bots/ports.ts';
import type { Config } from '../config.ts';
import { HouseError } from './houseError.ts';

/** What lies in a data folder. */
export const houseFiles = {
  store: 'anker.db',
  keys: 'keys.json',
  sounds: 'sounds',
  deleted: 'deleted.jsonl',
} as const;

export interface StoreGiven {
  readonly folder: string;
  /** Missing: a file in the folder. */
  readonly cosmos?: CosmosSettings;
}

export const storeOf = (config: Config): StoreGiven => {
  const { ANKER_DATA: folder, COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: database } = config;
  return { folder, ...(endpoint !== undefined && key !== undefined && { cosmos: { endpoint, key, database } }) };
};

/** The file of the store; nothing where it is in Azure Cosmos DB. */
export const storeFileOf = (config: Config): string | undefined =>
  config.COSMOS_ENDPOINT === undefined ? join(config.ANKER_DATA, houseFiles.store) : undefined;

export async function openStore({ folder, cosmos, now }: StoreGiven & { readonly now?: () => number }): Promise<Kept> {
  const file = join(folder, houseFiles.store);
  if (cosmos === undefined) {
    const keys = keyringIn(folder, existsSync(file));
    return { store: openSqliteStore({ file, keys, ...(now && { now }) }), keys };
  }
  if (existsSync(file))
    throw new HouseError(
      `In this folder lies a store already (${file}), and nothing moves from there to COSMOS_ENDPOINT by itself. Choose another ANKER_DATA.`,
    );
  const { openCosmosStore } = await cosmosAdapter();
  return openCosmosStore({ settings: cosmos, keys: isUsed => keyringIn(folder, isUsed), ...(now && { now }) });
}

interface Kept {
  readonly store: Store;
  readonly keys: Keyring;
}

/** To look must not make a store. */
export async function isStoreThere({ folder, cosmos }: StoreGiven): Promise<boolean> {
  if (cosmos === undefined) return existsSync(join(folder, houseFiles.store));
  const { isCosmosStoreThere } = await cosmosAdapter();
  return isCosmosStoreThere(cosmos);
}

/** Its client takes a fifth of a second to load: only who needs it waits for it. */
const cosmosAdapter = () => import('../adapters/cosmos/store.ts');

/** Made where a house is new, never beside what other keys have sealed. */
function keyringIn(folder: string, isUsed: boolean): Keyring {
  const keys = join(folder, houseFiles.keys);
  if (isUsed && !existsSync(keys))
    throw new HouseError(`The keyring ${keys} is missing: without it nothing that is kept can be read. Put it back.`);
  return loadKeyring(keys);
}

/** What a setting, a key or the machine is to blame for: its message says how to mend it. */
export const isMendable = (cause: unknown): cause is Error =>
  [StoreError, KeyringError, HouseError].some(kind => cause instanceof kind);
