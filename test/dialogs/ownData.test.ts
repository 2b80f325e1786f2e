import { describe, expect, it } from 'vitest';
import { speakReply } from '../../src/dialogs/speak.ts';
import { questionOf } from '../question.ts';
import { lindner } from './house.ts';
import { case1, checkingIn, followed, type Talk } from './talk.ts';

const facts = (talk: Talk): readonly string[] =>
  (speakReply({ kind: 'show', view: 'ownData' }, talk.person, talk.scene).facts ?? []).map(
    ({ label, value }) => `${label}: ${value}`,
  );
const deletes = (talk: Talk): Talk => {
  talk.jana.says('lösch alles');
  talk.jana.taps('Alles löschen');
  return talk;
};
const outcome = { measure: 'counselling', contact: 'telephone', with: 'employee' } as const;

describe('"Meine Daten"', () => {
  it('shows answers, what became of messages, and the consents', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    talk.jana.says('will ich nicht sagen');
    const heard = talk.jana.says('meine daten');
    expect(heard.said).toEqual(['Das weiß ich über dich. / Du kannst alles löschen.']);
    expect(heard.buttons).toEqual(['Neu entscheiden', 'Alles löschen']);
    expect(facts(talk)).toEqual([
      `24. November: ${questionOf('general')}: 🔴 Nicht gut`,
      `24. November: ${questionOf('work')}: Will ich nicht sagen`,
      '24. November: Nachricht: weitergesagt, noch keine Antwort',
      'Anker darf fragen: Ja',
      'Frau Kaya sieht Antworten: Ja',
    ]);
  });

  it('shows older answers page by page', () => {
    const talk = checkingIn();
    for (const week of ['2026-12-01T09:00', '2026-12-08T09:00', '2026-12-15T09:00']) {
      for (const light of ['gut', 'gut', 'gut']) talk.jana.says(light);
      talk.windTo(week);
      talk.jana.taps('Ja', 'Passt es');
      // the consent that is asked again alone comes before it
      if (talk.person.talk.at !== 'checkIn') talk.jana.taps('Ja');
    }
    talk.jana.says('gut');
    expect(talk.jana.says('meine daten').buttons).toEqual(['Ältere Antworten', 'Neu entscheiden', 'Alles löschen']);
    expect(facts(talk)).not.toContain(`24. November: ${questionOf('general')}: 🟢 Gut`);
    const older = talk.jana.taps('Ältere Antworten');
    expect(older.buttons).toEqual(['Neu entscheiden', 'Alles löschen']);
    expect(facts(talk)).toEqual([`24. November: ${questionOf('general')}: 🟢 Gut`]);
    expect(talk.jana.says('meine daten').buttons).toContain('Ältere Antworten');
    expect(talk.jana.says('ältere antwortn').buttons).toEqual(['Neu entscheiden', 'Alles löschen']);
    expect(facts(talk)).toEqual([`24. November: ${questionOf('general')}: 🟢 Gut`]);
  });

  it('shows what the firm has asked about her', () => {
    const talk = followed();
    talk.happens({ kind: 'told', letter: { kind: 'firmAsks', from: lindner, request: 'firm1' } });
    expect(facts(talk)).toContain('23. November: Bitte der Firma: weitergesagt, noch keine Antwort');
  });

  it('the check-in goes on after it', () => {
    const { jana } = checkingIn();
    jana.says('meine daten');
    expect(jana.says('zurück').said).toEqual([questionOf('general')]);
  });
});

describe('"Alles löschen"', () => {
  it('asks once more, and a no leaves everything', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    expect(talk.jana.says('lösch alles').said).toEqual([
      'Ich lösche dann deine Antworten und Worte. / Das geht nicht zurück. / Soll ich löschen?',
    ]);
    const heard = talk.jana.taps('Nicht löschen');
    expect(heard.said[0]).toBe('In Ordnung. / Es bleibt alles da.');
    expect(talk.person.answers).toHaveLength(1);
  });

  it('deletes answers and words, asks nothing any more and cancels what was planned', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    talk.jana.says('lösch alles');
    const heard = talk.jana.taps('Alles löschen');
    expect(heard.said).toEqual([
      'Deine Antworten und Worte sind weg. / Ich frage nicht mehr von selbst. / Dein Name und dein Ja oder Nein bleiben. / Damit kann Frau Kaya dir weiter helfen.',
    ]);
    expect(heard.effects).toContainEqual({
      do: 'forget',
      kinds: ['answer', 'words', 'topic', 'falseAlarm'],
      stops: true,
    });
    expect([talk.person.answers, talk.person.checkIn, talk.person.cases]).toEqual([[], undefined, []]);
    expect(talk.windTo('2027-01-31T09:00').said).toEqual([]);
    expect(JSON.stringify(talk.person)).not.toContain('green');
  });

  it('leaves an open case without words until a human has closed it, then that goes too', () => {
    const talk = checkingIn();
    talk.jana.says('rot');
    talk.jana.says('lösch alles');
    const heard = talk.jana.taps('Alles löschen');
    expect(heard.said).toEqual([
      'Ich lösche jetzt deine Antworten. / Eine Sache bleibt noch. / Frau Kaya soll erst mit dir reden. / Danach lösche ich auch das.',
    ]);
    expect(heard.changed).toEqual(['Frau Kaya: Aufgabe, heute']);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Hat die Worte gelöscht' });
    const closed = talk.kaya.does({ do: 'finish', case: case1, outcome });
    expect(closed.effects).toContainEqual({ do: 'forget', kinds: ['answer', 'words', 'topic', 'falseAlarm'] });
    expect(talk.person.cases).toMatchObject([{ state: { at: 'done' }, reasons: [], notes: [] }]);
    expect(facts(talk).join()).not.toContain('Nachricht');
    expect(talk.scheduled.filter(name => name.startsWith('helped'))).toEqual([]);
  });

  it('takes back what was not told yet', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.says('rot');
    expect(deletes(talk).person.cases).toEqual([]);
    expect(talk.scheduled.filter(name => name.startsWith('deadline'))).toEqual([]);
  });

  it('leaves what a firm has asked: that is not hers to delete, and the firm notices nothing', () => {
    const talk = followed();
    talk.happens({ kind: 'told', letter: { kind: 'firmAsks', from: lindner, request: 'firm1' } });
    deletes(talk);
    expect(talk.person.cases).toMatchObject([{ subject: 'employer', state: { at: 'open' }, notes: [] }]);
    expect(talk.read.at(-1)).toContain('Deine Antworten und Worte sind weg.');
  });

  it('is not done by an old button', () => {
    const talk = deletes(checkingIn());
    const heard = talk.happens({ kind: 'chose', question: 't:deleteSure', option: 'deleteAll' });
    expect(heard.effects).toEqual([]);
  });
});
