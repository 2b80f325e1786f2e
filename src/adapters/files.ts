import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextFile } from '../knowledge/library.ts';

/** Where the articles lie. */
const articleFolder = fileURLToPath(new URL('../knowledge/articles', import.meta.url));

/** Every Markdown file of a folder, by name. */
export const readArticleFiles = async (folder: string = articleFolder): Promise<readonly TextFile[]> => {
  const names = (await readdir(folder)).filter(name => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(async name => ({ name, text: await readFile(join(folder, name), 'utf8') })));
};
