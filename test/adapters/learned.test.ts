import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryIn } from '../../src/adapters/learned.ts';
import { makeMatcher, type Matcher } from '../../src/knowledge/finding/match.ts';
import { samples as allSamples, isFollowUp } from '../../src/knowledge/finding/samples/all.ts';

/** Few, so that it is learned at once. */
const samples = [
  ...allSamples.filter((_, at) => at % 20 === 0),
  ...allSamples.filter(isFollowUp).filter((_, at) => at % 10 === 0),
];
const questions = allSamples.filter((_, at) => at % 50 === 7);

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'anker-learned-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Learns to the end; says in how many steps. */
function stepsOf({ learn }: Matcher): number {
  let steps = 1;
  while (learn()) steps += 1;
  return steps;
}

const start = (from = samples): Matcher => makeMatcher(from, memoryIn(folder));

it('what one start has learned the next one knows at once', () => {
  expect(stepsOf(start())).toBeGreaterThan(20);
  expect(stepsOf(start())).toBeLessThan(5);
});

it('who recalls finds the same as who learns', () => {
  stepsOf(start());
  const [recalling, learning] = [start(), makeMatcher(samples)];
  expect(questions.length).toBeGreaterThan(200);
  for (const { text, previous } of questions)
    expect(recalling({ text, previous })).toEqual(learning({ text, previous }));
});

it('what was learned from other samples is not taken, and goes', () => {
  stepsOf(start());
  expect(stepsOf(start(samples.slice(1)))).toBeGreaterThan(20);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(stepsOf(start(samples.slice(1)))).toBeLessThan(5);
});

it('a file that was cut off is not taken', () => {
  stepsOf(start());
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), 100_000);
  expect(stepsOf(start())).toBeGreaterThan(20);
});

it('a file of something else is not taken', () => {
  stepsOf(start());
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), 'something else');
  expect(stepsOf(start())).toBeGreaterThan(20);
});

it('where nothing can be kept it is learned all the same', () => {
  // a file stands where the folder would be
  const nowhere = join(folder, 'file');
  writeFileSync(nowhere, '');
  const learning = (): Matcher => makeMatcher(samples, memoryIn(nowhere));
  expect(stepsOf(learning())).toBeGreaterThan(20);
  expect(stepsOf(learning())).toBeGreaterThan(20);
});
