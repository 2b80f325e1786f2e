import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { manifestFor, schemaProblems, telling } from '../../src/commands/manifest/package.ts';
import { readWish, type ManifestWish } from '../../src/commands/manifest/wish.ts';
import { openChromium, inChromium } from '../chromium.ts';
import { readPng, type Picture } from '../png.ts';
import { aFolder, start, type Ran } from '../run.ts';

const appId = '12345678-90ab-cdef-1234-567890abcdef';
const wish: ManifestWish = {
  'app-id': appId,
  name: 'Fachdienst See',
  domain: 'example.org',
  out: 'anker-teams.zip',
  version: '1.2.3',
  website: 'https://example.org/',
  privacy: 'https://example.org/datenschutz',
  terms: 'https://example.org/impressum',
};
const shape = z.looseObject({
  id: z.string(),
  developer: z.looseObject({ name: z.string() }),
  name: z.record(z.string(), z.string()),
  description: z.record(z.string(), z.string()),
  bots: z.tuple([z.looseObject({ botId: z.string(), scopes: z.array(z.string()), supportsFiles: z.boolean() })]),
});
const manifest = () => shape.parse(manifestFor(wish));
const withTab = () => shape.parse(manifestFor({ ...wish, server: 'anker.example.org' }));

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('the manifest for Teams', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('Nothing may be fetched.')));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is what its schema asks for, checked without a network', async () => {
    expect(await schemaProblems(manifest())).toEqual([]);
    expect(await schemaProblems(withTab())).toEqual([]);
  });

  it('has no place left open', () => {
    expect(textsIn([manifest(), withTab()]).filter(text => /\{\{|\}\}/.test(text))).toEqual([]);
    expect(textsIn(manifest())).toEqual(expect.arrayContaining(['1.2.3', 'Fachdienst See', wish.website, wish.terms]));
  });

  it('is for personal chats only, and takes no files', () => {
    const [bot] = manifest().bots;
    expect(bot).toMatchObject({ botId: appId, scopes: ['personal'], supportsFiles: false });
    expect(JSON.stringify(manifest())).not.toMatch(/"(team|groupChat|meetings)"/);
    expect(manifest()['validDomains']).toEqual([]);
  });

  it('has the tab behind the chat where it is said under which address, and signs in for that address only', () => {
    expect(manifest()['staticTabs']).toBeUndefined();
    expect(withTab()).toMatchObject({
      staticTabs: [
        { entityId: 'conversations' },
        { contentUrl: 'https://anker.example.org/tab', scopes: ['personal'] },
      ],
      webApplicationInfo: { id: appId, resource: `api://anker.example.org/botid-${appId}` },
      validDomains: ['anker.example.org'],
    });
  });

  it('is refused with the reason where something is missing, wrong or too long', async () => {
    const { developer: _, ...without } = manifest();
    expect((await schemaProblems(without)).join()).toContain("must have required property 'developer'");
    expect((await schemaProblems({ ...manifest(), id: 'anker' })).join()).toContain('/id must match pattern');
    expect((await schemaProblems({ ...manifest(), more: 1 })).join()).toContain('must NOT have additional properties');
    const long = { short: 'x'.repeat(81), full: 'x' };
    expect((await schemaProblems({ ...manifest(), description: long })).join()).toContain('/description/short');
    expect(await schemaProblems('Anker')).toHaveLength(1);
  });

  it('says in no text that it has to do with a disability or an illness', () => {
    expect(telling(manifest())).toEqual([]);
    expect(
      textsIn(manifest()).filter(text => /behind|krank|gesund|arzt|ärzt|diagnos|therap|ausweis/i.test(text)),
    ).toEqual([]);
  });

  it.each(['Werkstatt für behinderte Menschen', 'Reha-Dienst', 'Inklusionsfirma See', 'WfbM Nord', 'Psychiatrie See'])(
    'is not packed for a name that everybody reads and that says so: %s',
    name => {
      expect(telling({ ...manifest(), developer: { name } })).toHaveLength(1);
    },
  );
});

const icon = (name: string): Picture => readPng(readFileSync(new URL(`../../manifest/${name}.png`, import.meta.url)));
const ground = [0x0f, 0x4c, 0x5c, 255] as const;

/** Between ground and white on a straight line: no third colour. */
function isMixed([red, green, blue]: Picture['pixels'][number]): boolean {
  const share = (red - ground[0]) / (255 - ground[0]);
  const isNear = (value: number, below: number): boolean => Math.abs(below + share * (255 - below) - value) <= 2;
  return isNear(green, ground[1]) && isNear(blue, ground[2]);
}

describe('the icons', () => {
  it('are 192 pixels wide in colour: white on the one dark ground, to the edge', () => {
    const { width, height, pixels } = icon('color');
    expect([width, height]).toEqual([192, 192]);
    expect([0, 191, 191 * 192, 192 * 192 - 1].map(at => pixels[at])).toEqual([ground, ground, ground, ground]);
    expect(pixels.filter(([red, green, blue]) => red + green + blue === 3 * 255).length).toBeGreaterThan(1000);
    expect(pixels.filter(pixel => !isMixed(pixel))).toEqual([]);
  });

  it('are 32 pixels wide as an outline: white or nothing', () => {
    const { width, height, pixels } = icon('outline');
    expect([width, height]).toEqual([32, 32]);
    const seen = pixels.filter(([, , , opacity]) => opacity > 0);
    expect(seen.filter(([red, green, blue]) => Math.min(red, green, blue) < 250)).toEqual([]);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(pixels.length / 2);
  });

  inChromium('drawn anew', () => {
    it.each(['color', 'outline'])('%s is what its drawing shows', async name => {
      const browser = await openChromium();
      try {
        const { width, height, pixels } = icon(name);
        const page = await browser.newPage({ viewport: { width, height } });
        const drawing = readFileSync(new URL(`../../manifest/${name}.svg`, import.meta.url), 'utf8');
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
        const drawn = readPng(await page.screenshot({ omitBackground: true }));
        const differs = drawn.pixels.filter((pixel, at) =>
          pixel.some((value, n) => Math.abs(value - (pixels[at]?.[n] ?? 999)) > 40),
        );
        expect(differs).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });
});

describe('npm run manifest', () => {
  let folder: ReturnType<typeof aFolder>;
  const out = (): string => join(folder.path, 'anker.zip');
  const pack = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
    start('src/commands/manifest.ts', [...args, '--out', out()], env).ended;
  const given = ['--app-id', appId, '--name', 'Fachdienst See', '--domain', 'example.org'] as const;

  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  it('writes a zip of exactly three files that every reader opens', async () => {
    expect(await pack(given)).toMatchObject({ code: 0, err: '' });
    const files = unzipped(readFileSync(out()));
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '')).toMatchObject({ id: appId });
    expect(readPng(files.get('color.png') ?? Buffer.alloc(0)).width).toBe(192);
    if (existsSync('/usr/bin/unzip'))
      expect(execFileSync('/usr/bin/unzip', ['-t', out()]).toString()).toContain('No errors detected');
  });

  it('takes the id from the settings where it is not given', async () => {
    const { code, out: said } = await pack(given.slice(2), { TEAMS_APP_ID: appId.toUpperCase() });
    expect(code).toBe(0);
    expect(said).toContain(appId);
  });

  it('writes the same bytes for the same wish', async () => {
    await pack(given);
    const first = readFileSync(out());
    await pack(given);
    expect(readFileSync(out()).equals(first)).toBe(true);
  });

  it('refuses a name that tells too much, and writes nothing', async () => {
    const { code, err } = await pack(['--app-id', appId, '--name', 'WfbM Nord', '--domain', 'example.org']);
    expect(code).toBe(1);
    expect(err).toContain('must not hint at a disability');
    expect(existsSync(out())).toBe(false);
  });

  it('says how it is used where it was not understood', async () => {
    const { code, err } = await pack(['--color', 'red']);
    expect([code, err]).toEqual([2, expect.stringContaining('Usage: npm run manifest')]);
  });

  it('says where it cannot write', async () => {
    const file = join(folder.path, 'none', 'anker.zip');
    const { code, err } = await start('src/commands/manifest.ts', [...given, '--out', file], {}).ended;
    expect([code, err]).toEqual([1, expect.stringContaining(`${file} cannot be written.`)]);
  });
});

describe('what is given for the manifest', () => {
  const good = ['--app-id', appId, '--name', 'Fachdienst See', '--domain', 'example.org'] as const;
  const problemsOf = (...args: readonly string[]): string => {
    const read = readWish([...good, ...args], {});
    return read.kind === 'errors' ? read.problems.join('\n') : read.kind;
  };

  it('is all named at once where it is missing', () => {
    const read = readWish([], {});
    expect(read.kind === 'errors' && read.problems.map(problem => problem.split(':')[0])).toEqual([
      '--app-id',
      '--name',
      '--domain',
    ]);
  });

  it.each([
    ['--app-id', 'anker', 'as Entra shows it'],
    ['--app-id', `{${appId}}`, 'as Entra shows it'],
    ['--app-id', '00000000-0000-0000-0000-000000000000', 'nobody'],
    ['--name', '', 'name of your organisation'],
    ['--name', 'x'.repeat(33), 'at most 32 characters'],
    ['--domain', 'https://example.org', 'only the domain'],
    ['--domain', 'example', 'only the domain'],
    ['--out', 'anker.tar', '.zip'],
    ['--version', '0.1.0', 'the first at least 1'],
    ['--privacy', 'http://example.org', 'with https://'],
  ])('is refused with its option and the fix: %s %s', (option, value, fix) => {
    expect(problemsOf(option, value)).toContain(`${option}: `);
    expect(problemsOf(option, value)).toContain(fix);
    expect(problemsOf(option, value).split('\n')).toHaveLength(1);
  });

  it('says where each page is, if not where it is expected', () => {
    expect(readWish([...good, '--privacy', 'https://example.org/p'], {})).toMatchObject({
      wish: {
        website: 'https://example.org/',
        privacy: 'https://example.org/p',
        terms: 'https://example.org/impressum',
      },
    });
  });
});

/** By the directory at the end, as every reader does it. */
function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(name, inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(at + 20))));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}
