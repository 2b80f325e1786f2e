import { describe, expect, it } from 'vitest';
import { questionOf } from '../question.ts';
import { checkingIn, followed, openTalk, type Talk } from './talk.ts';

const boss = 'Die Firma sieht nie deine Antworten. / Dein Chef auch nicht.';
const family = 'Eltern und Familie bekommen von mir nichts. / Rechtliche Betreuer auch nicht.';
const who =
  'Frau Kaya kann deine Antworten lesen. / Oder die Vertretung von Frau Kaya. / Die Firma liest nichts davon. / Zum Ändern schreib: Neu entscheiden.';
const unseen =
  'Frau Kaya sieht deine Antworten nicht. / Ich frage dich vorher jedes Mal. / Die Firma liest nichts davon. / Nur bei großer Gefahr sage ich es immer Frau Kaya.';
const guardian = 'Rechtliche Betreuer bekommen von mir nichts. / Nur mit deinem Ja liest Frau Kaya die Antworten.';
const office =
  'Ämter und Ärzte bekommen von mir nichts. / Die Polizei auch nicht. / Nur mit deinem Ja liest Frau Kaya die Antworten.';
const kept = 'Ich speichere deine Antworten. / Du kannst sie wieder löschen. / Schreib dann: Alles löschen.';

function complaining(more: readonly string[], text = 'frau kaya schreit mich immer an'): Talk {
  const talk = followed();
  for (const said of [text, ...more]) talk.jana.says(said);
  return talk;
}

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
    ['bleibt das unter uns', who],
    ['sagst du das weiter', who],
    ['kann frau kaya meine antworten sehen', who],
    ['sieht die werkstatt das', who],
    ['sieht die firma was ich schreib', boss],
    ['weiß mein chef dass ich hier schreibe', boss],
    ['sieht mein vorgesetzter das', boss],
    ['erfährt mein meister davon', boss],
    ['sieht mein betreuer das', guardian],
    ['weiß das amt davon', office],
    ['kriegt das jobcenter das', office],
    ['erfährt mein arzt davon', office],
    ['wird das gespeichert', kept],
    ['wie lange speicherst du das', kept],
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
    'mein betreuer war da',
    'zahlt das amt das',
    'wer hilft mir beim amt',
    'kann mein arzt mich krank schreiben',
  ])('is not asked by "%s"', text => {
    const said = followed().jana.says(text).said.join();
    for (const answer of [boss, family, who, guardian, office, kept]) expect(said).not.toContain(answer);
  });

  it.each(['kann frau kaya meine antworten sehen', 'wer sieht das', 'liest frau kaya mit'])(
    'is told truly after her no: "%s"',
    text => {
      const talk = followed();
      talk.jana.says('frau kaya soll meine antworten nicht mehr sehen');
      expect(talk.jana.says(text).said[0]).toBe(unseen);
      expect(followed({ seeing: false }).jana.says(text).said[0]).toBe(unseen);
    },
  );

  describe('of a complaint about the coach', () => {
    const asks = [
      'wer sieht das',
      'Sieht das Frau Kaya?',
      'sagst du das weiter',
      'erfährt herr demir das',
      'ist das geheim',
    ];
    const firm = 'Die Firma liest nichts davon.';

    it.each(asks)('"%s" hears the truth about it, before and after her yes', question => {
      const held = complaining([]).jana.says(question).said;
      expect(held[0]).toBe(
        `Ich habe noch nichts weitergesagt. / Ich sage Frau Kaya und Herrn Demir nichts davon. / Nur mit deinem Ja sage ich es Frau Lang. / ${firm}`,
      );
      expect(held.at(-1)).toContain('Darf ich es Frau Lang sagen?');
      expect(complaining(['ja']).jana.says(question).said).toEqual([
        `Ich habe es Frau Lang gesagt. / Ich sage Frau Kaya und Herrn Demir nichts davon. / ${firm}`,
      ]);
    });

    it('says after her no that nobody was told, and the next day what is always so', () => {
      const talk = complaining(['nein']);
      expect(talk.jana.says('wer sieht das').said).toEqual([
        `Ich habe nichts weitergesagt. / Ich sage Frau Kaya und Herrn Demir nichts davon. / ${firm}`,
      ]);
      talk.windTo('2026-11-25T12:00');
      expect(talk.jana.says('wer sieht das').said[0]).toBe(who);
    });

    it('says of violence that the answers are not shown to them either', () => {
      const talk = complaining([], 'mein coach hat mich geschlagen');
      talk.lang.taps('Ich übernehme');
      talk.lang.taps('Kontakt');
      expect(talk.jana.says('kann frau kaya meine antworten sehen').said).toContain(
        'Ich zeige Frau Kaya und Herrn Demir keine Antworten.',
      );
    });
  });

  it('says of Telegram what is true of this chat', () => {
    const telegram = 'Telegram ist eine fremde Firma. / Telegram kann diesen Chat lesen.';
    const talk = followed();
    expect(talk.jana.says('sieht telegram das').said[0]).toContain('Telegram liest hier nichts.');
    const [address] = talk.person.addresses;
    const person = { ...talk.person, addresses: address ? [{ ...address, channel: 'telegram' as const }] : [] };
    expect(openTalk({ person }).jana.says('sieht telegram das').said[0]).toContain(telegram);
  });

  it('gives way to the state of a message of hers', () => {
    const talk = followed();
    talk.jana.says('mensch');
    talk.jana.taps('Anrufen');
    talk.kaya.taps('Ich übernehme');
    expect(talk.jana.says('wer liest das').said[0]).toContain('Frau Kaya kümmert sich darum.');
  });
});
