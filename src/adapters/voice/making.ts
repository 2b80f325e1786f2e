import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isOggOpus } from './ogg.ts';
import type { Program, Tools } from './tools.ts';

/** Makes Ogg Opus of a text; throws where a program fails, and where `signal` ends it. */
export type Making = (text: string, signal: AbortSignal) => Promise<Uint8Array>;

/** What lies about meanwhile is in a folder that only this user can open, and is gone afterwards. */
export const making =
  ({ voice, coder }: Tools, folder: string): Making =>
  async (text, signal) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const bench = await mkdtemp(join(folder, unfinished));
    try {
      const wav = join(bench, 'spoken.wav');
      await run(voice, wav, { signal, input: voice.dress?.(text) ?? text });
      const sound = await run(coder, wav, { signal });
      if (!isOggOpus(sound)) throw new Error('This is no Ogg Opus.');
      return sound;
    } finally {
      await rm(bench, { recursive: true, force: true });
    }
  };

export const unfinished = 'making-';

interface Running {
  readonly signal: AbortSignal;
  readonly input?: string;
}

const mostBytes = 4 * 1024 * 1024;

function run({ file, arguments: of }: Program, wav: string, { signal, input = '' }: Running): Promise<Uint8Array> {
  const how = { encoding: 'buffer', maxBuffer: mostBytes, signal, killSignal: 'SIGKILL', env: {} } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(file, of(wav), how, (error, stdout) => (error ? reject(nameless(error)) : resolve(stdout)));
    // one that ends before it has read everything is heard of by how it ended
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** A program may repeat on stderr what it was to say, and the library puts that into the message. */
const nameless = ({ name }: Error): Error => Object.assign(new Error('A program of the voice failed.'), { name });
