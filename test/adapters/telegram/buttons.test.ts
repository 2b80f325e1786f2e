import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../../../src/adapters/telegram/buttons.ts';
import { packedWords } from '../../../src/adapters/telegram/packing.ts';
import { questionOf } from '../../../src/dialogs/employee/asking.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import { enrolmentSteps } from '../../../src/dialogs/place.ts';
import { labels } from '../../../src/knowledge/options/labels.ts';
import { topics } from '../../../src/knowledge/topics.ts';
import { caseId } from '../../../src/placement/ids.ts';
import { dimensions } from '../../../src/placement/light.ts';
import { secrets, theEmployee } from '../../bots/world.ts';

const buttons = buttonsOf(secrets);
const chat = '40001';
const sealed = (question: string, option: string, by = buttons): string => by.seal(chat, { question, option }) ?? '';

const commands = ['question', 'human', 'pause', 'myData', 'deleteAll', 'state'].map(name => `cmd:${name}`);
const articles = Object.keys(topics);
const slots = ['2026-W47', 'extra-1795507200000'];
const manyCases = caseId(1000);

/** Where the talk can stand with an open question, at its longest. */
const talks: readonly Employee['talk'][] = [
  { at: 'offer', case: manyCases },
  { at: 'offerTalk' },
  { at: 'unknown', text: '' },
  { at: 'howToTalk' },
  { at: 'pause' },
  { at: 'stop' },
  { at: 'stopSure' },
  { at: 'myData' },
  { at: 'deleteSure' },
  { at: 'serious', case: manyCases, about: 'life' },
  { at: 'voice', n: 10_000 },
  { at: 'photo' },
  { at: 'aboutCoach', case: manyCases },
  { at: 'helped', case: manyCases },
  { at: 'consentAlone' },
  ...slots.flatMap(slot => dimensions.map(dimension => ({ at: 'about', slot, dimension }) as const)),
];

const questions: readonly string[] = [
  ...talks.map(talk => questionOf({ ...theEmployee, talk })),
  ...enrolmentSteps.map(step =>
    questionOf({ ...theEmployee, talk: { at: 'enrolment' }, enrolment: { step, wrong: 0 } }),
  ),
  ...slots.flatMap(slot => dimensions.map(dimension => `c:${slot}:${dimension}`)),
  'm',
  'x:write',
  'x:silent',
  'n:1795507200000',
  't:duSie',
  'coach',
  'firm',
  'firm:sure',
];
const inArticles = [...articles.map(id => `r:${id}:12`), 't:article', 'firm:article'];
const choices = ['t:choose', 'firm:choose'];

/** Every question that an employee, a stranger or a firm can be asked, with every answer that could stand below it. */
const asked: readonly (readonly [string, string])[] = [
  ...questions.flatMap(question => [...Object.keys(labels), ...commands].map(option => [question, option] as const)),
  ...inArticles.flatMap(question =>
    ['next', 'back', 'articleDone', ...commands].map(option => [question, option] as const),
  ),
  ...choices.flatMap(question =>
    [...articles.map(id => `article:${id}`), 'no'].map(option => [question, option] as const),
  ),
  ...['coach:caseload', 'coach:open', 'coach:invite', 'coach:absence', 'coach:question'].map(
    option => ['coach', option] as const,
  ),
  ...['firm:support', 'firm:question', 'firm:state'].map(option => ['firm', option] as const),
];

describe('the buttons of Telegram', () => {
  it('hold every question and every answer in 64 bytes, and give them back', () => {
    const lost = asked.filter(([question, option]) => {
      const data = sealed(question, option);
      const back = buttons.open(chat, data);
      return data.length !== 64 || back?.question !== question || back.option !== option;
    });
    expect(lost).toEqual([]);
    expect(asked.length).toBeGreaterThan(5000);
  });

  it('say nothing: not by their letters, not by their length, and no two of them alike', () => {
    const all = asked.map(([question, option]) => sealed(question, option));
    expect(new Set(all.map(({ length }) => length))).toEqual(new Set([64]));
    expect(new Set(all).size).toBe(new Set(asked.map(String)).size);
    const [green, red] = [sealed('c:2026-W47:work', 'green'), sealed('c:2026-W47:work', 'red')];
    const alike = [...green].filter((letter, n) => letter === red[n]).length;
    expect(alike).toBeLessThan(16);
  });

  it('are the same for the same question, so that a repeat changes nothing', () => {
    expect(sealed('m', 'cmd:pause')).toBe(sealed('m', 'cmd:pause', buttonsOf(secrets)));
  });

  it('are good in one chat and with one key', () => {
    const data = sealed('m', 'cmd:pause');
    expect(buttons.open('40002', data)).toBeUndefined();
    expect(buttonsOf({ derive: name => secrets.derive(`other ${name}`) }).open(chat, data)).toBeUndefined();
  });

  it('are refused with a single bit changed, and whatever else is made up', () => {
    const data = Buffer.from(sealed('c:2026-W47:work', 'green'), 'base64url');
    for (let bit = 0; bit < data.length * 8; bit += 1) {
      const forged = Buffer.from(data);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(buttons.open(chat, forged.toString('base64url'))).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), text => buttons.open(chat, text) === undefined));
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 48, maxLength: 48 }),
        bytes => buttons.open(chat, Buffer.from(bytes).toString('base64url')) === undefined,
      ),
    );
  });

  it('are nothing where an id does not fit, instead of half an id', () => {
    expect(buttons.seal(chat, { question: 'x'.repeat(60), option: 'y' })).toBeUndefined();
    expect(buttons.seal(chat, { question: 'm', option: 'Grüße' })).toBeUndefined();
  });

  it('keep their words where they are: buttons in chats live on', () => {
    expect(packedWords.slice(0, 6)).toEqual(['article:', 'cmd:', 't:choose', 'question', 'extra-', 'afterAbsence']);
    expect(packedWords.slice(26, 29)).toEqual(['firm:', 'caseload', 'look:']);
    expect(new Set(packedWords).size).toBe(packedWords.length);
  });
});
