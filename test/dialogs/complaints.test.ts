import { expect, it, test } from 'vitest';
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
