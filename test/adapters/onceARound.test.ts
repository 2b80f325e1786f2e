import { expect, test } from 'vitest';
import { onceARound } from '../../src/adapters/sqlite/onceARound.ts';

test('who calls in the same round shares one run, which begins after all of them have called', async () => {
  let [called, runs] = [0, 0];
  const look = onceARound(() => {
    runs += 1;
    return called;
  });
  const lookFor = (): Promise<number> => {
    called += 1;
    return look();
  };
  expect(await Promise.all([lookFor(), lookFor()])).toEqual([2, 2]);
  expect(runs).toBe(1);
});

test('who calls after a run has begun waits for the next', async () => {
  const firstMayEnd = Promise.withResolvers<void>();
  let runs = 0;
  const look = onceARound(async () => {
    runs += 1;
    const run = runs;
    if (run === 1) await firstMayEnd.promise;
    return run;
  });
  const first = look();
  await new Promise(setImmediate);
  const second = look();
  firstMayEnd.resolve();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
});

test('a run that fails fails for all who shared it, and for nobody after them', async () => {
  let isBroken = true;
  const look = onceARound(() => {
    if (isBroken) throw new Error('broken');
  });
  expect((await Promise.allSettled([look(), look()])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isBroken = false;
  await expect(look()).resolves.toBeUndefined();
});
