import type { Features } from './features.ts';

export interface Labelled {
  readonly label: string;
  readonly features: Features;
}
/** How likely each label is, the likeliest first. */
export type Classify = (features: Features) => readonly Likely[];
export interface Likely {
  readonly label: string;
  readonly share: number;
}

const rounds = 6;
const firstStep = 4;
const decay = 0.15;
/** Who is known as surely as this sits out two rounds. */
const known = 0.9;
const restingRounds = 2;

/** So many lessons take a few milliseconds. */
const lessonsAtOnce = 50;

/** Multinomial logistic regression over tf-idf features; the same samples give the same classifier. Pauses again and again. */
export function* training(samples: readonly Labelled[]): Generator<void, Classify> {
  const labels = [...new Set(samples.map(({ label }) => label))];
  const places = new Map(labels.map((label, at) => [label, at] as const));
  const vectorOf = vectorizer(samples);
  const lessons = shuffled(samples).map(({ label, features }) => ({
    at: places.get(label) ?? 0,
    vector: vectorOf(features),
    rests: 0,
  }));
  const model = { weights: new Float32Array((vectorOf.size + 1) * labels.length), width: labels.length };
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round * decay);
    for (const [n, lesson] of lessons.entries()) {
      if (n % lessonsAtOnce === 0) yield;
      if (lesson.rests > 0) lesson.rests--;
      else if (learn(model, lesson, step) > known) lesson.rests = restingRounds;
    }
  }
  return features => {
    const shares = sharesOf(model, vectorOf(features));
    return labels
      .map((label, at) => ({ label, share: shares[at] ?? 0 }))
      .toSorted((one, other) => other.share - one.share);
  };
}

interface Lesson {
  readonly at: number;
  readonly vector: Vector;
}
interface Vector {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function vectorizer(samples: readonly Labelled[]): ((features: Features) => Vector) & { readonly size: number } {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map(
    [...counts].map(([name, count], place) => [name, { place, rarity: Math.log(1 + samples.length / count) }] as const),
  );
  const vectorOf = (features: Features): Vector => {
    const places = new Int32Array(features.size + 1);
    const values = new Float64Array(features.size + 1);
    let count = 0;
    let sum = 0;
    for (const [name, weight] of features) {
      const found = index.get(name);
      if (found === undefined) continue;
      const value = Math.sqrt(weight) * found.rarity;
      places[count] = found.place;
      values[count++] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum) || 1;
    for (let i = 0; i < count; i++) values[i] = (values[i] ?? 0) / norm;
    // the last place is the same for every text
    places[count] = index.size;
    values[count++] = 0.3;
    return { places: places.subarray(0, count), values: values.subarray(0, count) };
  };
  return Object.assign(vectorOf, { size: index.size });
}

/** The weights of one feature lie together, one for each label. */
interface Model {
  readonly weights: Float32Array;
  readonly width: number;
}

/** How sure the right label was before. */
function learn({ weights, width }: Model, { at, vector }: Lesson, step: number): number {
  const { places, values } = vector;
  const shares = sharesOf({ weights, width }, vector);
  const before = shares[at] ?? 0;
  shares[at] = before - 1;
  for (let i = 0; i < places.length; i++) {
    const value = step * (values[i] ?? 0);
    let to = (places[i] ?? 0) * width;
    for (let label = 0; label < width; label++, to++) weights[to] = (weights[to] ?? 0) - value * (shares[label] ?? 0);
  }
  return before;
}

function sharesOf({ weights, width }: Model, { places, values }: Vector): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < places.length; i++) {
    const value = values[i] ?? 0;
    let from = (places[i] ?? 0) * width;
    for (let label = 0; label < width; label++, from++) sums[label] = (sums[label] ?? 0) + value * (weights[from] ?? 0);
  }
  return softmax(sums);
}

function softmax(sums: Float64Array): Float64Array {
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] ?? 0) - most);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / total;
  return sums;
}

/** Always in the same order, and never label by label. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const step = 769;
  return items.length % step === 0
    ? items
    : items.map((_, at) => items[(at * step) % items.length]).filter(item => item !== undefined);
}
