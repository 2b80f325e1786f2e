import { z } from 'zod';
import type { Container } from './account.ts';
import { askingOf, has, type Asked, type Serving } from './asked.ts';
import { batchReply } from './batch.ts';
import { rangeOf, ranges } from './documents.ts';
import { planOf } from './plan.ts';
import { pageOf, queryIn, refuseUnindexed, type Query } from './query.ts';
import { refuse, type Reply } from './reply.ts';
import { readAt, tokenOf } from './session.ts';

interface Of {
  readonly container: Container;
  readonly id: string | undefined;
}

/** What is asked of the documents of a container. */
export function documentsReply(service: Serving, asked: Asked, { container, id }: Of): Reply {
  refuseConsistency(service, asked);
  const { definition, documents } = container;
  if (askingOf(asked) === 'plan') return { status: 200, json: planOf(queryOf(container, asked).select) };
  if (askingOf(asked) === 'query') {
    const query = queryOf(container, asked);
    const { range, partition } = scopeOf(asked, query);
    const asOf = readAt(documents, range, seenBy(service, asked));
    const inScope = documents.all(range, asOf).filter(one => partition === undefined || one.partition === partition);
    return withSession(container, pageOf(query, inScope, pageAsked(asked)), tokenOf(range, asOf));
  }
  const partition = partitionIn(asked) ?? refuse(400, 'PartitionKey value must be supplied for this operation.');
  const range = rangeOf(partition);
  if (askingOf(asked) === 'read' && id !== undefined) {
    const asOf = readAt(documents, range, seenBy(service, asked));
    const stored = documents.find(partition, id, asOf);
    const reply = stored === undefined ? missing : { status: 200, json: stored.json, headers: { etag: stored.etag } };
    return withSession(container, reply, tokenOf(range, asOf));
  }
  if (askingOf(asked) !== 'batch' || !has(asked, 'x-ms-cosmos-is-batch-request') || id !== undefined)
    return refuse(405, `The stand-in does not know this request of ${definition.id}.`);
  if (!has(asked, 'x-ms-cosmos-batch-atomic')) refuse(400, 'The stand-in knows no batch that is not atomic.');
  if (Buffer.byteLength(asked.body) > largestBatch) refuse(413, 'Request size is too large');
  const isMinimal = asked.headers['prefer'] === 'return=minimal';
  const reply = batchReply(documents, partition, { json: parsed(asked.body), isMinimal });
  return withSession(container, reply, tokenOf(range, documents.lsn(range)));
}

const largestBatch = 2 * 1024 * 1024;

const missing: Reply = {
  status: 404,
  json: { code: 'NotFound', message: 'Entity with the specified id does not exist.' },
};

const withSession = ({ rid, name }: Container, reply: Reply, token: string): Reply => ({
  ...reply,
  headers: {
    ...reply.headers,
    'x-ms-session-token': token,
    'x-ms-content-path': rid,
    'x-ms-alt-content-path': name,
  },
});

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return refuse(400, 'The request body is not JSON.');
  }
};

function queryOf({ definition }: Container, { headers, body }: Asked): Query {
  if (headers['content-type'] !== 'application/query+json') refuse(400, 'A query has the type application/query+json.');
  const query = queryIn(parsed(body));
  refuseUnindexed(definition, query.select);
  return query;
}

/** One partition, or one range of many; a query of all is told how to ask. */
function scopeOf(asked: Asked, { select }: Query): { readonly range: string; readonly partition?: string } {
  const partition = partitionIn(asked);
  if (partition !== undefined) return { range: rangeOf(partition), partition };
  const wanted = asked.headers['x-ms-documentdb-partitionkeyrangeid'];
  const range = ranges.find(({ id }) => id === wanted);
  if (range !== undefined) return { range: range.id };
  return refuse(400, 'The provided cross partition query can not be directly served by the gateway.', {
    substatus: 1004,
    plan: JSON.stringify(planOf(select)),
  });
}

const keySchema = z.tuple([z.string()]);

const partitionIn = ({ headers }: Asked): string | undefined => {
  const given = headers['x-ms-documentdb-partitionkey'];
  if (given === undefined) return undefined;
  const key = keySchema.safeParse(parsed(String(given)));
  if (!key.success) return refuse(400, 'Partition key provided doesn’t correspond to definition in the collection.');
  if (Buffer.byteLength(key.data[0]) > 2_048) refuse(400, 'Partition key is too large.');
  return key.data[0];
};

const seenBy = ({ account, behind }: Serving, { headers }: Asked) => ({
  token: headers['x-ms-session-token']?.toString(),
  behind: ['Strong', 'BoundedStaleness'].includes(account.settings.consistency) ? 0 : behind(),
});

const pageAsked = ({ headers }: Asked) => {
  const size = Number(headers['x-ms-max-item-count'] ?? 100);
  if (!Number.isInteger(size) || size === 0 || size < -1) refuse(400, 'Invalid value for x-ms-max-item-count.');
  return { size: size === -1 ? 100 : size, continuation: headers['x-ms-continuation']?.toString() };
};

const order = ['Eventual', 'ConsistentPrefix', 'Session', 'BoundedStaleness', 'Strong'];

/** Nobody may ask for more than the account gives. */
function refuseConsistency({ account }: Serving, { headers }: Asked): void {
  const wanted = headers['x-ms-consistency-level']?.toString();
  if (wanted !== undefined && order.indexOf(wanted) > order.indexOf(account.settings.consistency))
    refuse(400, `ConsistencyLevel ${wanted} specified in the request is stronger than that of the account.`);
}
