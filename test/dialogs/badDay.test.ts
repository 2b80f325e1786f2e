import { describe, expect, it, test } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed, type Talk } from './talk.ts';

const talkOffered = 'Danke für deine Antwort. / Möchtest du mit Frau Kaya reden?';
const general = questionOf('general');

const after = (words: string): Talk => {
  const talk = followed();
  talk.jana.says(words);
  return talk;
};

const places = [
  'wo kann ich meinen roller abstellen',
  'stopp',
  'pause',
  'neu entscheiden',
  'alles löschen',
  'urlaub geld',
  'was ist das budget für arbeit',
  'meine daten',
  'geht so',
];
const badDays = ['mir gehts nicht gut', 'bin traurig', 'bin total fertig', 'kopfweh', 'weiß nich wofür', 'müde'];

describe('a bad day', () => {
  test.each(places.flatMap(place => badDays.map(words => [words, place] as const)))(
    'brings the offer to talk, whatever else stands open: "%s" after "%s"',
    (words, place) => {
      const heard = after(place).jana.says(words);
      expect(heard.said).toEqual([talkOffered]);
    },
  );

  test.each(['rot', '🔴', 'schlecht'])('said as a light, too: "%s"', words => {
    expect(after('wo kann ich meinen roller abstellen').jana.says(words).said).toEqual([talkOffered]);
  });

  it('keeps the question that brings a human already', () => {
    const talk = checkingIn({ choice: 'Jedes Mal fragen' });
    talk.jana.says('rot');
    talk.jana.says('gut');
    talk.jana.says('gut');
    talk.jana.taps('Sage ich nicht');
    const heard = talk.jana.says('bin traurig');
    expect(heard.said[0]).toBe('Danke für deine Antwort.');
    expect(heard.said.at(-1)).toContain('Darf ich das Frau Kaya sagen?');
  });

  it('is written to the wish to talk where that was said just now', () => {
    const heard = after('mensch').jana.says('bin traurig');
    expect(heard.said[0]).toBe('Ich schreibe das dazu. / Frau Kaya kann das lesen.');
  });

  it('is the answer of a check-in that something came in between', () => {
    const talk = checkingIn();
    talk.jana.says('der drucker im büro spinnt halt');
    talk.jana.says('bin traurig');
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', light: 'yellow' }]);
  });

  it('"müde" alone is yellow', () => {
    const talk = checkingIn();
    talk.jana.says('müde');
    expect(talk.person.answers).toMatchObject([{ light: 'yellow' }]);
  });
});

describe('what only sounds like a bad day', () => {
  it('is a question about what is read', () => {
    const heard = after('wie melde ich mich krank').jana.says('und wenn ich krank bin');
    expect(heard.said.join()).not.toContain('reden?');
  });

  it('"rot" asks what it means where it was just named', () => {
    const heard = after('neu entscheiden').jana.says('was heißt rot');
    expect(heard.said.join()).not.toContain('reden?');
  });

  it.each(['fertig', 'mein handy ist kaputt'])('says nothing of her: "%s"', words => {
    const talk = checkingIn();
    expect(talk.jana.says(words).said.at(-1)).not.toContain('Ich habe verstanden');
    expect(talk.person.answers).toEqual([]);
    expect(talk.read.join()).toContain(general);
  });
});
