import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { asked, figuresOf, readQuestions, rightIn } from '../../src/commands/find/measure.ts';
import { makeMatcher } from '../../src/knowledge/finding/match.ts';
import { isArticleId } from '../../src/knowledge/topics.ts';

const match = makeMatcher();
const resultsOf = async (half: string) =>
  asked(readQuestions(await readFile(new URL(`questions/${half}.jsonl`, import.meta.url), 'utf8')), match);

/** Floors, a little below what was measured when they were set: a change that loses questions is noticed. */
describe.each([
  ['tuned', { top1: 0.92, top3: 0.95, wrong: 0.02, refused: 0.96, small: 0.95 }],
  ['heldOut', { top1: 0.89, top3: 0.93, wrong: 0.02, refused: 0.8, small: 0.85 }],
])('of the questions that others asked, the half %s', (half, floors) => {
  it('finds most, is seldom sure and wrong, and refuses what no article is about', async () => {
    const results = await resultsOf(half);
    const of = (id: string) => results.filter(({ question }) => question.id === id);
    const topics = figuresOf(
      'topics',
      results.filter(({ question }) => isArticleId(question.id)),
    );
    expect(topics.top1).toBeGreaterThan(floors.top1);
    expect(topics.top3).toBeGreaterThan(floors.top3);
    const wrong = results.filter(result => result.found.kind === 'answer' && !rightIn(result, 1));
    expect(wrong.length / results.length).toBeLessThan(floors.wrong);
    expect(figuresOf('elsewhere', of('out_of_scope')).top1).toBeGreaterThan(floors.refused);
    expect(figuresOf('small talk', of('smalltalk')).top1).toBeGreaterThan(floors.small);
  });
});
