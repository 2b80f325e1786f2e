import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { everyLine, type TextLine } from '../../src/commands/texts.ts';
import { book, employeeBook } from '../../src/knowledge/book.ts';
import { readLibrary } from '../../src/knowledge/library.ts';
import { neverSaid } from '../../src/knowledge/neverSaid.ts';
import { againstAddress } from '../../src/language/simple/address.ts';
import { againstButtons, againstMessage } from '../../src/language/simple/chat.ts';
import { against } from '../../src/language/simple/level.ts';
import { read } from '../../src/language/simple/reading.ts';
import type { Finding } from '../../src/language/simple/rule.ts';
import { neverUnasked } from '../knowledge/neverUnasked.ts';

const library = readLibrary(await readArticleFiles());
const articles = library.kind === 'library' ? library.articles : [];
const lines = everyLine(articles);

const forWorkers = lines.filter(({ level }) => level !== 'standard');
/** `life.1#2` is `life.1` with other buttons. */
const baseOf = ({ id }: Pick<TextLine, 'id'>): string => id.replace(/#\d+$/, '');

const ours = forWorkers.filter(({ kind }) => kind !== 'article');
const told = forWorkers.filter(({ kind }) => kind === 'article');

const name = ({ id, audience, address }: TextLine): string => `${id}, ${audience}, ${address}`;
const faults = (of: readonly TextLine[], find: (line: TextLine) => readonly Finding[]): readonly string[] =>
  of.flatMap(line =>
    find(line).map(({ rule, found, sentence, fix }) => `${name(line)}: ${rule}, ${found}, in: ${sentence} → ${fix}`),
  );

/** Checked texts that stay word for word although the rules of a machine are against them, each with its reason. */
const excused: Readonly<Record<string, string>> = {
  duSie: 'Asked once, before anybody has chosen: it has to name both, and asks in two lines.',
};

/** What came before on the pages of the same article, for the same reader: a word explained there is explained. */
const before = ({ id, address, audience }: TextLine): string => {
  const [article = '', section = '', page = ''] = id.split('.');
  const earlier = told.filter(
    line => line.id.startsWith(`${article}.${section}.`) && line.address === address && line.audience === audience,
  );
  return earlier
    .filter(line => Number(line.id.split('.')[2]) < Number(page))
    .map(({ text }) => text)
    .join('\n');
};
const reading = (line: TextLine) => read(line.text, before(line));

describe('every text that an employee, a relative or a stranger can be sent', () => {
  it('is simple German without a fault where we wrote it ourselves, and no more than a message may be', () => {
    const broken = faults(ours, ({ text }) => [...against(read(text), 'streng'), ...againstMessage(text)]);
    const isExcused = (fault: string): boolean =>
      Object.keys(excused).some(id => new RegExp(`^${id}(#\\d+)?, `).test(fault));
    expect(broken.filter(fault => !isExcused(fault))).toEqual([]);
    expect(Object.keys(excused).filter(id => !broken.some(fault => fault.startsWith(`${id}, `)))).toEqual([]);
  });

  it('is as easy as its level in every message of an article', () => {
    expect(faults(told, line => against(reading(line), line.level === 'leicht' ? 'leicht' : 'einfach'))).toEqual([]);
  });

  it('is no more than a message may be in every article that is leicht', () => {
    expect(
      faults(
        told.filter(({ level }) => level === 'leicht'),
        ({ text }) => againstMessage(text),
      ),
    ).toEqual([]);
  });

  it('has no abbreviation and no §', () => {
    const leicht = forWorkers.filter(({ level }) => level === 'leicht');
    const never = ['abbreviations', 'paragraphs'];
    expect(faults(leicht, line => reading(line).violations.filter(({ rule }) => never.includes(rule)))).toEqual([]);
  });

  it('has buttons of at most 20 characters, each with a word, never a colour alone, five answers at most', () => {
    expect(faults(forWorkers, ({ buttons }) => againstButtons(buttons))).toEqual([]);
    const many = forWorkers.filter(
      ({ id, buttons }) => answersIn(buttons).length > 5 && !moreThanFive.includes(baseOf({ id })),
    );
    expect(many.map(name)).toEqual([]);
  });

  it('says nothing that Anker never says', () => {
    const said = forWorkers.flatMap(line =>
      neverSaid
        .filter(({ pattern, except }) => pattern.test(line.text) && !except?.includes(baseOf(line)))
        .map(({ why, pattern }) => `${name(line)}: ${why} ${String(pattern)}`),
    );
    expect(said).toEqual([]);
  });

  it('tells nobody who looks at the screen anything where it comes unasked', () => {
    const unasked = ours.filter(({ kind }) => kind === 'unasked');
    expect(unasked.map(({ id }) => id)).toContain('neutral');
    const told = unasked.filter(({ text, buttons }) =>
      neverUnasked.some(word => word.test([text, ...buttons].join('\n'))),
    );
    expect(told.map(name)).toEqual([]);
  });

  it('speaks to one person in one way', () => {
    // `show` is held under somebody's eyes, `choice.noAnswer` says what the coach gets to read.
    const toTwo = ['duSie', 'show', 'choice.noAnswer'];
    const toOne = forWorkers.filter(({ id }) => !toTwo.includes(baseOf({ id })));
    expect(faults(toOne, ({ text, address }) => againstAddress(text, address))).toEqual([]);
  });
});

/** What is read aloud answers nothing. */
const answersIn = (buttons: readonly string[]): readonly string[] => buttons.filter(label => label !== '🔊 Vorlesen');

/** What a hard answer is about, from a short list. */
const moreThanFive: readonly string[] = ['about', 'about.work'];

describe('the texts', () => {
  it('are all phrases of all books, and those for employees in both addresses', () => {
    const ids = new Set(lines.map(({ id }) => id));
    expect(Object.keys(book).filter(id => !ids.has(id))).toEqual([]);
    const both = Object.keys(employeeBook).filter(id => {
      const addresses = new Set(ours.filter(line => line.id === id).map(({ address }) => address));
      return addresses.size < 2;
    });
    expect(both).toEqual([]);
  });

  it('are all pages of all articles', () => {
    const pages = articles.flatMap(({ id, texts }) => texts.leicht.map((_, n) => `${id}.leicht.${String(n + 1)}`));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(id => lines.filter(line => line.id === id && line.audience === 'employee').length < 2)).toEqual(
      [],
    );
  });

  it.each([
    ['duSie', ['Du', 'Sie']],
    ['choice', ['Gleich sagen', 'Jedes Mal fragen', 'Weiß nicht']],
    ['consent', ['Ja', 'Nein', 'Weiß nicht']],
    ['consent.check', ['Der Chef', 'Frau Kaya', 'Alle', 'Weiß nicht']],
    ['consent.alone', ['Ja', 'Nein', 'Weiß nicht']],
    ['tidy', ['Ja', 'Nein', 'Weiß nicht']],
    ['reach', ['Anrufen', 'Schreiben', 'Treffen', 'Mit Gebärden']],
    ['neutral', ['Ja', 'Später', 'Heute nicht']],
    ['ask', ['Ja', 'Manchmal', 'Nein', 'Sage ich nicht']],
    ['life.1', ['Lieber schreiben']],
    ['viol.1', ['Lieber schreiben']],
    ['write', ['Ja', 'Nein']],
    ['voice', ['Ja', 'Nein', 'Ich brauche Hilfe']],
    ['photo', ['Ja, löschen', 'Nein', 'Ich brauche Hilfe']],
    ['coach', ['Ja', 'Nein', 'Andere Hilfe']],
    ['stop', ['Nur jetzt aufhören', 'Pause machen', 'Ganz aufhören', 'Weiter machen']],
    ['q.money', ['🟢 Gut', '🟡 Geht so', '🔴 Nicht gut', 'Weiß nicht', 'Will ich nicht sagen']],
  ])('stand with the buttons that were checked: %s', (id, buttons) => {
    const mine = lines.filter(line => baseOf(line) === id && line.audience === 'employee');
    expect(mine.map(line => answersIn(line.buttons))).toContainEqual(buttons);
  });

  it('can all be heard where somebody is asked, but where too many answers stand there', () => {
    const asked = lines.filter(
      ({ id, audience, buttons }) => audience === 'employee' && buttons.length > 0 && id !== 'x',
    );
    const deaf = asked.filter(({ buttons }) => !buttons.includes('🔊 Vorlesen'));
    expect([...new Set(deaf.map(baseOf))].toSorted()).toEqual(moreThanFive);
  });

  it('have a name that no other text for the same reader has', () => {
    const names = lines.map(({ id, audience, level, address }) => [id, audience, level, address].join());
    expect(names.filter((one, n) => names.indexOf(one) !== n)).toEqual([]);
  });

  it('have no words left open', () => {
    expect(
      lines.filter(({ text, level }) => level !== 'standard' && /[{}|[\]]|undefined/.test(text)).map(name),
    ).toEqual([]);
  });
});
