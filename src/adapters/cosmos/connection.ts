import { CosmosClient, type Container, type ContainerDefinition } from '@azure/cosmos';
import { StoreError } from '../../bots/ports.ts';
import { failureIn, patiently, type Failure } from './failure.ts';
import { containerName, ourContainer, partitionPath, refuseAccount, refuseForeign } from './layout.ts';
import type { ServerClock } from './serverClock.ts';

export interface CosmosSettings {
  readonly endpoint: string;
  readonly key: string;
  readonly database: string;
}

export interface Connecting {
  readonly settings: CosmosSettings;
  readonly clock: ServerClock;
  /** How long somebody waits at most, and how long for one answer. */
  readonly patienceMs: number;
  readonly answerMs: number;
}

/** The container of this house, made where there is none. Throws a `StoreError` whose sentence names the setting and the repair. */
export const openContainer = async (connecting: Connecting): Promise<Container> => {
  const container = await containerFor(connecting);
  const found = (await foundBy(connecting, container)) ?? (await made(connecting));
  refuseForeign(found, connecting.settings.database);
  return container;
};

/** Whether there is a container of this name; nothing is made. */
export const isContainerThere = async (connecting: Connecting): Promise<boolean> =>
  (await foundBy(connecting, await containerFor(connecting))) !== undefined;

const foundBy = (
  { settings, patienceMs }: Connecting,
  container: Container,
): Promise<ContainerDefinition | undefined> =>
  explained(settings, () => patiently(patienceMs, async () => (await unless(404, () => container.read()))?.resource));

/** To make something takes the service many times as long as to answer, once in the life of a house. */
const makingMs = 60_000;

/** Of two instances that make it at once, one is too late and finds it. */
const made = async (connecting: Connecting): Promise<ContainerDefinition> => {
  const { settings } = connecting;
  const container = await containerFor({ ...connecting, answerMs: makingMs });
  const { database } = container;
  return explained(settings, () =>
    patiently(makingMs, async () => {
      await unless(409, () => database.client.databases.create({ id: settings.database }));
      await unless(409, () => database.containers.create(structuredClone(ourContainer)));
      return (await container.read()).resource ?? {};
    }),
  );
};

const containerFor = async ({ settings, clock, patienceMs, answerMs }: Connecting): Promise<Container> => {
  const { endpoint, key, database } = settings;
  // Everything goes to the account's own address, where its one region that writes answers: no other region is ever read.
  const connectionPolicy = {
    enableEndpointDiscovery: false,
    requestTimeout: answerMs,
    retryOptions: { maxWaitTimeInSeconds: answerMs / 1_000 },
  };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const account = await explained(settings, () =>
    patiently(patienceMs, async abortSignal => {
      const sent = performance.now();
      const { resource, headers } = await client.getDatabaseAccount({ abortSignal });
      clock.saw(headers['date'], sent);
      return resource;
    }),
  );
  if (account !== undefined) refuseAccount(account);
  return client.database(database).container(containerName);
};

const unless = async <T>(code: Failure['code'], work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (failureIn(error).code !== code) throw error;
    return undefined;
  }
};

/** The same with the setting that is to blame. */
const explained = async <T>({ database }: CosmosSettings, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError) || error.cause === undefined) throw error;
    const why = blamed(failureIn(error.cause), database);
    throw why === undefined ? error : new StoreError(error.code, why, { cause: error.cause });
  }
};

const blamed = ({ code }: Failure, database: string): string | undefined => {
  if (code === 401)
    return 'COSMOS_KEY: The database refuses this key. Copy the primary or secondary key of this very account.';
  if (code === 403)
    return (
      'COSMOS_KEY: This key may only read, or this machine is not let in. Give a read-write key and look at the networking of the ' +
      `account. What is made at the first start: the database "${database}", in it the container "${containerName}" with the ` +
      `partition key ${partitionPath}.`
    );
  return typeof code === 'string'
    ? `COSMOS_ENDPOINT: Nobody answers there (${code}). Copy the URI of the account, and see whether this machine reaches it.`
    : undefined;
};
