import { describe, expect, it } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';

describe('a day of the calendar', () => {
  it.each(['2026-11-23', '2028-02-29', '2026-12-31'])('is %s', day => {
    expect(LocalDate.parse(day)).toBe(day);
  });

  it.each(['2027-02-31', '2026-13-01', '2026-02-29', '2026-00-10', '2026-11-00', '26-11-23', '2026-11-23T00:00', ''])(
    'is not "%s"',
    day => {
      expect(LocalDate.safeParse(day).success).toBe(false);
    },
  );
});
