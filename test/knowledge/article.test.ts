import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { isArticle, readArticle, type Article } from '../../src/knowledge/article.ts';
import { inspect } from '../../src/knowledge/inspect/inspect.ts';
import { readLibrary } from '../../src/knowledge/library.ts';
import type { ArticleError } from '../../src/knowledge/pages.ts';
import { sourceOf, tell } from '../../src/knowledge/telling.ts';

const files = await readArticleFiles();
const library = readLibrary(files);
const articles = library.kind === 'library' ? library.articles : [];
const today = '2026-11-23';

const rest = '# einfach\n\n{Du|Sie}: {{mindestlohn}}\n\n# standard\n\nDrei.\n\n# beispiel\n\nAda.\n';

const file = (changes: Readonly<Record<string, string>> = {}): string => {
  const front = {
    id: 'bfa_what',
    group: 'bfa',
    title: 'Titel',
    button: 'Knopf',
    audience: '[employee]',
    paragraphs: '[§ 61 SGB IX]',
    sources: '[SGB IX]',
    checked_on: '2026-11-20',
    review_by: '2027-01-01',
    related: '[]',
    questions: '[eins, zwei, drei]',
    status: 'sourced',
    read_by: '[]',
    ...changes,
  };
  const { body = `# leicht\n\n{Du|Sie}: {{mindestlohn}}\n\n---\n\nZwei.\n\n${rest}`, ...head } = front as Readonly<
    Record<string, string>
  >;
  return `---\n${Object.entries(head)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n${body}`;
};
const read = (text: string): Article => {
  const result = readArticle(text);
  if (!isArticle(result)) throw new Error(JSON.stringify(result));
  return result;
};

const wrongIn = (text: string): readonly ArticleError[] => {
  const result = readArticle(text);
  return isArticle(result) ? [] : result;
};

describe('the articles', () => {
  it('can all be read', () => {
    expect(library.kind === 'broken' ? library.errors : []).toEqual([]);
    expect(articles.map(article => `${article.id}.md`)).toEqual(files.map(({ name }) => name));
  });

  it.each(['leicht', 'einfach', 'standard'] as const)('on dismissal say first how long the notice is, in %s', level => {
    const article = articles.find(({ id }) => id === 'dismissal_protection');
    const told = article && tell(article, { level, address: 'du', day: today });
    const first = told?.kind === 'pages' ? told.pages[0] : undefined;
    expect(first).toMatch(/Kündigungs-?[Ff]rist/);
    expect(first).toMatch(/Probe-?[Zz]eit/);
    expect(first).toContain('2 Wochen');
    expect(first).toMatch(/mindestens 4 Wochen/);
    expect(first).toMatch(/Klage[^.]* 3 Wochen|3 Wochen[^.]* Klage/);
  });

  it('keep everything that `npm run knowledge` asks of them', () => {
    const asked = inspect(files, today).filter(({ weight }) => weight !== 'hint');
    expect(asked.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([]);
  });

  it('end in everyday German with §, source and date', () => {
    for (const article of articles) {
      const told = tell(article, { level: 'standard', address: 'sie', day: today });
      expect(told.kind === 'pages' && told.pages.at(-1)).toBe(sourceOf(article));
      expect(sourceOf(article)).toMatch(/§[\s\S]*Stand: \d{1,2}\.\d{1,2}\.\d{4}$/);
    }
  });
});

describe('telling', () => {
  it('takes the amount that is in force on the day', () => {
    const article = read(file());
    expect(tell(article, { level: 'leicht', address: 'du', day: '2026-12-31' })).toEqual({
      kind: 'pages',
      pages: ['Du: fast 14 Euro', 'Zwei.'],
    });
    expect(tell(article, { level: 'einfach', address: 'sie', day: '2027-01-01' })).toEqual({
      kind: 'pages',
      pages: ['Sie: 14,60 Euro'],
    });
  });

  it('withholds an article whose amount is not in force on the day', () => {
    const article = read(file());
    for (const day of ['2023-12-31', '2028-01-01'])
      expect(tell(article, { level: 'leicht', address: 'du', day })).toEqual({
        kind: 'withheld',
        figures: ['mindestlohn'],
      });
    expect(tell(article, { level: 'standard', address: 'du', day: '2028-01-01' }).kind).toBe('pages');
  });
});

describe('reading an article', () => {
  it.each([
    ['an id that is no topic', { id: 'nonsense' }, 2, 'id: steht nicht in der Liste der Themen'],
    ['a group of another topic', { group: 'sba' }, 3, 'group: ist nicht die Gruppe'],
    ['a button that is too long', { button: 'Schwerbehindertenausweis' }, 5, 'button: ist zu lang, höchstens 20'],
    ['a day that is none', { checked_on: '20.11.2026' }, 9, 'muss ein Tag sein'],
    ['a related topic that is none', { related: '[bfa_who, nonsense]' }, 11, 'related.1'],
    ['an article that leads to itself', { related: '[bfa_who, bfa_what]' }, 11, 'related: nennt den Artikel selbst'],
    [
      'a reader whom nobody knows',
      { audience: '[boss]' },
      6,
      'muss eines davon sein: employee, relative, employer, coach',
    ],
    ['a title that is no text', { title: '[a, b]' }, 4, 'title: hat die falsche Form'],
    ['an empty title', { title: '""' }, 4, 'title: ist leer'],
    ['too few questions', { questions: '[eins]' }, 12, 'questions: braucht mindestens 3'],
    ['a reader of what is not read', { read_by: '[Frau Lang]' }, 14, 'read_by'],
    ['the status read without a reader', { status: 'read' }, 14, 'read_by'],
    ['a field that nobody knows', { colour: 'red' }, 2, 'colour kennt Anker nicht'],
    ['broken front matter', { title: '[' }, 5, 'nicht lesbar (YAML)'],
    [
      'a figure that is not there',
      { body: '# leicht\n\nEins.\n\n---\n\n{{nothing}}\n\n# standard\n\nDrei.\n' },
      22,
      'gibt es nicht',
    ],
    ['a missing half', { body: '# leicht\n\n{Du} bist.\n\n# standard\n\nDrei.\n' }, 18, 'zwei Hälften'],
    ['a missing level', { body: '# leicht\n\nEins.\n' }, 16, '"# standard" fehlt'],
    ['a missing example', { body: `# leicht\n\nEins.\n\n${rest.replace('Ada.', '')}` }, 16, '"# beispiel" fehlt'],
    [
      'a level that is none',
      { body: '# leicht\n\nA.\n\n# schwer\n\nB.\n\n# standard\n\nC.\n' },
      20,
      '"# schwer" gibt es nicht',
    ],
    ['a level twice', { body: '# leicht\n\nA.\n\n# standard\n\nC.\n\n# leicht\n\nB.\n' }, 24, 'steht zweimal'],
    ['text before the levels', { body: 'Hallo.\n# leicht\n\nA.\n\n# standard\n\nC.\n' }, 16, 'Vor dem ersten Teil'],
  ])('names the line of %s', (...[, changes, line, message]) => {
    const there = wrongIn(file(changes)).filter(error => error.line === line);
    expect(there.map(error => error.message).join('\n')).toContain(message);
    expect(there).not.toEqual([]);
  });

  it('says what is missing', () => {
    const without = file().replace('checked_on: 2026-11-20\n', '');
    expect(wrongIn(without).map(({ message }) => message)).toEqual(['checked_on: fehlt']);
  });

  it('names a file without front matter, and a file with the name of another', () => {
    expect(wrongIn('# leicht\n').map(({ line, message }) => `${String(line)}: ${message}`)).toEqual([
      '1: Die Datei beginnt mit --- und den Angaben, danach kommt wieder ---.',
    ]);
    expect(readLibrary([{ name: 'other.md', text: file() }])).toEqual({
      kind: 'broken',
      errors: ['other.md:2: Die Datei von "bfa_what" heißt bfa_what.md.'],
      articles: [],
    });
  });

  it('gives something that nobody can change', () => {
    const article = read(file());
    expect(Object.isFrozen(article.texts.leicht)).toBe(true);
  });
});
