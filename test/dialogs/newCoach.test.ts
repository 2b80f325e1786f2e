// Somebody else follows an employee (`care-rules` 25): responsibility passes always, what was before only with her yes.
import { describe, expect, it, test } from 'vitest';
import { isOpenToCoach } from '../../src/dialogs/past.ts';
import { hours, instant, LocalDate, PersonId } from '../../src/placement/ids.ts';
import { demir, kaya, lang, nacht, staff, staffWithNight } from './house.ts';
import { followed, type Talk } from './talk.ts';

const day = (text: string): LocalDate => LocalDate.parse(text);
const handOver = (to: PersonId, on = '2026-11-23') => ({ do: 'handOver', to, on: day(on) }) as const;
const asked = (talk: Talk): string => talk.jana.taps('Ja').said.join(' / ');
const wolf = PersonId.parse('wolf'.padEnd(22, '0'));
const withWolf = {
  ...staff,
  members: [...staff.members, ...staff.members.slice(0, 1).map(one => ({ ...one, id: wolf, name: 'Frau Wolf' }))],
};
const leaving = {
  ...staff,
  members: staff.members.map(one => (one.id === kaya ? { ...one, until: day('2026-11-30') } : one)),
};

describe('a new coach', () => {
  it('has her from the day on, and everybody concerned is told', () => {
    const talk = followed();
    const heard = talk.lang.does(handOver(demir));
    expect(heard.noticed).toEqual(['Frau Lang: handOver', 'Frau Kaya: handOver', 'Herr Demir: handOver']);
    expect(talk.person.coach).toBe(demir);
    expect(talk.jana.says('ich will reden').told).toEqual(['Herr Demir: Neue Aufgabe, bald']);
  });

  it('has her only when the day has come', () => {
    const talk = followed();
    talk.kaya.does(handOver(demir, '2026-12-01'));
    expect(talk.person.coach).toBe(kaya);
    const heard = talk.windTo('2026-12-01T09:00');
    expect(talk.person.coach).toBe(demir);
    expect(heard.noticed).toContain('Herr Demir: person');
  });

  test.each([
    ['who is on call', nacht],
    ['who is hers already', kaya],
    ['who is nobody of the house', PersonId.parse('x'.repeat(22))],
  ])('is nobody %s', (_name, to) => {
    const talk = followed({ staff: staffWithNight });
    expect(talk.lang.does(handOver(to)).noticed).toEqual(['Frau Lang: handOverNot']);
    expect(talk.person.coach).toBe(kaya);
  });

  it('is none for somebody whom nobody follows any more', () => {
    const talk = followed();
    talk.lang.does({ do: 'endPlacement', reason: 'resigned', destination: 'otherJob', on: day('2026-11-20') });
    expect(talk.lang.does(handOver(demir)).noticed).toEqual(['Frau Lang: handOverNot']);
  });

  it('is nobody who has left by the day', () => {
    const talk = followed();
    talk.lang.does(handOver(demir, '2026-12-01'));
    talk.house({
      ...staff,
      members: staff.members.map(one => (one.id === demir ? { ...one, until: day('2026-11-28') } : one)),
    });
    expect(talk.windTo('2026-12-01T09:00').noticed).toContain('Frau Kaya: handOverNot');
    expect([talk.person.coach, talk.person.handOver]).toEqual([kaya, undefined]);
  });

  it('of two days the later decision counts', () => {
    const talk = followed();
    talk.kaya.does(handOver(demir, '2026-12-01'));
    talk.lang.does(handOver(lang, '2026-12-07'));
    talk.windTo('2026-12-02T09:00');
    expect(talk.person.coach).toBe(kaya);
    talk.windTo('2026-12-07T09:00');
    expect(talk.person.coach).toBe(lang);
  });
});

describe('a hand-over that is called off', () => {
  it('leaves her where she is, and whoever has read of it reads that', () => {
    const talk = followed();
    talk.lang.does(handOver(demir, '2026-12-01'));
    asked(talk);
    talk.jana.says('ja');
    const heard = talk.lang.does(handOver(kaya, '2026-12-01'));
    expect(heard.noticed).toEqual(['Frau Lang: handOverOff', 'Frau Kaya: handOverOff', 'Herr Demir: handOverOff']);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.join()).toContain('Frau Kaya bleibt dein Coach.');
    talk.windTo('2026-12-02T09:00');
    expect([talk.person.coach, talk.person.consents.past]).toEqual([kaya, undefined]);
  });

  it('is not told to her where she had not read of it', () => {
    const talk = followed();
    talk.lang.does(handOver(demir, '2026-12-01'));
    talk.lang.does(handOver(kaya));
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.join()).not.toContain('Coach');
  });
});

describe('a complaint about the former coach', () => {
  it('stays with whoever was told, and is nothing for the new one', () => {
    const talk = followed({ staff: withWolf });
    talk.jana.says('die kaya schreit mich immer an');
    talk.jana.says('ja');
    talk.lang.does(handOver(wolf));
    expect(talk.person.cases[0]?.told).toEqual([lang]);
  });
});

describe('she is asked about her old answers', () => {
  it('before the last day of a coach who leaves, by both names', () => {
    const talk = followed({ staff: leaving });
    talk.lang.does(handOver(demir, '2026-12-01'));
    expect(asked(talk)).toContain(
      'Frau Kaya hört am 30. November auf. / Dein neuer Coach heißt Herr Demir. / Darf Herr Demir deine alten Antworten lesen?',
    );
  });

  it('where the coach stays in the house', () => {
    const talk = followed();
    talk.kaya.does(handOver(demir, '2026-12-01'));
    expect(asked(talk)).toContain('Ab dem 1. Dezember hilft dir Herr Demir. / Bis dahin hilft dir Frau Kaya.');
  });

  it('where it is so already', () => {
    const talk = followed();
    talk.lang.does(handOver(demir));
    expect(asked(talk)).toContain('Du hast einen neuen Coach. / Dein neuer Coach heißt Herr Demir.');
  });

  it('without an answer, and after a no, the new coach sees only what is new', () => {
    const talk = followed();
    const before = talk.now;
    talk.wind(hours(1));
    talk.lang.does(handOver(demir));
    expect([isOpenToCoach(talk.person, before), isOpenToCoach(talk.person, talk.now)]).toEqual([false, true]);
    asked(talk);
    expect(talk.jana.taps('Nein').said).toContain('In Ordnung. / Herr Demir sieht nur neue Antworten.');
    expect(isOpenToCoach(talk.person, before)).toBe(false);
  });

  it('after a yes she sees them, and the yes is recorded', () => {
    const talk = followed();
    talk.lang.does(handOver(demir));
    asked(talk);
    const before = talk.person.lastSign ?? talk.now;
    const heard = talk.jana.says('ja');
    expect(heard.said).toContain('Danke. / Herr Demir kann deine alten Antworten lesen.');
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'consent', consent: 'past', given: true }));
    expect(isOpenToCoach(talk.person, instant(before - 1))).toBe(true);
  });

  it('and can take it back under "Meine Daten"', () => {
    const talk = followed();
    talk.lang.does(handOver(demir));
    asked(talk);
    talk.jana.says('ja');
    talk.jana.says('meine daten');
    expect(talk.jana.taps('Altes sperren').said).toContain('In Ordnung. / Herr Demir sieht nur neue Antworten.');
    expect(talk.person.pastFor).toEqual([]);
  });

  it('a yes for one new coach is none for the next, and a no for the next takes nothing from her who has one', () => {
    const talk = followed();
    const before = talk.now;
    talk.wind(hours(1));
    talk.lang.does(handOver(demir));
    asked(talk);
    talk.jana.says('ja');
    talk.lang.does(handOver(lang, '2026-12-01'));
    expect(isOpenToCoach(talk.person, before)).toBe(true);
    talk.windTo('2026-12-01T09:00');
    expect([talk.person.coach, isOpenToCoach(talk.person, before)]).toEqual([lang, false]);
  });

  it('a yes for one who is to come is none for the one who is there', () => {
    const talk = followed();
    const before = talk.now;
    talk.wind(hours(1));
    talk.lang.does(handOver(demir));
    talk.lang.does(handOver(lang, '2026-12-01'));
    asked(talk);
    talk.jana.says('ja');
    expect([talk.person.pastFor, isOpenToCoach(talk.person, before)]).toEqual([[lang], false]);
  });

  it('whoever has her again reads of her own time, and of no other', () => {
    const talk = followed();
    const hers = talk.now;
    talk.wind(hours(1));
    talk.lang.does(handOver(demir));
    const his = talk.now;
    talk.wind(hours(1));
    talk.lang.does(handOver(kaya));
    expect([isOpenToCoach(talk.person, hers), isOpenToCoach(talk.person, his)]).toEqual([true, false]);
  });

  it('a button below another name is no yes for this one', () => {
    const talk = followed();
    talk.lang.does(handOver(demir));
    asked(talk);
    talk.lang.does(handOver(lang));
    talk.jana.taps('Ja', 'Herr Demir');
    expect(talk.person.pastFor).toEqual([]);
  });

  it('who was beside her when she said yes is named truly afterwards', () => {
    const talk = followed();
    talk.lang.does(handOver(demir));
    talk.windTo('2026-12-01T09:00');
    expect(talk.read.join()).not.toContain('war Herr Demir dabei');
  });

  it('she may want somebody else: the lead is told, and no coach', () => {
    const talk = followed();
    talk.kaya.does(handOver(demir, '2026-12-01'));
    asked(talk);
    const heard = talk.jana.taps('Jemand anderes');
    expect(heard.told).toEqual(['Frau Lang: Neue Aufgabe, bald']);
    expect(talk.lang.card?.facts).toContainEqual({ label: 'Grund', value: 'Möchte einen anderen Coach als den neuen' });
    talk.wind(hours(72));
    expect([talk.kaya.cards, talk.demir.cards]).toEqual([[], []]);
  });

  it('what it means is explained, and it is asked again', () => {
    const talk = followed();
    talk.lang.does(handOver(demir));
    asked(talk);
    expect(talk.jana.says('was heißt das').said.join(' / ')).toContain(
      'Nein heißt: Dein neuer Coach sieht nur neue Antworten.',
    );
    expect(talk.jana.says('nein').said.join()).toContain('sieht nur neue Antworten');
  });
});

describe('what is open passes', () => {
  it('what nobody has taken is put before the new coach', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    expect(talk.lang.does(handOver(demir)).told).toContain('Herr Demir: Neue Aufgabe, bald');
  });

  it('a promise stays with whoever gave it, and the new coach knows of it', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.kaya.taps('Ich übernehme');
    const heard = talk.lang.does(handOver(demir));
    expect(heard.told.join()).toContain('Herr Demir: ');
    expect(talk.person.cases[0]?.state).toMatchObject({ at: 'taken', by: kaya });
  });

  it('the next contact of the former coach is the new one’s', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.kaya.taps('Ich übernehme');
    talk.kaya.taps('Kontakt');
    expect(talk.lang.does(handOver(demir)).told).toContain('Herr Demir: Neue Aufgabe, bald');
  });

  it('a danger stays open, and the crisis goes on', () => {
    const talk = followed();
    talk.jana.says('ich will nicht mehr leben');
    talk.lang.does(handOver(demir));
    expect(talk.person.crisis).toBeDefined();
    expect(talk.person.cases[0]?.state.at).toBe('open');
    talk.demir.taps('Ich übernehme');
    expect(talk.person.cases[0]?.state).toMatchObject({ at: 'taken', by: demir });
  });
});
