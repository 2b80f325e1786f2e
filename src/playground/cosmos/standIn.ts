import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { containerIn, type Account, type AccountSettings } from './account.ts';
import { askingOf, type Asked, type Serving } from './asked.ts';
import type { Stored } from './documents.ts';
import { commandedCosmosFaults, type Asking, type CosmosFault, type CosmosFaults } from './faults.ts';
import { refusal, Refused, type Reply } from './reply.ts';
import { refuseToWrite, replyTo } from './request.ts';
import { signedBy } from './signature.ts';

/** An account of Azure Cosmos DB on loopback, stricter than the real one; what it takes it keeps in memory only. */
export interface CosmosStandIn {
  readonly endpoint: string;
  readonly key: string;
  readonly readOnlyKey: string;
  /** As its owner sets it. */
  readonly settings: AccountSettings;
  readonly faults: CosmosFaults;
  /** Everything that was asked, also in vain. */
  readonly asked: readonly { readonly asking: Asking; readonly path: string; readonly body: string }[];
  /** Nothing goes wrong any more, and no copy is behind. */
  mend(): void;
  /** How many writes a copy may be behind, where the account allows that, for somebody who has seen nothing yet. */
  lag(writes: number): void;
  /** A hand in the database: what lies there with other fields, also in another partition. */
  tamper(place: Place, changed: Readonly<Record<string, unknown>>): void;
  /** What lies there; throws where nothing does. */
  look(place: Place): Readonly<Record<string, unknown>>;
  /** Somebody deletes a database. */
  drop(database: string): void;
  close(): Promise<void>;
}

export interface Place {
  readonly database: string;
  readonly container: string;
  readonly partition: string;
  readonly id: string;
}

export interface CosmosStandInGiven {
  readonly now?: () => number;
  readonly port?: number;
}

export async function openCosmosStandIn({ now = Date.now, port = 0 }: CosmosStandInGiven = {}): Promise<CosmosStandIn> {
  const [key, readOnlyKey] = [newKey(), newKey()];
  const settings: AccountSettings = { ...asMade };
  const account: Account = { settings, databases: new Map() };
  const faults = commandedCosmosFaults();
  const asked: { asking: Asking; path: string; body: string }[] = [];
  let [endpoint, behind] = ['', 0];
  const service: Serving = { account, now, url: () => endpoint, behind: () => behind };
  const server = createServer((request, response) => {
    void readRequest(request).then(one => {
      const asking = askingOf(one);
      asked.push({ asking, path: one.path.join('/'), body: one.body });
      const fault = faults.take(asking);
      const reply = answered({ service, keys: { key, readOnlyKey }, fault }, one);
      setTimeout(() => write(response, now, reply), delayOf(fault));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    endpoint,
    key,
    readOnlyKey,
    settings,
    faults,
    asked,
    lag: writes => void (behind = writes),
    mend: () => {
      behind = 0;
      faults.mend();
      Object.assign(settings, asMade);
    },
    tamper: (place, changed) => tamper(account, place, changed),
    look: place => lyingAt(account, place).json,
    drop: database => void account.databases.delete(database),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const asMade: AccountSettings = { consistency: 'Strong', writesInSeveralRegions: false };

const newKey = (): string => randomBytes(64).toString('base64');

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const path = (request.url ?? '').split('?')[0] ?? '';
  return {
    method: request.method ?? '',
    path: path.split('/').filter(Boolean).map(decodeURIComponent),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

interface Answering {
  readonly service: Serving;
  readonly keys: { readonly key: string; readonly readOnlyKey: string };
  readonly fault: CosmosFault | undefined;
}

function answered({ service, keys, fault }: Answering, asked: Asked): Reply | 'hangs' | 'cut' {
  if (fault === 'hangs' || fault === 'cut') return fault;
  if (typeof fault === 'object' && 'status' in fault) return refusal(fault.status, 'By command.', fault);
  const reply = replied(service, keys, asked);
  if (fault === undefined || typeof fault === 'object') return reply;
  return fault === 'lost' ? 'cut' : 'hangs';
}

const delayOf = (fault: CosmosFault | undefined): number =>
  typeof fault === 'object' && 'afterMs' in fault ? fault.afterMs : 0;

function replied(service: Serving, keys: Answering['keys'], asked: Asked): Reply {
  try {
    if (asked.headers['x-ms-version'] === undefined) return refusal(400, 'The version is missing.');
    if (signedBy(keys, asked.method, asked) === 'readOnlyKey') refuseToWrite(asked);
    return replyTo(service, asked);
  } catch (error) {
    if (error instanceof Refused) return error.reply;
    throw error;
  }
}

function write(response: ServerResponse, now: () => number, reply: Reply | 'hangs' | 'cut'): void {
  if (reply === 'hangs') return;
  if (reply === 'cut') return void response.destroy();
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    date: new Date(now()).toUTCString(),
    'x-ms-activity-id': randomUUID(),
    'x-ms-request-charge': '1',
    ...reply.headers,
  });
  response.end(JSON.stringify(reply.json ?? {}));
}

function tamper(account: Account, place: Place, changed: Readonly<Record<string, unknown>>): void {
  const { documents } = containerIn(account, place.database, place.container);
  const before = lyingAt(account, place);
  const { partition = place.partition } = changed;
  if (typeof partition !== 'string') throw new Error('A partition is a text.');
  const stored = documents.stored(partition, { ...before.json, ...changed });
  documents.write(partition, new Map([[stored.id, stored]]));
}

function lyingAt(account: Account, { database, container, partition, id }: Place): Stored {
  const stored = containerIn(account, database, container).documents.find(partition, id);
  if (stored === undefined) throw new Error('Nothing lies there.');
  return stored;
}
