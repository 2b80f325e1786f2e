import { ConsistencyLevel, type Container, type FeedOptions, type SqlQuerySpec } from '@azure/cosmos';
import type { DocumentKind, Lane, Partition } from '../../bots/ports.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';
import { NotDone, patiently } from './failure.ts';

export interface Reading {
  readonly container: Container;
  readonly patienceMs: number;
  /** Every answer, for the time that it says. */
  readonly heard: (headers: Readonly<Record<string, unknown>>, sent: number) => void;
}

/** Asked for every time: of an account that was made weaker since the start nothing is read, rather than the past. */
const consistencyLevel = ConsistencyLevel.Strong;

/** What lies there, whatever it is. */
export const findOn =
  ({ container, patienceMs, heard }: Reading) =>
  (partition: Partition, id: string): Promise<unknown> =>
    patiently(patienceMs, async abortSignal => {
      const sent = performance.now();
      const item = container.item(id, partition);
      const { resource, headers, substatus } = await item.read<object>({ abortSignal, consistencyLevel });
      // to the client it is all one: no such document, no such container
      if (resource === undefined && substatus) throw new NotDone(404);
      heard(headers, sent);
      return resource;
    });

/** Everything that is ever asked of more than one document; by what is indexed, with parameters, and no wider than it must be. */
export interface Question {
  readonly query: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Missing: of all partitions. */
  readonly partition?: Partition;
  /** How many are wanted; what is not counted is read on behind. */
  readonly limit: number;
}

export const questions = {
  page: (partition: Partition, kind: DocumentKind, after: string) => ({
    query: 'SELECT * FROM c WHERE c.kind = @kind AND c.id > @after ORDER BY c.id',
    parameters: { '@kind': kind, '@after': after },
    partition,
  }),
  due: (lane: Lane, until: Instant) => ({
    query: 'SELECT * FROM c WHERE c.lane = @lane AND c.due <= @until ORDER BY c.lane, c.due',
    parameters: { '@lane': lane, '@until': until },
  }),
  caseload: (coach: PersonId, after: string) => ({
    query:
      'SELECT c.partition, c.expires FROM c WHERE c.coach = @coach AND c.partition > @after ORDER BY c.coach, c.partition',
    parameters: { '@coach': coach, '@after': after },
  }),
};

/** Asks page by page; `take` says whether it has enough. After a failure all of it is asked anew, into what `begin` gives. */
export const walkOn =
  ({ container, patienceMs }: Reading) =>
  <T extends { take(found: unknown): boolean }>(question: Question, begin: () => T): Promise<T> =>
    patiently(patienceMs, async abortSignal => {
      const taker = begin();
      const pages = container.items.query<unknown>(specOf(question), { ...optionsOf(question), abortSignal });
      while (pages.hasMoreResults())
        for (const found of (await pages.fetchNext()).resources ?? []) if (taker.take(found)) return taker;
      return taker;
    });

const specOf = ({ query, parameters }: Question): SqlQuerySpec => ({
  query,
  parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
});

const mostInAPage = 300;

const optionsOf = ({ partition, limit }: Question): FeedOptions => ({
  consistencyLevel,
  maxItemCount: Math.max(1, Math.min(limit, mostInAPage)),
  // without a partition the service answers only to the plan that it gives first
  ...(partition === undefined ? { forceQueryPlan: true, maxDegreeOfParallelism: -1 } : { partitionKey: partition }),
});
