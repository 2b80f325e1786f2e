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

const rounds = 9;
const firstStep = 4;
const decay = 0.15;

/** Multinomial logistic regression over tf-idf features; the same samples give the same classifier. */
export function train(samples: readonly Labelled[]): Classify {
  const labels = [...new Set(samples.map(({ label }) => label))];
  const vectorOf = vectorizer(samples);
  const rows = shuffled(samples).map(({ label, features }) => ({
    at: labels.indexOf(label),
    vector: vectorOf(features),
  }));
  const weights = new Float32Array((vectorOf.size + 1) * labels.length);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round * decay);
    for (const { at, vector } of rows) learn({ weights, vector, at, step, width: labels.length });
  }
  return features =>
    [...sharesOf(weights, vectorOf(features), labels.length)]
      .map((share, at) => ({ label: labels[at] ?? '', share }))
      .toSorted((one, other) => other.share - one.share);
}

interface Vector {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

function vectorizer(samples: readonly Labelled[]): ((features: Features) => Vector) & { readonly size: number } {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map([...counts.keys()].map((name, place) => [name, place] as const));
  const vectorOf = (features: Features): Vector => {
    const places: number[] = [];
    const values: number[] = [];
    let sum = 0;
    for (const [name, weight] of features) {
      const place = index.get(name);
      if (place === undefined) continue;
      const value = Math.sqrt(weight) * Math.log(1 + samples.length / (counts.get(name) ?? 1));
      places.push(place);
      values.push(value);
      sum += value * value;
    }
    const norm = Math.sqrt(sum) || 1;
    // the last place is the same for every text
    return { places: [...places, counts.size], values: [...values.map(value => value / norm), 0.3] };
  };
  return Object.assign(vectorOf, { size: counts.size });
}

interface Lesson {
  readonly weights: Float32Array;
  readonly vector: Vector;
  readonly at: number;
  readonly step: number;
  readonly width: number;
}

function learn({ weights, vector: { places, values }, at, step, width }: Lesson): void {
  const wrong = sharesOf(weights, { places, values }, width).map(
    (share, label) => step * ((label === at ? 1 : 0) - share),
  );
  // most labels are far from the question and teach nothing
  const worth = [...wrong.keys()].filter(label => Math.abs(wrong[label] ?? 0) > 0.005);
  for (let i = 0; i < places.length; i++) {
    const value = values[i] ?? 0;
    const from = (places[i] ?? 0) * width;
    for (const label of worth) weights[from + label] = (weights[from + label] ?? 0) + value * (wrong[label] ?? 0);
  }
}

function sharesOf(weights: Float32Array, { places, values }: Vector, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < places.length; i++) {
    const value = values[i] ?? 0;
    const from = (places[i] ?? 0) * width;
    for (let label = 0; label < width; label++) sums[label] = (sums[label] ?? 0) + value * (weights[from + label] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const total = powers.reduce((one, other) => one + other, 0);
  return powers.map(power => power / total);
}

/** Always in the same order, and never label by label. */
function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const step = 769;
  return items.length % step === 0
    ? items
    : items.map((_, at) => items[(at * step) % items.length]).filter(item => item !== undefined);
}
