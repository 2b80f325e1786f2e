import { describe, expect, it } from 'vitest';
import { hours, LocalDate, PersonId } from '../../src/placement/ids.ts';
import type { Staff } from '../../src/placement/staff.ts';
import { kaya, lang, staff } from './house.ts';
import { case1, case2, checkingIn, followed, type Talk } from './talk.ts';

const offer = 'Eine Antwort war nicht gut. / Ich habe noch nichts weitergesagt. / Darf ich das Frau Kaya sagen?';
const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const told = 'Ich sage jetzt Frau Kaya Bescheid. / Frau Kaya arbeitet gerade.';
const discreet = 'Ich habe nur gesagt: Frau Kaya soll sich melden. / Mehr habe ich nicht gesagt.';

/** "Jedes Mal fragen", and one red light. */
function asked(): Talk {
  const talk = checkingIn({ choice: 'Jedes Mal fragen' });
  talk.jana.says('rot');
  talk.jana.says('gut');
  talk.jana.says('gut');
  talk.jana.taps('Sage ich nicht');
  return talk;
}

/** The coach was told without content. */
function late(): Talk {
  const talk = asked();
  talk.wind(hours(4));
  return talk;
}

describe('"Jedes Mal fragen"', () => {
  it('was explained with what happens when no answer comes', () => {
    expect(followed({ choice: 'Jedes Mal fragen' }).read.join()).toContain(
      'Vielleicht kommt dann keine Antwort. / Dann sage ich Frau Kaya nur: Bitte melden Sie sich. / Mehr sage ich nicht.',
    );
  });

  it('asks after the check-in, and tells nobody before the yes', () => {
    const talk = asked();
    expect(talk.read.at(-1)).toBe(offer);
    expect(talk.kaya.cards).toEqual([]);
    const heard = talk.jana.taps('Ja');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.said).toEqual([told]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Rot bei Wie geht es' });
  });

  it('a no is final for this time, and the offer comes back with the next light', () => {
    const talk = asked();
    const heard = talk.jana.taps('Nein');
    expect(heard.said).toEqual(['In Ordnung. / Ich sage Frau Kaya nichts davon. / Ich frage ein anderes Mal wieder.']);
    expect(talk.wind(hours(8)).told).toEqual([]);
    talk.jana.says('Ich will kündigen');
    expect(talk.read.at(-1)).toContain('Darf ich das Frau Kaya sagen?');
  });

  it('asks once more after two hours, then tells without colour, dimension or words, and she reads it', () => {
    const talk = asked();
    expect(talk.wind(hours(2)).said).toEqual([knock]);
    talk.jana.taps('Ja', 'Passt es gerade');
    expect(talk.read.at(-1)).toBe(offer);
    const heard = talk.wind(hours(2));
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(talk.kaya.card?.facts?.filter(({ label }) => label === 'Grund')).toEqual([
      { label: 'Grund', value: 'Bitte melden Sie sich' },
    ]);
    expect(talk.kaya.card?.buttons?.flat().map(({ label }) => label)).not.toContain('Worte anzeigen');
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([discreet]);
  });

  it('a yes that comes after that opens the rest, a no leaves it at that', () => {
    const yes = late();
    expect(yes.jana.taps('Ja', 'Darf ich das').told).toEqual(['Frau Kaya: Aufgabe, heute']);
    expect(yes.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Rot bei Wie geht es' });
    const no = late();
    no.jana.taps('Nein', 'Darf ich das');
    expect(no.person.cases[0]).toMatchObject({ discreet: true, state: { at: 'open' } });
  });

  it('what is told later does not open what was not released', () => {
    const talk = asked();
    talk.wind(hours(4));
    talk.jana.says('ich brauche hilfe');
    expect(talk.person.cases).toMatchObject([
      { id: case1, discreet: true },
      { id: case2, discreet: false },
    ]);
    expect(talk.kaya.card?.facts?.filter(({ label }) => label === 'Grund')).toEqual([
      { label: 'Grund', value: 'Hat „Ich brauche Hilfe“ gedrückt' },
    ]);
  });

  it('the question keeps its buttons when the talk has gone on', () => {
    const talk = asked();
    talk.jana.says('was ist das budget für arbeit');
    expect(talk.jana.taps('Ja', 'Darf ich das').told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    const again = talk.jana.taps('Ja', 'Darf ich das');
    expect([again.told, again.said]).toEqual([[], ['Danke. Das habe ich.']]);
    expect(talk.jana.taps('Nein', 'Darf ich das').said[0]).toBe('Dieser Knopf ist schon alt. / Hier geht es weiter:');
  });

  it('words wait in their own case, so that they can be opened after the yes', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    const heard = talk.jana.says('Ich will kündigen');
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'words', case: case2 }));
    talk.jana.taps('Ja');
    expect(talk.person.cases).toMatchObject([{ state: { at: 'open' } }, { state: { at: 'open' } }]);
  });

  it('never asks about an own wish to talk', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    expect(talk.jana.says('ich will mit frau kaya reden').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    talk.jana.taps('Treffen');
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Melden', value: 'treffen' });
  });
});

describe('a complaint about the own coach', () => {
  const complaint = 'Frau Kaya schreit mich immer an';
  const question =
    'Ich sage Frau Kaya und Herrn Demir nichts davon. / Frau Lang leitet das Team von Frau Kaya und Herrn Demir. / Darf ich es Frau Lang sagen?';

  it('is asked about even where everything is told at once, and goes to the lead after a yes', () => {
    const talk = followed();
    const heard = talk.jana.says(complaint);
    expect(heard.said.at(-1)).toBe(question);
    expect(heard.told).toEqual([]);
    const yes = talk.jana.taps('Ja');
    expect(yes.told).toEqual(['Frau Lang: Neue Aufgabe, bald']);
    expect(yes.said).toEqual(['Ich sage jetzt Frau Lang Bescheid. / Ich sage Frau Kaya und Herrn Demir nichts davon.']);
  });

  it('never reaches coach or deputy, however long nobody answers', () => {
    const talk = followed();
    talk.jana.says(complaint);
    talk.jana.taps('Ja');
    talk.windTo('2026-12-07T12:00');
    expect([...talk.kaya.cards, ...talk.demir.cards]).toHaveLength(0);
    expect(() => talk.kaya.does({ do: 'openWords', case: case1 })).toThrow('may not');
  });

  it('without an answer is told to nobody: the offer comes back the next day', () => {
    const talk = followed();
    talk.jana.says(complaint);
    expect(talk.windTo('2026-11-24T08:59').told).toEqual([]);
    talk.windTo('2026-11-24T12:00');
    expect(talk.person.cases).toMatchObject([{ state: { at: 'held' } }]);
    talk.windTo('2026-12-07T12:00');
    expect(talk.lang.cards.filter(({ title }) => title?.includes('bald'))).toEqual([]);
  });

  it('has other help besides', () => {
    const talk = followed();
    talk.jana.says(complaint);
    expect(talk.jana.taps('Andere Hilfe').said[0]).toContain('Hilfe von außen gibt eine freie Beratung.');
  });

  it('at night says when the lead is there again', () => {
    const talk = followed();
    talk.windTo('2026-11-23T22:00');
    talk.jana.says(complaint);
    expect(talk.jana.taps('Ja').said).toEqual([
      'Ich sage jetzt Frau Lang Bescheid. / Ich sage Frau Kaya und Herrn Demir nichts davon. / Jetzt liest das vielleicht kein Mensch. / Frau Lang arbeitet morgen um 8 Uhr wieder.',
    ]);
  });

  it('that is danger goes to the lead at once, and what follows stays there', () => {
    const talk = followed();
    const heard = talk.jana.says('Frau Kaya hat mich geschlagen');
    expect(heard.told).toEqual(['Frau Lang: Neue Aufgabe, jetzt']);
    expect(heard.said.at(-1)).toBe(
      'Ich sage jetzt Frau Lang Bescheid. / Ich sage Frau Kaya und Herrn Demir nichts davon.',
    );
    const more = talk.jana.says('Ich will sterben');
    expect(more.told.every(line => line.startsWith('Frau Lang'))).toBe(true);
    expect(talk.jana.says('bitte').said[0]).toContain('Ich schicke das auch an Frau Lang.');
  });

  it('about a coach who is a lead herself goes to another one', () => {
    const members = staff.members.map(one => (one.id === kaya ? { ...one, role: 'lead' as const } : one));
    const talk = followed({ staff: { ...staff, members } });
    expect(talk.jana.says('Frau Kaya hat mich geschlagen').told).toEqual(['Frau Lang: Neue Aufgabe, jetzt']);
  });

  it('is never said to be told to a lead who has left', () => {
    const talk = followed({ staff: withNewLead });
    const heard = talk.jana.says('Frau Kaya hat mich geschlagen');
    expect(heard.said.at(-1)).toBe(
      'Ich sage jetzt Frau Brandt Bescheid. / Ich sage Frau Kaya und Herrn Demir nichts davon.',
    );
  });
});

/** Frau Lang has left, Frau Brandt has come. */
const withNewLead: Staff = {
  ...staff,
  members: staff.members.flatMap(one =>
    one.id === lang
      ? [
          { ...one, until: LocalDate.parse('2026-11-20') },
          { ...one, id: PersonId.parse('brandt'.padEnd(22, '0')), name: 'Frau Brandt' },
        ]
      : [one],
  ),
};
