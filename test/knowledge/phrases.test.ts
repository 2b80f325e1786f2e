import { describe, expect, it } from 'vitest';
import { employeeBook } from '../../src/knowledge/book.ts';
import { lines } from '../../src/knowledge/lines.ts';
import { fixed, unasked } from '../../src/knowledge/phrases/fixed.ts';
import { againstMessage } from '../../src/language/simple/chat.ts';
import { against } from '../../src/language/simple/level.ts';
import { read } from '../../src/language/simple/reading.ts';
import checkedTexts from './checkedTexts.json' with { type: 'json' };
import { everyText, sample } from './examples.ts';
import { neverSaid, neverUnasked } from '../../src/knowledge/neverSaid.ts';

const texts = everyText(employeeBook);
const isOneOf =
  (...keys: readonly string[]) =>
  (text: { readonly key: string }): boolean =>
    keys.includes(text.key);

describe('every text for employees, in both addresses', () => {
  it('is simple German without a fault, and no more than a message may be', () => {
    const broken = texts.flatMap(({ key, address, text }) =>
      [...against(read(text), 'streng'), ...againstMessage(text)].map(
        ({ rule, found, sentence }) => `${key} (${address}): ${rule}, ${found}, in: ${sentence}`,
      ),
    );
    const excused = new Set(Object.values(excusedTexts).flat());
    expect(broken.filter(fault => !excused.has(fault))).toEqual([]);
    expect([...excused].filter(fault => !broken.includes(fault))).toEqual([]);
  });

  it('says nothing that Anker never says', () => {
    const said = texts.flatMap(({ key, address, text }) =>
      neverSaid
        .filter(never => never.pattern.test(text) && !never.except?.includes(key))
        .map(never => `${key} (${address}): ${never.why} ${String(never.pattern)}`),
    );
    expect(said).toEqual([]);
  });

  it.each(['Das wird schon.', 'Frau Kaya ruft gleich an.', 'Das ist ein Fall.', 'Sonst geht es nicht.', 'Nimm das.'])(
    'would be caught saying %s',
    text => {
      expect(neverSaid.some(never => never.pattern.test(text))).toBe(true);
    },
  );

  it('speaks to one person in one way', () => {
    // The last one says what the coach gets to read.
    const speaksToTwo = isOneOf('duSie', 'show', 'choice.noAnswer');
    const neverInThisForm = ({ key, address }: (typeof texts)[number]): boolean =>
      address === 'du' ? key.endsWith('.sie') : Object.hasOwn(employeeBook, `${key}.sie`);
    const du = /\b(du|dich|dir|dein\w*)\b/i;
    const sie = /(?<=[^\n.:?!] )(Sie|Ihnen|Ihr\w*)\b/;
    const mixed = texts.filter(
      text => !speaksToTwo(text) && !neverInThisForm(text) && (text.address === 'sie' ? du : sie).test(text.text),
    );
    expect(mixed).toEqual([]);
  });

  it('names no number that is not in the table of lines', () => {
    const known = Object.values(lines).map(line => line.number);
    const numbers = texts.flatMap(({ text }) => text.match(/\b\d{3,}(?: \d+)*\b/g) ?? []);
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter(number => !known.some(line => line === number))).toEqual([]);
  });

  it('never shows a number that is wrong in a crisis', () => {
    expect(texts.filter(({ text }) => /116 117|\b113\b/.test(text))).toEqual([]);
  });
});

describe('what is sent unasked', () => {
  it('tells nobody who looks at the screen anything', () => {
    const told = texts
      .filter(isOneOf(...unasked))
      .flatMap(({ key, text }) => neverUnasked.filter(word => word.test(text)).map(word => `${key}: ${String(word)}`));
    expect(told).toEqual([]);
  });
});

describe('the fixed texts', () => {
  it.each(checkedTexts)('say $id as it was checked', ({ id, text }) => {
    const [, key = id, address] = /^(\S+) \((du|Sie)\)$/.exec(id) ?? [];
    const asked = address === 'Sie' || text.includes('frage Sie') ? 'sie' : 'du';
    expect(sample(fixed, key, { address: asked, params: checkedWith[key] ?? {} })).toBe(changed[key] ?? text);
  });

  it('are all there', () => {
    const checked = new Set(checkedTexts.map(({ id }) => id.replace(/ \((du|Sie)\)$/, '')));
    const ours = Object.keys(fixed).filter(key => !checked.has(key));
    expect(ours).toEqual(['facts.oncall', 'ask.violence']);
  });
});

/** Checked texts that stay as they are although the rules of the machine are against them, each with its reason. */
const excusedTexts: Readonly<Record<string, readonly string[]>> = {
  'Asked once, before anybody has chosen: it has to name both.': ['du', 'sie'].flatMap(address => [
    `duSie (${address}): chat, du und Sie, in: Was passt besser?`,
    `duSie (${address}): chat, 2 Fragen, in: Du oder Sie?`,
  ]),
};

/** Where the checked text names other days than the examples. */
const checkedWith: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'consent.alone': { day: 'Montag' },
  slot: { day: 'Freitag', next: 'Dienstag' },
  absence: { day: 'Montag' },
  newcoach: { day: '30. November' },
  end: { day: '31. März' },
  'viol.2': { number: '116 016' },
};

/** Where ours is another, and why stands beside the text. */
const changed: Readonly<Record<string, string>> = {
  coach: 'Ich sage Frau Kaya nichts davon.\nFrau Lang leitet das Team von Frau Kaya.\nDarf ich es Frau Lang sagen?',
};
