import { describe, expect, it } from 'vitest';
import { talkedWith } from '../../src/dialogs/employee/agreedContact.ts';
import { speakReply } from '../../src/dialogs/speak.ts';
import { watchedIn } from '../../src/dialogs/week/toAsk.ts';
import { instant, LocalDate } from '../../src/placement/ids.ts';
import { kaya } from './house.ts';
import { case1, checkingIn, followed, type Enrolling, type Talk } from './talk.ts';

const watched = ({ person, scene }: Talk): readonly string[] => watchedIn(person, scene).map(({ by }) => by);
const badDay = (start: Enrolling = {}): Talk => {
  const talk = followed(start);
  talk.jana.says('mir gehts nicht gut');
  return talk;
};
const ownData = ({ person, scene }: Talk): readonly string[] =>
  (speakReply({ kind: 'show', view: 'ownData' }, person, scene).facts ?? []).map(
    ({ label, value }) => `${label}: ${value}`,
  );

describe('a bad day after which the offered talk was left unanswered', () => {
  it('is asked about at the next talk, without a word of it kept', () => {
    const talk = badDay();
    expect(watched(talk)).toEqual(['words']);
    expect(talk.person.cases).toEqual([]);
    expect(JSON.stringify(talk.person)).not.toContain('gehts nicht gut');
  });

  it.each(['ja', 'nein', 'sag frau kaya nichts davon'])('is not, once she has answered it: "%s"', words => {
    const talk = badDay();
    talk.jana.says(words);
    expect(watched(talk)).toEqual([]);
  });

  it.each([
    ['who is asked each time', { choice: 'Jedes Mal fragen' }],
    ['who shows no answers', { seeing: false }],
  ] as const)('is kept of nobody %s', (_, start) => {
    expect(badDay(start).person.watch).toBeUndefined();
  });

  it('stands in the own data, and goes with them', () => {
    const talk = badDay();
    expect(ownData(talk)).toContain('23. November: Hinweis für Frau Kaya: beim nächsten Gespräch fragen');
    talk.jana.says('lösch alles');
    talk.jana.taps('Alles löschen');
    expect(talk.person.watch).toBeUndefined();
  });

  it('ends by itself after two weeks', () => {
    const talk = badDay();
    talk.windTo('2026-12-07T08:59');
    expect(watched(talk)).toEqual(['words']);
    talk.windTo('2026-12-07T09:00');
    expect(watched(talk)).toEqual([]);
  });
});

const withCase = (): Talk => {
  const talk = badDay();
  talk.jana.says('mein chef schreit mich jeden tag an');
  expect(watched(talk)).toEqual(['words']);
  return talk;
};
const contact = (talk: Talk, kind: 'telephone' | 'message'): void => {
  const until = instant(talk.now + 60 * 60_000);
  talk.kaya.does({ do: 'contact', case: case1, contact: kind, until });
};

describe('what is asked about at the next talk ends with it', () => {
  it('where a contact was noted, and a message is none', () => {
    const talk = withCase();
    contact(talk, 'message');
    expect(watched(talk)).toEqual(['words']);
    contact(talk, 'telephone');
    expect(watched(talk)).toEqual([]);
  });

  it.each([
    ['firm', ['words']],
    ['employee', []],
  ] as const)('where the case was closed after a talk with %s', (whom, left) => {
    const talk = withCase();
    talk.kaya.does({
      do: 'finish',
      case: case1,
      outcome: { measure: 'counselling', contact: 'telephone', with: whom },
    });
    expect(watched(talk)).toEqual(left);
  });

  it.each([
    ['2026-11-22', undefined],
    ['2026-11-23', undefined],
    ['2026-11-24', '2026-11-24'],
  ])('and so does the contact that was agreed for that day, and no later one: %s', (on, left) => {
    const { person, scene } = followed();
    const agreed = { ...person, nextContact: { on: LocalDate.parse(on), by: kaya } };
    expect(talkedWith(agreed, scene).nextContact?.on).toBe(left);
  });
});

it('yellow twice in a row in the same question is asked about, and "ne, doch grün" takes it back', () => {
  const talk = checkingIn();
  for (const light of ['geht so', 'gut', 'gut']) talk.jana.says(light);
  talk.windTo('2026-12-01T09:00');
  talk.jana.taps('Ja', 'Passt es');
  talk.jana.says('geht so');
  expect(watched(talk)).toEqual(['answers']);
  talk.jana.says('ne, doch grün');
  expect(watched(talk)).toEqual([]);
});
