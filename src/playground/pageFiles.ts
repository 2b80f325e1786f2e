import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Route } from '../adapters/web/server.ts';

const folder = new URL('./page/', import.meta.url);

/** The files of the page, one route each: no path from outside ever reaches the disk. */
export const pageFiles = (): readonly Route[] =>
  readdirSync(folder).flatMap(name => {
    const type = types[extname(name)];
    if (type === undefined) return [];
    const path = name === 'index.html' ? '/' : `/${name}`;
    return [
      { method: 'get', path, answer: () => ({ status: 200, type, text: readFileSync(new URL(name, folder), 'utf8') }) },
    ];
  });

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
