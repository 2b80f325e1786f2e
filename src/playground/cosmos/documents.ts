import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Definition } from './definition.ts';
import { Refused } from './reply.ts';

/** A document as it lies in the container, with what the service adds. */
export interface Stored {
  readonly partition: string;
  readonly id: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly etag: string;
  /** Seconds. */
  readonly ts: number;
  readonly rid: string;
}

interface Version {
  readonly lsn: number;
  /** Missing: it was deleted. */
  readonly stored?: Stored | undefined;
}

export interface Documents {
  /** As it was when the range had counted so far; missing: now. */
  find(partition: string, id: string, asOf?: number): Stored | undefined;
  all(range: string, asOf?: number): readonly Stored[];
  /** How far the range has counted. */
  lsn(range: string): number;
  /** As it will lie there; `before` is what it replaces. */
  stored(partition: string, json: unknown, before?: Stored): Stored;
  /** What was written at once counts as one. */
  write(partition: string, changes: ReadonlyMap<string, Stored | undefined>): void;
}

export const ranges = [
  { id: '0', minInclusive: '', maxExclusive: '80' },
  { id: '1', minInclusive: '80', maxExclusive: 'FF' },
] as const;

/** By another hash than the service's, and as even. */
export const rangeOf = (partition: string): string =>
  (createHash('sha256').update(partition).digest()[0] ?? 0) < 128 ? '0' : '1';

const largest = 2 * 1024 * 1024;

const jsonSchema = z.looseObject({
  id: z
    .string()
    .min(1)
    .regex(/^[^/\\?#]+$/)
    .refine(id => Buffer.byteLength(id) <= 1_023 && !id.endsWith(' ')),
  ttl: z
    .int()
    .refine(ttl => ttl === -1 || (ttl >= 1 && ttl <= 2_147_483_647))
    .optional(),
});

export function newDocuments({ definition, now }: { definition: Definition; now: () => number }): Documents {
  const partitions = new Map<string, Map<string, Version[]>>();
  const counts = new Map<string, number>();
  let rids = 0;
  const lsn = (range: string): number => counts.get(range) ?? 0;
  const visible = (versions: readonly Version[], asOf: number): Stored | undefined => {
    const stored = versions.findLast(version => version.lsn <= asOf)?.stored;
    return stored !== undefined && isAlive(definition, stored, now()) ? stored : undefined;
  };
  return {
    lsn,
    find: (partition, id, asOf = Infinity) => visible(partitions.get(partition)?.get(id) ?? [], asOf),
    all: (range, asOf = Infinity) =>
      [...partitions]
        .filter(([partition]) => rangeOf(partition) === range)
        .flatMap(([, documents]) => [...documents.values()].flatMap(versions => visible(versions, asOf) ?? [])),
    stored: (partition, body, before) => {
      const json = validated(definition, partition, body);
      const etag = `"${randomUUID()}"`;
      const ts = Math.floor(now() / 1_000);
      const rid = before?.rid ?? Buffer.from(`document${String((rids += 1)).padStart(8, '0')}`).toString('base64');
      const added = { _rid: rid, _self: `docs/${rid}/`, _etag: etag, _attachments: 'attachments/', _ts: ts };
      return { partition, id: json.id, json: { ...json, ...added }, etag, ts, rid };
    },
    write: (partition, changes) => {
      const range = rangeOf(partition);
      const count = lsn(range) + 1;
      const documents = partitions.get(partition) ?? new Map<string, Version[]>();
      partitions.set(partition, documents);
      counts.set(range, count);
      for (const [id, stored] of changes) documents.set(id, [...(documents.get(id) ?? []), { lsn: count, stored }]);
    },
  };
}

/** What has ended is seen by nobody any more, also before it is cleared away. */
const isAlive = ({ defaultTtl }: Definition, { json, ts }: Stored, now: number): boolean => {
  if (defaultTtl === undefined) return true;
  const ttl = typeof json['ttl'] === 'number' ? json['ttl'] : defaultTtl;
  return ttl === -1 || now < (ts + ttl) * 1_000;
};

const validated = ({ partitionKey }: Definition, partition: string, body: unknown) => {
  const read = jsonSchema.safeParse(body);
  if (!read.success) throw new Refused(400, z.prettifyError(read.error));
  if (Buffer.byteLength(JSON.stringify(body)) > largest) throw new Refused(413, 'Request size is too large');
  const [path = ''] = partitionKey.paths;
  if (read.data[path.slice(1)] !== partition)
    throw new Refused(400, "PartitionKey extracted from document doesn't match the one specified in the header");
  return read.data;
};
