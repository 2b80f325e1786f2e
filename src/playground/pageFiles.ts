import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import type { Route } from '../adapters/web/server.ts';

const folder = new URL('./page/', import.meta.url);

/** The files of the page, one route each: no path from outside ever reaches the disk. */
export const pageFiles = (): readonly Route[] =>
  [
    ...readdirSync(folder).flatMap(name => fileRoute(name === 'index.html' ? '/' : `/${name}`, new URL(name, folder))),
    fileRoute('/adaptivecards.js', cards),
  ].flat();

/** Microsoft's own renderer, from our own server: nothing on the page comes from another host. */
const cards = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

function fileRoute(path: string, file: URL | string): readonly Route[] {
  const type = types[extname(typeof file === 'string' ? file : file.pathname)];
  if (type === undefined) return [];
  return [
    {
      method: 'get',
      path,
      answer: () => ({
        status: 200,
        type,
        text: readFileSync(file, 'utf8'),
        ...(path === '/' && { may: { play: true, frame: true } }),
      }),
    },
  ];
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
