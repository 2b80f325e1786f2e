// A coach leaves before somebody new is named: the employee is told who answers meanwhile, once.
import { describe, expect, it } from 'vitest';
import { LocalDate, type PersonId } from '../../src/placement/ids.ts';
import { demir, kaya, staff } from './house.ts';
import { checkingIn, followed, type Heard, type Talk } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const left =
  'Frau Kaya arbeitet nicht mehr hier. / Einen neuen Coach hast du noch nicht. / Bis dahin antwortet Herr Demir.';

const withoutKaya = {
  ...staff,
  members: staff.members.map(one => (one.id === kaya ? { ...one, until: LocalDate.parse('2026-11-22') } : one)),
};

function leaves(talk: Talk, coach: PersonId = kaya): Heard {
  talk.house(withoutKaya);
  return talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach, occasion: 'changed' } });
}

describe('when her coach has left', () => {
  it('she is told who answers meanwhile, behind a neutral message, and once', () => {
    const talk = followed();
    expect(leaves(talk).said).toEqual([knock]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([left]);
    expect(leaves(talk).said).toEqual([]);
    expect(talk.jana.says('ich will reden').told).toEqual(['Herr Demir: Neue Aufgabe, bald']);
  });

  it('also where she has stopped, and after her check-in', () => {
    expect(leaves(followed({ asking: false })).said).toEqual([knock]);
    const talk = checkingIn();
    expect(leaves(talk).said).toEqual([]);
    talk.jana.says('gut');
    talk.jana.says('gut');
    expect(talk.jana.says('gut').said).toContain(left);
  });

  it('whom she complains of is not said to answer', () => {
    const talk = followed();
    talk.jana.says('herr demir schreit mich immer an');
    leaves(talk);
    expect(talk.jana.says('danke').said.join()).toContain('Bis dahin antwortet Frau Lang.');
  });

  it('nothing is said of it where somebody new is named by then, or follows her already', () => {
    const named = followed();
    named.lang.does({ do: 'handOver', to: demir, on: LocalDate.parse('2026-12-14') });
    leaves(named);
    expect(named.jana.taps('Ja', 'Passt es gerade').said.join()).not.toContain('arbeitet nicht mehr hier');
    const later = followed();
    leaves(later);
    later.lang.does({ do: 'handOver', to: demir, on: LocalDate.parse('2026-11-23') });
    const said = later.jana.taps('Ja', 'Passt es gerade').said.join();
    expect(said).not.toContain('arbeitet nicht mehr hier');
    expect(said).toContain('Darf Herr Demir deine alten Antworten lesen?');
  });

  it('and of nobody else of the house', () => {
    const talk = followed();
    talk.house({
      ...staff,
      members: staff.members.map(one => (one.id === demir ? { ...one, until: LocalDate.parse('2026-11-22') } : one)),
    });
    const letter = { kind: 'staffChanged', coach: demir, occasion: 'changed' } as const;
    expect(talk.happens({ kind: 'told', letter }).said).toEqual([]);
  });
});
