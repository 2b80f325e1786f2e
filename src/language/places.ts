import type { Element } from './pattern.ts';

/** Where the elements of a grammar stand in a sentence. */
export interface Places {
  readonly of: (element: number) => readonly number[];
  /** Two words in a row stand at their last one; this is where they begin. */
  readonly start: (element: number, place: number) => number;
  /** The elements that are there at all. */
  readonly present: readonly number[];
}

/** Two elements in a row that make another one, under the first of them. */
export type Pairs = ReadonlyMap<number, readonly { readonly id: number; readonly second: number }[]>;

export function pairsOf(elements: readonly Element[]): Pairs {
  const pairs = elements.flatMap((element, id) =>
    element.pairs.map(([first, second]) => ({ first, pair: { id, second } })),
  );
  const byFirst = Map.groupBy(pairs, ({ first }) => first);
  return new Map([...byFirst].map(([first, those]) => [first, those.map(({ pair }) => pair)]));
}

/** `words`: the elements that each word is, one list for a word. */
export function placesOf(words: readonly (readonly number[])[], pairs: Pairs): Places {
  const found = new Map<number, number[]>();
  const begun = new Map<number, Map<number, number>>();
  words.forEach((elements, place) => elements.forEach(element => put(found, element, place)));
  const open = [...found.keys()];
  for (const first of open) {
    for (const { id, second } of pairs.get(first) ?? []) {
      const seconds = found.get(second);
      if (seconds === undefined) continue;
      for (const place of found.get(first) ?? []) {
        if (!seconds.includes(place + 1)) continue;
        const starts = begun.get(id) ?? new Map<number, number>();
        starts.set(place + 1, begun.get(first)?.get(place) ?? place);
        begun.set(id, starts);
        if (put(found, id, place + 1)) open.push(id);
      }
    }
  }
  return {
    of: element => found.get(element) ?? none,
    start: (element, place) => begun.get(element)?.get(place) ?? place,
    present: [...found.keys()],
  };
}

const none: readonly number[] = [];

/** Whether it was not there before. Places stay in their order. */
function put(found: Map<number, number[]>, element: number, place: number): boolean {
  const list = found.get(element);
  if (list === undefined) found.set(element, [place]);
  else if (list.includes(place)) return false;
  else if (place > (list.at(-1) ?? 0)) list.push(place);
  else
    list.splice(
      list.findIndex(one => one > place),
      0,
      place,
    );
  return true;
}
