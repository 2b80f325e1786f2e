export interface Remembered<T> {
  get(name: string): T | undefined;
  set(name: string, value: T): void;
}

/** Remembers for so long at least, and for twice as long at most. */
export function newRemembered<T>(now: () => number, ms: number): Remembered<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let since = now();
  return {
    get: name => young.get(name) ?? old.get(name),
    set: (name, value) => {
      if (now() - since > ms) {
        old = young;
        young = new Map();
        since = now();
      }
      young.set(name, value);
    },
  };
}
