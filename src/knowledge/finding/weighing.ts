import { shuffled, softmax, type Likely } from './classifier.ts';

/** One of several that may be meant. The facts that speak for it count for its role: each role has learned weights of its own. */
export interface Candidate {
  readonly label: string;
  readonly role: string;
  readonly facts: readonly number[];
}

/** What one has to choose from, and what was right. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly right: string;
}

const rounds = 30;
const firstStep = 0.3;
const decay = 0.15;

/** The weight of each fact, by role. */
export type Weights = ReadonlyMap<string, Float64Array>;

/** Conditional logistic regression: the same choices give the same weights. Pauses again and again. */
export function* weighing(choices: Iterable<Choice>): Generator<void, Weights> {
  const lessons: Choice[] = [];
  for (const choice of choices) {
    lessons.push(choice);
    yield;
  }
  const weights = new Map<string, Float64Array>();
  const mixed = shuffled(lessons);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of mixed) learn(weights, lesson, firstStep / (1 + round * decay));
    yield;
  }
  return weights;
}

/** How likely each candidate is, the likeliest first. */
export function weigh(candidates: readonly Candidate[], weights: Weights): readonly Likely[] {
  const shares = sharesOf(weights, candidates);
  return candidates
    .map(({ label }, at) => ({ label, share: shares[at] ?? 0 }))
    .toSorted((one, other) => other.share - one.share);
}

function learn(weights: Map<string, Float64Array>, { candidates, right }: Choice, step: number): void {
  const shares = sharesOf(weights, candidates);
  for (const [at, { label, role, facts }] of candidates.entries()) {
    const pull = step * ((label === right ? 1 : 0) - (shares[at] ?? 0));
    const own = weights.get(role) ?? new Float64Array(facts.length);
    weights.set(role, own);
    for (const [fact, value] of facts.entries()) own[fact] = (own[fact] ?? 0) + pull * value;
  }
}

const sharesOf = (weights: Weights, candidates: readonly Candidate[]): Float64Array =>
  softmax(Float64Array.from(candidates, ({ role, facts }) => weighed(weights.get(role), facts)));

const weighed = (weights: Float64Array | undefined, facts: readonly number[]): number =>
  facts.reduce((sum, value, fact) => sum + value * (weights?.[fact] ?? 0), 0);
