import { describe, expect, it, test } from 'vitest';
import { followed } from './talk.ts';

// `care-rules` 8
test.each([
  'frau kaya hört mir nicht zu',
  'ich will nicht mehr mit frau kaya reden',
  'frau kaya hat mich angelogen',
  'frau kaya nervt',
  'ich möchte einen anderen coach',
  'ich beschwere mich über frau kaya',
  'ich trau der kaya nich',
])('a complaint about the coach does not go to the coach: %s', text => {
  const talk = followed();
  const heard = talk.jana.says(text);
  expect(heard.said.at(-1)).toContain('Ich sage Frau Kaya nichts davon.');
  expect(heard.told).toEqual([]);
  talk.jana.says('ja');
  expect(talk.kaya.cards).toEqual([]);
  expect(talk.lang.cards).toHaveLength(1);
});

it('who wants to talk with her coach, or misses her, does not complain', () => {
  expect(followed().jana.says('ich will mit frau kaya reden').told).toEqual(['Frau Kaya: Neue Aufgabe, bald']);
  expect(followed().person.cases).toEqual([]);
});

describe('while a complaint about the coach is open', () => {
  test.each([
    'kaya soll das nicht lesen',
    'sag frau kaya nix davon',
    'frau kaya soll das nich wissen',
    'erzähl der frau kaya bitte nichts',
    'wer putzt eigentlich die fenster im lager?',
  ])('nothing is handed to her: "%s"', text => {
    const talk = followed();
    talk.jana.says('die kaya schreit mich immer an');
    talk.jana.says(text);
    talk.jana.says('ja');
    expect(talk.kaya.cards).toEqual([]);
  });

  it('whoever wants to talk talks with somebody else', () => {
    const talk = followed();
    talk.jana.says('die kaya schreit mich immer an');
    const heard = talk.jana.says('ich will mit jemandem reden');
    expect(heard.said.join()).toContain('Ich sage jetzt Frau Lang Bescheid.');
    expect([talk.kaya.cards.length, talk.lang.cards.length]).toEqual([0, 1]);
  });
});

test.each([
  'sag frau kaya nix davon',
  'frau kaya soll das nicht wissen',
  'zeig das bitte nicht der frau kaya',
  'verrat frau kaya nichts',
])('what shall not be told is not offered to be told: "%s"', text => {
  const heard = followed().jana.says(text);
  expect(heard.said.join()).toContain('Das sage ich Frau Kaya nicht. / Nur bei Gefahr sage ich es immer.');
  expect(heard.told).toEqual([]);
});
