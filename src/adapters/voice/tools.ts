import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** One program that takes a text on stdin and writes a WAV, and one that makes Ogg Opus of it. Neither is given a word among its arguments, where everybody on the machine could read it. */
export interface Tools {
  readonly voice: Program;
  readonly coder: Program;
}

export interface Program {
  readonly name: string;
  readonly file: string;
  readonly arguments: (wav: string) => readonly string[];
  /** How the text is handed over. */
  readonly dress?: (text: string) => string;
}

/** The first that is there: nothing where one of the two is missing. */
export function installedTools(path: string): Tools | undefined {
  const voice = first(voices, path);
  const coder = first(coders, path);
  return voice && coder && { voice, coder };
}

type Known = Omit<Program, 'file'>;

/** Slower than people speak (`simple-language` §7). */
const voices: readonly Known[] = [
  {
    name: 'pico2wave',
    arguments: wav => ['-l', 'de-DE', '-w', wav],
    dress: text => `<speed level="85">${text}</speed>`,
  },
  { name: 'espeak-ng', arguments: wav => ['-v', 'de', '-s', '120', '-w', wav, '--stdin'] },
];

const opus = ['-c:a', 'libopus', '-application', 'voip', '-f', 'ogg', '-'];
const coders: readonly Known[] = [
  { name: 'opusenc', arguments: wav => ['--quiet', '--bitrate', '16', '--speech', wav, '-'] },
  {
    name: 'ffmpeg',
    arguments: wav => ['-nostdin', '-v', 'error', '-i', wav, '-ac', '1', '-b:a', '16k'].concat(opus),
  },
];

function first(known: readonly Known[], path: string): Program | undefined {
  for (const program of known) {
    const file = path
      .split(delimiter)
      .filter(folder => folder !== '')
      .map(folder => join(folder, program.name))
      .find(isRunnable);
    if (file !== undefined) return { ...program, file };
  }
  return undefined;
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: that is the question
  }
}
