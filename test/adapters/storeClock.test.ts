import { expect, test } from 'vitest';
import { forwardOnly, runningClock } from '../../src/adapters/storeClock.ts';

const machine = () => {
  const times = { wall: 1_000_000, elapsed: 0 };
  const pass = (ms: number): void => {
    times.wall += ms;
    times.elapsed += ms;
  };
  return {
    times,
    pass,
    clock: runningClock(
      () => times.wall,
      () => times.elapsed,
    ),
  };
};

test('a store clock shows whole milliseconds and never goes back', () => {
  let time = 10.9;
  const now = forwardOnly(() => time);
  expect(now()).toBe(10);
  time = 9;
  expect(now()).toBe(10);
  time = 11;
  expect(now()).toBe(11);
});

test('the running clock shows what the machine shows', () => {
  const { times, pass, clock } = machine();
  for (const ms of [0, 1, 60_000, 86_400_000]) {
    pass(ms);
    expect(clock()).toBe(times.wall);
  }
});

test('a machine clock that jumps ahead is followed', () => {
  const { times, clock } = machine();
  times.wall += 3_600_000;
  expect(clock()).toBe(times.wall);
});

test('with a machine clock put back, time goes on, so that claims end and deadlines come', () => {
  const { times, pass, clock } = machine();
  const before = clock();
  times.wall -= 3_600_000;
  pass(60_000);
  expect(clock()).toBe(before + 59_400);
  pass(60_000);
  expect(clock()).toBe(before + 118_800);
});

test('in the end the machine catches up', () => {
  const { times, pass, clock } = machine();
  clock();
  times.wall -= 1_000;
  pass(100_000);
  expect(clock()).toBe(times.wall);
});
