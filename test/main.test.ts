import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aFolder, start, type Program } from './run.ts';

const houseSchema = z.object({
  clock: z.object({ house: z.string(), now: z.number(), goals: z.object({ next: z.number().nullable() }) }),
  people: z.array(z.object({ name: z.string(), device: z.string(), pane: z.string() })),
});

describe('npm start', () => {
  let folder: ReturnType<typeof aFolder>;
  const programs: Program[] = [];
  const anker = (env: Readonly<Record<string, string>> = {}): Program => {
    const program = start('src/main.ts', [], { ANKER_DATA: folder.path, ANKER_PORT: '0', ANKER_VOICE: 'off', ...env });
    programs.push(program);
    return program;
  };

  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) {
      program.signal('SIGKILL');
      await program.ended;
    }
    folder.remove();
  });

  it('says where the page is, and the page is there with the people of the demo', async () => {
    const url = await urlOf(anker());
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const { people } = await houseAt(url);
    expect(people.map(({ name }) => name)).toEqual([
      'Frau Kaya',
      'Herr Demir',
      'Frau Lang',
      'Notdienst',
      'Herr Lindner',
    ]);
  });

  it('closes cleanly when it is told to stop, and finds the same house again', async () => {
    const first = anker();
    const before = await houseAt(await urlOf(first));
    first.signal('SIGTERM');
    expect(await first.ended).toMatchObject({ code: 0, err: '' });
    const after = await houseAt(await urlOf(anker()));
    expect(after.clock.house).toBe(before.clock.house);
    expect(after.people).toEqual(before.people);
  });

  it('goes on at the time to which its clock was wound', async () => {
    const first = anker();
    const wound = await wind(await urlOf(first), { minutes: 10_080 });
    first.signal('SIGINT');
    await first.ended;
    const after = await houseAt(await urlOf(anker()));
    expect(after.clock.now).toBeGreaterThanOrEqual(wound);
  });

  it('begins anew in a new house, and leaves what it did not make', async () => {
    writeFileSync(join(folder.path, 'mine.txt'), 'mine');
    const url = await urlOf(anker());
    const before = await houseAt(url);
    await wind(url, { minutes: 60 });
    expect((await post(`${url}/playground/reset`, {})).status).toBe(200);
    const after = await houseAt(url);
    expect(after.clock.house).not.toBe(before.clock.house);
    expect(after.clock.now).toBeLessThan(before.clock.now + 3_600_000);
    expect(readdirSync(folder.path)).toContain('mine.txt');
  });

  it('refuses a wind without a goal, back, for years, and to an unknown goal', async () => {
    const url = await urlOf(anker());
    for (const body of [{}, { minutes: -5 }, { minutes: 10_000_000 }, { to: 'yesterday' }])
      expect([body, (await post(`${url}/playground/wind`, body)).status]).toEqual([body, 400]);
  });

  it('says in one sentence that its port is in use', async () => {
    const { port } = new URL(await urlOf(anker()));
    const other = aFolder();
    const second = await anker({ ANKER_PORT: port, ANKER_DATA: other.path }).ended;
    other.remove();
    expect(second).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is in use. Stop what runs there, or set another ANKER_PORT.\n`,
    });
  });

  it('says in one sentence that it may not write', async () => {
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');
    const { code, err } = await anker({ ANKER_DATA: join(file, 'data') }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^The keyring .* cannot be read or made\. Check the folder and who may write there\.\n$/);
  });

  it('says which setting is wrong', async () => {
    const { code, err } = await anker({ ANKER_PORT: 'abc' }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^ANKER_PORT: /);
  });
});

const urlOf = async ({ firstLine }: Program): Promise<string> => {
  const line = await firstLine;
  expect(line).toMatch(/^Anker runs: http:\/\/127\.0\.0\.1:\d+$/);
  return line.slice('Anker runs: '.length);
};

const houseAt = async (url: string) => houseSchema.parse(await (await fetch(`${url}/playground/house`)).json());

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const wind = async (url: string, to: unknown): Promise<number> =>
  z.object({ now: z.number() }).parse(await (await post(`${url}/playground/wind`, to)).json()).now;
