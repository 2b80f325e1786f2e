import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/dialogs/event.ts';
import { days, hours, later, minutes } from '../../src/placement/ids.ts';
import { awayFrom, kaya } from './house.ts';
import { case1, checkingIn, followed, type Talk } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const knockAgain = 'Hier ist noch ein Mal Anker. / Passt es jetzt?';
const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;

/** She wants to talk, and Frau Kaya has taken it. */
function taken(): Talk {
  const talk = followed();
  talk.jana.says('ich will reden');
  talk.jana.taps('Anrufen');
  talk.kaya.taps('Ich übernehme, heute bis 11 Uhr');
  return talk;
}

describe('what comes unasked', () => {
  it('is neutral, and says what it is about only after a tap', () => {
    const talk = taken();
    expect(talk.read.at(-1)).toBe(knock);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([
      'Frau Kaya kümmert sich darum. / Frau Kaya meldet sich heute bis 11 Uhr bei dir.',
    ]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual(['Danke. / Gerade gibt es nichts Neues.']);
  });

  it('is read with the next message as well', () => {
    expect(taken().jana.says('danke').said).toEqual([
      'Gern.',
      'Frau Kaya kümmert sich darum. / Frau Kaya meldet sich heute bis 11 Uhr bei dir.',
    ]);
  });

  it('knocks once an hour: what waits adds up, and only the newest state is told', () => {
    const talk = taken();
    expect(talk.kaya.does({ do: 'finish', case: case1, outcome }).said).toEqual([]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual(['Frau Kaya hat das abgeschlossen.']);
  });

  it('that stands unanswered is not repeated on its day: what waits is told behind it', () => {
    const talk = taken();
    talk.windTo('2026-11-23T11:00');
    expect(talk.wind(minutes(30)).said).toEqual([]);
    talk.wind(hours(2));
    expect(talk.kaya.does({ do: 'finish', case: case1, outcome }).said).toEqual([]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual(['Frau Kaya hat das abgeschlossen.']);
  });

  it('comes anew on another day', () => {
    const talk = taken();
    talk.kaya.does({ do: 'contact', case: case1, contact: 'telephone', until: later(talk.now, days(2)) });
    talk.windTo('2026-11-25T08:30');
    expect(talk.kaya.does({ do: 'finish', case: case1, outcome }).said).toEqual([knock]);
  });

  it.each(['09:00', '08:20'])(
    'is one message with the check-in of that day at nine, where it falls due at %s',
    time => {
      const talk = followed({ now: `2026-11-24T${time}` });
      talk.windTo('2026-11-24T09:30');
      if (talk.person.pending.length > 0) talk.jana.taps('Heute nicht');
      expect(talk.windTo('2026-12-01T09:30').said).toEqual([knock]);
      expect(talk.person.pending.map(({ what }) => what).toSorted()).toEqual(['checkIn', 'consentAlone']);
    },
  );

  it('does not wait for a check-in that is not asked any more', () => {
    const talk = followed({ now: '2026-11-24T08:20' });
    talk.jana.says('pause');
    talk.jana.taps('2 Wochen');
    talk.windTo('2026-12-01T08:20');
    talk.house(awayFrom('2026-12-01', '2026-12-04'));
    const away = { kind: 'staffChanged', coach: kaya, occasion: 'absence' } as const;
    expect(talk.happens({ kind: 'told', letter: away }).said).toEqual([knock]);
  });

  it('asks only once more whether somebody may be told, in other words', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme');
    talk.jana.says('Ich will kündigen');
    expect(talk.wind(hours(2)).said).toEqual([knock, knockAgain]);
    expect(talk.wind(hours(6)).said).toEqual([]);
  });

  it('waits for the morning', () => {
    const talk = followed();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    talk.windTo('2026-11-23T21:00');
    expect(talk.kaya.does({ do: 'take', case: case1, until: later(talk.now, minutes(1)) }).said).toEqual([]);
    expect(talk.windTo('2026-11-24T08:00').said).toEqual([knock]);
  });

  it('"Später" brings it again in three hours, "Heute nicht" tomorrow', () => {
    const later = taken();
    expect(later.jana.taps('Später').said).toEqual(['In Ordnung. / Ich frage später noch ein Mal.']);
    expect(later.wind(hours(3)).said).toContain(knock);
    const tomorrow = taken();
    expect(tomorrow.jana.taps('Heute nicht').said).toEqual(['In Ordnung. / Heute frage ich nicht mehr.']);
    expect(tomorrow.wind(hours(1)).said).toEqual([]);
  });

  it('is not repeated for what is over by then', () => {
    const talk = followed();
    talk.windTo('2026-11-24T09:00');
    talk.jana.taps('Später');
    talk.jana.says('pause');
    talk.jana.taps('1 Woche');
    expect(talk.wind(hours(4)).said).toEqual([]);
  });

  it('never brings more than three messages at once: the rest waits for the next time', () => {
    const talk = taken();
    talk.house(awayFrom('2026-11-23', '2026-11-30'));
    talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } });
    talk.jana.says('Wo gibt es hier den besten Kuchen in der Stadt?');
    const heard = talk.jana.taps('Ja', 'Soll ich');
    expect(heard.said.length).toBeLessThanOrEqual(3);
    expect(talk.read.join()).toContain('Herr Demir vertritt Frau Kaya.');
  });
});

describe('the true state', () => {
  it('is told at any time', () => {
    const talk = followed();
    expect(state(talk)).toEqual(['Gerade ist nichts offen. / Alle Nachrichten sind angekommen.']);
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    expect(state(talk)).toEqual([
      'Frau Kaya bekommt deine Nachricht. / Noch hat niemand geantwortet. / Frau Kaya arbeitet gerade.',
    ]);
    talk.kaya.taps('Ich übernehme, heute bis 11 Uhr');
    expect(state(talk)).toEqual(['Frau Kaya kümmert sich darum. / Frau Kaya meldet sich heute bis 11 Uhr bei dir.']);
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(state(talk)).toContain('Gerade ist nichts offen. / Alle Nachrichten sind angekommen.');
  });

  it('of what was not told asks whether it may be', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('Ich will kündigen');
    expect(state(talk)).toEqual(['Du hast etwas Wichtiges geschrieben. / Darf ich das Frau Kaya sagen?']);
  });

  it('is told when a promised time has passed: who is late, and who knows it now', () => {
    const talk = taken();
    talk.jana.taps('Ja', 'Passt es gerade');
    expect(talk.windTo('2026-11-23T11:00').told).toEqual([
      'Frau Kaya: Erinnerung: die zugesagte Zeit ist vorbei, bald',
    ]);
    const heard = talk.wind(minutes(30));
    expect(heard.told).toEqual(['Herr Demir: Neue Aufgabe: die zugesagte Zeit ist vorbei, bald']);
    expect(talk.demir.card?.facts).toContainEqual({ label: 'Ohne Antwort', value: 'Frau Kaya' });
    expect(heard.said).toEqual([knock]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([
      'Frau Kaya hat sich noch nicht gemeldet. / Das ist nicht in Ordnung. / Ich habe Frau Kaya erinnert. / Herr Demir weiß es jetzt auch.',
    ]);
  });

  it('after a contact has no time in it, because nobody has said one', () => {
    const talk = taken();
    talk.kaya.taps('Kontakt gehabt');
    expect(state(talk)).toEqual(['Frau Kaya kümmert sich darum.']);
    expect(talk.kaya.card?.facts).toContainEqual({
      label: 'Stand',
      value: 'Frau Kaya hatte Kontakt, Erinnerung am Donnerstag um 12 Uhr',
    });
  });

  it('after a contact is not late: the coach is reminded, then the next one is told', () => {
    const talk = taken();
    talk.kaya.taps('Kontakt gehabt');
    expect(talk.windTo('2026-11-26T12:00').told).toEqual([
      'Frau Kaya: Erinnerung: Zeit für den nächsten Kontakt, bald',
    ]);
    const heard = talk.wind(minutes(30));
    expect(heard.told.map(line => line.split(':')[0])).toContain('Herr Demir');
    expect(talk.person.pending.map(({ what }) => what)).not.toContain('late');
  });

  it('still tells of the contact when it is open again, because the next one is due', () => {
    const talk = taken();
    talk.kaya.taps('Kontakt gehabt');
    talk.windTo('2026-11-26T13:00');
    expect(talk.person.cases[0]?.state.at).toBe('open');
    expect(state(talk)[0]).toBe(
      'Ein Mensch hat sich schon gemeldet. / Das ist noch offen. / Frau Kaya arbeitet gerade.',
    );
  });

  it('after a contact has a time again once one is said', () => {
    const talk = taken();
    talk.kaya.taps('Kontakt gehabt');
    talk.kaya.taps('Neue Zeit');
    expect(state(talk)[0]).toMatch(/meldet sich heute bis .* bei dir/);
  });

  it('"Ich kann gerade nicht" is told as open again', () => {
    const talk = taken();
    const heard = talk.kaya.taps('Ich kann gerade nicht');
    expect(heard.told).toEqual(['Herr Demir: Neue Aufgabe: noch niemand hat übernommen, bald']);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Stand', value: 'offen, gefragt: Herr Demir' });
    expect(talk.demir.card?.facts?.map(({ label }) => label)).not.toContain('Ohne Antwort');
    expect(state(talk)[0]).toContain('Noch hat niemand geantwortet.');
  });

  it('of silence is no message of hers', () => {
    const talk = followed();
    talk.windTo('2026-12-08T09:00');
    expect(talk.person.cases).toHaveLength(1);
    talk.jana.says('hallo');
    expect(state(talk)[0]).toContain('Gerade ist nichts offen.');
  });
});

describe('"Hat das geholfen?"', () => {
  it('is asked a week after the case was closed', () => {
    expect(aWeekLater().read.at(-1)).toBe('Frau Kaya hat mit dir geredet. / Hat das geholfen?');
  });

  it.each([
    { measure: 'other', contact: 'message', with: 'other' },
    { measure: 'employerTalk', contact: 'telephone', with: 'firm' },
    { measure: 'counselling', contact: 'message', with: 'employee' },
  ] as const)('never says that somebody has talked with her where nobody has: %o', noted => {
    expect(aWeekLater(noted).read.at(-1)).toBe('Frau Kaya hat sich darum gekümmert. / Hat das geholfen?');
  });

  it('yes and a little are good to know', () => {
    expect(aWeekLater().jana.taps('🟡 Geht so', 'Hat das geholfen').told).toEqual([]);
  });

  it('no opens the case again, once', () => {
    const talk = aWeekLater();
    const heard = talk.jana.taps('🔴 Nicht gut', 'Hat das geholfen');
    expect(heard.told).toEqual(['Frau Kaya: Wieder offen, heute']);
    expect(heard.said).toEqual(['Danke für deine Antwort. / Ich sage es Frau Kaya noch ein Mal.']);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Sagt: Es hat nicht geholfen' });
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    talk.jana.says('danke');
    const again = talk.happens({ kind: 'chose', question: 'helped:case1', option: 'red' });
    expect(again.told).toEqual([]);
  });

  it('is not asked after a stop', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    talk.jana.says('stopp');
    talk.jana.taps('Ganz aufhören');
    talk.jana.taps('Ja', 'Ist das richtig');
    expect(talk.windTo('2027-01-10T12:00').said).toEqual([]);
  });
});

function state(talk: Talk): readonly string[] {
  return talk.jana.says('was ist mit meiner nachricht').said;
}

/** A red light, closed by Frau Kaya, a week later. */
function aWeekLater(noted: Outcome = outcome): Talk {
  const talk = checkingIn();
  talk.jana.says('rot');
  talk.jana.says('stopp');
  talk.jana.taps('Nur jetzt aufhören');
  talk.kaya.does({ do: 'finish', case: case1, outcome: noted });
  talk.jana.says('danke');
  talk.windTo('2026-11-30T12:00');
  talk.jana.taps('Ja', 'Passt es gerade');
  talk.jana.taps('Ja', 'Willst du das noch');
  talk.windTo('2026-12-01T09:30');
  talk.jana.taps('Heute nicht');
  talk.windTo('2026-12-02T09:00');
  talk.jana.taps('Ja', 'Passt es gerade');
  return talk;
}
