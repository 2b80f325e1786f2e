/** A seeded source of chance. What is forked by a name does not depend on how often others were asked. */
export interface Chance {
  /** Between 0 and 1, never 1. */
  next(): number;
  is(probability: number): boolean;
  /** A whole number from `from` up to and with `to`. */
  between(from: number, to: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  fork(name: string): Chance;
}

export const chanceFrom = (seed: string): Chance => {
  const next = generator(seed);
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    is: probability => next() < probability,
    between,
    pick: items => items[Math.floor(next() * items.length)] ?? items[0],
    fork: name => chanceFrom(`${seed}/${name}`),
  };
};

/** The first one whose share is reached; the shares need not sum up to one. */
export const weighted = <T>(chance: Chance, shares: readonly (readonly [T, number])[], otherwise: T): T => {
  let left = chance.next() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [item, share] of shares) {
    left -= share;
    if (left < 0) return item;
  }
  return otherwise;
};

/** sfc32: small, fast, and good enough to play with. */
const generator = (seed: string): (() => number) => {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let n = 0; n < 12; n++) next();
  return next;
};

/** FNV-1a with a salt. */
const hash = (text: string, salt: number): number => {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
};
