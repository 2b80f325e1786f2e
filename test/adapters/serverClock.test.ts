import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serverClock } from '../../src/adapters/cosmos/serverClock.ts';

const second = (at: number): string => new Date(Math.floor(at / 1_000) * 1_000).toUTCString();

/** A machine whose clock began at nothing, and servers that are `ahead`; each answer takes its time there and back. */
function heard(
  ahead: number,
  answers: readonly { readonly after: number; readonly there: number; readonly back: number }[],
) {
  let elapsed = 0;
  const clock = serverClock(() => elapsed);
  for (const { after, there, back } of answers) {
    elapsed += after;
    const sent = elapsed;
    const date = second(elapsed + there + ahead);
    elapsed += there + back;
    clock.saw(date, sent);
  }
  return { clock, right: () => elapsed + ahead };
}

const answer = fc.record({
  after: fc.integer({ min: 0, max: 5_000 }),
  there: fc.integer({ min: 0, max: 80 }),
  back: fc.integer({ min: 0, max: 80 }),
});

test('after one answer it is right to half a second and half of the way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), answer, (ahead, one) => {
      const { clock, right } = heard(ahead, [one]);
      expect(Math.abs(clock.now() - right())).toBeLessThanOrEqual(500 + (one.there + one.back) / 2 + 1);
    }),
  );
});

test('after many answers it is right to a few times the length of the way', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000_000 }),
      fc.array(answer, { minLength: 120, maxLength: 120, size: 'max' }),
      (ahead, answers) => {
        const { clock, right } = heard(ahead, answers);
        expect(Math.abs(clock.now() - right())).toBeLessThan(300);
      },
    ),
  );
});

test('where the clock of the servers was set, the newest answer counts', () => {
  let elapsed = 0;
  const clock = serverClock(() => elapsed);
  clock.saw(second(1_000_000), 0);
  elapsed = 60_000;
  clock.saw(second(9_000_000), 60_000);
  expect(Math.abs(clock.now() - 9_000_500)).toBeLessThan(600);
});

test('an answer without a time changes nothing', () => {
  const clock = serverClock(() => 0);
  clock.saw(second(1_000_000), 0);
  const before = clock.now();
  for (const date of [undefined, '', 'soon', 7]) clock.saw(date, 0);
  expect(clock.now()).toBe(before);
});
