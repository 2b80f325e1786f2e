import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHours } from '../../src/placement/staffHours.ts';

const read = (text: string, overnight = false) => readHours(text, overnight);
/** Back to something short: "Mo 480-720". */
const spansOf = (text: string, overnight = false): readonly string[] => {
  const hours = read(text, overnight);
  if (hours.kind === 'wrong') return [hours.why];
  const names = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
  return hours.week.flatMap((spans, day) => spans.map(span => `${names[day]} ${span.from}-${span.to}`));
};

describe('hours are read as people write them', () => {
  const same = [
    ['Mo-Di 8:00-12:00 12:30-16:00, Fr 8-13', ['Mo 480-720', 'Mo 750-960', 'Di 480-720', 'Di 750-960', 'Fr 480-780']],
    ['Mo, Mi 8-12', ['Mo 480-720', 'Mi 480-720']],
    ['Mo 8-12, 13-16', ['Mo 480-720', 'Mo 780-960']],
    ['Mo 13-16, Mo 8-12', ['Mo 480-720', 'Mo 780-960']],
    ['mo–di 8.30 – 12', ['Mo 510-720', 'Di 510-720']],
    ['So 0-24', ['So 0-1440']],
  ] as const;
  test.each(same)('%s', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });
});

test('always is every minute of every day', () => {
  expect(spansOf('always')).toHaveLength(7);
  expect(spansOf(' Always ')[6]).toBe('So 0-1440');
});

test('on-call hours may go past midnight, also from Sunday to Monday', () => {
  expect(spansOf('Mo 18-8', true)).toEqual(['Mo 1080-1440', 'Di 0-480']);
  expect(spansOf('So 18:30-0', true)).toEqual(['So 1110-1440']);
  expect(spansOf('So 18:30-6', true)).toEqual(['Mo 0-360', 'So 1110-1440']);
  expect(spansOf('Mo 18-8')[0]).toMatch(/^"18-8" ends before it begins/);
});

describe('what cannot be meant is said', () => {
  const wrong = [
    ['Mo 8-25', '"8-25" is no day and no time'],
    ['Mo 8:60-9', '"8:60-9" is no day and no time'],
    ['Mo 8-8', '"8-8" ends before it begins'],
    ['8-12', '"8-12" has no day before it'],
    ['Mo-Fr', 'A time is missing at the end'],
    ['Mo 8-12, Di', 'A time is missing at the end'],
    ['', 'A time is missing'],
    ['Fr-Mo 8-12', '"fr-mo" is no day and no time'],
    ['Montag 8-12', '"montag" is no day and no time'],
    ['Di 8-12 11-13', 'Two times of Di overlap'],
    ['Di 8-12, Mo-Fr 9-10', 'Two times of Di overlap'],
  ] as const;
  test.each(wrong)('%s: %s', (text, why) => {
    expect(spansOf(text)[0]).toContain(why);
  });

  test('and nothing makes it fall', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('Mo', 'Di', 'Fr', ' ', '0', '12', '3', ':', '-', ',') }),
        ),
        fc.boolean(),
        (text, overnight) => {
          const hours = read(text, overnight);
          if (hours.kind === 'ok') expect(hours.week).toHaveLength(7);
          else expect(hours.why).toMatch(/\.$/);
        },
      ),
    );
  });
});
