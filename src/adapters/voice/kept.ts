import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Secrets } from '../../bots/ports.ts';
import type { Place, Sealing } from '../sealing.ts';

/** Sounds that were made once, sealed like the store, under names that say nothing. */
export interface Kept {
  find(text: string): Promise<Uint8Array | undefined>;
  keep(text: string, sound: Uint8Array): Promise<void>;
}

export interface KeptGiven {
  readonly folder: string;
  /** Another voice has another sound of the same text. */
  readonly voice: string;
  readonly secrets: Pick<Secrets, 'derive'>;
  readonly sealing: Sealing;
  readonly mostBytes?: number;
}

/** About ten thousand messages. */
const usualBytes = 200 * 1024 * 1024;

export function keptSounds({ folder, voice, secrets, sealing, mostBytes = usualBytes }: KeptGiven): Kept {
  const nameOf = (text: string): string => secrets.derive(`voice:${voice}:${text}`);
  return {
    find: async text => {
      const name = nameOf(text);
      const file = join(folder, `${name}${ending}`);
      try {
        const sound = Buffer.from(sealing.open(await readFile(file), place(name)), 'base64');
        const now = new Date();
        await utimes(file, now, now);
        return sound;
      } catch {
        return undefined; // not there, cut, or sealed with a key of before: it is made anew
      }
    },
    keep: async (text, sound) => {
      const name = nameOf(text);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const fresh = join(folder, `${randomUUID()}.new`);
      await writeFile(fresh, sealing.seal(Buffer.from(sound).toString('base64'), place(name)), { mode: 0o600 });
      await rename(fresh, join(folder, `${name}${ending}`));
      await makeRoom(folder, mostBytes);
    },
  };
}

const ending = '.sound';
const place = (name: string): Place => ({ partition: 'voice', id: name, kind: 'record' });

/** What was not asked for longest goes first. */
async function makeRoom(folder: string, mostBytes: number): Promise<void> {
  const names = (await readdir(folder)).filter(name => name.endsWith(ending));
  const files = await Promise.all(names.map(name => sized(join(folder, name))));
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size } of files.toSorted((a, b) => a.used - b.used)) {
    if (bytes <= mostBytes) return;
    await rm(file, { force: true });
    bytes -= size;
  }
}

async function sized(file: string): Promise<{ readonly file: string; readonly size: number; readonly used: number }> {
  const { size, mtimeMs } = await stat(file);
  return { file, size, used: mtimeMs };
}
