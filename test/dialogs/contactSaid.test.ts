import { describe, expect, it, test } from 'vitest';
import { case1, followed, type Talk } from './talk.ts';

const noted = 'Ich schreibe das Gespräch auf. / Frau Kaya kann das lesen.';

function wished(): Talk {
  const talk = followed();
  talk.jana.says('mensch');
  talk.jana.taps('Anrufen');
  return talk;
}

function promised(): Talk {
  const talk = wished();
  talk.kaya.taps('Ich übernehme');
  talk.jana.taps('Ja', 'Passt es gerade');
  return talk;
}

const notes = ({ person }: Talk): readonly string[] => (person.cases[0]?.notes ?? []).map(({ kind }) => kind);

describe('that somebody was in touch', () => {
  test.each([
    'sie hat mich angerufen',
    'sie hat angerufen',
    'hat angerufen',
    'frau kaya hat doch angerufen',
    'kaya hat sich gemeldet',
    'herr demir war da',
    'herr demir hat mich angerufen',
    'hab mit ihr geredet',
    'haben telefoniert',
    'ja haben gesprochen',
    'wir haben geredet',
    'sie ist jetzt bei mir',
  ])('stands on the card, and closes nothing: "%s"', words => {
    const talk = promised();
    const before = talk.person.cases[0]?.deadline;
    const heard = talk.jana.says(words);
    expect(heard.said).toEqual([noted]);
    expect(heard.told).toEqual([]);
    expect(notes(talk)).toEqual(['saysContact']);
    expect(talk.person.cases[0]).toMatchObject({ state: { at: 'taken' }, deadline: before });
    expect(talk.kaya.card?.facts?.map(({ value }) => value).join()).toContain('Sagt: Es gab ein Gespräch');
  });

  test.each([
    'sie hat nicht angerufen',
    'hat sie angerufen?',
    'meine mutter hat angerufen',
    'mein chef hat mit mir geredet',
    'wir haben mit dem chef geredet',
    'sie soll mich anrufen',
    'wann hat sie angerufen',
  ])('was not said with "%s"', words => {
    const talk = promised();
    talk.jana.says(words);
    expect(notes(talk)).not.toContain('saysContact');
  });

  it('is not denied when the promised time passes: the truth is that nobody wrote it down', () => {
    const talk = promised();
    talk.jana.says('sie hat mich angerufen');
    expect(talk.windTo('2026-11-23T10:40').told).toHaveLength(2);
    const heard = talk.jana.taps('Ja', 'Passt es gerade');
    expect(heard.said).toEqual([
      'Du hast von einem Gespräch geschrieben. / Frau Kaya hat es noch nicht aufgeschrieben. / Ich habe Frau Kaya erinnert. / Herr Demir weiß es jetzt auch.',
    ]);
    expect(talk.jana.says('was ist mit meiner nachricht').said[0]).toContain(
      'Du hast von einem Gespräch geschrieben. / Das ist noch offen.',
    );
  });

  it('is not denied either where it is said only after that time', () => {
    const talk = promised();
    talk.windTo('2026-11-23T10:40');
    expect(talk.jana.says('sie hat doch angerufen').said.join()).not.toContain('nicht gemeldet');
  });

  it('nor in a crisis', () => {
    const talk = followed();
    talk.jana.says('ich will sterben');
    talk.kaya.taps('Ich übernehme');
    talk.jana.says('herr demir war da');
    const heard = talk.windTo('2026-11-23T10:40');
    expect(heard.said.join()).toContain('Frau Kaya hat es noch nicht aufgeschrieben.');
    expect(heard.said.join()).not.toContain('hat sich noch nicht gemeldet');
  });

  it('is no question where all is done', () => {
    const talk = promised();
    const outcome = { measure: 'counselling', contact: 'visit', with: 'employee' } as const;
    talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(talk.jana.says('frau kaya hat mich angerufen').said.join()).not.toContain('Soll ich Frau Kaya fragen?');
  });
});

describe('that a call was missed', () => {
  test.each([
    'sie hat mich nich erreicht',
    'hab den anruf verpasst',
    'sie hat angerufen aber ich war nicht da',
    'konnte nicht rangehen',
    'sie hat es probiert',
  ])('is passed on, is no danger, and is not denied later: "%s"', words => {
    const talk = promised();
    const heard = talk.jana.says(words);
    expect([heard.said, heard.told]).toEqual([['Ich schreibe das dazu. / Frau Kaya kann das lesen.'], []]);
    expect(notes(talk)).toEqual(['saysMissed']);
    talk.windTo('2026-11-23T10:40');
    expect(talk.jana.taps('Ja', 'Passt es gerade').said[0]).toContain('Frau Kaya hat noch nicht mit dir geredet.');
  });

  it.each(['hab den bus verpasst', 'mein freund hat mich nicht erreicht'])('is not said with "%s"', words => {
    const talk = promised();
    talk.jana.says(words);
    expect(notes(talk)).not.toContain('saysMissed');
  });
});

describe('that it is settled', () => {
  test.each([
    'hat sich erledigt',
    'brauch keinen anruf mehr',
    'ist schon geklärt danke',
    'sie muss nicht mehr anrufen',
  ])('is passed on, and closes nothing: "%s"', words => {
    const talk = promised();
    expect(talk.jana.says(words).said).toEqual(['Ich schreibe das dazu. / Frau Kaya kann das lesen.']);
    expect(notes(talk)).toEqual(['saysSettled']);
    expect(talk.person.cases[0]?.state.at).toBe('taken');
    talk.windTo('2026-11-23T10:40');
    expect(talk.jana.taps('Ja', 'Passt es gerade').said[0]).toContain('Du hast geschrieben: Es hat sich erledigt.');
  });

  it.each(['das ist nicht geklärt', 'muss ich anrufen'])('is not said with "%s"', words => {
    const talk = promised();
    talk.jana.says(words);
    expect(notes(talk)).not.toContain('saysSettled');
  });
});
