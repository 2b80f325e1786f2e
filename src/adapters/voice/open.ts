// The voice that is installed on this machine, and what has to be said where there is none.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Secrets, Voice } from '../../bots/ports.ts';
import type { Sealing } from '../sealing.ts';
import { keptSounds } from './kept.ts';
import { making, unfinished } from './making.ts';
import { installedTools } from './tools.ts';
import { openVoice } from './voice.ts';

export interface VoiceHere {
  /** Where the programs are looked for, as in a PATH. */
  readonly path: string;
  /** Of the sounds; this program makes it, and nothing else lies in it. */
  readonly folder: string;
  readonly secrets: Pick<Secrets, 'derive'>;
  readonly sealing: Sealing;
  readonly log: Log;
}

/** Debian's packages, in words that a log may hold; the README says more. */
const install = { install: 'libttspico-utils', with: 'opus-tools', or: 'espeak-ng' };

/** Nothing where a program is missing; the operator reads it once, and how to change it. */
export function voiceHere({ path, folder, secrets, sealing, log }: VoiceHere): Voice | undefined {
  const tools = installedTools(path);
  if (tools === undefined) {
    log.warn('voice.missing', install);
    return undefined;
  }
  clear(folder);
  const kept = keptSounds({ folder, voice: `${tools.voice.name} ${tools.coder.name}`, secrets, sealing });
  return openVoice({ make: making(tools, folder), kept, log });
}

/** What lay about when this program was killed is in the clear. */
function clear(folder: string): void {
  for (const name of namesIn(folder)) if (isLeft(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

const isLeft = (name: string): boolean => name.startsWith(unfinished) || name.endsWith('.new');

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not made yet
  }
}
