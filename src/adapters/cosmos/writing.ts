import type { DeleteOperation, OperationInput } from '@azure/cosmos';
import { z } from 'zod';
import type { Committed, Partition, Write } from '../../bots/ports.ts';
import type { Instant } from '../../placement/ids.ts';
import { idOf, jsonOf, refuseTooHeavy, refuseUnfit } from '../batch.ts';
import type { Sealing } from '../sealing.ts';
import { isThrottled, NotDone, patiently, unanswered } from './failure.ts';
import { etagOf, isOver, itemSchema, matching, newItem, type Sealed } from './items.ts';
import { findOn, type Reading } from './reading.ts';

export interface Writing extends Reading {
  readonly sealing: Sealing;
  readonly now: () => Instant;
}

/** One write, sealed once: however often it is sent, it is the same, and known again. */
interface Step {
  readonly write: Write;
  /** Missing: it is deleted. */
  readonly item?: Sealed;
  readonly operation: OperationInput;
}

export const writerOn =
  (writing: Writing) =>
  async (partition: Partition, batch: readonly Write[]): Promise<Committed> => {
    refuseUnfit(partition, batch);
    const bodies = batch.map(write => (write.do === 'delete' ? '' : jsonOf(write.document.body)));
    refuseTooHeavy(bodies.map(body => Buffer.byteLength(body)));
    const steps: Step[] = [];
    for (const [at, write] of batch.entries()) {
      const step = stepOf(writing, write, { partition, json: bodies[at] ?? '' });
      if (step === undefined) return { kind: 'conflict', id: idOf(write) };
      steps.push(step);
    }
    return committed(writing, partition, steps);
  };

interface Target {
  readonly partition: Partition;
  readonly json: string;
}

/** Nothing where it cannot match any more. */
const stepOf = ({ sealing, now }: Writing, write: Write, { partition, json }: Target): Step | undefined => {
  const ifMatch = write.do === 'create' ? '' : matching(write.ifMatch, now());
  if (ifMatch === undefined) return undefined;
  if (write.do === 'delete') return { write, operation: deleting(write.id, ifMatch) };
  const { id, kind } = write.document;
  const sealed = Buffer.from(sealing.seal(json, { partition, id, kind })).toString('base64');
  const item = newItem(write.document, { partition, sealed, now: now() });
  return { write, item, operation: write.do === 'create' ? creating(item) : replacing(item, ifMatch) };
};

const creating = (item: Sealed): OperationInput => ({ operationType: 'Create', resourceBody: item });
const replacing = (item: Sealed, ifMatch: string): OperationInput => ({
  operationType: 'Replace',
  id: item.id,
  resourceBody: item,
  ifMatch,
});
const deleting = (id: string, ifMatch: string): OperationInput => {
  const operation: DeleteOperation = { operationType: 'Delete', id, ifMatch };
  return operation;
};

/** Sends it until it is known what became of it: an answer that got lost is no conflict, and what is over is in nobody's way. */
const committed = async (writing: Writing, partition: Partition, steps: readonly Step[]): Promise<Committed> => {
  const until = performance.now() + writing.patienceMs;
  const operations = steps.map(({ operation }) => operation);
  let isUncertain = false;
  const uncertain = (): void => void (isUncertain = true);
  /** All that it takes, also to look what became of it, has one end. */
  const left = (): Writing => ({ ...writing, patienceMs: Math.ceil(Math.max(1, until - performance.now())) });
  do {
    const { results, stopped } = await sent(left(), { partition, operations, uncertain });
    const step = steps[stopped];
    if (step === undefined) return { kind: 'committed', etags: etagsOf(steps, results) };
    const lost = isUncertain ? await asWritten(left(), partition, steps) : undefined;
    if (lost !== undefined) return lost;
    const again = await inPlaceOfOver(left(), partition, step);
    if (again === undefined) return { kind: 'conflict', id: idOf(step.write) };
    operations[stopped] = again;
  } while (performance.now() < until);
  throw unanswered('others were faster for too long');
};

interface Sending {
  readonly partition: Partition;
  readonly operations: readonly OperationInput[];
  /** Called where it may have been done without an answer. */
  readonly uncertain: () => void;
}

const resultSchema = z.object({ statusCode: z.number(), eTag: z.string().optional() });
type Result = z.infer<typeof resultSchema>;
interface Answered {
  readonly results: readonly Result[];
  /** The first that was not as its write says; -1 where all was done. */
  readonly stopped: number;
}

const sent = ({ container, patienceMs, heard }: Writing, sending: Sending): Promise<Answered> =>
  patiently(patienceMs, async abortSignal => {
    const { partition, operations, uncertain } = sending;
    const at = performance.now();
    try {
      const options = { abortSignal, contentResponseOnWriteEnabled: false };
      const { result, headers } = await container.items.batch([...operations], partition, options);
      heard(headers, at);
      return answered(z.array(resultSchema).length(operations.length).parse(result));
    } catch (error) {
      if (!isThrottled(error)) uncertain();
      throw error;
    }
  });

const inTheWay = [404, 409, 412];
const dependsOnAnother = 424;

const answered = (results: readonly Result[]): Answered => {
  const failed = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== dependsOnAnother);
  const status = results[failed]?.statusCode;
  if (status !== undefined && !inTheWay.includes(status)) throw new NotDone(status);
  return { results, stopped: failed };
};

const etagsOf = (steps: readonly Step[], results: readonly Result[]): ReadonlyMap<string, string> =>
  new Map(
    steps.flatMap(({ write }, at) => {
      const etag = results[at]?.eTag;
      if (write.do === 'delete' || etag === undefined) return [];
      return [[write.document.id, etagOf(etag, write.document.expires)]];
    }),
  );

/**
 * What is sealed is sealed once: where it lies there, it was this commit. What others have changed since has another etag by now.
 * What is created stays a while; of a commit without it nobody can tell any more whether it was done before the others were.
 */
const asWritten = async (
  writing: Writing,
  partition: Partition,
  steps: readonly Step[],
): Promise<Committed | undefined> => {
  const find = findOn(writing);
  const etags = new Map<string, string>();
  const written = steps.flatMap(({ write, item }) => (item === undefined ? [] : [{ id: idOf(write), item }]));
  await Promise.all(
    written.map(async ({ id, item }) => {
      const found = itemSchema.safeParse(await find(partition, id)).data;
      if (found?.sealed === item.sealed) etags.set(id, etagOf(found.own, found.expires));
    }),
  );
  if (etags.size > 0) return { kind: 'committed', etags };
  if (steps.every(({ write }) => write.do !== 'create'))
    throw unanswered('whether this commit or only another was done is not known');
  return undefined;
};

/** How to create in the place of what is over and was not taken away yet; nothing where something else stands in the way. */
const inPlaceOfOver = async (
  writing: Writing,
  partition: Partition,
  { write, item }: Step,
): Promise<OperationInput | undefined> => {
  if (write.do !== 'create' || item === undefined) return undefined;
  const there = await findOn(writing)(partition, write.document.id);
  if (there === undefined) return creating(item);
  const over = itemSchema.safeParse(there).data;
  return over !== undefined && isOver(over, writing.now()) ? replacing(item, over.own) : undefined;
};
