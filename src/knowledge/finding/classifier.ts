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

/** How likely any of some labels is. */
export const shareOf = (ranked: readonly Likely[], isOne: (label: string) => boolean): number =>
  ranked.reduce((sum, { label, share }) => (isOne(label) ? sum + share : sum), 0);

const rounds = 6;
const firstStep = 4;
const decay = 0.15;
/** Who is known as surely as this sits out two rounds. */
const known = 0.9;
const restingRounds = 2;

/** So many lessons take a few milliseconds. */
const lessonsAtOnce = 50;

/** What was learned, as plain data. */
export interface Model {
  readonly labels: readonly string[];
  /** Every feature that the samples had, with its number. */
  readonly places: ReadonlyMap<string, number>;
  /** How seldom each feature is. */
  readonly rarity: Float64Array;
  /** The weights of one feature lie together, one for each label, in steps of its own. */
  readonly weights: Int8Array;
  readonly steps: Float32Array;
}

/**
 * Multinomial logistic regression over tf-idf features; the same samples give the same model. Pauses again and again.
 * The samples are taken one by one, and of their features only numbers are kept.
 */
export function* training(samples: Iterable<Labelled>): Generator<void, Model> {
  const labels = new Map<string, number>();
  const places = new Map([[everyText, 0]]);
  const lessons: Lesson[] = [];
  for (const { label, features } of samples) {
    const vector = vectorOf(features, name => placeIn(places, name));
    lessons.push({ at: placeIn(labels, label), vector, rests: 0 });
    if (lessons.length % lessonsAtOnce === 0) yield;
  }
  const rarity = rarityOf(lessons, places.size);
  for (const [n, { vector }] of lessons.entries()) {
    if (n % lessonsAtOnce === 0) yield;
    weigh(vector, rarity);
  }
  const table = { weights: new Float32Array(places.size * labels.size), width: labels.size };
  const mixed = shuffled(lessons);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round * decay);
    for (const [n, lesson] of mixed.entries()) {
      if (n % lessonsAtOnce === 0) yield;
      if (lesson.rests > 0) lesson.rests--;
      else if (learn(table, lesson, step) > known) lesson.rests = restingRounds;
    }
  }
  return { labels: [...labels.keys()], places, rarity, ...(yield* inSteps(table)) };
}

export function classifierOf({ labels, places, rarity, weights, steps }: Model): Classify {
  const table = { weights, width: labels.length };
  return features => {
    const vector = vectorOf(features, name => places.get(name));
    weigh(vector, rarity);
    takeSteps(vector, steps);
    return rankedOf(labels, sharesOf(table, vector));
  };
}

/** Whatever is less likely is left out. */
const leastShare = 0.0001;

const rankedOf = (labels: readonly string[], shares: Float64Array): readonly Likely[] =>
  labels
    .map((label, at) => ({ label, share: shares[at] ?? 0 }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.share - one.share);

/** In place: what weights in steps are to be multiplied with. */
function takeSteps({ places, values }: Vector, steps: Float32Array): void {
  for (let i = 0; i < places.length; i++) values[i] = (values[i] ?? 0) * (steps[places[i] ?? 0] ?? 0);
}

interface Lesson {
  readonly at: number;
  readonly vector: Vector;
  rests: number;
}

/** A feature that is the same in every text, at the first place. */
const everyText = '';
const everyTextValue = 0.3;

/** The features of a text that are known, each by its place. */
interface Vector {
  readonly places: number[];
  readonly values: number[];
}

/** A name's place, a new one at the end where it has none yet. */
function placeIn(names: Map<string, number>, name: string): number {
  const place = names.get(name) ?? names.size;
  names.set(name, place);
  return place;
}

function vectorOf(features: Features, placeOf: (name: string) => number | undefined): Vector {
  const places = [0];
  const values = [0];
  for (const [name, weight] of features) {
    const place = placeOf(name);
    if (place === undefined) continue;
    places.push(place);
    values.push(Math.sqrt(weight));
  }
  return { places, values };
}

function rarityOf(lessons: readonly Lesson[], size: number): Float64Array {
  const rarity = new Float64Array(size);
  for (const { vector } of lessons) for (const place of vector.places) rarity[place] = (rarity[place] ?? 0) + 1;
  return rarity.map(count => Math.log(1 + lessons.length / count));
}

/** In place, to the length one. */
function weigh({ places, values }: Vector, rarity: Float64Array): void {
  let sum = 0;
  for (let i = 1; i < values.length; i++) {
    const value = (values[i] ?? 0) * (rarity[places[i] ?? 0] ?? 0);
    values[i] = value;
    sum += value * value;
  }
  const norm = Math.sqrt(sum) || 1;
  for (let i = 1; i < values.length; i++) values[i] = (values[i] ?? 0) / norm;
  values[0] = everyTextValue;
}

/** As in a model, in whole steps or not yet. */
interface Table<Weights = Float32Array | Int8Array> {
  readonly weights: Weights;
  readonly width: number;
}

/** Of its greatest weight a feature has so many steps. */
const mostSteps = 127;
const featuresAtOnce = 5_000;

/** A quarter of the memory; of 2,000 questions one was found otherwise. */
function* inSteps({ weights, width }: Table<Float32Array>): Generator<void, Pick<Model, 'weights' | 'steps'>> {
  const steps = new Float32Array(weights.length / width);
  const whole = new Int8Array(weights.length);
  for (let place = 0; place < steps.length; place++) {
    if (place % featuresAtOnce === 0) yield;
    const from = place * width;
    let most = 0;
    for (let at = from; at < from + width; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
    const step = most / mostSteps || 1;
    steps[place] = step;
    for (let at = from; at < from + width; at++) whole[at] = Math.round((weights[at] ?? 0) / step);
  }
  return { weights: whole, steps };
}

/** How sure the right label was before. */
function learn({ weights, width }: Table<Float32Array>, { at, vector }: Lesson, step: number): number {
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

function sharesOf({ weights, width }: Table, { places, values }: Vector): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < places.length; i++) {
    const value = values[i] ?? 0;
    let from = (places[i] ?? 0) * width;
    for (let label = 0; label < width; label++, from++) sums[label] = (sums[label] ?? 0) + value * (weights[from] ?? 0);
  }
  return softmax(sums);
}

export function softmax(sums: Float64Array): Float64Array {
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] ?? 0) - most);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / total;
  return sums;
}

/** Always in the same order, one for each prime `step`, and never label by label. */
export function shuffled<Item>(items: readonly Item[], step = 769): readonly Item[] {
  return items.length % step === 0
    ? items
    : items.map((_, at) => items[(at * step) % items.length]).filter(item => item !== undefined);
}
