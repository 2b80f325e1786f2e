import { z } from 'zod';
import { refuse } from './reply.ts';

const indexed = z.strictObject({ path: z.string().startsWith('/') });
const composite = z
  .array(z.strictObject({ path: z.string().startsWith('/'), order: z.enum(['ascending', 'descending']) }))
  .min(2)
  .max(8);

const definitionSchema = z.strictObject({
  id: z.string().regex(/^[^/\\?#]{1,255}$/),
  partitionKey: z.strictObject({
    paths: z.array(z.string().regex(/^\/[^/]/)).length(1),
    kind: z.literal('Hash').default('Hash'),
    version: z.union([z.literal(1), z.literal(2)]).default(2),
  }),
  indexingPolicy: z
    .strictObject({
      indexingMode: z.enum(['consistent', 'none']).default('consistent'),
      automatic: z.boolean().default(true),
      includedPaths: z.array(indexed).default([{ path: '/*' }]),
      excludedPaths: z.array(indexed).default([]),
      compositeIndexes: z.array(composite).optional(),
    })
    .default({ indexingMode: 'consistent', automatic: true, includedPaths: [{ path: '/*' }], excludedPaths: [] }),
  /** −1: a document ends only where it says so. Missing: never, whatever it says. */
  defaultTtl: z.int().min(-1).max(2_147_483_647).optional(),
});

export type Definition = z.infer<typeof definitionSchema>;

/** A container as it was asked for, with what the service adds. */
export function definitionIn(body: unknown): Definition {
  const read = definitionSchema.safeParse(body);
  if (!read.success) return refuse(400, z.prettifyError(read.error));
  const { includedPaths, excludedPaths } = read.data.indexingPolicy;
  const all = [...includedPaths, ...excludedPaths].map(({ path }) => path);
  if (!all.includes('/*'))
    refuse(400, "The special mandatory indexing path '/' is not provided in any of the path type sets.");
  for (const path of all)
    if (!/\/(\*|\?)$/.test(path))
      refuse(400, `The indexing path '${path}' could not be accepted, failed near its end.`);
  const policy = { ...read.data.indexingPolicy, excludedPaths: [...excludedPaths, { path: '/"_etag"/?' }] };
  return { ...read.data, indexingPolicy: policy };
}

/** Whether a filter or an order may lean on this path; the id always has an index. */
export const isIndexed = ({ indexingPolicy }: Definition, path: string): boolean => {
  if (path === '/id' || path === '/_ts') return true;
  const { includedPaths, excludedPaths } = indexingPolicy;
  if (has(includedPaths, `${path}/?`)) return true;
  return has(includedPaths, '/*') && !has(excludedPaths, `${path}/?`);
};

const has = (paths: readonly { readonly path: string }[], name: string): boolean =>
  paths.some(one => one.path === name);

/** Whether one composite index holds these paths, as they are or all turned round. */
export const isTogether = ({ indexingPolicy }: Definition, order: readonly Ordered[]): boolean =>
  (indexingPolicy.compositeIndexes ?? []).some(
    index =>
      index.length === order.length &&
      [false, true].some(isTurned =>
        index.every((one, at) => {
          const wanted = order[at];
          return one.path === wanted?.path && (one.order === 'descending') === (wanted.isDescending !== isTurned);
        }),
      ),
  );

export interface Ordered {
  readonly path: string;
  readonly isDescending: boolean;
}
