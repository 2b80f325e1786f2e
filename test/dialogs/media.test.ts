import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/placement/ids.ts';
import { questionOf } from '../question.ts';
import { checkingIn, followed } from './talk.ts';

const voice =
  'Ich kann eine Sprach-Nachricht nicht hören. / Frau Kaya hört sie hier auch nicht. / Soll Frau Kaya sich melden?';
const told = 'Ich sage jetzt Frau Kaya Bescheid. / Frau Kaya arbeitet gerade.';
const general = questionOf('general');

describe('a voice message', () => {
  it.each(['voice', 'video'] as const)('(%s) is not heard: Anker asks whether somebody shall get in touch', what => {
    const heard = followed().jana.sends(what);
    expect(heard.said).toEqual([voice]);
    expect(heard.buttons).toEqual(['Ja', 'Nein', 'Ich brauche Hilfe']);
  });

  it('with a yes is a wish to talk, and a double tap is none more', () => {
    const talk = followed();
    talk.jana.sends('voice');
    const heard = talk.jana.taps('Ja');
    expect([heard.told, heard.said]).toEqual([['Frau Kaya: Neue Aufgabe, bald'], [told]]);
    const double = talk.jana.taps('Ja');
    expect([double.said, double.effects]).toEqual([['Danke. Das habe ich.'], []]);
    expect(talk.wind(minutes(40)).told).toEqual([]);
  });

  it('with a no is nothing', () => {
    const talk = followed();
    talk.jana.sends('voice');
    expect(talk.jana.says('nein').told).toEqual([]);
    expect(talk.wind(minutes(40)).told).toEqual([]);
  });

  it('without an answer in half an hour is a wish to talk, in the check-in and outside it', () => {
    const outside = followed();
    outside.jana.sends('voice');
    expect(outside.wind(minutes(30)).told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    const inside = checkingIn();
    inside.jana.sends('voice');
    expect(inside.wind(minutes(30)).told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(inside.jana.says('hallo').said).toEqual(['Hallo, da bist du wieder.', told, general]);
  });

  it('a yes that comes after the half hour says nothing new', () => {
    const talk = followed();
    talk.jana.sends('voice');
    talk.wind(minutes(30));
    const heard = talk.jana.taps('Ja');
    expect([heard.told, heard.changed]).toEqual([[], []]);
    expect(talk.person.cases[0]?.reasons).toHaveLength(1);
  });

  it('a no that comes after the half hour takes the wish back', () => {
    const talk = followed();
    talk.jana.sends('voice');
    talk.wind(minutes(30));
    const heard = talk.jana.taps('Nein');
    expect(heard.changed).toEqual(['Frau Kaya: Zurückgezogen, bald']);
  });

  it('with "Ich brauche Hilfe" is for today, with the numbers, also long after', () => {
    const talk = followed();
    talk.jana.sends('voice');
    talk.wind(minutes(50));
    const heard = talk.jana.taps('Ich brauche Hilfe');
    expect(heard.told).toEqual(['Frau Kaya: Dringender geworden, heute']);
    expect(heard.said[0]).toContain('112');
  });

  it('sent twice is asked about twice, and only the last one counts', () => {
    const talk = followed();
    talk.jana.sends('voice');
    talk.wind(minutes(20));
    talk.jana.sends('voice');
    expect(talk.wind(minutes(15)).told).toEqual([]);
    expect(talk.wind(minutes(15)).told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  });
});

describe('what cannot be read', () => {
  it('a photo is neither looked at nor kept', () => {
    const { jana } = followed();
    expect(jana.sends('photo').said).toEqual([
      'Ich kann kein Bild ansehen. / Ich speichere das Bild nicht. / Soll ich es hier im Chat löschen?',
    ]);
    expect(jana.sends('photo').kept).toEqual([]);
  });

  it('a photo that shall go is taken out of the chat, and what is said is what became of it', () => {
    const { jana } = followed();
    jana.sends('photo', { message: '41' });
    expect(jana.taps('Ja, löschen').replies).toEqual([
      {
        kind: 'say',
        phrase: { key: 'photo.deleted' },
        erases: { messages: ['41'], stays: { key: 'photo.stays' } },
      },
    ]);
  });

  it('a photo of which the door knows no name is not said to be gone', () => {
    const { jana } = followed();
    jana.sends('photo');
    expect(jana.taps('Ja, löschen').replies).toMatchObject([{ erases: { messages: [] } }]);
  });

  it('of an album is asked about once, and all of it goes', () => {
    const { jana } = followed();
    expect(jana.sends('photo', { message: '41', album: 'a' }).said).toHaveLength(1);
    for (const message of ['42', '43']) expect(jana.sends('photo', { message, album: 'a' }).said).toEqual([]);
    expect(jana.taps('Ja, löschen').replies).toMatchObject([{ erases: { messages: ['41', '42', '43'] } }]);
  });

  it('a yes belongs to the photo that was asked about, also where the talk went on', () => {
    const talk = followed();
    const { jana } = talk;
    jana.sends('photo', { message: '41' });
    jana.sends('photo', { message: '52' });
    jana.says('was ist mit meiner nachricht?');
    const yesTo = (message: string) => talk.happens({ kind: 'chose', question: `p:${message}`, option: 'deletePhoto' });
    expect(yesTo('41').replies[0]).toMatchObject({ erases: { messages: ['41'] } });
    expect(yesTo('52').replies[0]).toMatchObject({ erases: { messages: ['52'] } });
    expect(yesTo('63').said[0]).toContain('alt');
  });

  it.each([
    ['sticker', 'Das kann ich nicht lesen. / Schreib mir bitte ein paar Worte.'],
    ['contact', 'Das kann ich nicht lesen. / Schreib mir bitte ein paar Worte.'],
    ['location', 'Ich kann deinen Ort nicht sehen. / Ich speichere den Ort nicht.'],
    ['file', 'Ich kann keine Datei ansehen. / Ich speichere die Datei nicht.'],
  ] as const)('a %s gets a kind sentence, and the question that stands open comes back', (what, said) => {
    expect(followed().jana.sends(what).said).toEqual([said]);
    expect(checkingIn().jana.sends(what).said).toEqual([said, 'Jetzt geht es weiter mit der Frage.', general]);
  });

  it.each(['', '   ', '🤷', '…', 'x'.repeat(1_000_000)])('no words at all get an answer too', text => {
    expect(followed().jana.says(text).said.length).toBeGreaterThan(0);
  });

  it('danger at the end of a very long text is heard, and not more of it is kept than can be stored', () => {
    const heard = followed().jana.says(`${'bla bla. '.repeat(100_000)} Ich will sterben.`);
    expect(heard.told).toContain('Frau Kaya: Neue Aufgabe, jetzt');
    expect(JSON.stringify(heard.kept).length).toBeLessThan(100_000);
  });
});
