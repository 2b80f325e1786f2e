/** What will happen, by its time; what has the same time happens in the order in which it was planned. */
export interface Agenda {
  add(at: number, run: () => void): void;
  /** When the next thing happens. */
  next(): number | undefined;
  /** Everything up to `until`, taken out. */
  take(until: number): readonly (() => void)[];
  clear(): void;
}

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

export const newAgenda = (): Agenda => {
  let heap: Entry[] = [];
  let count = 0;
  const pop = (until: number): Entry | undefined => {
    const [first] = heap;
    if (first === undefined || first.at > until) return undefined;
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) sink(heap, last);
    return first;
  };
  return {
    add: (at, run) => lift(heap, { at, run, order: (count += 1) }),
    next: () => heap[0]?.at,
    take: until => {
      const taken: (() => void)[] = [];
      for (let entry = pop(until); entry !== undefined; entry = pop(until)) taken.push(entry.run);
      return taken;
    },
    clear: () => {
      heap = [];
    },
  };
};

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function lift(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || isBefore(parent, entry)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
}

function sink(heap: Entry[], entry: Entry): void {
  let at = 0;
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (left === undefined) break;
    const isRight = right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (isBefore(entry, child)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = entry;
}
