import { describe, expect, it } from 'vitest';
import { toldApart } from '../../../src/dialogs/namesakes.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import { LocalDate, PersonId } from '../../../src/placement/ids.ts';
import { decided, jo, keyOf, picksOf, scene, somebody } from './meant.ts';

const aylaAt = (firm: string, n: number, words?: string): Employee => ({
  ...somebody('Ayla', words),
  id: PersonId.parse(`${'A'.repeat(21)}${n}`),
  placements: [{ firm, start: LocalDate.parse(`2026-0${n}-01`) }],
});
const mobbed = 'ich werde von einem kollegen gemobbt';
const both = [aylaAt('Holz Krause', 1, mobbed), aylaAt('Haus am See', 2, mobbed), jo];
const oneOpen = [aylaAt('Holz Krause', 1), aylaAt('Haus am See', 2, mobbed), jo];
const [krause, see] = both.map(({ id }) => ({ employee: id }));
const named = (one: Employee | undefined, among: readonly Employee[]) => one && toldApart(one, among, scene).shortName;

describe('an order about one of two with the same name', () => {
  it.each([
    'übernehme Ayla bis 15 Uhr',
    'Antworten von Ayla',
    'Ayla Handy verloren',
    'zeig Ayla',
    'Ayla kann ich nicht',
  ])('is asked back: "%s"', text => {
    expect(picksOf(decided(text, { people: both }))).toMatchObject([krause, see]);
  });

  it.each(['übernehme Ayla am Freitag bis 10 Uhr', 'Worte von Ayla', 'Ayla erledigt'])(
    'is done by no guess, also where it fits only one of them: "%s"',
    text => {
      const decision = decided(text, { people: oneOpen });
      expect(keyOf(decision)).toBe('staff.isThatRight');
      expect(picksOf(decision)).toMatchObject([see]);
    },
  );

  it.each(['übernehme Ayla von Holz Krause bis 15 Uhr', 'Ayla (Krause) übernehme ich bis 15 Uhr'])(
    'is done where the firm is said with it: "%s"',
    text => {
      const decision = decided(text, { people: both });
      expect(decision.kind === 'act' ? decision.about.employee : undefined).toBe(both[0]?.id);
    },
  );
});

describe('the firm of one of two with the same name', () => {
  it('does not say which of them is meant where it is the one that is called', () => {
    const apart = both.map(one => toldApart(one, both, scene));
    const decision = decided('Ayla gesprochen, rufe Krause um 15 Uhr an', { people: apart });
    expect(picksOf(decision)).toMatchObject([krause, see]);
  });

  it.each(['habe Ayla gesprochen, nicht die von Krause', 'Ayla gesprochen, aber nicht bei Holz Krause'])(
    'that is denied leaves the other: "%s"',
    text => {
      const decision = decided(text, { people: both });
      expect(JSON.stringify(decision)).toContain(see?.employee);
      expect(JSON.stringify(decision)).not.toContain(krause?.employee);
    },
  );
});

const twin = (n: number): Employee => ({
  ...aylaAt('Holz Krause', 1, mobbed),
  id: PersonId.parse(`${'T'.repeat(21)}${n}`),
});

describe('two of whom firm and start are the same, too', () => {
  const [one, other] = [twin(1), twin(2)];
  const twins = [one, other].map(each => toldApart(each, [one, other], scene));

  it.each(['Ayla Handy sperren', 'übernehme Ayla bis 15 Uhr', 'Ayla gesprochen'])(
    'are no coin to toss: their pages are offered, and why: "%s"',
    text => {
      const decision = decided(text, { people: twins });
      expect(keyOf(decision)).toBe('staff.sameNames');
      expect(picksOf(decision)).toEqual([one, other].map(({ id }) => ({ employee: id, order: { do: 'look' } })));
    },
  );
});

describe('what is read of two with the same name', () => {
  it('says the firm, and at the same firm since when', () => {
    expect(named(both[0], both)).toBe('Ayla (Holz Krause)');
    const same = [aylaAt('Holz Krause', 1), aylaAt('Holz Krause', 2)];
    expect(named(same[1], same)).toBe('Ayla (Holz Krause, seit 1. Februar 2026)');
  });

  it('says nothing more of anybody else', () => {
    expect(named(jo, both)).toBe('Jo');
    expect(named(both[0], [jo])).toBe('Ayla');
  });
});
