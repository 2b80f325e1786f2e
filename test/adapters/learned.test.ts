import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepLearned, recall, recallFrom } from '../../src/adapters/learned.ts';
import { allSamples as samplesOfStart } from '../../src/commands/find.ts';
import { learnedFrom } from '../../src/commands/learn.ts';
import { makeMatcher } from '../../src/knowledge/finding/match.ts';
import { samples as allSamples, isFollowUp } from '../../src/knowledge/finding/samples/all.ts';

/** Few, so that it is learned at once. */
const samples = [
  ...allSamples.filter((_, at) => at % 20 === 0),
  ...allSamples.filter(isFollowUp).filter((_, at) => at % 10 === 0),
];
const learned = learnedFrom(samples);

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'anker-learned-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('a finder that recalls finds the same as one that learns', () => {
  keepLearned(learned, samples, folder);
  const recalling = makeMatcher(samples, recallFrom(folder));
  const learning = makeMatcher(samples);
  const questions = allSamples.filter((_, at) => at % 50 === 7);
  expect(questions.length).toBeGreaterThan(200);
  for (const { text, previous } of questions)
    expect(recalling({ text, previous })).toEqual(learning({ text, previous }));
});

it('a finder that recalls has hardly anything to learn', () => {
  keepLearned(learned, samples, folder);
  const { learn } = makeMatcher(samples, recallFrom(folder));
  let steps = 1;
  while (learn()) steps += 1;
  expect(steps).toBeLessThan(5);
});

it('what was learned from other samples is not taken', () => {
  keepLearned(learned, samples, folder);
  expect(recallFrom(folder)(samples)).toEqual(learned);
  expect(recallFrom(folder)(samples.slice(1))).toBeUndefined();
});

it('a file that was cut off, or is of something else, is not taken', () => {
  keepLearned(learned, samples, folder);
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), 100_000);
  expect(recallFrom(folder)(samples)).toBeUndefined();
  truncateSync(join(folder, name), 0);
  expect(recallFrom(folder)(samples)).toBeUndefined();
});

it('of what is kept only the newest stays', () => {
  keepLearned(learned, samples.slice(1), folder);
  keepLearned(learned, samples, folder);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(recallFrom(folder)(samples)).toBeDefined();
});

it('every start recalls what was learned when the packages were installed', async () => {
  expect(recall(await samplesOfStart()), 'Run npm run learn.').toBeDefined();
});
