import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/dialogs/event.ts';
import { noticeCard } from '../../src/dialogs/notices.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { LocalDate } from '../../src/placement/ids.ts';
import { lindner } from './house.ts';
import { checkingIn, followed, openTalk, type Talk } from './talk.ts';

const question =
  'Deine Firma kann in Teams Fragen stellen. / Die Firma sieht nie deine Antworten. / Darf Frau Kaya deine Firma einladen?';
const joins: Event = { kind: 'enrolled', firm: lindner };

/** Frau Kaya wants to invite the firm, and Jana is there. */
function asked(talk: Talk = followed()): Talk {
  talk.kaya.does({ do: 'inviteFirm' });
  talk.jana.taps('Ja', 'Passt es gerade');
  return talk;
}

function agreed(): Talk {
  const talk = asked();
  talk.jana.taps('Ja');
  talk.jana.taps('Nein');
  return talk;
}

function linked(): Talk {
  const talk = agreed();
  talk.kaya.does({ do: 'inviteFirm' });
  talk.happens(joins);
  return talk;
}

describe('before the firm is invited the employee', () => {
  it('is asked, behind a neutral message, and the coach gets no code', () => {
    const talk = followed();
    const wished = talk.kaya.does({ do: 'inviteFirm' });
    expect(wished.noticed).toEqual(['Frau Kaya: firmAsked']);
    expect(wished.said).toEqual(['Hallo. Hier ist Anker. / Passt es gerade?']);
    expect(wished.effects.filter(({ do: what }) => what === 'makeCode')).toEqual([]);
    expect(talk.jana.taps('Ja', 'Passt es gerade').said).toEqual([question]);
  });

  it('is asked whether it was understood, and only then the coach may', () => {
    const talk = asked();
    expect(talk.jana.taps('Ja').said).toEqual(['Sieht die Firma dann deine Antworten?']);
    const understood = talk.jana.says('nein');
    expect(understood.said).toEqual(['Das ist richtig. / Frau Kaya kann deine Firma jetzt einladen.']);
    expect(understood.kept).toMatchObject([{ kind: 'consent', consent: 'firm', given: true }]);
    expect(understood.noticed).toEqual(['Frau Kaya: firmYes']);
    expect(talk.kaya.does({ do: 'inviteFirm' }).effects).toEqual([
      { do: 'makeCode', to: talk.person.coach, code: 'card', for: 'firm' },
    ]);
  });

  it('hears it again after one wrong answer, and after two the coach explains it and nothing is switched on', () => {
    const talk = asked();
    talk.jana.taps('Ja');
    expect(talk.jana.taps('Ja').said.at(-1)).toBe(question);
    talk.jana.taps('Ja');
    const failed = talk.jana.taps('Weiß nicht');
    expect(failed.noticed).toEqual(['Frau Kaya: explainConsent']);
    expect(talk.person.consents.firm).toBeUndefined();
  });

  it('may say no, is not asked again, and can change it in "Meine Daten"', () => {
    const talk = asked();
    expect(talk.jana.says('lieber nicht').noticed).toEqual(['Frau Kaya: firmNo']);
    const again = talk.kaya.does({ do: 'inviteFirm' });
    expect([again.said, again.noticed]).toEqual([[], ['Frau Kaya: firmNo']]);
    talk.jana.says('meine daten');
    expect(talk.jana.taps('Firma erlauben').said).toEqual([question]);
  });

  it('is not asked where nobody has confirmed who it is', () => {
    const heard = openTalk().kaya.does({ do: 'inviteFirm' });
    expect([heard.said, heard.noticed]).toEqual([[], ['Frau Kaya: firmNotYet']]);
  });

  it('is asked after a check-in that is going on, not in the middle of it', () => {
    const talk = checkingIn();
    talk.kaya.does({ do: 'inviteFirm' });
    expect(talk.jana.says('gut').said.join()).not.toContain('einladen');
  });

  it('in danger gets help and not the question', () => {
    const talk = asked();
    expect(talk.jana.says('ich will sterben').said[0]).toContain('112');
    expect(talk.jana.says('ja').said.join()).not.toContain('Sieht die Firma');
  });
});

describe('somebody of the firm who has the code', () => {
  it('is linked by a letter, and the coach may say that it is somebody else', () => {
    const talk = agreed();
    const joined = talk.happens(joins);
    expect(joined.said).toEqual([]);
    expect(joined.letters).toEqual([{ kind: 'firmLinked', about: talk.person.id, firm: 'Café Lindner' }]);
    expect(joined.noticed).toEqual(['Frau Kaya: firmLinked']);
    expect(talk.kaya.does({ do: 'confirmFirm', yes: false }).letters).toEqual([
      { kind: 'firmUnlinked', about: talk.person.id },
    ]);
    expect(talk.person.firms).toEqual([]);
  });

  it('stays after the coach has said yes, also when a later one was wrong', () => {
    const talk = linked();
    talk.kaya.does({ do: 'confirmFirm', yes: true });
    expect(talk.kaya.does({ do: 'confirmFirm', yes: false }).letters).toEqual([]);
    expect(talk.person.firms).toEqual([{ id: lindner, confirmed: true }]);
  });
});

const over = (talk: Talk) => [{ kind: 'firmUnlinked', about: talk.person.id }];

describe('the link is dissolved, and the firm hears the same of each', () => {
  it('when the employee takes the yes back', () => {
    const talk = linked();
    talk.jana.says('meine daten');
    const off = talk.jana.taps('Firma abmelden');
    expect(off.said[0]).toContain('Deine Firma ist hier abgemeldet.');
    expect([off.letters, off.noticed]).toEqual([over(talk), ['Frau Kaya: firmOff']]);
    expect(talk.person.firmCode).toBeUndefined();
    expect(talk.kaya.does({ do: 'inviteFirm' }).noticed).toEqual(['Frau Kaya: firmNo']);
  });

  it('when the placement ends', () => {
    const talk = linked();
    const on = LocalDate.parse('2026-11-23');
    const ended = talk.kaya.does({ do: 'endPlacement', reason: 'resigned', destination: 'otherJob', on });
    expect(ended.letters).toEqual(over(talk));
  });

  it('when the coach says so', () => {
    const talk = linked();
    expect(talk.kaya.does({ do: 'unlinkFirm' }).letters).toEqual(over(talk));
  });

  it('but not when the employee answers, stops or deletes', () => {
    const talk = linked();
    const heard = ['rot', 'stopp', 'ganz aufhören', 'ja', 'lösch alles', 'alles löschen'].map(text =>
      talk.jana.says(text),
    );
    expect(heard.flatMap(({ letters }) => letters)).toEqual([]);
    expect(talk.person.firms).toHaveLength(1);
  });
});

const stands = ({ person, scene }: Talk) =>
  noticeCard({ employee: person, notice: 'person', viewer: person.coach }, scene).facts?.find(
    ({ label }) => label === 'Firma in Teams',
  )?.value;

it('the page of the person says how it stands with the firm', () => {
  const refused = asked();
  refused.jana.taps('Nein');
  expect([followed(), refused, agreed(), linked()].map(stands)).toEqual([
    'noch nicht gefragt',
    'nicht erlaubt',
    'darf eingeladen werden',
    'verbunden, noch nicht bestätigt',
  ]);
});

it('"Meine Daten" says whether the firm is in Teams', () => {
  const talk = linked();
  const shown = speakReply({ kind: 'show', view: 'ownData' }, talk.person, talk.scene);
  expect(shown.facts).toContainEqual({ label: 'Firma in Teams', value: 'angemeldet' });
});
