import type { Definition } from './definition.ts';
import { newDocuments, ranges, type Documents } from './documents.ts';
import { refuse, type Reply } from './reply.ts';

export const consistencies = ['Strong', 'BoundedStaleness', 'Session', 'ConsistentPrefix', 'Eventual'] as const;
export type Consistency = (typeof consistencies)[number];

/** What whoever owns the account has set. */
export interface AccountSettings {
  consistency: Consistency;
  writesInSeveralRegions: boolean;
}

export interface Container {
  readonly definition: Definition;
  readonly documents: Documents;
  readonly rid: string;
  readonly name: string;
}

export interface Account {
  readonly settings: AccountSettings;
  readonly databases: Map<string, Map<string, Container>>;
}

export const accountReply = ({ settings }: Account, url: string): Reply => ({
  status: 200,
  json: {
    _self: '',
    id: 'stand-in',
    _rid: 'stand-in',
    _dbs: '//dbs/',
    writableLocations: [{ name: 'Loopback', databaseAccountEndpoint: url }],
    readableLocations: [{ name: 'Loopback', databaseAccountEndpoint: url }],
    enableMultipleWriteLocations: settings.writesInSeveralRegions,
    userReplicationPolicy: { minReplicaSetSize: 3, maxReplicasetSize: 4 },
    userConsistencyPolicy: { defaultConsistencyLevel: settings.consistency },
  },
});

export function databaseIn({ databases }: Account, id: string): Map<string, Container> {
  return databases.get(id) ?? refuse(404, 'Owner resource does not exist', { substatus: ownerMissing });
}

export function containerIn(account: Account, database: string, id: string): Container {
  return (
    databaseIn(account, database).get(id) ?? refuse(404, 'Owner resource does not exist', { substatus: ownerMissing })
  );
}

const ownerMissing = 1003;

export function madeDatabase({ databases }: Account, id: string): Reply {
  if (!/^[^/\\?#]{1,255}$/.test(id)) refuse(400, 'The input name is invalid.');
  if (databases.has(id)) refuse(409, 'Resource with specified id or name already exists.');
  databases.set(id, new Map());
  return { status: 201, json: databaseJson(id) };
}

export function madeContainer(account: Account, { database, definition, now }: Making): Reply {
  const containers = databaseIn(account, database);
  if (containers.has(definition.id)) refuse(409, 'Resource with specified id or name already exists.');
  const container = {
    definition,
    documents: newDocuments({ definition, now }),
    rid: ridOf(`${database}/${definition.id}`),
    name: `dbs/${database}/colls/${definition.id}`,
  };
  containers.set(definition.id, container);
  return { status: 201, json: containerJson(container) };
}

interface Making {
  readonly database: string;
  readonly definition: Definition;
  readonly now: () => number;
}

/** Of eight bytes: the client keeps what it has seen by them. */
const ridOf = (name: string): string => Buffer.from(name.padStart(8, '.').slice(-8)).toString('base64');

export const databaseJson = (id: string) => ({
  id,
  _rid: 'c3RhbmQ=',
  _self: `dbs/${id}/`,
  _etag: '"0"',
  _colls: 'colls/',
});
export const containerJson = ({ definition, rid, name }: Container) => ({
  ...definition,
  _rid: rid,
  _self: `${name}/`,
  _etag: '"0"',
  _docs: 'docs/',
});

export const rangesReply = ({ rid }: Container): Reply => ({
  status: 200,
  json: {
    _rid: rid,
    PartitionKeyRanges: ranges.map(range => ({ ...range, _rid: rid, status: 'online', parents: [] })),
    _count: ranges.length,
  },
});
