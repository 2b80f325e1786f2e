import { describe, expect, it } from 'vitest';
import { awayFrom, kaya, staff } from './house.ts';
import { followed, type Talk } from './talk.ts';

/** On Monday, 23 November. */
function told(from: string, to: string): Talk {
  const talk = followed();
  talk.house(awayFrom(from, to));
  talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } });
  return talk;
}
const reads = (talk: Talk): readonly string[] => talk.jana.taps('Ja').said;

describe('that her coach is away is true when it is read', () => {
  it.each([
    ['2026-12-14', 'ab dem 14. Dezember'],
    ['2026-11-25', 'ab Mittwoch'],
    ['2026-11-24', 'ab morgen'],
  ])('before it begins (%s)', (from, day) => {
    expect(reads(told(from, '2026-12-18'))).toContain(
      `Frau Kaya hat ${day} frei. / Herr Demir vertritt Frau Kaya dann.`,
    );
  });

  it('while it lasts, also where it was told before', () => {
    const now = 'Frau Kaya hat gerade frei. / Herr Demir vertritt Frau Kaya.';
    expect(reads(told('2026-11-23', '2026-11-27'))).toContain(now);
    const later = told('2026-11-25', '2026-11-27');
    later.windTo('2026-11-25T10:00');
    expect(reads(later)).toContain(now);
  });

  it('and not any more when it is over, or was taken back', () => {
    const over = told('2026-11-23', '2026-11-24');
    over.windTo('2026-11-25T10:00');
    const back = told('2026-12-14', '2026-12-18');
    back.house(staff);
    for (const talk of [over, back]) expect(reads(talk).join()).not.toContain('frei');
  });
});
