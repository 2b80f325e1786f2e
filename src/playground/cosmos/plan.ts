import type { Condition, Select, Value } from './sql.ts';

/** How the service says that a query is to be asked range by range, and what of each: ordered, with what it was ordered by. */
export const planOf = (select: Select) => ({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: 'None',
    top: null,
    offset: null,
    limit: null,
    orderBy: select.orderBy.map(({ isDescending }) => (isDescending ? 'Descending' : 'Ascending')),
    orderByExpressions: select.orderBy.map(({ path }) => written(path, select.from)),
    groupByExpressions: [],
    groupByAliases: [],
    aggregates: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: select.orderBy.length === 0 ? '' : rewritten(select),
    hasSelectValue: select.value.kind !== 'object' && select.value.kind !== 'path',
    dCountInfo: null,
    hasNonStreamingOrderBy: false,
  },
  queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
});

function rewritten({ from, value, where, orderBy }: Select): string {
  const items = orderBy.map(({ path }) => `{"item": ${written(path, from)}}`);
  const filter = '({documentdb-formattableorderbyquery-filter})';
  const conditions = where.map(one => condition(one, from));
  const all = conditions.length === 0 ? filter : `((${conditions.join(' AND ')}) AND ${filter})`;
  const order = orderBy.map(({ path, isDescending }) => `${written(path, from)}${isDescending ? ' DESC' : ''}`);
  return [
    `SELECT ${from}._rid, [${items.join(', ')}] AS orderByItems, ${written(value, from)} AS payload`,
    `FROM ${from}`,
    `WHERE ${all}`,
    `ORDER BY ${order.join(', ')}`,
  ].join('\n');
}

const condition = (one: Condition, from: string): string =>
  one.kind === 'true' ? 'true' : `(${written(one.left, from)} ${one.by} ${written(one.right, from)})`;

function written(value: Value, from: string): string {
  switch (value.kind) {
    case 'path':
      return [from, ...value.names].join('.');
    case 'constant':
      return JSON.stringify(value.value);
    case 'parameter':
      return value.name;
    case 'list':
      return `[${value.items.map(item => written(item, from)).join(', ')}]`;
    case 'object':
      return `{${value.fields.map(([name, field]) => `${JSON.stringify(name)}: ${written(field, from)}`).join(', ')}}`;
    default:
      return value satisfies never;
  }
}
