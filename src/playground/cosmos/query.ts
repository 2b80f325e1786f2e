import { z } from 'zod';
import { isIndexed, isTogether, type Definition } from './definition.ts';
import type { Stored } from './documents.ts';
import { refuse, type Reply } from './reply.ts';
import { selectIn, type Comparison, type Condition, type Select, type Value } from './sql.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const askedSchema = z.strictObject({
  query: z.string(),
  parameters: z.array(z.strictObject({ name: z.string().startsWith('@'), value: scalar })).default([]),
});

type Parameters = ReadonlyMap<string, z.infer<typeof scalar>>;

export interface Query {
  readonly select: Select;
  readonly parameters: Parameters;
}

export function queryIn(body: unknown): Query {
  const asked = askedSchema.safeParse(body);
  if (!asked.success) return refuse(400, z.prettifyError(asked.error));
  const { query, parameters } = asked.data;
  return { select: selectIn(query), parameters: new Map(parameters.map(({ name, value }) => [name, value])) };
}

/** What no index of the container serves is refused, as the service does for more than one order, and stricter for filters. */
export function refuseUnindexed(definition: Definition, { where, orderBy }: Select): void {
  const paths = where.flatMap(one => (one.kind === 'true' ? [] : [one.left, one.right])).flatMap(pathsIn);
  for (const path of paths)
    if (!isIndexed(definition, path))
      refuse(400, 'An invalid query has been specified with filters against path(s) excluded from indexing.');
  const order = orderBy.map(({ path, isDescending }) => ({ path: `/${path.names.join('/')}`, isDescending }));
  const [first] = order;
  if (order.length === 1 && first !== undefined && !isIndexed(definition, first.path))
    refuse(400, 'The index path corresponding to the specified order-by item is excluded.');
  if (order.length > 1 && !isTogether(definition, order))
    refuse(400, 'The order by query does not have a corresponding composite index that it can be served from.');
}

const pathsIn = (value: Value): readonly string[] => (value.kind === 'path' ? [`/${value.names.join('/')}`] : []);

export interface Page {
  readonly size: number;
  readonly continuation: string | undefined;
}

const mostBytes = 4 * 1024 * 1024;

/** A page of what was found, in order; it goes on behind what came last, wherever that lies by then. */
export function pageOf(query: Query, documents: readonly Stored[], page: Page): Reply {
  const { select, parameters } = query;
  const placed = documents
    .filter(one => select.where.every(condition => holds(condition, one, parameters)))
    .map(stored => ({ stored, place: placeOf(query, stored) }))
    .toSorted((one, other) => comparePlaces(query, one.place, other.place));
  const behind = page.continuation === undefined ? undefined : placeIn(page.continuation, select);
  const left = placed.filter(({ place }) => behind === undefined || comparePlaces(query, place, behind) > 0);
  const taken = fitting(left.slice(0, page.size));
  const last = taken.at(-1);
  const isMore = last !== undefined && taken.length < left.length;
  const results = taken.map(({ stored }) => valueIn(select.value, stored, parameters));
  return {
    status: 200,
    json: { _rid: '', Documents: results, _count: results.length },
    headers: {
      'x-ms-item-count': String(results.length),
      ...(isMore && { 'x-ms-continuation': Buffer.from(JSON.stringify(last.place)).toString('base64') }),
    },
  };
}

/** By what it is ordered, and last by its own number. */
type Place = readonly unknown[];

const placeOf = ({ select, parameters }: Query, stored: Stored): Place => [
  ...select.orderBy.map(({ path }) => valueIn(path, stored, parameters)),
  stored.rid,
];

function comparePlaces({ select }: Query, one: Place, other: Place): number {
  for (const [at, value] of one.entries()) {
    const order = inOrder(value, other[at]);
    if (order !== 0) return select.orderBy[at]?.isDescending === true ? -order : order;
  }
  return 0;
}

function placeIn(continuation: string, { orderBy }: Select): Place {
  const token = z.array(scalar).safeParse(parsed(Buffer.from(continuation, 'base64').toString()));
  if (!token.success || token.data.length !== orderBy.length + 1) return refuse(400, 'Invalid Continuation Token');
  return token.data;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no token of ours: the caller refuses it
  }
};

const fitting = <T extends { readonly stored: Stored }>(documents: readonly T[]): readonly T[] => {
  let bytes = 0;
  const over = documents.findIndex(
    ({ stored }) => (bytes += Buffer.byteLength(JSON.stringify(stored.json))) > mostBytes,
  );
  return over === -1 ? documents : documents.slice(0, Math.max(1, over));
};

const holds = (condition: Condition, stored: Stored, parameters: Parameters): boolean => {
  if (condition.kind === 'true') return true;
  const left = valueIn(condition.left, stored, parameters);
  const right = valueIn(condition.right, stored, parameters);
  // what is of two kinds, or missing, is never so: neither more nor less nor other
  if (left === undefined || right === undefined || typeof left !== typeof right) return false;
  return comparing[condition.by](inOrder(left, right));
};

const comparing: { readonly [C in Comparison]: (order: number) => boolean } = {
  '=': order => order === 0,
  '!=': order => order !== 0,
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};

const inOrder = (one: unknown, other: unknown): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : Number(one > other);
  return kindOrder(one) - kindOrder(other);
};
const kindOrder = (value: unknown): number =>
  ['undefined', 'object', 'boolean', 'number', 'string'].indexOf(typeof value);

/** Missing stays missing, also as a field. */
function valueIn(value: Value, stored: Stored, parameters: Parameters): unknown {
  switch (value.kind) {
    case 'path':
      return value.names.reduce<unknown>(fieldIn, stored.json);
    case 'constant':
      return value.value;
    case 'parameter':
      return parameters.has(value.name)
        ? parameters.get(value.name)
        : refuse(400, `The parameter ${value.name} was not given a value.`);
    case 'list':
      return value.items.map(item => valueIn(item, stored, parameters));
    case 'object':
      return Object.fromEntries(value.fields.map(([name, field]) => [name, valueIn(field, stored, parameters)]));
    default:
      return value satisfies never;
  }
}

const recordSchema = z.record(z.string(), z.unknown());
const fieldIn = (of: unknown, name: string): unknown => recordSchema.safeParse(of).data?.[name];
