import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticleFiles } from '../src/adapters/files.ts';
import { settingsTable } from '../src/config.ts';
import { readLibrary } from '../src/knowledge/library.ts';

const readme = readFileSync('README.md', 'utf8').replaceAll(/ +/g, ' ');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('the README', () => {
  it.each(settingsTable().map(setting => [setting.name, setting] as const))('tells what %s is for', (_, setting) => {
    expect(readme).toContain(`| \`${setting.name}\` | \`${setting.standard}\` | ${setting.what} |`);
  });

  it('and CONTRIBUTING name only commands that exist', () => {
    const named = [...`${readme}${contributing}`.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(name => name === undefined || !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('says that nobody has read an article as long as none names a reader', async () => {
    const read = readLibrary(await readArticleFiles()).articles.filter(({ read_by }) => read_by.length > 0);
    expect(readme.includes('who has read it: nobody so far')).toBe(read.length === 0);
  });

  it('names only files that are there', () => {
    for (const [, file = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
      expect(() => readFileSync(file)).not.toThrow();
  });
});

it('CONTRIBUTING names only files and folders that are there', () => {
  const named = [...contributing.matchAll(/`((?:src|test)\/[\w./]+)`/g)].flatMap(([, path]) => path ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(path => !existsSync(path))).toEqual([]);
});
