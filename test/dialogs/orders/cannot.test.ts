import { describe, expect, it } from 'vitest';
import { at, kaya } from '../house.ts';
import { ayla, decided, keyOf, picksOf } from './meant.ts';

const until = at('2026-11-23T12:00');
const state = { at: 'taken', by: kaya, until, reminded: false } as const;
/** Frau Kaya has promised to be in touch. */
const promised = { people: [{ ...ayla, cases: ayla.cases.map(one => ({ ...one, state })) }] };

describe('who has promised and cannot', () => {
  it.each([
    'kann doch nicht',
    'ich kann das doch nicht',
    'schaffe es doch nicht',
    'schaffs leider doch nicht',
    'klappt doch nicht',
    'doch nicht, Demir übernimmt',
    'muss weg',
    'ich muss leider los',
    'muss sofort nach Hause',
    'bin leider verhindert',
  ])('is at most one tap away from saying so: "%s"', text => {
    expect(picksOf(decided(text, promised))).toMatchObject([{ employee: ayla.id, order: { do: 'cannot' } }]);
  });

  it.each(['kann Ayla doch nicht', 'ich kann Ayla heute nicht'])('of somebody whom she names is heard: "%s"', text => {
    expect(decided(text, promised)).toMatchObject({ kind: 'act', act: { do: 'cannot' } });
  });
});

describe('what only sounds like it', () => {
  it.each(['Ayla kann heute nicht kommen', 'Ayla kann nicht', 'Ayla geht gerade nicht'])(
    'is said of her, and gives nothing away before one more tap: "%s"',
    text => {
      expect(keyOf(decided(text, promised))).toBe('staff.isThatRight');
    },
  );

  it.each(['Ayla muss weg von der Firma', 'Ayla muss los', 'das Handy muss weg'])('is no order: "%s"', text => {
    expect(JSON.stringify(decided(text, promised))).not.toContain('cannot');
  });

  it('"nicht vor 15 Uhr" is from then on', () => {
    expect(keyOf(decided('schaffe es nicht vor 15 Uhr bei Ayla', promised))).toBe('staff.untilWhen');
  });
});
