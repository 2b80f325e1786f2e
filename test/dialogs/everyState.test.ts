import { describe, expect, it } from 'vitest';
import { checkingIn, followed, openTalk, type Talk } from './talk.ts';

/** The one list (`care-rules` 39), as people type it. */
const typed: readonly (readonly [string, RegExp])[] = [
  ['hilfe', /Das kannst du jederzeit sagen/],
  ['hilfee', /Das kannst du jederzeit sagen/],
  ['nochmal', /./],
  ['vorlesn', /Ich kann hier nicht vorlesen/],
  ['versteh nich', /leichter|Leichter|Tom hat 4 Jahre|Hier antwortet ein Computer/],
  ['stop', /Was soll ich tun\?/],
  ['mensch', /Wie soll Frau (?:Kaya|Lang) sich melden\?/],
  ['zurük', /./],
];

const saying =
  (...texts: readonly string[]) =>
  (): Talk => {
    const talk = followed();
    for (const text of texts) talk.jana.says(text);
    return talk;
  };

const states: readonly (readonly [string, () => Talk])[] = [
  ['idle', saying()],
  ['a check-in', () => checkingIn()],
  ['an article', saying('was ist das budget für arbeit')],
  ['a choice of articles', saying('werkstatt firma')],
  ['a question nobody knows', saying('Wo gibt es hier den besten Kuchen in der Stadt?')],
  ['how to talk', saying('mensch')],
  ['a pause', saying('pause')],
  ['a stop', saying('stopp')],
  ['own data', saying('meine daten')],
  ['deleting', saying('lösch alles')],
  ['an offer to talk', saying('bin heute so müde')],
  ['a complaint', saying('Frau Kaya schreit mich immer an')],
  [
    'the first contact',
    () => {
      const talk = openTalk();
      talk.redeems();
      talk.kaya.does({ do: 'confirm', yes: true });
      talk.jana.taps('Du');
      return talk;
    },
  ],
  [
    'a voice message',
    () => {
      const talk = followed();
      talk.jana.sends('voice');
      return talk;
    },
  ],
  [
    'may it be told',
    () => {
      const talk = followed({ choice: 'Jedes Mal fragen' });
      talk.jana.says('Ich will kündigen');
      return talk;
    },
  ],
];

describe.each(states)('in %s', (_, reach) => {
  it.each(typed)('"%s" works', (text, said) => {
    const talk = reach();
    expect(talk.jana.says(text).said.join(' / ')).toMatch(said);
  });

  it('danger is heard before anything else', () => {
    expect(reach().jana.says('Ich will sterben').told.length).toBeGreaterThan(0);
  });

  it('"Ich brauche Hilfe" is told', () => {
    expect(reach().jana.says('ich brauche hilfe').told).toHaveLength(1);
  });
});
