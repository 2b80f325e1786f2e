import { expect, it } from 'vitest';
import type { Likely } from '../../src/knowledge/finding/classifier.ts';
import { weigh, weighing, type Candidate, type Choice } from '../../src/knowledge/finding/weighing.ts';

function weighLearnedFrom(choices: readonly Choice[]): (candidates: readonly Candidate[]) => readonly Likely[] {
  const learning = weighing(choices);
  for (;;) {
    const { done, value } = learning.next();
    if (done) return candidates => weigh(candidates, value);
  }
}

const stay = (...facts: readonly number[]): Candidate => ({ label: 'here', role: 'stay', facts });
const go = (...facts: readonly number[]): Candidate => ({ label: 'there', role: 'go', facts });

/** The first fact decides, the second says nothing. */
const choices: readonly Choice[] = Array.from({ length: 20 }, (_, at) => ({
  candidates: [stay(at % 2, at % 3), go(1 - (at % 2), at % 3)],
  right: at % 2 === 1 ? 'here' : 'there',
}));

it('what was right before is right again, the likeliest first', () => {
  const weighed = weighLearnedFrom(choices);
  expect(weighed([stay(1, 2), go(0, 2)])[0]?.label).toBe('here');
  expect(weighed([stay(0, 1), go(1, 1)])[0]?.label).toBe('there');
});

it('the shares of all candidates are one together', () => {
  const shares = weighLearnedFrom(choices)([stay(1, 0), go(0, 0), go(1, 1)]).map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
});

it('the same fact may speak for one role and against another', () => {
  const fact = [0, 1, 0, 1].map(value => ({
    candidates: [stay(1, value), go(1, value)],
    right: value === 1 ? 'here' : 'there',
  }));
  const weighed = weighLearnedFrom(fact);
  expect(weighed([stay(1, 1), go(1, 1)])[0]?.label).toBe('here');
  expect(weighed([stay(1, 0), go(1, 0)])[0]?.label).toBe('there');
});

it('before anything is learned, all are as likely', () => {
  expect(weighLearnedFrom([])([stay(1), go(5)]).map(({ share }) => share)).toEqual([0.5, 0.5]);
});

it('the same choices give the same weights', () => {
  const candidates = [stay(0.3, 1), go(0.6, 1)];
  expect(weighLearnedFrom(choices)(candidates)).toEqual(weighLearnedFrom(choices)(candidates));
});
