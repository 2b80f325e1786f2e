import { describe, expect, test } from 'vitest';
import { instant } from '../../src/placement/ids.ts';
import { dimensions, type Answer, type Dimension, type Light } from '../../src/placement/light.ts';
import { signalOf } from '../../src/placement/lightSignals.ts';

const answer = (dimension: Dimension, light: Light | undefined, week: number): Answer => ({
  dimension,
  ...(light ? { light, said: 'light' } : { said: 'unknown' }),
  on: instant(week * 1000),
  slot: `2026-W${week}`,
});
const lights = (dimension: Dimension, ...given: readonly (Light | undefined)[]) =>
  given.map((light, week) => answer(dimension, light, week));
const signal = (...answers: readonly Answer[]) => {
  const last = answers.at(-1);
  return last && signalOf(last, answers.slice(0, -1));
};

describe('a single red counts', () => {
  const levels: Readonly<Record<Dimension, 'today' | 'soon' | undefined>> = {
    general: 'today',
    work: 'today',
    tasks: 'soon',
    fit: 'soon',
    orientation: 'soon',
    instructor: 'soon',
    colleagues: 'soon',
    boss: 'soon',
    motivation: 'soon',
    confidence: 'soon',
    environment: 'soon',
    hours: 'soon',
    commute: 'soon',
    energy: 'soon',
    home: undefined,
    leisure: undefined,
    money: undefined,
    contract: 'soon',
    technology: 'soon',
    afterAbsence: 'soon',
  };

  test.each(dimensions.map(dimension => [dimension, levels[dimension] ?? 'no case'] as const))(
    'red in %s is %s',
    (dimension, level) => {
      expect(signal(...lights(dimension, 'red'))?.level ?? 'no case').toBe(level);
    },
  );

  test('green, yellow and no answer are no signal, in no dimension', () => {
    for (const dimension of dimensions)
      for (const light of ['green', 'yellow', undefined] as const)
        expect(signal(...lights(dimension, 'red', light))).toBeUndefined();
  });
});

describe('red twice in a row', () => {
  test('is for today in every dimension but the private ones', () => {
    for (const dimension of dimensions) {
      const isPrivate = ['home', 'leisure', 'money'].includes(dimension);
      expect(signal(...lights(dimension, 'red', 'red'))).toEqual(
        isPrivate ? undefined : { level: 'today', reason: { kind: 'redTwice', dimension, on: 1000 } },
      );
    }
  });

  test('is not broken by "Weiß nicht" in between, but by another light', () => {
    expect(signal(...lights('fit', 'red', undefined, 'red'))?.reason.kind).toBe('redTwice');
    expect(signal(...lights('fit', 'red', 'green', 'red'))?.reason.kind).toBe('red');
    expect(signal(...lights('fit', 'red', 'yellow', 'red'))?.reason.kind).toBe('red');
  });

  test('is not two different questions', () => {
    expect(signal(answer('fit', 'red', 1), answer('boss', 'red', 2))?.level).toBe('soon');
  });

  test('is not one answer that was tapped twice', () => {
    expect(signal(answer('fit', 'red', 1), answer('fit', 'red', 1))?.reason.kind).toBe('red');
    expect(signal(answer('fit', 'red', 1), answer('fit', 'green', 2), answer('fit', 'red', 2))?.reason.kind).toBe(
      'redTwice',
    );
  });
});
