import { describe, expect, it } from 'vitest';
import { lindner } from './house.ts';
import { case1, case2, followed, type Talk } from './talk.ts';

const everybody = [
  'Frau Kaya: Neue Aufgabe, jetzt',
  'Herr Demir: Neue Aufgabe, jetzt',
  'Frau Lang: Neue Aufgabe, jetzt',
];
const casesOf = ({ person }: Talk): readonly string[] =>
  person.cases.map(({ id, level, state }) => `${id} ${level} ${state.at}`);

describe('danger is a case of its own', () => {
  it('beside an open worry, which stays as it was', () => {
    const talk = followed();
    talk.jana.says('mein kollege mobbt mich');
    expect(talk.jana.says('Ich will sterben').told).toEqual(everybody);
    expect(casesOf(talk)).toEqual([`${case1} soon open`, `${case2} now open`]);
  });

  it('beside a worry that somebody has taken', () => {
    const talk = followed();
    talk.jana.says('mein kollege mobbt mich');
    talk.kaya.taps('Ich übernehme');
    expect(talk.jana.says('Ich will sterben').told).toEqual(everybody);
    expect(casesOf(talk)).toEqual([`${case1} soon taken`, `${case2} now open`]);
  });

  it('beside a worry that waits for a yes, and beside a complaint', () => {
    const talk = followed({ choice: 'Jedes Mal fragen' });
    talk.jana.says('mein kollege mobbt mich');
    expect(talk.jana.says('Ich will sterben').told).toEqual(everybody);
    expect(casesOf(talk)).toEqual([`${case1} soon held`, `${case2} now open`]);
  });

  it('is one case where it is said twice', () => {
    const talk = followed();
    talk.jana.says('mein kollege mobbt mich');
    talk.jana.says('Ich will sterben');
    talk.jana.says('Ich will sterben');
    talk.jana.says('Ich bringe mich um');
    expect(casesOf(talk)).toEqual([`${case1} soon open`, `${case2} now open`]);
  });

  it('is not joined by what is said later of another thing, where that has its own', () => {
    const talk = followed();
    talk.jana.says('mein kollege mobbt mich');
    talk.jana.says('Ich will sterben');
    talk.kaya.taps('Ich übernehme');
    talk.kaya.taps('Kontakt gehabt');
    const heard = talk.jana.says('mein kollege mobbt mich schon wieder');
    expect(heard.kept).toMatchObject([{ kind: 'words', case: case1 }]);
  });

  it('of a firm keeps the number that it had left before', () => {
    const talk = followed();
    const from = { from: lindner } as const;
    talk.happens({ kind: 'told', letter: { kind: 'firmAsks', ...from, request: 'firm1' } });
    talk.happens({ kind: 'told', letter: { kind: 'firmCallback', ...from, request: 'firm1', telephone: '030 1234' } });
    talk.happens({ kind: 'told', letter: { kind: 'firmAsks', ...from, request: 'firm2', danger: 'violence' } });
    expect(casesOf(talk)).toEqual([`${case1} soon open`, `${case2} now open`]);
    expect(talk.lang.card?.facts).toContainEqual({ label: 'Rückruf der Firma', value: '030 1234' });
  });
});
