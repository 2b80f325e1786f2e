import { z } from 'zod';
import {
  accountReply,
  containerIn,
  containerJson,
  databaseIn,
  databaseJson,
  madeContainer,
  madeDatabase,
  rangesReply,
} from './account.ts';
import { definitionIn } from './definition.ts';
import { documentsReply } from './documentRequest.ts';
import { askingOf, type Asked, type Serving } from './asked.ts';
import { refuse, type Reply } from './reply.ts';

const isRead = (asked: Asked): boolean => asked.method === 'GET' || ['query', 'plan'].includes(askingOf(asked));

/** What a key that may only read is let do. */
export const refuseToWrite = (asked: Asked): void => {
  if (!isRead(asked)) refuse(403, 'The given request cannot be authorized by a read-only key.');
};

export function replyTo(service: Serving, asked: Asked): Reply {
  const { account, now } = service;
  const { method, path } = asked;
  const [dbs, database, colls, container, below, id] = path;
  if (dbs === undefined) return accountReply(account, service.url());
  if (dbs !== 'dbs' || (colls !== undefined && colls !== 'colls')) return refuse(404, 'Not found');
  if (database === undefined) return method === 'POST' ? madeDatabase(account, idIn(asked)) : notKnown();
  if (colls === undefined) {
    databaseIn(account, database);
    return method === 'GET' ? { status: 200, json: databaseJson(database) } : notKnown();
  }
  if (container === undefined)
    return method === 'POST'
      ? madeContainer(account, { database, definition: definitionIn(json(asked)), now })
      : notKnown();
  const found = containerIn(account, database, container);
  if (below === undefined) return method === 'GET' ? { status: 200, json: containerJson(found) } : notKnown();
  if (below === 'pkranges' && method === 'GET') return rangesReply(found);
  if (below === 'docs') return documentsReply(service, asked, { container: found, id });
  return notKnown();
}

const notKnown = (): never => refuse(405, 'The stand-in does not know this request.');

const json = ({ body }: Asked): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return refuse(400, 'The request body is not JSON.');
  }
};

const idSchema = z.strictObject({ id: z.string() });
const idIn = (asked: Asked): string =>
  idSchema.safeParse(json(asked)).data?.id ?? refuse(400, 'The input content is invalid.');
