// While her coach is away somebody else reads her answers, unless she says no (`care-rules` 26).
import { describe, expect, it } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';
import { may, type Action } from '../../src/placement/may.ts';
import { awayFrom, demir, kaya, staff } from './house.ts';
import { followed, type Talk } from './talk.ts';

type Start = Parameters<typeof followed>[0];

/** On Monday, 23 November: Frau Kaya is away from Wednesday on, and Herr Demir stands in. */
function told(start: Start = {}): Talk {
  const talk = followed(start);
  talk.house(awayFrom('2026-11-25', '2026-11-27'));
  talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } });
  return talk;
}

const asked = ({ jana }: Talk): string => jana.taps('Ja', 'Passt es gerade').said.join(' / ');
const question = 'Herr Demir vertritt Frau Kaya. / Herr Demir kann dann deine Antworten lesen. / Ist das in Ordnung?';
const mayDo = ({ person, scene }: Talk, action: Action): boolean =>
  may(
    { role: 'coach', id: demir },
    { action, about: person, ...(person.cases[0] && { case: person.cases[0].id }) },
    scene,
  );
const reasons = ({ demir: deputy }: Talk): readonly string[] =>
  (deputy.card?.facts ?? []).filter(({ label }) => label === 'Grund').map(({ value }) => value);

/** What she answered, and Frau Kaya is away by now. */
function answered(label: 'Ja' | 'Nein'): Talk {
  const talk = told();
  asked(talk);
  talk.jana.taps(label, 'Antworten lesen');
  talk.windTo('2026-11-25T10:00');
  return talk;
}

describe('who stands in', () => {
  it('is named, and she is asked whether her answers may be read', () => {
    expect(asked(told())).toContain(question);
  });

  it('is not asked about where nobody reads her answers, or it is over', () => {
    expect(asked(told({ seeing: false }))).not.toContain(question);
    const talk = told();
    talk.house(staff);
    expect(asked(talk)).not.toContain(question);
  });

  it('reads as the coach would, after a yes', () => {
    const talk = answered('Ja');
    talk.jana.says('ich werde von kollegen gemobbt');
    expect(reasons(talk)).toEqual(['Worte: Mobbing']);
    expect([mayDo(talk, 'openAnswers'), mayDo(talk, 'openWords')]).toEqual([true, true]);
  });

  it('reads after a no only that somebody shall get in touch, also once it is taken', () => {
    const talk = answered('Nein');
    const { told: cards } = talk.jana.says('ich werde von kollegen gemobbt');
    expect(cards).toEqual(['Herr Demir: Neue Aufgabe, bald']);
    expect(reasons(talk)).toEqual(['Bitte melden Sie sich']);
    talk.demir.taps('Ich übernehme');
    expect(reasons(talk)).toEqual(['Bitte melden Sie sich']);
    expect([mayDo(talk, 'openAnswers'), mayDo(talk, 'openWords')]).toEqual([false, false]);
  });

  it('reads of danger all the same', () => {
    const talk = answered('Nein');
    talk.jana.says('ich will sterben');
    expect(reasons(talk)).toEqual(['Worte: Gefahr für ein Leben']);
    expect(mayDo(talk, 'openWords')).toBe(true);
  });

  it('is not kept out where it is her own coach by then', () => {
    const talk = answered('Nein');
    talk.lang.does({ do: 'handOver', to: demir, on: LocalDate.parse('2026-11-25') });
    talk.jana.says('ich werde von kollegen gemobbt');
    expect(reasons(talk)).toEqual(['Worte: Mobbing']);
  });

  it('is asked about anew with the next absence', () => {
    const talk = answered('Nein');
    talk.windTo('2026-11-30T10:00');
    talk.house(awayFrom('2026-12-07', '2026-12-09'));
    talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } });
    asked(talk);
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.taps('Ja', 'Willst du das noch').said).toContain(question);
    talk.jana.taps('Ja', 'Antworten lesen');
    expect(talk.person.closedTo).toEqual([]);
  });
});
