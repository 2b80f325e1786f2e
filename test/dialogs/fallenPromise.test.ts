import { describe, expect, it } from 'vitest';
import { at, awayFrom, days, kaya, lang, staff } from './house.ts';
import { case1, followed, type Talk } from './talk.ts';

const week = days('2026-11-23', '2026-11-27');
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const changed = { kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } } as const;

/** Frau Kaya has promised to get in touch until three, Jana has read it, and Frau Kaya reports ill. */
function fallen(): Talk {
  const talk = followed();
  talk.jana.says('ich will reden');
  talk.jana.taps('Anrufen');
  talk.kaya.taps('Ich übernehme, heute bis 11 Uhr');
  talk.jana.taps('Ja', 'Passt es gerade');
  talk.house(awayFrom('2026-11-23', '2026-11-27'));
  expect(talk.happens(changed).said).toEqual([knock]);
  return talk;
}

const promised = { label: 'Zugesagt war', value: 'Frau Kaya, heute bis 11 Uhr' };
const fell =
  'Frau Kaya kann sich doch nicht melden. / Herr Demir bekommt jetzt deine Nachricht. / Noch hat niemand geantwortet. / Herr Demir arbeitet gerade.';

describe('a promise whose coach is not there any more', () => {
  it('is taken back, and the employee reads who has it now', () => {
    expect(fallen().jana.taps('Ja').said).toContain(fell);
    expect(fallen().jana.says('Was ist mit meiner Nachricht?').said).toContain(fell);
  });

  it('is another one once somebody else has taken it', () => {
    const talk = fallen();
    talk.demir.taps('Ich übernehme');
    const read = talk.jana.taps('Ja').said;
    expect(read.join()).toContain('Herr Demir meldet sich heute bis');
    expect(read.join()).not.toContain('kann sich doch nicht melden');
  });

  it('is the same where she says that she cannot', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme, heute bis 11 Uhr');
    talk.jana.taps('Ja', 'Passt es gerade');
    talk.kaya.taps('Ich kann gerade nicht');
    expect(talk.jana.taps('Ja').said.join()).toContain(fell);
  });

  it('of a danger goes to whoever else is there', () => {
    const talk = followed();
    talk.jana.says('ich will nicht mehr leben');
    talk.kaya.taps('Ich übernehme');
    expect(talk.kaya.taps('Ich kann gerade nicht').said).toEqual([
      'Frau Kaya kann sich doch nicht melden.',
      'Herr Demir bekommt jetzt deine Nachricht. / Herr Demir arbeitet gerade. / Warte nicht so lange.',
    ]);
  });

  it('is said at once in a crisis', () => {
    const talk = followed();
    talk.jana.says('ich will nicht mehr leben');
    talk.kaya.taps('Ich übernehme');
    talk.house(awayFrom('2026-11-23', '2026-11-27'));
    expect(talk.happens(changed).said).toEqual([
      'Frau Kaya kann sich doch nicht melden.',
      'Herr Demir bekommt jetzt deine Nachricht. / Herr Demir arbeitet gerade. / Warte nicht so lange.',
    ]);
  });

  it('stands on the card of whoever gets it now, also after a climb', () => {
    const talk = fallen();
    expect(talk.demir.card?.facts).toContainEqual(promised);
    talk.demir.taps('Ich kann gerade nicht');
    expect(talk.lang.card?.facts).toContainEqual(promised);
  });

  it('stays taken back where it is handed on or grows before she has read it', () => {
    const handedOn = fallen();
    handedOn.house({
      ...staff,
      members: staff.members.map(one => (one.id === lang ? one : { ...one, absences: [week] })),
    });
    handedOn.happens(changed);
    expect(handedOn.jana.taps('Ja').said.join()).toContain(
      'Frau Kaya kann sich doch nicht melden. / Frau Lang bekommt jetzt deine Nachricht.',
    );
    expect(handedOn.lang.card?.facts).toContainEqual(promised);

    const grown = fallen();
    grown.jana.says('mein chef schreit mich jeden tag an');
    expect(grown.demir.card?.facts).toContainEqual(promised);
  });

  it('is taken back after a contact too, without saying that nobody has answered', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme, heute bis 11 Uhr');
    talk.jana.taps('Ja', 'Passt es gerade');
    talk.kaya.does({ do: 'contact', case: case1, contact: 'telephone', until: at('2026-11-24T12:00') });
    talk.kaya.does({ do: 'take', case: case1, until: at('2026-11-23T15:00') });
    talk.jana.says('Was ist mit meiner Nachricht?');
    talk.kaya.taps('Ich kann gerade nicht');
    const read = talk.jana.says('Was ist mit meiner Nachricht?').said.join();
    expect(read).toContain(
      'Ein Mensch hat sich schon gemeldet. / Frau Kaya kann sich doch nicht melden. / Herr Demir bekommt jetzt deine Nachricht.',
    );
    expect(read).not.toContain('Noch hat niemand geantwortet');
  });
});
