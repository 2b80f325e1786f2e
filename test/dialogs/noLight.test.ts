import { describe, expect, it, test } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed, type Talk } from './talk.ts';

const general = questionOf('general');
const lights = (talk: Talk): readonly (string | undefined)[] => talk.person.answers.map(({ light }) => light);

describe('what is typed to a traffic light and is none', () => {
  test.each(['kopfweh', 'bin heute so müde', 'heute nur stress', 'ned so toll'])('a bad day is yellow: %s', text => {
    const talk = checkingIn();
    talk.jana.says(text);
    expect(lights(talk)).toEqual(['yellow']);
  });

  it('is said back, and can be put right', () => {
    const talk = checkingIn();
    expect(talk.jana.says('kopfweh').said[0]).toContain('Ich habe verstanden: 🟡 Geht so');
    talk.jana.says('Doch rot');
    expect(lights(talk)).toEqual(['red']);
  });

  it('an unasked denial is no answer of today', () => {
    const talk = checkingIn();
    talk.jana.says('keine Angst, ich bring mich nicht um');
    expect(lights(talk)).toEqual([]);
  });

  test.each(['später', 'spaeter', 'keine zeit', 'bin auf arbeit', 'gleich', 'keine lust', 'frag morgen'])(
    'who has no time may answer later, and the buttons stay: %s',
    text => {
      const talk = checkingIn();
      expect(talk.jana.says(text).said).toEqual(['In Ordnung. / Antworte einfach später.']);
      talk.jana.taps('🟢 Gut');
      expect(lights(talk)).toEqual(['green']);
    },
  );

  test.each(['chef', 'kollegen', 'tomate', 'nix', 'nein', 'ok'])('of a word or two it is asked once more: %s', text => {
    const talk = checkingIn();
    expect(talk.jana.says(text).said).toEqual([
      'Das habe ich nicht verstanden. / Ist es gut oder nicht gut?',
      'Jetzt geht es weiter mit der Frage.',
      general,
    ]);
  });

  test.each(['was meinst du', 'wie meinst du das', 'erklär das'])('what the lights mean is explained: %s', text => {
    const heard = checkingIn().jana.says(text);
    expect(heard.said[0]).toContain('Gelb heißt: Es geht so.');
    expect(heard.said.at(-1)).toBe(general);
  });

  it.each([
    ['ja', 'green'],
    ['ja klar', 'green'],
    ['nee', 'red'],
    ['manchmal', 'yellow'],
  ])('what can be answered with yes and no takes them: %s', (text, light) => {
    const talk = checkingIn();
    talk.jana.taps('🟢 Gut');
    talk.jana.taps('🟢 Gut');
    expect(talk.jana.says(text).said[0]).toContain('Ich habe verstanden');
    expect(lights(talk)).toEqual(['green', 'green', light]);
  });

  it('a question is answered', () => {
    expect(checkingIn().jana.says('was ist der mindestlohn').said[0]).toContain('Mindest-Lohn');
  });
});

describe('a light where nothing was asked', () => {
  test.each(['rot', '🔴', 'gelb', 'schlimm', 'nicht so toll'])('is no question of law: a talk is offered: %s', text => {
    const heard = followed().jana.says(text);
    expect(heard.said).toEqual(['Danke für deine Antwort. / Möchtest du mit Frau Kaya reden?']);
  });
});
