import { describe, expect, it } from 'vitest';
import { missedCard, usuallyWrites } from '../../src/dialogs/missed.ts';
import { days, hours, instant, later, LocalDate, minutes } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { at, kaya, sceneAt } from './house.ts';
import { case1, followed } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
/** From Monday at ten until Tuesday at twelve. */
const span = { from: at('2026-11-23T10:13'), until: at('2026-11-24T12:04') };
const outage = { kind: 'told', letter: { kind: 'outage', ...span } } as const;
const wasOff =
  'Anker war aus. / Von Montag um 10 Uhr bis Dienstag um 12 Uhr. / Vielleicht fehlt eine Nachricht von dir. / Bitte schreib sie noch einmal.';

describe('an outage', () => {
  it('is told behind a neutral message, once', () => {
    const talk = followed({ asking: false });
    talk.windTo('2026-11-24T12:05');
    expect(talk.happens(outage).said).toEqual([knock]);
    expect(talk.happens(outage).said).toEqual([]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([wasOff]);
    expect(talk.jana.says('danke').said).toEqual(['Gern.']);
  });

  it('is told in other words where a neutral message of that day stands unanswered', () => {
    const talk = followed();
    talk.windTo('2026-11-24T12:05');
    expect(talk.happens(outage).said).toEqual(['Hier ist noch ein Mal Anker. / Passt es jetzt?']);
  });

  it('that ends in the night is told in the morning', () => {
    const talk = followed({ asking: false });
    talk.windTo('2026-11-25T02:00');
    expect(talk.happens(outage).said).toEqual([]);
    expect(talk.windTo('2026-11-25T08:00').said).toEqual([knock]);
  });

  it('is told at once in a crisis: what is missing may be a call for help', () => {
    const talk = followed();
    talk.jana.says('ich will sterben');
    talk.windTo('2026-11-24T12:05');
    expect(talk.happens(outage).said).toEqual([wasOff]);
  });

  it('that is long ago is told with its days', () => {
    const talk = followed({ asking: false });
    talk.windTo('2026-12-04T12:00');
    const long = { from: at('2026-11-23T10:13'), until: at('2026-12-04T12:00') };
    talk.happens({ kind: 'told', letter: { kind: 'outage', ...long } });
    expect(talk.jana.taps('Ja', 'Passt es gerade').said[0]).toContain(
      'Von Montag, 23. November, bis Freitag um 12 Uhr.',
    );
  });

  it('is not told to somebody who has died', () => {
    const talk = followed();
    talk.kaya.does({
      do: 'endPlacement',
      reason: 'deceased',
      destination: 'deceased',
      on: LocalDate.parse('2026-11-23'),
    });
    expect(talk.happens(outage).said).toEqual([]);
  });
});

describe('who normally writes in that time', () => {
  const person = { ...followed({ asking: false }).person, answers: [], lastSign: at('2026-11-02T09:00') };
  const scene = sceneAt(at('2026-11-24T12:05'));
  const writes = (more: Partial<typeof person>): boolean => usuallyWrites({ ...person, ...more }, span, scene);

  it('is whoever was to be asked, and whoever wrote at that time of a week', () => {
    expect(writes({})).toBe(false);
    expect(writes({ next: { slot: '2026-W48', at: at('2026-11-24T09:00') } })).toBe(true);
    expect(writes({ next: { slot: '2026-W48', at: at('2026-11-25T09:00') } })).toBe(false);
    expect(writes({ lastSign: at('2026-11-16T18:00') })).toBe(true);
    expect(writes({ lastSign: at('2026-11-17T13:00') })).toBe(false);
  });

  it('is everybody after a whole week', () => {
    const week = { ...span, from: instant(span.until - 8 * 86_400_000) };
    expect(usuallyWrites(person, week, scene)).toBe(true);
  });

  it('stands on one card, without an answer', () => {
    const card = missedCard([{ ...person, lastSign: at('2026-11-16T18:00') }], { viewer: kaya, span, scene });
    expect(card.facts?.map(({ label }) => label)).toEqual(['Jana M.']);
    expect(missedCard([person], { viewer: kaya, span, scene }).text).toContain('niemand von Ihren Personen');
  });
});

describe('a message that is read late', () => {
  it('keeps the time at which it was written, and its deadlines run from now', () => {
    const talk = followed();
    talk.windTo('2026-11-30T09:10');
    const heard = talk.happens({ kind: 'said', text: 'ich brauche hilfe', written: at('2026-11-28T23:04') });
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(talk.kaya.card?.facts).toContainEqual({
      label: 'Spät gelesen',
      value: 'geschrieben Samstag 23:04, gelesen Montag 09:10',
    });
    expect(talk.person.cases[0]).toMatchObject({ opened: talk.now, deadline: { at: later(talk.now, hours(2)) } });
  });

  it('says nothing of it where it came in time, or where nothing may be told', () => {
    const talk = followed();
    talk.happens({ kind: 'said', text: 'ich brauche hilfe', written: later(talk.now, minutes(-20)) });
    expect(JSON.stringify(talk.kaya.card)).not.toContain('gelesen');
    const asked = followed({ choice: 'Jedes Mal fragen' });
    asked.happens({ kind: 'said', text: 'ich werde gemobbt', written: later(asked.now, hours(-9)) });
    asked.wind(hours(6));
    expect(asked.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Bitte melden Sie sich' });
    expect(JSON.stringify(asked.kaya.card)).not.toContain('geschrieben');
  });
});

describe('what fell due while Anker was off', () => {
  it('a check-in that is found in the night waits for the morning', () => {
    const talk = followed();
    expect(talk.person.next?.at).toBe(at('2026-11-24T09:00'));
    expect(talk.off('2026-11-25T03:00').said).toEqual([]);
    expect(talk.windTo('2026-11-25T08:00').said).toEqual([knock]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([questionOf('general')]);
  });

  it('a check-in that is found by day comes at once', () => {
    expect(followed().off('2026-11-24T13:00').said).toEqual([knock]);
  });

  it('silence is counted only after somebody could be heard again', () => {
    const talk = followed();
    talk.windTo('2026-11-24T09:00');
    const scheduled = talk.agenda.find(({ name }) => name.startsWith('silence:'))?.at ?? talk.now;
    talk.windTo(instant(scheduled - 60_000));
    const before = talk.person.cases.length;
    expect(talk.off('2026-12-09T12:00').told).toEqual([]);
    expect(talk.person.cases).toHaveLength(before);
    expect(talk.wind(days(2)).told.filter(card => card.startsWith('Frau Kaya: Neue Aufgabe'))).toHaveLength(1);
    expect(talk.wind(days(9)).told.filter(card => card.includes('Neue Aufgabe, bald'))).toEqual([]);
  });

  it('a case climbs one step and gets a deadline that lies ahead', () => {
    const talk = followed();
    talk.jana.says('ich brauche hilfe');
    const heard = talk.off('2026-11-25T10:00');
    expect(heard.told.filter(card => card.includes('noch niemand'))).toEqual([
      'Herr Demir: Neue Aufgabe: noch niemand hat übernommen, heute',
    ]);
    expect(talk.person.cases[0]?.deadline?.at).toBeGreaterThan(talk.now);
  });

  it('a promise that was broken meanwhile is told as it is: reminded first, then the truth', () => {
    const talk = followed();
    talk.jana.says('ich brauche hilfe');
    talk.kaya.does({ do: 'take', case: case1, until: later(talk.now, hours(2)) });
    expect(talk.off('2026-11-24T10:00').told).toEqual(['Frau Kaya: Erinnerung: die zugesagte Zeit ist vorbei, heute']);
    talk.wind(minutes(31));
    expect(talk.jana.taps('Ja', 'Passt es gerade').said.join()).toContain('Frau Kaya hat sich noch nicht gemeldet.');
  });
});
