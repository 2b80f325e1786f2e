import { describe, expect, it } from 'vitest';
import { kaya } from '../house.ts';
import { case1 } from '../talk.ts';
import { ayla, decided, picksOf } from './meant.ts';

const untilFriday = [{ do: 'absent', member: kaya, absence: { from: '2026-11-23', to: '2026-11-27' } }];

describe('"kann" and "muss" at the front', () => {
  it.each([
    'kann heute nicht kommen, bin krank bis Freitag',
    'muss heute weg, bin krank bis Freitag',
    'Muss heim, bin krank bis Freitag',
  ])('with "bin krank" is an absence: "%s"', text => {
    expect(picksOf(decided(text))).toEqual(untilFriday);
  });

  it('with "gerade nicht" is one of who cannot, asked back where more is said', () => {
    const cannot = { do: 'cannot' };
    const asked = decided('Kann gerade nicht, bin im Gespräch');
    expect(picksOf(asked)).toEqual([{ employee: ayla.id, case: case1, order: cannot }]);
    expect(decided('kann das gerade nicht übernehmen')).toMatchObject({ kind: 'act', act: cannot });
  });

  it.each([
    'Kann man bei Krankheit kündigen',
    'Muss ich melden, dass jemand krank ist',
    'Kann ich krank Urlaub nehmen?',
  ])('is a question of law without them: "%s"', text => {
    expect(decided(text)).toEqual({ kind: 'own' });
  });
});
