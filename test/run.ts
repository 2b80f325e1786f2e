import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const asInPackage = ['--import', './needs-node-24.mjs'];

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program of the house as `npm start` and `npm run` start it, in a process of its own. */
export interface Program {
  readonly ended: Promise<Ran>;
  /** The first line that it prints; fails where it ends without one. */
  readonly firstLine: Promise<string>;
  signal(name: NodeJS.Signals): void;
}

export function start(file: string, args: readonly string[], env: Readonly<Record<string, string>>): Program {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    [...asInPackage, file, ...args],
    {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = { out: '', err: '' };
  const first = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<Ran>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
    const [line, rest] = said.out.split('\n', 2);
    if (line !== undefined && rest !== undefined) first.resolve(line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  child.on('close', code => {
    first.reject(new Error(`It ended before it said anything: ${said.err}`));
    ended.resolve({ code, ...said });
  });
  // who only waits for the end does not ask for the first line
  first.promise.catch(() => undefined);
  return { ended: ended.promise, firstLine: first.promise, signal: name => child.kill(name) };
}

export const aFolder = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'anker-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
