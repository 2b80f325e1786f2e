import { describe, expect, it } from 'vitest';
import { book, phrase } from '../../src/knowledge/book.ts';
import {
  bind,
  phraseFrom,
  phraseSchema,
  phrases,
  placeholdersOf,
  speak,
  type Book,
} from '../../src/knowledge/phrasebook.ts';
import type { Phrase } from '../../src/dialogs/reply.ts';

const small = phrases({
  greet: '{Du bekommst|Sie bekommen} Geld von [firm].',
  lines: ['[coach] meldet sich.', 'Bis [day].'],
  cases: ['[coach] ist da.', 'Ich frage [coach:wen].', 'Das sage ich [coach:wem].'],
  plain: 'Guten Tag.',
});
const say = phraseFrom(small);
const said = (coach: string): string => speak(small, say('cases', { coach }), 'du');
const kept = (stored: unknown): Phrase => phraseSchema.parse(stored);

describe('a phrasebook', () => {
  it('says the half that fits the address', () => {
    expect(speak(small, say('greet', { firm: 'Holz Krause' }), 'du')).toBe('Du bekommst Geld von Holz Krause.');
    expect(speak(small, say('greet', { firm: 'Holz Krause' }), 'sie')).toBe('Sie bekommen Geld von Holz Krause.');
  });

  it('says a name in the case that its sentence asks for', () => {
    expect(said('Herr Demir')).toBe('Herr Demir ist da.\nIch frage Herrn Demir.\nDas sage ich Herrn Demir.');
    expect(said('Frau Kaya')).toBe('Frau Kaya ist da.\nIch frage Frau Kaya.\nDas sage ich Frau Kaya.');
    expect(said('Der Coach')).toBe('Der Coach ist da.\nIch frage den Coach.\nDas sage ich dem Coach.');
    expect(said('Frau Kaya und Herr Demir')).toContain('Das sage ich Frau Kaya und Herrn Demir.');
    expect(said('Herrmann')).toContain('Ich frage Herrmann.');
  });

  it('puts every line of a text on a line of its own', () => {
    expect(speak(small, say('lines', { coach: 'Frau Kaya', day: 'Freitag' }), 'du')).toBe(
      'Frau Kaya meldet sich.\nBis Freitag.',
    );
  });

  it('fills in what it is given as it is, whatever signs are in it', () => {
    expect(speak(small, say('greet', { firm: '{a|b} [coach] $& $1' }), 'du')).toBe(
      'Du bekommst Geld von {a|b} [coach] $& $1.',
    );
  });

  it('throws for a key that no book has, also one that every object has', () => {
    expect(() => speak(small, kept({ key: 'toString' }), 'du')).toThrow('No book has the phrase "toString"');
  });

  it('throws where a stored phrase lacks what its text needs', () => {
    expect(() => speak(small, kept({ key: 'greet' }), 'du')).toThrow('needs "firm"');
    expect(() => speak(small, kept({ key: 'greet', params: {} }), 'du')).toThrow('needs "firm"');
  });

  it('does not bind two books that have one key', () => {
    const books: readonly Book[] = [{ same: 'a' }, { same: 'b' }];
    expect(() => bind(...books)).toThrow('Two phrases have the key "same"');
  });

  it('names what a text is filled with', () => {
    expect(placeholdersOf(small.lines)).toEqual(['coach', 'day']);
  });

  it('makes what a reply carries', () => {
    const carried: Phrase = phrase('consent', { coach: 'Frau Kaya' });
    expect(speak(book, carried, 'sie')).toContain('Darf Frau Kaya Ihre Antworten sehen?');
  });
});

// Never run: each line after an expectation of an error has to be one, or the types do not pass.
export const compilerOnly = (): void => {
  // @ts-expect-error a group without its second half
  phrases({ a: '{Du bekommst} Geld.' });
  // @ts-expect-error an empty half
  phrases({ a: '{Du bekommst|} Geld.' });
  // @ts-expect-error three halves
  phrases({ a: '{a|b|c}' });
  // @ts-expect-error a brace that is not closed
  phrases({ a: '{Du bekommst|Sie bekommen Geld.' });
  // @ts-expect-error a brace that was not opened
  phrases({ a: 'Du bekommst} Geld.' });
  // @ts-expect-error a second group that is broken
  phrases({ a: '{a|b} und {c}' });
  // @ts-expect-error a broken group on a later line
  phrases({ a: ['Gut.', '{c}'] });
  // @ts-expect-error a bracket that is not closed
  phrases({ a: 'Gut, [coach' });
  // @ts-expect-error a case that there is not
  phrases({ a: 'Ich frage [coach:wer].' });
  // @ts-expect-error a text that the compiler cannot read
  phrases({ a: `a${String(1)}` });
  // @ts-expect-error the same key in two books
  bind(phrases({ a: 'b' }), phrases({ c: 'd' }), phrases({ a: 'c' }));
  // @ts-expect-error nothing filled in
  say('greet');
  // @ts-expect-error the wrong thing filled in
  say('greet', { coach: 'Frau Kaya' });
  // @ts-expect-error more filled in than the text has
  say('greet', { firm: 'Holz Krause', coach: 'Frau Kaya' });
  // @ts-expect-error nothing to fill in
  say('plain', { firm: 'Holz Krause' });
  // @ts-expect-error written by hand, past the check of what is filled in
  speak(small, { key: 'greet' }, 'du');
  // @ts-expect-error no such phrase
  say('nothing');
};
