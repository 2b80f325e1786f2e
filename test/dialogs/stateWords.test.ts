import { describe, expect, it, test } from 'vitest';
import { commandIn } from '../../src/dialogs/commands.ts';
import { minutes } from '../../src/placement/ids.ts';
import { awayFrom } from './house.ts';
import { case1, checkingIn, followed, type Talk } from './talk.ts';

describe('what is with her message', () => {
  test.each([
    'Was ist mit meiner Nachricht?',
    'hat sie es gelesen',
    'hat sie das schon gelesen?',
    'hat Frau Kaya meine nachricht bekommen',
    'hat er meine nachricht gelesen',
    'es meldet sich keiner',
    'keiner meldet sich',
    'hat sich noch niemand gemeldet',
    'warum ruft mich keiner an',
    'kommt da noch was',
    'kommt da noch jemand?',
    'wann meldet sie sich',
    'wann meldet sich die Frau Kaya',
    'wann ruft sie mich an',
    'ruft sie mich noch an',
    'weiß sie bescheid',
    'ich warte immer noch',
    'frau kaya meldet sich nicht',
    'wo bleibt sie',
    'hat die das gesehn',
    'meldet die sich heute noch',
    'ist sie dran',
    'hast du es ihr gesagt',
    'hat sie gelesen was ich geschrieben hab',
    'wer kümmert sich',
    'kommt noch jmd',
    'hat sie mich angerufen?',
    'frau kaya geht nicht ans telefon',
  ])('is asked by "%s"', text => {
    expect(commandIn(text)).toBe('state');
  });

  test.each([
    'wann meldet sich die rentenkasse',
    'er meldet sich nicht',
    'mein freund ruft mich nicht an',
    'keiner mag mich',
    'sie soll sich melden',
    'ich kann nicht lesen',
    'hat die firma es gelesen',
    'kommt da ein bus',
    'wo bleibt mein lohn',
    'wie lange noch',
    'sie geht nicht ran',
    'wer kümmert sich um den antrag',
    'hast du es meinem chef gesagt',
  ])('is not asked by "%s"', text => {
    expect(commandIn(text)).not.toBe('state');
  });
});

it.each(['hat sie es gelesen', 'es meldet sich keiner', 'wann meldet sie sich', 'kommt da noch was'])(
  '"%s" is told the true state wherever the talk stands',
  text => {
    const idle = followed();
    idle.jana.says('mensch');
    idle.jana.taps('Anrufen');
    const inCheckIn = checkingIn();
    inCheckIn.jana.taps('🔴 Nicht gut');
    const inCrisis = followed();
    inCrisis.jana.says('Ich will sterben');
    for (const talk of [idle, inCheckIn, inCrisis]) {
      talk.kaya.taps('Ich übernehme');
      expect(talk.person.cases[0]).toMatchObject({ id: case1, state: { at: 'taken' } });
      expect(talk.jana.says(text).said[0]).toMatch(
        /^Frau Kaya kümmert sich darum. \/ Frau Kaya meldet sich heute bis .* bei dir\.$/,
      );
    }
  },
);

const taken = (first: string): Talk => {
  const talk = followed();
  talk.jana.says(first);
  talk.kaya.taps('Ich übernehme');
  if (talk.person.crisis === undefined) talk.jana.taps('Ja', 'Passt es gerade');
  return talk;
};
const promised = /^Frau Kaya kümmert sich darum\. \/ Frau Kaya meldet sich heute bis .* bei dir\.$/;

describe('what is asked while somebody is waited for', () => {
  it.each(['wie lange noch', 'und jetzt', 'was passiert jetzt', 'jemand da', 'ist da wer?', 'kommt jemand'])(
    '"%s" is told the true state, and pushes nobody',
    text => {
      for (const talk of [taken('mein kollege mobbt mich'), taken('ich will sterben')]) {
        const heard = talk.jana.says(text);
        expect(heard.said[0]).toMatch(promised);
        expect(heard.told).toEqual([]);
      }
    },
  );

  it.each(['sie geht nicht ran', 'sie kommt nicht', 'sie ist nicht da', 'warum antwortet sie nicht'])(
    '"%s" is of whoever has her case, and no danger',
    text => {
      const heard = taken('mein kollege mobbt mich').jana.says(text);
      expect(heard.said[0]).toMatch(promised);
      expect(heard.told).toEqual([]);
    },
  );

  it('means something else where nobody is waited for, and somebody else in a crisis', () => {
    expect(followed().jana.says('und jetzt').said[0]).not.toContain('offen');
    expect(taken('meine freundin hat tabletten genommen').jana.says('sie antwortet nicht').said[0]).not.toMatch(
      promised,
    );
  });

  it('"hm" in a crisis is told who has it by now', () => {
    expect(taken('ich will sterben').jana.says('hm').said.at(-1)).toMatch(promised);
  });

  it('what is said and not asked is passed on, and not put off', () => {
    expect(taken('ich will sterben').jana.says('sie ruft gleich an').said[0]).toContain(
      'Ich schicke das auch an Frau Kaya.',
    );
  });
});

describe('where her coach is', () => {
  const words = ['hat frau kaya urlaub', 'ist frau kaya da?', 'arbeitet frau kaya heute', 'wo ist frau kaya'];

  it.each(words)('is told as the calendar says it: "%s"', text => {
    expect(followed().jana.says(text).said[0]).toBe(
      'Frau Kaya arbeitet gerade. / Möchtest du reden? / Schreib dann: Mensch.',
    );
    const evening = followed();
    evening.windTo('2026-11-23T20:00');
    expect(evening.jana.says(text).said[0]).toContain('Frau Kaya arbeitet morgen um 8 Uhr wieder.');
    const away = followed();
    away.house(awayFrom('2026-11-23', '2026-11-27'));
    expect(away.jana.says(text).said[0]).toBe('Frau Kaya hat gerade frei. / Herr Demir vertritt Frau Kaya.');
  });

  it.each(['wer ist mein coach', 'wie heißt mein coach?', 'wer vertritt frau kaya'])(
    'who that is, and who stands in: "%s"',
    text => {
      expect(followed().jana.says(text).said[0]).toBe('Frau Kaya ist dein Coach. / Herr Demir vertritt Frau Kaya.');
    },
  );

  it('never says why', () => {
    expect(followed().jana.says('ist frau kaya krank').said.join()).not.toContain('krank');
  });

  it.each(['wie viel urlaub hab ich', 'frau kaya hat urlaub', 'ist der chef da'])('is not asked by "%s"', text => {
    expect(followed().jana.says(text).said.join()).not.toContain('Frau Kaya arbeitet');
  });
});

describe('a time that was promised and is over', () => {
  it.each(['ich will reden', 'Ich will sterben'])('is not promised any more, after "%s"', text => {
    const talk = followed();
    talk.jana.says(text);
    talk.kaya.taps('Ich übernehme');
    talk.wind(minutes(35));
    const { said } = talk.jana.says('Was ist mit meiner Nachricht?');
    expect(said[0]).toBe('Frau Kaya hat sich noch nicht gemeldet. / Ich habe Frau Kaya erinnert.');
  });
});
