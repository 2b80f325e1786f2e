import type { Instant } from './ids.ts';
import { isPrivate, type Answer } from './light.ts';

/** Yellow twice in a row in the same question is watched, and never a case (`field` 4.2.2); nothing of private life is (`care-rules` 29). When it was last so. */
export function yellowTwice(answers: readonly Answer[]): Instant | undefined {
  const lit = answers.filter(({ light, dimension }) => light !== undefined && !isPrivate(dimension));
  const ofEach = [...Map.groupBy(lit, ({ dimension }) => dimension).values()].map(asked => asked.slice(-2));
  const twice = ofEach.filter(last => last.length === 2 && last.every(({ light }) => light === 'yellow'));
  return twice
    .flatMap(last => last.at(-1)?.on ?? [])
    .toSorted((one, other) => one - other)
    .at(-1);
}
