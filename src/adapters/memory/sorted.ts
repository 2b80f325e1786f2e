/** Things in order; adding, removing and looking at the first stay fast with hundreds of thousands. No two may compare equal. */
export interface Sorted<T> extends Iterable<T> {
  add(item: T): void;
  remove(item: T): void;
}

const longest = 512;

/** A list of short lists: moving the rest of a short list up is cheap, and looking one up is two binary searches. */
export const sortedBy = <T extends object>(compare: (one: T, other: T) => number): Sorted<T> => {
  const parts: T[][] = [];
  const isBefore = (one: T | undefined, item: T): boolean => one !== undefined && compare(one, item) < 0;
  const partFor = (item: T): number => firstWhere(parts.length, at => !isBefore(parts[at]?.at(-1), item));
  const placeIn = (part: readonly T[], item: T): number => firstWhere(part.length, at => !isBefore(part[at], item));
  return {
    add: item => {
      const at = Math.min(partFor(item), Math.max(0, parts.length - 1));
      const part = parts[at] ?? (parts[at] = []);
      part.splice(placeIn(part, item), 0, item);
      if (part.length > longest) parts.splice(at + 1, 0, part.splice(longest / 2));
    },
    remove: item => {
      const at = partFor(item);
      const part = parts[at] ?? [];
      const place = placeIn(part, item);
      const found = part[place];
      if (found !== undefined && compare(found, item) === 0) part.splice(place, 1);
      if (part.length === 0 && at < parts.length) parts.splice(at, 1);
    },
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
};

/** The first number below `count` that `holds`; from there on all of them must. */
const firstWhere = (count: number, holds: (at: number) => boolean): number => {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};
