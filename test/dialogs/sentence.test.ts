import { describe, expect, it } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed } from './talk.ts';

const lightAfter = (text: string): string | undefined => {
  const talk = checkingIn();
  talk.jana.says(text);
  return talk.person.answers.find(({ dimension }) => dimension === 'general')?.light;
};

describe('a whole sentence to a question of the check-in', () => {
  it.each([
    ['heute war ganz gut aber bin müde', 'green'],
    ['heute lief alles super', 'green'],
    ['nicht so toll, der chef war genervt', 'yellow'],
    ['war gut aber mittags gings mir schlecht', 'red'],
    ['mir gehts heut richtig schlecht wegen dem lärm', 'red'],
    ['eigentlich ganz ok heute', 'yellow'],
    ['gar nicht so schlecht', 'green'],
    ['gar nicht mal so schlecht', 'green'],
    ['ja gehts mir gut', 'green'],
    ['das essen ist schlecht sonst alles gut', 'green'],
    ['war gut nur der bus war blöd', 'green'],
    ['wetter ist schlecht aber mir gehts gut', 'green'],
    ['mir gehts schlecht wegen dem essen', 'red'],
    ['alles schlecht sogar das essen', 'red'],
    ['die arbeit ist schlecht', 'red'],
    ['gehtso', 'yellow'],
    ['get so', 'yellow'],
    ['nich gut nich schlecht', 'yellow'],
    ['nicht gut und nicht schlecht', 'yellow'],
    ['mir gehts nicht so gut, aber auch nicht schlecht', 'yellow'],
    ['nicht schlecht aber auch nicht gut', 'yellow'],
    ['weder gut noch schlecht', 'yellow'],
    ['so lala', 'yellow'],
    ['nicht schlecht aber heute gehts mir nicht gut', 'red'],
    ['nicht gut nicht schlecht, nur die arbeit ist furchtbar', 'red'],
  ])('"%s" is %s', (text, light) => {
    expect(lightAfter(text)).toBe(light);
  });

  it.each(['ich hab jetzt einen eigenen schlüssel nur der kaffee ist schlecht', 'war nicht wirklich schlecht'])(
    '"%s" is no light of hers',
    text => {
      expect(lightAfter(text)).toBeUndefined();
    },
  );

  it.each(['hab keine lust auf die fragen', 'keine lust mehr auf fragen', 'kein bock auf deine fragen'])(
    '"%s" is a wish to stop, and no bad day',
    text => {
      expect(checkingIn().jana.says(text).buttons).toContain('Ganz aufhören');
      expect(lightAfter(text)).toBeUndefined();
    },
  );

  it('is said back, and put right with a word', () => {
    const talk = checkingIn();
    const heard = talk.jana.says('heute war ganz gut aber bin müde');
    expect(heard.said).toEqual([
      'Ich habe verstanden: 🟢 Gut / Stimmt das nicht? / Schreib dann zum Beispiel: Doch gelb.',
      questionOf('work'),
    ]);
    talk.jana.says('ne doch gelb');
    expect(talk.person.answers).toMatchObject([{ dimension: 'general', light: 'yellow' }]);
  });

  it('keeps what yellow or red is about, and tells a red one', () => {
    const heard = checkingIn().jana.says('mir gehts heut richtig schlecht wegen dem lärm');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, heute']);
    expect(heard.kept).toContainEqual(expect.objectContaining({ kind: 'topic' }));
  });

  it.each([
    'alles andere als gut',
    'ich hab keine guten tage mehr',
    'war nicht wirklich gut',
    'gestern war gut',
    'der kaffee ist nicht gut',
    'hoffentlich wird es gut',
    'nein',
    'ja',
  ])('"%s" is asked about once more, and never guessed', text => {
    const talk = checkingIn();
    const heard = talk.jana.says(text);
    expect(talk.person.answers).toEqual([]);
    expect(heard.said[0]).toBe('Das habe ich nicht verstanden. / Ist es gut oder nicht gut?');
    expect(heard.said.at(-1)).toBe(questionOf('general'));
  });

  it('and a question behind it both get their due', () => {
    const talk = checkingIn();
    const heard = talk.jana.says('geht so. wie viel urlaub hab ich?');
    expect(talk.person.answers).toMatchObject([{ light: 'yellow' }]);
    expect(heard.said[0]).toContain('Urlaub');
    expect(talk.jana.says('zurück').said).toEqual([questionOf('work')]);
    const unknown = checkingIn();
    unknown.jana.says('schlecht und wann krieg ich meinen lohn?');
    expect(unknown.person.cases).toHaveLength(1);
    expect(unknown.person.talk).toMatchObject({ at: 'unknown', text: 'wann krieg ich meinen lohn?' });
  });

  it('also where the answer is neither good nor bad', () => {
    expect(lightAfter('nicht gut und nicht schlecht, wann krieg ich meinen lohn?')).toBe('yellow');
  });

  it('with a worry and a question: the worry is told, and the question is offered behind it', () => {
    const talk = followed();
    const heard = talk.jana.says('wie viel urlaub hab ich? mein kollege mobbt mich');
    expect(heard.told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
    expect(talk.person.talk).toEqual({ at: 'right', article: 'holiday' });
    const violent = followed();
    violent.jana.says('wie viel urlaub hab ich? mein chef hat mich geschubst');
    expect(violent.person.talk.at).not.toBe('right');
  });
});

it.each(['gute nacht', 'Guten Morgen', 'schönes Wochenende'])('"%s" in a check-in is no light', text => {
  const talk = checkingIn();
  talk.jana.says(text);
  expect(talk.person.checkIn?.answers).toEqual([]);
});

describe('a word that makes another stronger', () => {
  it.each(['super schlecht', 'mega scheiße', 'ganz schön beschissen', 'garnet gut', 'nix läuft', 'läuft garnich'])(
    'makes no green of a red: %s',
    text => expect(lightAfter(text)).toBe('red'),
  );

  it.each(['super stressig', 'mega anstrengend', 'super nervig'])(
    'is no green before a word that is not known: %s',
    text => expect(lightAfter(text)).not.toBe('green'),
  );

  it.each(['super', 'war super heute', 'mega tag', 'ned schlecht', 'net schlecht'])('is one by itself: %s', text =>
    expect(lightAfter(text)).toBe('green'),
  );
});
