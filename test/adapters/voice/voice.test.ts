import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptSounds } from '../../../src/adapters/voice/kept.ts';
import { making } from '../../../src/adapters/voice/making.ts';
import { isOggOpus, secondsOf } from '../../../src/adapters/voice/ogg.ts';
import { voiceHere } from '../../../src/adapters/voice/open.ts';
import { installedTools, type Tools } from '../../../src/adapters/voice/tools.ts';
import { openVoice } from '../../../src/adapters/voice/voice.ts';
import { jsonLog } from '../../../src/adapters/log.ts';
import { sealingOf } from '../../../src/adapters/sealing.ts';
import { newKeyring, parseKeyring, secretsOf } from '../../../src/adapters/secrets.ts';
import { withInstalledVoice } from '../../installedVoice.ts';

const keys = parseKeyring(newKeyring());
const text = 'Du bist in Gefahr: Ruf 112 an.';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anker-voice-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sounds = (): string => join(folder, 'sounds');
const files = (): readonly string[] => readdirSync(sounds()).toSorted();

function opened(tools: Tools, { withinMs, mostBytes }: { withinMs?: number; mostBytes?: number } = {}) {
  const lines: string[] = [];
  const log = jsonLog({ write: line => lines.push(line) }, 'info', () => 0);
  const kept = keptSounds({
    folder: sounds(),
    voice: tools.voice.name,
    secrets: secretsOf(keys),
    sealing: sealingOf(keys),
    ...(mostBytes !== undefined && { mostBytes }),
  });
  const voice = openVoice({
    make: making(tools, sounds()),
    kept,
    log,
    ...(withinMs !== undefined && { withinMs }),
  });
  return { voice, lines };
}

/** Two programs that lie in the folder of this test. */
function programs(voice: string, coder: string): Tools {
  for (const [name, script] of [
    ['pico2wave', voice],
    ['opusenc', coder],
  ] as const) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o700);
  }
  const found = installedTools(folder);
  if (found === undefined) throw new Error('These programs are not found.');
  return found;
}

/** Writes down how often it was started, with what, and what it was to say. */
const speaking = '/bin/echo x >> "${0%/*}/started"; echo "$@" > "${0%/*}/given"; /bin/cat > "$4"';
const coding = `printf 'OggS%024dOpusHead' 0; /bin/cat "$5"`;
const started = (): number => readFileSync(join(folder, 'started'), 'utf8').length / 2;

describe('a voice', () => {
  it('gets the text by a way that nobody else on the machine can read', async () => {
    const { voice } = opened(programs(speaking, coding));
    const sound = Buffer.from((await voice.speak({ text })) ?? []).toString();
    expect(sound).toContain('<speed level="85">Du bist in Gefahr: Ruf 1, 1, 2 an.</speed>');
    expect(readFileSync(join(folder, 'given'), 'utf8')).not.toContain('Gefahr');
  });

  it('makes a sound once, also for two who ask at the same time', async () => {
    const { voice } = opened(programs(speaking, coding));
    const both = await Promise.all([voice.speak({ text }), voice.speak({ text })]);
    const later = await opened(programs(speaking, coding)).voice.speak({ text });
    expect([...both, later].map(sound => sound?.length)).toEqual(both.map(() => later?.length).concat(later?.length));
    expect(started()).toBe(1);
  });

  it('keeps a sound sealed, for this user only, under a name that says nothing, and leaves nothing else behind', async () => {
    const { voice } = opened(programs(speaking, coding));
    await voice.speak({ text });
    const [file = '', ...others] = files();
    expect(others).toEqual([]);
    expect(file).toMatch(/^[\w-]{22}\.sound$/);
    expect(readFileSync(join(sounds(), file)).includes('Gefahr')).toBe(false);
    expect(statSync(join(sounds(), file)).mode & 0o777).toBe(0o600);
    expect(statSync(sounds()).mode & 0o777).toBe(0o700);
  });

  it('keeps nothing of what is one person’s own', async () => {
    const { voice } = opened(programs(speaking, coding));
    expect(await voice.speak({ text, isOwn: true })).toBeDefined();
    expect(files()).toEqual([]);
  });

  it('throws away what was not asked for longest, when there is no room', async () => {
    const { voice } = opened(programs(speaking, coding), { mostBytes: 500 });
    for (const one of ['eins', 'zwei', 'drei', 'vier', 'fünf']) await voice.speak({ text: one });
    expect(files().length).toBeLessThan(5);
    const before = started();
    await voice.speak({ text: 'fünf' });
    expect(started()).toBe(before);
  });
});

describe('a voice that does not work', () => {
  it.each([
    ['hangs', 'exec /bin/sleep 60', coding],
    ['fails, and repeats what it was given', '/bin/cat >&2; exit 3', coding],
    ['writes nothing', 'exit 0', coding],
    ['makes something else than Ogg Opus', speaking, '/bin/cat "$5"'],
  ])(
    'that %s says nothing, tells the operator without a word of it, and leaves nothing behind',
    async (_, ...scripts) => {
      const { voice, lines } = opened(programs(...scripts), { withinMs: 200 });
      expect(await voice.speak({ text })).toBeUndefined();
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('"what":"voice.failed"');
      expect(lines[0]).not.toContain('Gefahr');
      expect(files()).toEqual([]);
    },
  );

  it('holds up nobody who waits behind it', async () => {
    const { voice } = opened(programs('exec /bin/sleep 60', coding), { withinMs: 200 });
    const many = ['eins', 'zwei', 'drei', 'vier', 'fünf'].map(one => voice.speak({ text: one }));
    expect(await Promise.all(many)).toEqual(many.map(() => undefined));
  });

  it('is not asked for what nobody would listen to until its end', async () => {
    const { voice } = opened(programs(speaking, coding));
    expect(await voice.speak({ text: 'Das ist zu lang. '.repeat(200) })).toBeUndefined();
  });
});

it('is not there where one of its two programs is missing', () => {
  programs(speaking, coding);
  rmSync(join(folder, 'opusenc'));
  expect(installedTools(folder)).toBeUndefined();
});

const here = (path: string) => {
  const lines: string[] = [];
  const log = jsonLog({ write: line => lines.push(line) }, 'info', () => 0);
  const parts = { folder: sounds(), secrets: secretsOf(keys), sealing: sealingOf(keys), log };
  return { voice: voiceHere({ ...parts, path }), lines };
};

describe('at the start', () => {
  it('the operator is told once that there is no voice, and how to install one', () => {
    const { voice, lines } = here(folder);
    expect(voice).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"what":"voice.missing"');
    expect(lines[0]).toContain('"install":"libttspico-utils","with":"opus-tools"');
  });

  it('nothing stays of a sound that was being made when the program ended', async () => {
    programs(speaking, coding);
    const { voice } = here(folder);
    await voice?.speak({ text });
    mkdirSync(join(sounds(), 'making-x'));
    writeFileSync(join(sounds(), 'making-x', 'spoken.wav'), 'Gefahr');
    writeFileSync(join(sounds(), 'y.new'), 'half');
    const kept = files().filter(name => name.endsWith('.sound'));
    const { lines } = here(folder);
    expect(files()).toEqual(kept);
    expect(kept).toHaveLength(1);
    expect(lines).toEqual([]);
  });
});

withInstalledVoice('the voice that is installed here', tools => {
  it('makes Ogg Opus that lasts about as long as somebody needs who speaks slowly', async () => {
    const { voice } = opened(tools());
    const sound =
      (await voice.speak({ text: 'Hallo. Das Budget für Arbeit ist Geld. Das Geld bekommt dein neuer Chef.' })) ??
      new Uint8Array();
    expect(isOggOpus(sound)).toBe(true);
    expect(secondsOf(sound)).toBeGreaterThanOrEqual(4);
    expect(secondsOf(sound)).toBeLessThanOrEqual(12);
    expect(sound.length).toBeLessThan(60_000);
  });

  it('needs longer for a number that is dialled, because it reads each digit', async () => {
    const { voice } = opened(tools());
    const [dialled, counted] = await Promise.all([
      voice.speak({ text: '112 '.repeat(9) }),
      voice.speak({ text: '112 Euro '.repeat(9) }),
    ]);
    expect(secondsOf(dialled ?? new Uint8Array())).toBeGreaterThan(secondsOf(counted ?? new Uint8Array()));
  });
});
