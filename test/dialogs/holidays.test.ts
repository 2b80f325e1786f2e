import { describe, expect, it } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';
import { awayFrom, invited, kaya } from './house.ts';
import { case1, followed, type Talk } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const start = LocalDate.parse('2026-03-02');
const person = { ...invited, placements: [{ firm: 'Café Lindner', start }] };
const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;

/** Good Friday, with nothing on its way; her own hour is Tuesday at nine. */
function goodFriday(): Talk {
  const talk = followed({ now: '2026-04-01T12:00', person });
  talk.windTo('2026-04-03T12:00');
  return talk;
}

describe('a public holiday of her Land', () => {
  it.each([
    ['news', { kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } }],
    ['whether she still agrees', { kind: 'due', due: { what: 'consentAlone' } }],
  ] as const)('is left alone: %s, on the working day after it', (_, event) => {
    const talk = goodFriday();
    talk.house(awayFrom('2026-04-01', '2026-04-20'));
    expect(talk.happens(event).said).toEqual([]);
    expect(talk.windTo('2026-04-07T08:59').said).toEqual([]);
    expect(talk.windTo('2026-04-07T10:00').said).toEqual([knock]);
  });

  it('is left alone: "Hat das geholfen?" a week after the case was closed', () => {
    const talk = followed({ now: '2026-03-26T10:00', person });
    talk.jana.says('ich brauche hilfe');
    talk.windTo('2026-03-27T12:00');
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    talk.windTo('2026-04-02T19:00');
    talk.jana.says('danke');
    expect(talk.windTo('2026-04-07T08:59').said).toEqual([]);
    expect(talk.windTo('2026-04-07T09:30').said).toEqual([knock]);
    expect(talk.person.pending.map(({ what }) => what)).toContain('helped');
  });

  it('holds back nothing of her open case', () => {
    const talk = goodFriday();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    expect(talk.kaya.taps('Ich übernehme').said).toEqual([knock]);
  });
});
