import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { book, employeeBook } from '../../src/knowledge/book.ts';
import { lines } from '../../src/knowledge/lines.ts';
import { fixed } from '../../src/knowledge/phrases/fixed.ts';
import checkedTexts from './checkedTexts.json' with { type: 'json' };
import { everyText, sample, staffExamples } from '../../src/commands/texts/examples.ts';

const texts = everyText(employeeBook);

describe('every text for employees, in both addresses', () => {
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

it('a name stands in the case that its sentence asks for', () => {
  const herr = Object.fromEntries(people.map(name => [name, 'Herr Demir']));
  const texts = Object.keys(book).map(key =>
    sample(book, key, { address: 'sie', params: { ...staffExamples, ...herr } }),
  );
  expect(texts.filter(text => text.includes('Herrn Demir')).length).toBeGreaterThan(50);
  expect(texts.flatMap(text => text.match(wrongCase) ?? [])).toEqual([]);
});

const people = ['coach', 'deputy', 'lead', 'who', 'by', 'next', 'newCoach', 'name', 'person'];
/** "Ich sage Herr Demir …", "mit Herr Demir". */
const wrongCase =
  /\b(?:mit|von|bei|zu|an|für|ohne|über|vertritt|frage|sage(?: jetzt| es)*|sage ich(?: es)?(?: gleich| immer| sofort)*|(?:darf|soll) ich(?: es| das)?|(?:rufen? Sie|habe)(?: dann)?) Herr [^\n]*/gi;

it('the questions of the check-in stand in the phrases, and nowhere else', () => {
  const questions = texts.filter(({ key }) => key.startsWith('q.'));
  expect(questions.length).toBeGreaterThan(0);
  const files = globSync('{src,test}/**/*.{ts,js}').filter(file => !file.startsWith('src/knowledge/phrases/'));
  const repeated = files.flatMap(file => {
    const text = readFileSync(file, 'utf8');
    return questions.filter(question => text.includes(question.text)).map(({ key }) => `${file}: ${key}`);
  });
  expect(repeated).toEqual([]);
});

describe('the fixed texts', () => {
  it.each(checkedTexts)('say $id as it was checked', ({ id, text }) => {
    const [, key = id, address] = /^(\S+) \((du|Sie)\)$/.exec(id) ?? [];
    const asked = address === 'Sie' || text.includes('frage Sie') ? 'sie' : 'du';
    expect(sample(fixed, key, { address: asked })).toBe(changed[key] ?? text);
  });

  it('are all there', () => {
    const checked = new Set(checkedTexts.map(({ id }) => id.replace(/ \((du|Sie)\)$/, '')));
    const ours = Object.keys(fixed).filter(key => !checked.has(key));
    expect(ours).toEqual([
      'facts.oncall',
      'ask.violence',
      'closed.oncall',
      'closed.day',
      'closed.day.oncall',
      'closed.off',
    ]);
  });
});

/** Where ours is another, and why stands beside the text. */
const changed: Readonly<Record<string, string>> = {
  coach: 'Ich sage Frau Kaya nichts davon.\nFrau Lang leitet das Team von Frau Kaya.\nDarf ich es Frau Lang sagen?',
};
