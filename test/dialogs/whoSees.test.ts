import { describe, expect, it } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed } from './talk.ts';

const boss = 'Die Firma sieht nie deine Antworten. / Dein Chef auch nicht.';
const family = 'Eltern und Familie bekommen von mir nichts. / Rechtliche Betreuer auch nicht.';
const who =
  'Nur mit deinem Ja liest Frau Kaya die Antworten. / Oder die Vertretung von Frau Kaya. / Die Firma liest nichts davon. / Nur bei großer Gefahr sage ich es immer Frau Kaya.';

describe('who sees what she writes', () => {
  it.each([
    ['sieht das mein chef', boss],
    ['Kann mein Chef das lesen?', boss],
    ['erfährt die firma davon', boss],
    ['sagst du das meinem chef', boss],
    ['lesen die kollegen mit', boss],
    ['liest das meine mutter', family],
    ['können meine eltern das sehen?', family],
    ['sieht mein bruder das', family],
    ['wer kann das sehen', who],
    ['wer liest das', who],
    ['liest hier jemand mit?', who],
    ['ist das geheim', who],
  ])('is told to "%s" at any time', (text, answer) => {
    expect(followed().jana.says(text).said[0]).toBe(answer);
    const heard = checkingIn().jana.says(text);
    expect([heard.said[0], heard.said.at(-1)]).toEqual([answer, questionOf('general')]);
  });

  it.each([
    'mein chef sieht das anders',
    'mein chef',
    'meine mutter liest gern',
    'darf mein chef mich anrufen',
    'weiß mein chef wie viel urlaub ich habe',
    'kann mein chef mir kündigen',
  ])('is not asked by "%s"', text => {
    const said = followed().jana.says(text).said.join();
    for (const answer of [boss, family, who]) expect(said).not.toContain(answer);
  });

  it('gives way to the state of a message of hers', () => {
    const talk = followed();
    talk.jana.says('mensch');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme');
    expect(talk.jana.says('wer liest das').said[0]).toContain('Frau Kaya kümmert sich darum.');
  });
});
