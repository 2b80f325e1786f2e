import { readFileSync } from 'node:fs';
import type { PageMay } from './guard.ts';
import type { Route } from './server.ts';

interface PublicFile {
  readonly type: string;
  readonly file: URL | string;
  readonly may?: PageMay;
}

/** A file of a page that is for everybody, also from outside: nothing of the house is in it. */
export const publicFile = (path: string, { type, file, may = {} }: PublicFile): Route => ({
  method: 'get',
  path,
  gate: () => undefined,
  answer: () => ({ status: 200, type, text: readFileSync(file, 'utf8'), may }),
});
