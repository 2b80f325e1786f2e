import { describe, expect, it } from 'vitest';
import { hours } from '../../src/placement/ids.ts';
import { case1, checkingIn, followed } from './talk.ts';

const told = ['Frau Kaya: Neue Aufgabe, bald'];

describe('a wish to talk', () => {
  it.each(['ich will mit frau kaya reden', 'Ich will reden', 'mensch', 'kaya soll anrufen', 'frag frau kaya'])(
    '"%s" is told at once',
    text => {
      const talk = followed();
      const heard = talk.jana.says(text);
      expect(heard.told).toEqual(told);
      expect(heard.said).toEqual([
        'Ich sage jetzt Frau Kaya Bescheid. / Frau Kaya arbeitet gerade.',
        'Gern. / Wie soll Frau Kaya sich melden?',
      ]);
    },
  );

  it('is told also where she is asked each time, and where the offer of a talk is taken', () => {
    expect(followed({ choice: 'Jedes Mal fragen' }).jana.says('Ich will reden').told).toEqual(told);
  });

  it('climbs where nobody takes it, without any further answer of hers', () => {
    const talk = followed();
    talk.jana.says('Ich will reden');
    expect(talk.wind(hours(30)).told).toContain('Herr Demir: Neue Aufgabe: noch niemand hat übernommen, bald');
  });

  it('takes how she likes to be reached onto the same card, also by a tap on an old button', () => {
    const talk = followed();
    talk.jana.says('Ich will reden');
    talk.jana.says('was verdiene ich');
    const heard = talk.jana.taps('Schreiben', 'Wie soll Frau Kaya');
    expect([heard.told, heard.changed]).toEqual([[], ['Frau Kaya: Aufgabe, bald']]);
    expect(talk.kaya.card?.facts).toContainEqual({ label: 'Melden', value: 'schreiben' });
    expect(talk.person.cases).toHaveLength(1);
  });

  it('takes what she adds to the same case, and goes on asking', () => {
    const talk = followed();
    talk.jana.says('Ich will reden');
    const heard = talk.jana.says('wegen dem chef');
    expect(heard.kept).toEqual([expect.objectContaining({ kind: 'words', case: case1, text: 'wegen dem chef' })]);
    expect(heard.said).toEqual([
      'Ich schreibe das dazu. / Frau Kaya kann das lesen.',
      'Gern. / Wie soll Frau Kaya sich melden?',
    ]);
    expect(talk.kaya.card?.buttons?.flat().map(({ label }) => label)).toContain('Worte anzeigen');
  });

  it.each([
    'am besten nach 16 uhr',
    'aber nicht vor 15 uhr',
    'bitte erst morgen',
    'nach der arbeit',
    'am freitag',
    'ich hab nur mittags zeit',
    'es geht um meinen chef',
    'wegen meinem vertrag',
    'aber nicht auf arbeit anrufen',
  ])('takes what she adds after the button, too: "%s"', text => {
    const talk = followed();
    talk.jana.says('Ich will reden');
    talk.jana.taps('Anrufen');
    const heard = talk.jana.says(text);
    expect(heard.said).toEqual(['Ich schreibe das dazu. / Frau Kaya kann das lesen.']);
    expect(heard.kept).toEqual([expect.objectContaining({ kind: 'words', case: case1, text })]);
    expect(heard.told).toEqual([]);
  });

  it.each(['wie viel urlaub hab ich', 'wann kommt der bus nach 16 uhr', 'ich arbeite ab 16 uhr in der halle', 'danke'])(
    'takes nothing else: "%s"',
    text => {
      const talk = followed();
      talk.jana.says('Ich will reden');
      talk.jana.taps('Anrufen');
      expect(talk.jana.says(text).kept).toEqual([]);
    },
  );

  it('takes nothing hours later, and nothing where none was told', () => {
    const talk = followed();
    expect(talk.jana.says('am besten nach 16 uhr').kept).toEqual([]);
    talk.jana.says('Ich will reden');
    talk.jana.taps('Anrufen');
    talk.wind(hours(3));
    expect(talk.jana.says('am besten nach 16 uhr').kept).toEqual([]);
  });

  it('is heard in a check-in by her name alone', () => {
    expect(checkingIn().jana.says('kann ich mit der kaya sprechen').told).toEqual(told);
  });

  it('is taken back by a no, but not what was told besides', () => {
    const talk = followed();
    talk.jana.says('Ich will reden');
    expect(talk.jana.says('nein doch nicht').changed).toEqual(['Frau Kaya: Zurückgezogen, bald']);
    const worried = followed();
    worried.jana.says('mein kollege mobbt mich');
    worried.jana.says('Ich will reden');
    worried.jana.says('nein');
    expect(worried.person.cases.map(({ state }) => state.at)).toEqual(['open']);
  });

  it('does not end a check-in', () => {
    const talk = checkingIn();
    talk.jana.says('Ich will reden');
    talk.jana.taps('Anrufen');
    expect(talk.person.talk).toEqual({ at: 'checkIn' });
  });
});
