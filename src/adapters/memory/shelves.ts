import { lanes, type Document, type DocumentKind, type Lane, type Partition } from '../../bots/ports.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';
import { sortedBy, type Sorted } from './sorted.ts';

/** A person's documents: all of them by id, and the ids of every kind. */
interface Shelf {
  readonly documents: Map<string, Placed>;
  readonly kinds: Map<DocumentKind, Set<string>>;
}

/** `order` tells apart what has the same time. */
interface Placed {
  readonly document: Document;
  readonly order: number;
}

export interface Shelves {
  find(partition: Partition, id: string): Document | undefined;
  /** Puts a document where none or the former one lies. */
  put(document: Document): void;
  drop(partition: Partition, id: string): void;
  ids(partition: Partition, kind: DocumentKind): readonly string[];
  /** Open items of one lane, earliest first. */
  open(lane: Lane): Iterable<Document>;
  caseload(coach: PersonId): Iterable<Partition>;
  /** Takes away what has expired. */
  sweep(now: Instant): void;
}

export const newShelves = (): Shelves => {
  const shelves = new Map<Partition, Shelf>();
  const indexes = newIndexes();
  let count = 0;
  const drop = (partition: Partition, id: string): void => {
    const shelf = shelves.get(partition);
    const placed = shelf?.documents.get(id);
    if (shelf === undefined || placed === undefined) return;
    shelf.documents.delete(id);
    shelf.kinds.get(placed.document.kind)?.delete(id);
    if (shelf.documents.size === 0) shelves.delete(partition);
    indexes.remove(placed);
  };
  return {
    find: (partition, id) => shelves.get(partition)?.documents.get(id)?.document,
    put: document => {
      drop(document.partition, document.id);
      const placed = { document, order: (count += 1) };
      const shelf = getOr(shelves, document.partition, newShelf);
      shelf.documents.set(document.id, placed);
      getOr(shelf.kinds, document.kind, () => new Set()).add(document.id);
      indexes.add(placed);
    },
    drop,
    ids: (partition, kind) => [...(shelves.get(partition)?.kinds.get(kind) ?? [])],
    open: lane => indexes.open(lane),
    caseload: coach => indexes.coaches.get(coach)?.keys() ?? [],
    sweep: now => {
      for (const { document } of indexes.expired(now)) drop(document.partition, document.id);
    },
  };
};

const newShelf = (): Shelf => ({ documents: new Map(), kinds: new Map() });

const newIndexes = () => {
  const agendas = new Map(lanes.map(lane => [lane, byTime('due')]));
  const expiry = byTime('expires');
  const coaches = new Map<PersonId, Map<Partition, number>>();
  const count = ({ coach, partition }: Document, by: 1 | -1): void => {
    if (coach === undefined) return;
    const counts = getOr(coaches, coach, () => new Map<Partition, number>());
    const left = (counts.get(partition) ?? 0) + by;
    if (left > 0) counts.set(partition, left);
    else counts.delete(partition);
  };
  return {
    coaches,
    *open(lane: Lane): Iterable<Document> {
      for (const { document } of agendas.get(lane) ?? []) yield document;
    },
    expired: (now: Instant): readonly Placed[] => upTo(expiry, now),
    add: (placed: Placed): void => {
      if (placed.document.lane !== undefined) agendas.get(placed.document.lane)?.add(placed);
      if (placed.document.expires !== undefined) expiry.add(placed);
      count(placed.document, 1);
    },
    remove: (placed: Placed): void => {
      if (placed.document.lane !== undefined) agendas.get(placed.document.lane)?.remove(placed);
      if (placed.document.expires !== undefined) expiry.remove(placed);
      count(placed.document, -1);
    },
  };
};

const byTime = (time: 'due' | 'expires'): Sorted<Placed> =>
  sortedBy((one, other) => (one.document[time] ?? 0) - (other.document[time] ?? 0) || one.order - other.order);

const upTo = (expiry: Sorted<Placed>, now: Instant): readonly Placed[] => {
  const expired: Placed[] = [];
  for (const placed of expiry) {
    if ((placed.document.expires ?? now) > now) break;
    expired.push(placed);
  }
  return expired;
};

const getOr = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make();
  if (!map.has(key)) map.set(key, found);
  return found;
};
