// What can wait does not come in between: not into a check-in, not into a first contact, not into a pause.
import { describe, expect, it, test } from 'vitest';
import { LocalDate } from '../../src/placement/ids.ts';
import { awayFrom, demir, kaya } from './house.ts';
import { checkingIn, followed, openTalk, type Heard, type Talk } from './talk.ts';

const knock = 'Hallo. Hier ist Anker. / Passt es gerade?';

const away =
  (from: string, to: string) =>
  (talk: Talk): Heard => {
    talk.house(awayFrom(from, to));
    return talk.happens({ kind: 'told', letter: { kind: 'staffChanged', coach: kaya, occasion: 'absence' } });
  };
const handedOver =
  (on: string) =>
  (talk: Talk): Heard =>
    talk.lang.does({ do: 'handOver', to: demir, on: LocalDate.parse(on) });

const greens = (talk: Talk): readonly string[] => ['gut', 'gut', 'gut'].flatMap(answer => talk.jana.says(answer).said);

function paused(): Talk {
  const talk = followed();
  talk.jana.says('2 wochen pause');
  return talk;
}

describe('in the middle of a check-in', () => {
  test.each([
    ['an absence', away('2026-12-14', '2026-12-18'), 'Frau Kaya hat ab dem 14. Dezember frei.'],
    ['a new coach', handedOver('2026-12-14'), 'Darf Herr Demir deine alten Antworten lesen?'],
  ])('%s waits until the last answer', (_name, comes, words) => {
    const talk = checkingIn();
    expect(comes(talk).said).toEqual([]);
    const said = greens(talk);
    expect(said.slice(0, 2).join()).not.toContain(words);
    expect(said.slice(2).join()).toContain(words);
    expect(talk.windTo('2026-11-24T20:00').said).toEqual([]);
  });

  it('that is not gone on with it comes some hours later', () => {
    const talk = checkingIn();
    away('2026-12-14', '2026-12-18')(talk);
    expect(talk.windTo('2026-11-24T11:59').said).toEqual([]);
    expect(talk.windTo('2026-11-24T12:00').said).toHaveLength(1);
  });

  it('and whoever stops meanwhile is not told of an absence any more', () => {
    const talk = checkingIn();
    away('2026-12-14', '2026-12-18')(talk);
    talk.jana.says('stopp');
    talk.jana.taps('Ganz aufhören');
    talk.jana.taps('Ja', 'Ist das richtig');
    expect(talk.windTo('2026-12-20T12:00').said).toEqual([]);
  });

  it('what is urgent comes all the same', () => {
    const talk = checkingIn();
    talk.jana.says('ich will reden');
    talk.jana.taps('Anrufen');
    expect(talk.kaya.taps('Ich übernehme').said).toHaveLength(1);
  });
});

it('in the middle of a first contact a new coach waits until it is over', () => {
  const talk = openTalk();
  talk.redeems();
  talk.kaya.does({ do: 'confirm', yes: true });
  talk.jana.taps('Du');
  expect(handedOver('2026-12-14')(talk).said).toEqual([]);
  for (const label of ['Weiter', 'Weiter', 'Nein', 'Nein', 'Weiter', 'Frau Kaya', 'Anrufen'])
    expect(talk.jana.taps(label).said.join()).not.toContain('alten Antworten');
  expect(talk.jana.taps('Nein').said.join()).toContain('Darf Herr Demir deine alten Antworten lesen?');
});

describe('in a pause', () => {
  test.each([
    ['an absence', away('2026-12-14', '2026-12-18')],
    ['a new coach', handedOver('2026-12-14')],
  ])('%s that begins after it is told when it is over', (_name, comes) => {
    const talk = paused();
    expect(comes(talk).said).toEqual([]);
    expect(talk.windTo('2026-12-07T07:00').said).toEqual([]);
    expect(talk.windTo('2026-12-07T12:00').said).toEqual([knock]);
  });

  test.each([
    ['an absence', away('2026-11-30', '2026-12-18')],
    ['a new coach', handedOver('2026-11-30')],
  ])('%s that begins before its end is told before (care rules 25, 26)', (_name, comes) => {
    expect(comes(paused()).said).toEqual([knock]);
  });
});
