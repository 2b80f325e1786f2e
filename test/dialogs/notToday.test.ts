import { describe, expect, it } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { awayFrom, invited, kaya } from './house.ts';
import { case1, followed, type Enrolling, type Talk } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;
const away = 'Frau Kaya hat ab dem 14. Dezember frei. / Herr Demir vertritt Frau Kaya dann.';

/** On Thursday at ten; her check-in would come at three. */
const thursday: Enrolling = { person: { ...invited, rhythm: { day: 4, minute: 15 * 60 } } };

/** Frau Kaya has taken her wish to talk; she taps "Heute nicht" on that. */
function leftAlone(moment: string, start: Enrolling): Talk {
  const talk = followed({ now: '2026-11-23T09:00', ...start });
  talk.windTo(moment);
  talk.jana.says('ich will reden');
  talk.jana.taps('Anrufen');
  talk.kaya.taps('Ich übernehme');
  expect(talk.jana.taps('Heute nicht').said).toEqual(['In Ordnung. / Heute frage ich nicht mehr.']);
  return talk;
}

function coachIsAway(talk: Talk): Talk {
  talk.house(awayFrom('2026-12-14', '2026-12-18'));
  const letter = { kind: 'staffChanged', coach: kaya, occasion: 'absence' } as const;
  expect(talk.happens({ kind: 'told', letter }).said).toEqual([]);
  return talk;
}

describe('"Heute frage ich nicht mehr"', () => {
  it('moves the check-in of that day to the next working day, at her own hour', () => {
    const talk = leftAlone('2026-11-26T10:00', thursday);
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(talk.windTo('2026-11-27T14:59').said).toEqual([]);
    expect(talk.windTo('2026-11-27T16:00').said).toEqual([knock]);
    expect(talk.jana.taps('Ja').said).toEqual(['Frau Kaya hat das abgeschlossen.', questionOf('general')]);
    expect(talk.person.next?.slot).toBe('2026-W49');
  });

  it('holds for news, which come on the next working day', () => {
    const friday: Enrolling = { person: { ...invited, rhythm: { day: 3, minute: 15 * 60 } } };
    const talk = leftAlone('2026-11-27T10:00', { ...friday, now: '2026-11-27T09:00' });
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    coachIsAway(talk);
    expect(talk.windTo('2026-11-30T14:59').said).toEqual([]);
    expect(talk.windTo('2026-11-30T15:00').said).toHaveLength(1);
    expect(talk.jana.taps('Ja').said).toContain(away);
  });

  it('never moves anything into a holiday', () => {
    const aStart = LocalDate.parse('2026-03-02');
    const person = { ...invited, placements: [{ firm: 'Café Lindner', start: aStart }] };
    const talk = leftAlone('2026-04-02T10:00', { now: '2026-04-02T09:00', person });
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(talk.windTo('2026-04-07T08:59').said).toEqual([]);
    expect(talk.windTo('2026-04-07T10:00').said).toEqual([knock]);
  });

  it.each([
    ['"Hat das geholfen?"', { what: 'helped', case: case1 }],
    ['whether she still agrees', { what: 'consentAlone' }],
  ] as const)('holds for %s, also behind an answer', (_, due) => {
    const talk = leftAlone('2026-11-25T10:00', {});
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(talk.happens({ kind: 'due', due }).said).toEqual([]);
    expect(talk.jana.says('danke').said).toEqual(['Gern.', 'Frau Kaya hat das abgeschlossen.']);
    expect(talk.windTo('2026-11-26T08:59').said).toEqual([]);
    expect(talk.windTo('2026-11-26T09:00').said).toEqual([knock]);
    expect(talk.jana.taps('Ja').said.join()).toMatch(/geholfen|Willst du das noch/);
  });

  it('does not hold back how it stands with her open case', () => {
    const talk = leftAlone('2026-11-25T10:00', {});
    expect(talk.kaya.taps('Ich kann gerade nicht').said).toEqual([knock]);
    talk.demir.taps('Ich übernehme');
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.join()).toContain('Herr Demir kümmert sich darum.');
  });

  it('is over with "Später" to the next one', () => {
    const talk = leftAlone('2026-11-25T10:00', {});
    talk.kaya.taps('Ich kann gerade nicht');
    talk.jana.taps('Später');
    expect(talk.windTo('2026-11-25T13:30').said).toHaveLength(1);
  });

  it('is over with her own "Ja"', () => {
    const talk = leftAlone('2026-11-25T10:00', {});
    expect(talk.happens({ kind: 'due', due: { what: 'consentAlone' } }).said).toEqual([]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.join()).toContain('Willst du das noch?');
  });
});
