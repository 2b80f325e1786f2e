import { describe, expect, it } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed, openTalk, type Talk } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';
const stopped = 'In Ordnung. / Ich frage nicht mehr von selbst. / Mir schreiben geht immer.';
const checkIns = (talk: Talk): readonly string[] => talk.scheduled.filter(name => name.startsWith('checkIn'));

describe('a pause', () => {
  it.each(['pause', 'bin krank', 'hab urlaub'])('"%s" is never asked what for', text => {
    const heard = followed().jana.says(text);
    expect(heard.said).toEqual(['Wie lange soll ich nicht fragen?']);
    expect(heard.buttons).toEqual(['1 Woche', '2 Wochen', '4 Wochen', 'Weiter machen']);
  });

  it('asks nothing until it is over, counts no silence, and begins again by itself', () => {
    const talk = followed();
    talk.windTo('2026-11-24T09:00');
    talk.jana.says('pause');
    expect(talk.jana.says('2 wochen').said).toEqual([
      'In Ordnung. / Ich frage erst am Dienstag, 8. Dezember wieder. / Mir schreiben geht immer. / Soll die Pause früher enden? / Schreib dann: Weiter machen.',
    ]);
    const during = talk.windTo('2026-12-08T08:59');
    expect(during.told).toEqual([]);
    // not even her consent is asked for once more
    expect(during.said).toEqual([]);
    expect(talk.windTo('2026-12-15T09:00').said).toContain(knock);
  });

  it('ends what is running, and answers questions as always', () => {
    const talk = checkingIn();
    talk.jana.says('pause');
    expect(talk.jana.taps('1 Woche').said).toHaveLength(1);
    expect(talk.jana.says('was ist das budget für arbeit').said[0]).toContain('Budget für Arbeit');
  });

  it('is over at once with "Weiter machen"', () => {
    const talk = followed();
    talk.jana.says('pause');
    talk.jana.taps('4 Wochen');
    expect(talk.person.next?.slot).toBe('2026-W52');
    talk.jana.says('pause');
    talk.jana.taps('Weiter machen');
    expect([talk.person.pause, talk.person.next?.slot]).toEqual([undefined, '2026-W48']);
  });

  it('is not promised to somebody who is not asked anyway', () => {
    const talk = followed({ asking: false });
    talk.jana.says('pause');
    expect(talk.jana.taps('1 Woche').said).toEqual([stopped]);
  });

  it('in the first contact lets it rest until she writes again', () => {
    const talk = openTalk();
    talk.redeems();
    talk.kaya.does({ do: 'confirm', yes: true });
    talk.jana.says('pause');
    expect(talk.jana.taps('1 Woche').said).toHaveLength(1);
    expect(talk.jana.says('hallo').said.at(-1)).toBe('Was passt besser? / Du oder Sie?');
  });
});

describe('"Stopp"', () => {
  it('has four answers', () => {
    const heard = checkingIn().jana.says('stop');
    expect(heard.said).toEqual(['Was soll ich tun?']);
    expect(heard.buttons).toEqual(['Nur jetzt aufhören', 'Pause machen', 'Ganz aufhören', 'Weiter machen']);
  });

  it.each([
    'hör auf mit den fragen',
    'hör auf mit den blöden fragen',
    'will keine fragen mehr',
    'möchte nicht mehr gefragt werden',
    'ich möchte nicht mehr dass du fragst',
    'frag mich nie wieder',
    'lass die fragen',
    'die fragen nerven mich',
    'abmelden',
    'brauch dich nicht mehr',
  ])('is said with "%s" too', text => {
    expect(followed().jana.says(text).said).toEqual(['Was soll ich tun?']);
  });

  it.each([
    'ich hab keine fragen zum vertrag',
    'hör auf meine kollegen zu ärgern',
    'der kunde nervt mit seinen fragen',
  ])('is not said with "%s"', text => {
    expect(followed().jana.says(text).said).not.toEqual(['Was soll ich tun?']);
  });

  it.each(['für immer', 'nix mehr fragen', 'gar nicht mehr', 'nie wieder'])('takes "%s" for good', text => {
    const talk = followed();
    talk.jana.says('stopp');
    expect(talk.jana.says(text).said[0]).toContain('Ganz aufhören heißt');
    expect(talk.person.crisis).toBeUndefined();
  });

  it.each(['kannst du wieder fragen', 'fang wieder an', 'frag mich wieder', 'weiter machen'])(
    'for good has a way back in words: "%s" asks for the consent anew',
    text => {
      const talk = followed();
      talk.jana.says('stopp');
      talk.jana.taps('Ganz aufhören');
      talk.jana.taps('Ja');
      expect(talk.jana.says(text).said.at(-1)).toContain('Darf ich dich fragen?');
      expect(talk.person.stopped).toBe(true);
    },
  );

  it('"Nur jetzt aufhören" leaves the plan as it is and asks nothing more now', () => {
    const talk = checkingIn();
    talk.jana.says('stopp');
    expect(talk.jana.taps('Nur jetzt aufhören').said).toEqual(['In Ordnung. / Ich höre jetzt auf.']);
    expect(checkIns(talk)).toEqual(['checkIn:2026-W49']);
  });

  it('"Pause machen" asks how long', () => {
    const { jana } = checkingIn();
    jana.says('stopp');
    expect(jana.taps('Pause machen').said).toEqual(['Wie lange soll ich nicht fragen?']);
  });

  it('"Weiter machen" goes on where it was', () => {
    const { jana } = checkingIn();
    jana.says('stopp');
    expect(jana.taps('Weiter machen').said.at(-1)).toBe(questionOf('general'));
  });

  it('"Ganz aufhören" needs a second yes; the coach learns it, and no silence is counted', () => {
    const talk = followed();
    talk.windTo('2026-11-24T09:00');
    talk.jana.says('stopp');
    expect(talk.jana.taps('Ganz aufhören').said).toEqual([
      'Ganz aufhören heißt: / Ich frage nie mehr von selbst. / Frau Kaya erfährt davon. / Ist das richtig?',
    ]);
    const heard = talk.jana.taps('Ja');
    expect([heard.said, heard.noticed]).toEqual([[stopped], ['Frau Kaya: stopped']]);
    const after = talk.windTo('2027-02-01T09:00');
    expect([after.said, after.told]).toEqual([[], []]);
    expect(talk.jana.says('was ist das budget für arbeit').said[0]).toContain('Budget für Arbeit');
    expect(talk.jana.says('Ich will sterben').told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
  });

  it('"Ganz aufhören" with a no changes nothing', () => {
    const talk = followed();
    talk.jana.says('stopp');
    talk.jana.taps('Ganz aufhören');
    const heard = talk.jana.taps('Nein');
    expect(heard.noticed).toEqual([]);
    expect(checkIns(talk)).toEqual(['checkIn:2026-W48']);
  });

  it('in the first contact still shows what is always told', () => {
    const talk = openTalk();
    talk.redeems();
    talk.kaya.does({ do: 'confirm', yes: true });
    talk.jana.says('stopp');
    talk.jana.taps('Ganz aufhören');
    talk.jana.taps('Ja');
    expect(talk.jana.says('hallo').said.at(-1)).toContain('Das kannst du nicht ausschalten.');
  });
});
