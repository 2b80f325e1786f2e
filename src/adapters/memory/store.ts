import { lanes, type Committed, type Document, type Partition, type Store, type Write } from '../../bots/ports.ts';
import { earliest, instant, type Instant } from '../../placement/ids.ts';
import { idOf, jsonOf, plainJson, refuseTooHeavy, refuseUnfit } from '../batch.ts';
import { forwardOnly, type Clock } from '../storeClock.ts';
import { frozenCopy, type Copy } from '../copy.ts';
import { newShelves, type Shelves } from './shelves.ts';

/** The same promises as the others, in memory and gone with the process: for tests and the simulation. */
export const openMemoryStore = ({ now: clock }: { readonly now: Clock }): Store => {
  const now = forwardOnly(clock);
  const newEtag = etags();
  const swept = newShelves();
  const shelves = (): Shelves => {
    swept.sweep(now());
    return swept;
  };
  return {
    now,
    read: async (partition, id) => shelves().find(partition, id),
    commit: async (partition, batch) => committed(shelves(), changesOf(partition, batch, newEtag)),
    page: async (...[partition, kind, limit, after = '']) =>
      following(shelves().ids(partition, kind), limit, after).flatMap(id => shelves().find(partition, id) ?? []),
    due: async (lane, until, limit) => ({ items: firstDue(shelves().open(lane), until, limit), unreadable: 0 }),
    nextDue: async () => nextDue(shelves()),
    caseload: async (coach, limit, after = '') => following([...shelves().caseload(coach)], limit, after),
    close: async () => {},
  };
};

/** One write with what stands there afterwards; nothing where it is deleted. */
interface Change {
  readonly partition: Partition;
  readonly write: Write;
  readonly document?: Document;
}

const changesOf = (partition: Partition, batch: readonly Write[], newEtag: () => string): readonly Change[] => {
  refuseUnfit(partition, batch);
  const copies = batch.map(write => (write.do === 'delete' ? nothing : copyOf(write.document.body)));
  // Counted exactly only where the most that it can be is too much.
  if (copies.reduce((sum, { bytes }) => sum + bytes, 0) > surelyLight)
    refuseTooHeavy(copies.map(({ value }) => Buffer.byteLength(jsonOf(value))));
  return batch.map((write, at) => {
    if (write.do === 'delete') return { partition, write };
    const document = Object.freeze({ ...write.document, partition, etag: newEtag(), body: copies[at]?.value });
    return { partition, write, document };
  });
};

const copyOf = (body: unknown): Copy =>
  plainJson(() => {
    const copy = frozenCopy(body);
    return copy.value === undefined ? undefined : copy;
  });

const nothing: Copy = { value: null, bytes: 0 };
const surelyLight = 1_000_000;

const committed = (shelves: Shelves, changes: readonly Change[]): Committed => {
  const stopped = changes.find(change => !isPossible(shelves, change));
  if (stopped !== undefined) return { kind: 'conflict', id: idOf(stopped.write) };
  const etags = new Map<string, string>();
  for (const { partition, write, document } of changes) {
    if (document === undefined) shelves.drop(partition, idOf(write));
    else {
      shelves.put(document);
      etags.set(document.id, document.etag);
    }
  }
  return { kind: 'committed', etags };
};

const isPossible = (shelves: Shelves, { partition, write }: Change): boolean => {
  const found = shelves.find(partition, idOf(write));
  return write.do === 'create' ? found === undefined : found?.etag === write.ifMatch;
};

const following = (ids: readonly string[], limit: number, after: string): readonly string[] =>
  ids
    .filter(id => id > after)
    .toSorted()
    .slice(0, limit);

const firstDue = (open: Iterable<Document>, until: Instant, limit: number): readonly Document[] => {
  const items: Document[] = [];
  for (const document of open) {
    if (items.length >= limit || (document.due ?? until) > until) break;
    items.push(document);
  }
  return items;
};

const nextDue = (shelves: Shelves): Instant | undefined => {
  const [first, ...rest] = lanes.flatMap(lane =>
    [...firstDue(shelves.open(lane), forever, 1)].flatMap(({ due }) => due ?? []),
  );
  return first === undefined ? undefined : earliest(first, ...rest);
};

const forever = instant(Number.MAX_SAFE_INTEGER);

/** Counted, so that a seeded run plays the same every time. */
const etags = (): (() => string) => {
  let count = 0;
  return () => `e${(count += 1)}`;
};
