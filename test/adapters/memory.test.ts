import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { frozenCopy } from '../../src/adapters/copy.ts';
import { sortedBy } from '../../src/adapters/memory/sorted.ts';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import { instant } from '../../src/placement/ids.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', async () => openMemoryStore({ now: Date.now }));

test('its clock is the one that it was given, and a clock put back stands', () => {
  let time = 1_000;
  const store = openMemoryStore({ now: () => time });
  expect(store.now()).toBe(1_000);
  time = 900;
  expect(store.now()).toBe(1_000);
  time = 1_001.7;
  expect(store.now()).toBe(1_001);
});

test('what expires is gone once its time has come', async () => {
  let time = 0;
  const store = openMemoryStore({ now: () => time });
  const seen = { id: 'seen', kind: 'seen', body: 1, expires: instant(10) } as const;
  await store.commit('p', [{ do: 'create', document: seen }]);
  time = 9;
  expect(await store.read('p', 'seen')).toBeDefined();
  time = 10;
  expect(await store.read('p', 'seen')).toBeUndefined();
});

test('a copy is what JSON would give back', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withNullPrototype: true }), value => {
      const json = JSON.stringify(value);
      fc.pre(json !== undefined);
      expect(frozenCopy(value).value).toEqual(JSON.parse(json));
      expect(frozenCopy(value).bytes).toBeGreaterThanOrEqual(Buffer.byteLength(json));
    }),
  );
});

test('a copy that comes back is not copied again and weighs the same', () => {
  const first = frozenCopy({ a: ['text'] });
  expect(frozenCopy(first.value)).toStrictEqual(first);
  expect(frozenCopy(first.value).value).toBe(first.value);
});

test('a copy is frozen all the way down', () => {
  const inner = { b: 1 };
  const { value } = frozenCopy([[inner]]);
  const [[copy]] = z.tuple([z.tuple([z.custom<object>()])]).parse(value);
  expect(copy).not.toBe(inner);
  expect(() => Object.assign(copy, { b: 2 })).toThrow(TypeError);
});

test('a sorted list is in order after whatever was added and removed', () => {
  const things = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3_000 })), {
    maxLength: 4_000,
    size: 'max',
  });
  fc.assert(
    fc.property(things, steps => {
      const sorted = sortedBy<{ readonly n: number }>((one, other) => one.n - other.n);
      const model = new Set<number>();
      for (const [add, n] of steps) {
        if (add && !model.has(n)) sorted.add({ n });
        if (!add) sorted.remove({ n });
        if (add) model.add(n);
        else model.delete(n);
      }
      expect([...sorted].map(({ n }) => n)).toEqual([...model].toSorted((one, other) => one - other));
    }),
    { numRuns: 20 },
  );
});

test('a sorted list stays in order where a whole stretch was taken out and filled again', () => {
  const sorted = sortedBy<{ readonly n: number }>((one, other) => one.n - other.n);
  const all = Array.from({ length: 2_000 }, (_, n) => n);
  for (const n of all) sorted.add({ n });
  for (const n of all.slice(100, 1_900)) sorted.remove({ n });
  for (const n of [1_500, 150, 1_000, 600]) sorted.add({ n });
  const left = [...all.slice(0, 100), 150, 600, 1_000, 1_500, ...all.slice(1_900)];
  expect([...sorted].map(({ n }) => n)).toEqual(left);
});
