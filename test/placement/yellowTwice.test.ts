import { expect, it } from 'vitest';
import { instant } from '../../src/placement/ids.ts';
import type { Answer, Dimension, Light } from '../../src/placement/light.ts';
import { yellowTwice } from '../../src/placement/yellowTwice.ts';

const asked = (dimension: Dimension, ...lights: readonly (Light | undefined)[]): readonly Answer[] =>
  lights.map((light, n) => ({
    dimension,
    slot: `2026-W${n}`,
    on: instant(n),
    ...(light ? { light, said: 'light' as const } : { said: 'takenBack' as const }),
  }));

it.each([
  ['yellow twice in a row is watched', asked('work', 'green', 'yellow', 'yellow'), 2],
  ['one yellow is not', asked('work', 'green', 'yellow'), undefined],
  ['yellow of two questions is not', [...asked('work', 'yellow'), ...asked('boss', 'yellow')], undefined],
  ['green in between is not', asked('work', 'yellow', 'green', 'yellow'), undefined],
  ['green afterwards ends it', asked('work', 'yellow', 'yellow', 'green'), undefined],
  ['what was taken back counts for nothing', asked('work', 'yellow', undefined, 'yellow'), 2],
  ['red is a case of its own', asked('work', 'red', 'yellow'), undefined],
  ['nothing of private life is watched', asked('home', 'yellow', 'yellow'), undefined],
  [
    'of several the latest counts',
    [...asked('boss', 'yellow', 'yellow', 'yellow'), ...asked('work', 'yellow', 'yellow')],
    2,
  ],
])('%s', (_, answers, on) => {
  expect(yellowTwice(answers)).toBe(on);
});
