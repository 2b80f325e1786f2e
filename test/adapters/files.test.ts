import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticleFiles } from '../../src/adapters/files.ts';

it('reads every Markdown file of a folder, by name, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  await Promise.all(['b.md', 'a.md', 'notes.txt'].map(name => writeFile(join(folder, name), `text of ${name}`)));
  expect(await readArticleFiles(folder)).toEqual([
    { name: 'a.md', text: 'text of a.md' },
    { name: 'b.md', text: 'text of b.md' },
  ]);
  await rm(folder, { recursive: true });
});
