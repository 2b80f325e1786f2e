import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../../src/placement/ids.ts';
import { days, nightOf, staff, staffWithNight } from './house.ts';
import { case1, checkingIn, followed, type Heard, type Talk } from './talk.ts';

const life1 = 'Bitte hol dir jetzt Hilfe. / Du bist in Gefahr: Ruf 112 an. / Oder geh zu einem Menschen in der Nähe.';
const life2 =
  'Oder ruf die Telefon-Seelsorge an. / 0800 111 0 111 / Sie ist Tag und Nacht da. / Das kostet nichts. / Manchmal musst du öfter anrufen.';
const again =
  'Ich schicke das auch an Frau Kaya. / Ich bin ein Computer-Programm. / Bitte sprich jetzt mit einem Menschen. / Du bist in Gefahr: Ruf 112 an.';
const show =
  'Zeig diese Nachricht einem Menschen. / Ich kann nicht telefonieren. / Ich brauche jetzt Hilfe. / Bitte rufen Sie 112 für mich an.';
const stays = 'Ich schreibe das dazu. / Frau Kaya soll trotzdem mit dir reden.';
const everybody = [
  'Frau Kaya: Neue Aufgabe, jetzt',
  'Herr Demir: Neue Aufgabe, jetzt',
  'Frau Lang: Neue Aufgabe, jetzt',
];

const inCrisis = (start?: Parameters<typeof followed>[0]): Talk => {
  const talk = followed(start);
  talk.jana.says('Ich will sterben');
  return talk;
};
const taken = (): Talk => {
  const talk = inCrisis();
  talk.kaya.taps('Ich übernehme');
  return talk;
};
const numbersIn = ({ said }: Heard): readonly string[] =>
  said.join(' ').match(/\b(11[0-9]( \d+)?|0800[ \d]+\d)/g) ?? [];

describe('words of danger', () => {
  it('bring help at once, in two messages with one number each, and the truth about who reads it', () => {
    const heard = followed().jana.says('Ich will sterben');
    expect(heard.said).toEqual([
      life1,
      life2,
      'Frau Kaya bekommt jetzt deine Nachricht. / Frau Kaya arbeitet gerade. / Warte nicht so lange.',
    ]);
    expect(heard.told).toEqual(everybody);
    expect(heard.replies.slice(0, 2)).toMatchObject([{ urgent: true }, { urgent: true }]);
  });

  it.each([
    ['Ich bringe mich um', ['112', '0800 111 0 111']],
    ['Mein Mann schlägt mich gerade', ['110', '116 016']],
    ['Ich habe zu viele Tabletten genommen', ['112']],
    ['Mein Freund will sich umbringen', ['112']],
    ['Ich bringe den Chef um', ['110']],
  ])('"%s" bring the help that fits', (text, numbers) => {
    expect(numbersIn(followed().jana.says(text))).toEqual(numbers);
  });

  it('are told whatever the standing choice is', () => {
    expect(followed({ seeing: false }).jana.says('Ich will sterben').told).toEqual(everybody);
    expect(followed({ asking: false, seeing: false }).jana.says('Ich will sterben').told).toEqual(everybody);
  });

  it('are heard in the middle of everything', () => {
    const talk = checkingIn();
    talk.jana.says('mensch');
    expect(talk.jana.says('Ich will sterben').told).toEqual(everybody);
  });

  it('are told at night to those on call, and the employee reads it so', () => {
    const talk = followed({ staff: staffWithNight });
    talk.windTo('2026-11-23T23:00');
    const heard = talk.jana.says('Ich will sterben');
    expect(heard.said.at(-1)).toBe(
      'Frau Kaya und der Notdienst bekommen deine Nachricht. / Der Notdienst liest auch in der Nacht. / Du bist in Gefahr: Ruf trotzdem 112 an.',
    );
    expect(heard.told).toEqual([...everybody, 'Notdienst: Neue Aufgabe, jetzt']);
    expect(talk.kaya.card?.text).toContain('Sie sind nicht im Dienst. Sie müssen das nicht lesen.');
    expect(talk.nacht.card?.text).not.toContain('nicht im Dienst');
  });

  it.each([
    ['is ill tonight', '2026-11-23T23:00', { absences: [days('2026-11-23', '2026-11-24')] }],
    ['does not work on Saturdays', '2026-11-28T14:00', { hours: [[], [], [], [], [], [], []] }],
    ['begins only later', '2026-11-28T14:00', {}],
  ])('are not said to be read by an on-call who %s', (_, now, changes) => {
    const talk = followed({ staff: nightOf(changes) });
    talk.windTo(now);
    const said = talk.jana.says('Ich will sterben').said.at(-1);
    expect(said).toContain(
      'Frau Kaya und Herr Demir bekommen deine Nachricht. / Jetzt liest das vielleicht kein Mensch.',
    );
  });

  it('are not told to be read where nobody reads at night', () => {
    const talk = followed();
    talk.windTo('2026-11-23T23:00');
    expect(talk.jana.says('Ich will sterben').said.at(-1)).toBe(
      'Frau Kaya und Herr Demir bekommen deine Nachricht. / Jetzt liest das vielleicht kein Mensch. / Am Dienstag um 8 Uhr arbeitet Frau Kaya wieder. / Warte nicht so lange.',
    );
  });

  it('of another person say so on the card', () => {
    const talk = followed();
    talk.jana.says('Mein Freund will sich umbringen');
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Gefahr für eine andere Person' });
  });

  it('from the employee against somebody say plainly where the danger comes from, without reproach', () => {
    const talk = followed();
    talk.jana.says('Ich bringe den Chef um');
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Die Gefahr geht von der Person aus' });
  });
});

describe('in a crisis', () => {
  it('every new message goes to the case and gets an answer, the same one again a short one', () => {
    const { jana } = inCrisis();
    const first = jana.says('mir ist alles egal');
    expect(first.said).toEqual([again]);
    expect(first.kept).toMatchObject([{ kind: 'words', case: case1, text: 'mir ist alles egal' }]);
    const second = jana.says('mir ist alles egal');
    expect(second.said).toEqual(['Das habe ich bekommen. / Du bist in Gefahr: Ruf 112 an.']);
    expect(second.effects).toEqual([]);
  });

  it('the same message gets the whole answer again after half an hour', () => {
    const talk = inCrisis();
    talk.jana.says('mir ist alles egal');
    talk.wind(minutes(31));
    expect(talk.jana.says('mir ist alles egal').said).toEqual([again]);
  });

  it('other words of danger bring the help that fits to them', () => {
    const heard = inCrisis().jana.says('Ich habe zu viele Tabletten genommen');
    expect(heard.said[0]).toContain('Ruf sofort 112 an.');
  });

  it.each(['war nur spass', 'war ein versehen', 'stopp', 'pause'])('"%s" is noted and closes nothing', text => {
    const talk = inCrisis();
    const heard = talk.jana.says(text);
    expect(heard.said).toEqual([stays]);
    expect(heard.changed).toContain('Frau Kaya: Aufgabe, jetzt');
    expect(talk.person.cases[0]?.state.at).toBe('open');
    expect(talk.person.crisis?.case).toBe(case1);
  });

  it('"lösch alles" deletes answers and words, and the case stays', () => {
    const talk = checkingIn();
    talk.jana.says('gut');
    talk.jana.says('Ich will sterben');
    const heard = talk.jana.says('lösch alles');
    expect(heard.said).toEqual([
      'Ich lösche jetzt deine Antworten. / Eine Sache bleibt noch. / Frau Kaya soll erst mit dir reden. / Danach lösche ich auch das.',
    ]);
    expect(heard.effects).toContainEqual({ do: 'forget', kinds: ['answer', 'words', 'topic', 'falseAlarm'] });
    expect([talk.person.answers, talk.person.checkIn]).toEqual([[], undefined]);
    expect(talk.person.cases[0]?.state.at).toBe('open');
  });

  it('being blocked closes nothing either, and those who have it learn it', () => {
    const talk = inCrisis();
    expect(talk.jana.leaves().told).toEqual([
      'Frau Kaya: Aufgabe, jetzt',
      'Herr Demir: Aufgabe, jetzt',
      'Frau Lang: Aufgabe, jetzt',
    ]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Hat Anker danach blockiert' });
  });

  it.each(['hilfe', 'ich brauche hilfe', 'noch einmal'])('"%s" brings the numbers again', text => {
    expect(inCrisis().jana.says(text).said.slice(0, 2)).toEqual([life1, life2]);
  });

  it('what has nothing to do with it is explained later', () => {
    const { jana } = inCrisis();
    expect(jana.says('was ist das budget für arbeit').said).toEqual(['Das erkläre ich dir später.']);
    expect(jana.says('meine daten').said).toEqual(['Das erkläre ich dir später.']);
  });

  it('who cannot telephone has words to show at once, and is asked for the emergency call without speaking', () => {
    const { jana } = inCrisis();
    expect(jana.taps('Lieber schreiben').said).toEqual([
      show,
      'Notruf ohne Reden: App nora oder App Tess. / Bist du dort schon angemeldet?',
    ]);
    expect(jana.taps('Nein', 'Notruf ohne Reden').said).toEqual([show]);
  });

  it.each([
    ['by a tap', ({ jana }: Talk) => jana.taps('Ja', 'Notruf ohne Reden')],
    ['in words', ({ jana }: Talk) => jana.says('ja klar')],
  ])('who is registered for it is sent there, now and the next time: said %s', (_, answers) => {
    const talk = inCrisis();
    talk.jana.says('ich kann nicht telefonieren');
    const silently = [
      'Öffne jetzt die App nora oder die App Tess. / Da geht der Notruf ohne Reden. / Klappt das nicht? / Dann zeig die nächste Nachricht.',
      show,
    ];
    expect(answers(talk).said).toEqual(silently);
    expect(talk.jana.taps('Lieber schreiben').said).toEqual(silently);
  });

  it.each(['voice', 'photo', 'sticker', 'location'] as const)(
    'a %s gets 112, and those who have it learn that it came',
    what => {
      const heard = inCrisis().jana.sends(what);
      expect(heard.said).toEqual([
        'Das kann ich nicht hören und nicht ansehen. / Frau Kaya kann es auch nicht. / Du bist in Gefahr: Ruf 112 an.',
      ]);
      expect(heard.changed).toContain('Frau Kaya: Aufgabe, jetzt');
    },
  );

  it('no check-in comes, and no button from before has a meaning', () => {
    const talk = checkingIn();
    talk.jana.says('Ich will sterben');
    expect(talk.jana.taps('🟢 Gut').said).toEqual(['Das erkläre ich dir später.']);
    expect(talk.windTo('2026-12-03T09:00').said).toEqual([]);
  });

  it('what is added pushes nothing to those who are off duty', () => {
    const talk = followed({ staff: staffWithNight });
    talk.windTo('2026-11-23T23:00');
    talk.jana.says('Ich will sterben');
    const heard = talk.jana.says('mir ist alles egal');
    expect(heard.told).toEqual(['Notdienst: Aufgabe, jetzt']);
    expect(heard.changed).toEqual([
      'Frau Kaya: Aufgabe, jetzt',
      'Herr Demir: Aufgabe, jetzt',
      'Frau Lang: Aufgabe, jetzt',
    ]);
  });
});

describe('a human', () => {
  it('who takes it is named at once, with the time', () => {
    const talk = inCrisis();
    expect(talk.demir.taps('Ich übernehme').said).toEqual([
      'Herr Demir kümmert sich darum. / Herr Demir meldet sich heute bis 9 Uhr 30 bei dir.',
    ]);
    expect(talk.jana.says('was ist mit meiner nachricht').said).toEqual([
      'Herr Demir kümmert sich darum. / Herr Demir meldet sich heute bis 9 Uhr 30 bei dir.',
    ]);
  });

  it('who does not keep the time is named truly, at once', () => {
    const talk = inCrisis();
    talk.demir.taps('Ich übernehme');
    expect(talk.wind(hours(1)).said).toEqual([
      'Herr Demir hat sich noch nicht gemeldet. / Das ist nicht in Ordnung. / Ich habe Herrn Demir erinnert. / Frau Kaya weiß es jetzt auch.',
      'Frau Kaya bekommt jetzt deine Nachricht. / Frau Kaya arbeitet gerade. / Warte nicht so lange.',
    ]);
  });

  it('who has had contact ends the crisis as a state of the talk, not the case', () => {
    const talk = inCrisis();
    talk.kaya.taps('Ich übernehme');
    talk.kaya.taps('Kontakt gehabt');
    expect(talk.person.crisis).toBeUndefined();
    expect(talk.person.cases[0]?.state).toMatchObject({ at: 'taken' });
    expect(talk.jana.says('was ist das budget für arbeit').said[0]).toContain('Budget für Arbeit');
  });

  it('who closes it ends it, and nobody asks whether it helped', () => {
    const talk = inCrisis();
    talk.kaya.does({
      do: 'finish',
      case: case1,
      outcome: { measure: 'crisisTalk', contact: 'visit', with: 'employee' },
    });
    expect(talk.person.crisis).toBeUndefined();
    expect(talk.scheduled.filter(name => name.startsWith('helped'))).toEqual([]);
  });

  it('is the only one who ends it: words in the same crisis stay with those who have it', () => {
    const talk = inCrisis({ staff });
    talk.jana.says('Ich will sterben, jetzt gleich');
    expect(talk.person.cases).toHaveLength(1);
  });
});

describe('a crisis that somebody has taken', () => {
  it.each(['danke', 'ok', 'okay danke', 'gut', 'alles klar', 'ja', 'vielen dank', 'passt', '👍', 'bis dann'])(
    'answers "%s" like any other words, and keeps it with the case',
    text => {
      const heard = taken().jana.says(text);
      expect(heard.said).toEqual([again]);
      expect(heard.kept).toMatchObject([{ kind: 'words', case: case1, text }]);
    },
  );

  it('says all of it to each different message once, and every half hour', () => {
    const talk = taken();
    expect(talk.jana.says('mir ist alles egal').said).toEqual([again]);
    expect(talk.jana.says('danke').said).toEqual([again]);
    expect(talk.jana.says('danke').said).toEqual(['Das habe ich bekommen. / Du bist in Gefahr: Ruf 112 an.']);
    talk.wind(minutes(31));
    expect(talk.jana.says('danke').said).toEqual([again]);
    expect(talk.jana.says('danke').said).toEqual(['Das habe ich bekommen. / Du bist in Gefahr: Ruf 112 an.']);
  });

  it.each([
    'sie hat mich angerufen',
    'sie hat gerade angerufen',
    'frau kaya hat sich gemeldet',
    'kaya hat mich zurückgerufen',
    'hab mit ihr telefoniert',
    'hab mit frau kaya gesprochen',
    'ja wir haben telefoniert',
    'hat mich angerufen',
    'bin jetzt bei frau kaya',
    'ich rede gerade mit ihr',
    'sie war grad da',
    'Danke, sie hat mich angerufen.',
  ])('notes "%s" for the coach, and goes on', text => {
    const talk = taken();
    const heard = talk.jana.says(text);
    expect(heard.said).toEqual([again]);
    expect(heard.told).toContain('Frau Kaya: Aufgabe, jetzt');
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Sagt: Es gab ein Gespräch' });
    expect(talk.person.cases[0]?.state.at).toBe('taken');
    expect(talk.person.crisis?.case).toBe(case1);
  });

  it.each([
    'sie hat mich nicht angerufen',
    'keiner hat mich angerufen',
    'sie soll mich anrufen',
    'meine mutter hat mich angerufen',
    'er hat mich angerufen',
    'hat sie angerufen',
    'mein chef hat mit ihr geredet',
    'ich will mit ihr reden',
  ])('takes "%s" for no contact', text => {
    const talk = taken();
    talk.jana.says(text);
    expect(talk.person.cases[0]?.notes.map(({ kind }) => kind)).not.toContain('saysContact');
  });

  it('reads danger behind a contact as always', () => {
    const heard = taken().jana.says('sie hat mich angerufen aber ich bring mich jetzt um');
    expect(heard.said[0]).toBe(life1);
  });

  it('is noted, and answered with all of it, where nobody has taken it', () => {
    const talk = inCrisis();
    expect(talk.jana.says('danke').said).toEqual([again]);
    expect(talk.jana.says('frau kaya hat mich angerufen').said).toEqual([again]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Grund', value: 'Sagt: Es gab ein Gespräch' });
  });
});
