import { z } from 'zod';
import type { Documents, Stored } from './documents.ts';
import { refuse, Refused, type Reply } from './reply.ts';

const body = z.record(z.string(), z.unknown());
const operationSchema = z.discriminatedUnion('operationType', [
  z.strictObject({ operationType: z.literal('Create'), resourceBody: body }),
  z.strictObject({
    operationType: z.literal('Replace'),
    id: z.string(),
    resourceBody: body,
    ifMatch: z.string().optional(),
  }),
  z.strictObject({ operationType: z.literal('Delete'), id: z.string(), ifMatch: z.string().optional() }),
]);
type Operation = z.infer<typeof operationSchema>;

const mostOperations = 100;

interface Result {
  readonly statusCode: number;
  readonly requestCharge: number;
  readonly eTag?: string;
  readonly resourceBody?: unknown;
}

/** All of it or nothing; stops at the first operation that cannot be done, and the others depend on it. */
export function batchReply(documents: Documents, partition: string, { json, isMinimal }: Batch): Reply {
  const operations = operationsIn(json);
  const changes = new Map<string, Stored | undefined>();
  const results: Result[] = [];
  for (const operation of operations) {
    const result = done({ documents, partition, changes }, operation);
    if (result.statusCode >= 400)
      return { status: 207, json: operations.map((_, at) => (at === results.length ? result : dependent)) };
    results.push(isMinimal ? withoutBody(result) : result);
  }
  documents.write(partition, changes);
  return { status: 200, json: results };
}

interface Batch {
  readonly json: unknown;
  readonly isMinimal: boolean;
}

const operationsIn = (json: unknown): readonly Operation[] => {
  const read = z.array(operationSchema).min(1).safeParse(json);
  if (!read.success) return refuse(400, z.prettifyError(read.error));
  if (read.data.length > mostOperations) refuse(400, `Batch request has more operations than what is supported.`);
  return read.data;
};

const dependent: Result = { statusCode: 424, requestCharge: 0 };
const failed = (statusCode: number): Result => ({ statusCode, requestCharge: 1 });
const withoutBody = ({ statusCode, requestCharge, eTag }: Result): Result => ({
  statusCode,
  requestCharge,
  ...(eTag !== undefined && { eTag }),
});

interface Doing {
  readonly documents: Documents;
  readonly partition: string;
  /** What the operations before have done. */
  readonly changes: Map<string, Stored | undefined>;
}

function done({ documents, partition, changes }: Doing, operation: Operation): Result {
  const id = operation.operationType === 'Create' ? String(operation.resourceBody['id']) : operation.id;
  const there = changes.has(id) ? changes.get(id) : documents.find(partition, id);
  if (operation.operationType === 'Create' && there !== undefined) return failed(409);
  if (operation.operationType !== 'Create') {
    if (there === undefined) return failed(404);
    if (![undefined, '*', there.etag].includes(operation.ifMatch)) return failed(412);
  }
  if (operation.operationType === 'Delete') {
    changes.set(id, undefined);
    return { statusCode: 204, requestCharge: 1 };
  }
  if (operation.resourceBody['id'] !== id) return failed(400);
  return written({ documents, partition, changes }, operation.resourceBody, there);
}

function written({ documents, partition, changes }: Doing, body: unknown, before: Stored | undefined): Result {
  try {
    const stored = documents.stored(partition, body, before);
    changes.set(stored.id, stored);
    const statusCode = before === undefined ? 201 : 200;
    return { statusCode, requestCharge: 1, eTag: stored.etag, resourceBody: stored.json };
  } catch (error) {
    if (error instanceof Refused) return failed(error.reply.status);
    throw error;
  }
}
