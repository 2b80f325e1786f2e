import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticleFiles } from '../src/adapters/files.ts';
import { settingsTable } from '../src/config.ts';
import { readLibrary } from '../src/knowledge/library.ts';

const read = (path: string): string => readFileSync(path, 'utf8').replaceAll(/ +/g, ' ');
const readme = read('README.md');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('the README', () => {
  it.each(settingsTable().map(setting => [setting.name, setting] as const))('tells what %s is for', (_, setting) => {
    expect(readme).toContain(`| \`${setting.name}\` | \`${setting.standard}\` | ${setting.what} |`);
  });

  it('says that nobody has read an article as long as none names a reader', async () => {
    const read = readLibrary(await readArticleFiles()).articles.filter(({ read_by }) => read_by.length > 0);
    expect(readme.includes('who has read it: nobody so far')).toBe(read.length === 0);
  });

  it('is a front page: short, and no paragraph that nobody reads to its end', () => {
    expect(readFileSync('README.md', 'utf8').length).toBeLessThan(22_000);
    const paragraphs = readme.split(/\n+/).filter(line => !line.startsWith('|'));
    expect(paragraphs.filter(line => line.split(' ').length > 90)).toEqual([]);
  });

  it('links every other page', () => {
    expect(pages.slice(1).filter(page => !readme.includes(`](${page})`))).toEqual([]);
  });
});

describe.each(pages)('%s', page => {
  const text = read(page);

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to = '']) => join(dirname(page), to));
    const quoted = [...text.matchAll(/`((?:src|test|docs)\/[\w./]+)`/g)].map(([, path = '']) => path);
    expect([...linked, ...quoted].filter(path => !existsSync(path))).toEqual([]);
  });
});

it('the pages name commands and files at all', () => {
  const all = pages.map(read).join('\n');
  expect([...all.matchAll(/npm run /g)].length).toBeGreaterThan(20);
  expect([...all.matchAll(/`(?:src|test)\//g)].length).toBeGreaterThan(20);
});

it('every measurement says its day and how it is repeated', () => {
  const chapters = read('docs/measured.md').split(/^## /m).slice(1);
  expect(chapters.length).toBeGreaterThan(4);
  expect(chapters.filter(chapter => !/\b20\d\d-\d\d-\d\d\b/.test(chapter) || !/\bnp[mx] /.test(chapter))).toEqual([]);
});
