import { expect, test } from 'vitest';
import { mended } from '../../src/bots/mended.ts';

test('a day that there is not is the last of its month, and every other day and word stays', () => {
  const placement = { firm: '2026-02-31', start: '2026-11-02', contractEnd: '2028-02-31', ended: '2027-04-31' };
  expect(mended({ placements: [placement], active: null, since: 5 })).toEqual({
    placements: [{ ...placement, contractEnd: '2028-02-29', ended: '2027-04-30' }],
    active: null,
    since: 5,
  });
});

test('what a firm typed for itself is not guessed, in its record and in what is scheduled', () => {
  const levy = { of: 'levy' };
  expect(mended({ dates: [levy, { of: 'egz', on: '2027-02-31' }] })).toEqual({ dates: [levy, { of: 'egz' }] });
  expect(mended({ due: { what: 'firmDate', of: 'trial', on: '2027-06-31' } })).toEqual({
    due: { what: 'firmDate', of: 'trial' },
  });
});

test('what is not even a month is left as it is', () => {
  expect(mended({ start: '2027-13-01' })).toEqual({ start: '2027-13-01' });
});
