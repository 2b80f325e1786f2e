import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../src/knowledge/doubts.ts';
import { followed, openTalk, type Talk } from './talk.ts';

/** Up to where these buttons lead in the first contact. */
function enrolling(...labels: readonly string[]): Talk {
  const talk = openTalk();
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  for (const label of labels) talk.jana.taps(label);
  return talk;
}

const asking = ['Du', 'Weiter', 'Weiter'];
const toSeeing = [...asking, 'Nein'];
const toChoice = [...toSeeing, 'Ja', 'Frau Kaya'];
const toAlways = [...toSeeing, 'Nein'];
const toTidy = [...toAlways, 'Weiter', 'Frau Kaya', 'Anrufen'];

const mayAsk = 'Darf ich dich fragen?';

describe('what is asked about a consent is answered in its own words, and it stands there again', () => {
  it.each([
    ['muss ich das?', 'Das musst du nicht.', asking, mayAsk],
    ['mus ich da mitmachn', 'Das musst du nicht.', asking, mayAsk],
    ['was passiert wenn ich nein sage', 'Bei Nein frage ich nicht von selbst.', asking, mayAsk],
    ['krieg ich dann ärger', 'Bei Nein frage ich nicht von selbst.', asking, mayAsk],
    ['hilft mir frau kaya trotzdem', 'Frau Kaya hilft dir trotzdem.', asking, mayAsk],
    ['wer liest das', 'Nur mit deinem Ja liest Frau Kaya die Antworten.', asking, mayAsk],
    ['sieht das mein chef?', 'Die Firma sieht nie deine Antworten.', asking, mayAsk],
    ['erfährt das meine mama', 'Eltern und Familie bekommen von mir nichts.', asking, mayAsk],
    ['und wenn ich nichts mehr schreib', 'Du musst nicht antworten.', asking, mayAsk],
    ['kostet das was', 'Anker kostet dich nichts.', asking, mayAsk],
    ['kann ich später nein sagen', 'Du kannst das später immer ändern.', asking, mayAsk],
    ['warum willst du das wissen', 'Dann kann Frau Kaya früh helfen.', asking, mayAsk],
    ['wie oft fragst du', 'Ich frage höchstens ein Mal in der Woche.', asking, mayAsk],
    ['was speicherst du', 'Ich speichere deine Antworten.', asking, mayAsk],
    [
      'was passiert wenn ich nein sage',
      'Bei Nein sieht Frau Kaya deine Antworten nicht.',
      toSeeing,
      'Antworten sehen?',
    ],
    ['was ist besser', 'Beides ist in Ordnung.', toChoice, 'Was ist dir lieber?'],
    ['was heißt rot', 'Rot heißt: Nicht gut.', toChoice, 'Was ist dir lieber?'],
    ['wenn ich nicht antworte', 'Bitte melden Sie sich.', toChoice, 'Was ist dir lieber?'],
    ['was heißt das', 'Dann soll schnell ein Mensch helfen.', toAlways, 'Das kannst du nicht ausschalten.'],
    ['kann ich das ausschalten', 'Das gilt immer.', toAlways, 'Das kannst du nicht ausschalten.'],
    ['wem sagst du das', 'Das Team von Frau Kaya weiß es dann auch.', toAlways, 'Das kannst du nicht ausschalten.'],
    ['holst du die polizei', 'Ruf bei Gefahr selbst 112 an.', toAlways, 'Das kannst du nicht ausschalten.'],
    ['was heisst aufräumen', 'Bei Anker bleiben die Antworten da.', toTidy, 'aufräumen?'],
    ['und wenn nicht', 'Bei Nein bleiben alle Nachrichten hier stehen.', toTidy, 'aufräumen?'],
  ])('"%s": %s', (text, ...[answer, way, open]) => {
    const talk = enrolling(...way);
    const before = talk.person;
    const { said, kept } = talk.jana.says(text);
    expect(said[0]).toContain(answer);
    expect(said.at(-1)).toContain(open);
    expect(kept).toEqual([]);
    expect(talk.person).toMatchObject({ enrolment: before.enrolment, consents: before.consents });
  });

  it('says at a check question that it is none of hers, and counts nothing', () => {
    const talk = enrolling(...asking, 'Ja');
    expect(talk.jana.says('was soll ich drücken').said).toEqual([
      'Ich erkläre es gern noch ein Mal. / Schreib dann: Zurück. / Du kannst auch drücken: Weiß nicht.',
      'Was mache ich dann manchmal?',
    ]);
    expect(talk.person.enrolment?.wrong).toBe(0);
  });

  it('is answered where it is asked again alone, and where the firm is to be invited', () => {
    const talk = followed();
    talk.kaya.does({ do: 'inviteFirm' });
    talk.jana.taps('Ja', 'Passt es gerade');
    expect(talk.jana.says('was passiert wenn ich nein sage').said).toEqual([
      'Bei Nein lädt Frau Kaya deine Firma nicht ein. / Die Firma erfährt nichts von deinem Nein. / Frau Kaya hilft dir trotzdem.',
      'Deine Firma kann in Teams Fragen stellen. / Die Firma sieht nie deine Antworten. / Darf Frau Kaya deine Firma einladen?',
    ]);
  });

  it('is read for danger first', () => {
    const talk = enrolling(...toAlways);
    expect(talk.jana.says('was passiert dann, ich will sterben').told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
  });

  it.each(['was ist das budget für arbeit', 'wie viel urlaub habe ich', 'muss ich überstunden machen'])(
    'a question of law stays one: "%s"',
    text => {
      expect(enrolling(...asking).jana.says(text).replies[0]?.kind).toBe('explain');
    },
  );

  it('"wer liest das" is still about her message where one is open', () => {
    const talk = enrolling(...toTidy);
    talk.jana.says('ich werde gemobbt');
    expect(talk.jana.says('wer liest das').said[0]).not.toContain('Nur mit deinem Ja');
  });
});

describe('a doubt', () => {
  it('is made of its parts, and of nothing else', () => {
    expect(doubtIn('was passiert')).toBe('means');
    expect(doubtIn('was passiert denn bei nein')).toBe('no');
    expect(doubtIn('was passiert im notfal')).toBe('danger');
    expect(doubtIn('warum sagst du das')).toBe('why');
    expect(doubtIn('warum geld')).toBeUndefined();
    expect(doubtIn('was passiert mit meinem urlaub')).toBeUndefined();
    expect(doubtIn('')).toBeUndefined();
  });
});

describe('"Leichter" at a consent', () => {
  it.each(['leichter', 'versteh ich nicht', 'erklären'])('explains it in other words: "%s"', text => {
    expect(enrolling(...toTidy).jana.says(text).said[0]).toBe(
      'Aufräumen heißt: Ich lösche hier im Chat. / Meine Fragen und deine Antworten sind hier dann weg. / Bei Anker bleiben die Antworten da.',
    );
  });

  it('names a human the second time, with a button, and asks nothing but what stands open', () => {
    const { jana, ...talk } = enrolling(...asking);
    jana.says('leichter');
    const heard = jana.says('leichter');
    expect(heard.said[0]).toBe(
      'Leichter kann ich es noch nicht. / Du kannst einen Menschen fragen. / Schreib dann: Mensch.',
    );
    expect(heard.said.filter(line => line.endsWith('?'))).toHaveLength(1);
    expect(heard.buttons).toEqual(['Ja', 'Nein', 'Weiß nicht', 'Mensch fragen']);
    expect(talk.scheduled).toEqual([]);
    expect(jana.taps('Mensch fragen').said.at(-1)).toBe('Gern. / Wie soll Frau Kaya sich melden?');
  });

  it('a yes after it answers what stands open, and that counts only when its check question is right', () => {
    const talk = enrolling(...asking);
    talk.jana.says('leichter');
    talk.jana.says('leichter');
    expect(talk.jana.says('ja').said).toEqual(['Was mache ich dann manchmal?']);
    expect(talk.person.consents).toEqual({});
  });

  it('outside of a consent asks nothing either', () => {
    const talk = followed();
    expect(talk.jana.says('leichter').said.join()).not.toContain('?');
    expect(talk.jana.says('genauer').said[0]).not.toContain('?');
    expect(talk.jana.says('erklären').said[0]).not.toContain('?');
  });
});
