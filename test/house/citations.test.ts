import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationsIn, documentsIn, notToBeFound } from './citations.ts';

const root = new URL('../..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string, end: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => end.test(path));

const documents = documentsIn(read('docs/care-rules.md'), read('docs/field.md'));

describe('what the code cites', () => {
  it('can be looked up in docs, by its number', () => {
    const paths = [
      ...filesIn('src', /\.ts$/),
      ...filesIn('test', /\.ts$/).filter(path => !path.startsWith('test/house/citations')),
      ...filesIn('docs', /\.md$/),
      'README.md',
      'CONTRIBUTING.md',
    ];
    const files = new Map(paths.map(path => [path, read(path)]));
    expect([...files.values()].flatMap(citationsIn).length).toBeGreaterThan(150);
    expect(notToBeFound(files, documents)).toEqual([]);
  });

  it('is linked where newcomers look', () => {
    const links = ['README.md', 'CONTRIBUTING.md'].flatMap(page =>
      ['care-rules', 'field'].map(name => [page, name, read(page).includes(`](docs/${name}.md)`)] as const),
    );
    expect(links.filter(([, , linked]) => !linked)).toEqual([]);
  });
});

describe('the check of citations', () => {
  const known = documentsIn('1. A red.\n2. Time.\n', '## field\n\n- **3.5** a\n\n## law\n\n- **D1** b\n');
  const found = (text: string): string => notToBeFound(new Map([['src/a.ts', text]]), known).join('\n');

  it.each([
    ['a rule that is not there', '/** Soon (`care-rules` 3). */', 'src/a.ts:1: cites care-rules 3 –'],
    ['the second of two', '\n// `care-rules` 1, 4', 'src/a.ts:2: cites care-rules 4 –'],
    ['one without quotes', '// care-rules 1 and 5.', 'cites care-rules 5 –'],
    ['the end of a span', '// `field` 3.5 to 3.7', 'cites field 3.7 –'],
    ['a paragraph', '// law.md D2', 'cites law D2 –'],
    ['a document that is not there', '// `signals`', 'cites signals  –'],
  ])('sees %s', (_, text, said) => {
    expect(found(text)).toContain(said);
  });

  it.each([
    '// `care-rules` 1, 2; `field` 3.5; law.md D1',
    '// care-rules, second row',
    '// `field` 3.5 Tab. 9.9',
    '// a field 7 wide, signals 9, the law 8',
  ])('is content with %s', text => {
    expect(found(text)).toBe('');
  });
});
