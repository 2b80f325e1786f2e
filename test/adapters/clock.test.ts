import { describe, expect, it } from 'vitest';
import { germanToday } from '../../src/adapters/clock.ts';
import { instant } from '../../src/placement/ids.ts';

describe('the day that it is in Germany', () => {
  it.each([
    ['2026-11-20T22:59:59Z', '2026-11-20'],
    ['2026-11-20T23:30:00Z', '2026-11-21'],
    ['2026-06-30T22:30:00Z', '2026-07-01'],
  ])('is at %s %s', (at, day) => {
    expect(germanToday(instant(Date.parse(at)))).toBe(day);
  });
});
