import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cardSchema } from '../src/playground/teams/message.ts';
import { actionsIn } from '../src/playground/teams/person.ts';

// Anker as it is started, in a process of its own. Every secret is marked, goes in by every way there is, and is looked for
// in everything that was written: both outputs and every file of the data folder.
const mark = 'Zq7';
const device = `${mark}deviceKeyDeviceKey12`.slice(0, 22).padEnd(22, 'A');
const secrets = [
  `${mark}Wort`,
  `${mark}Name`,
  `${mark}Firma`,
  `${mark}Frage`,
  `${mark}Feld`,
  `${mark}Code`.padEnd(43, 'c'),
  device,
];

let folder = '';
let anker: ChildProcess;
let url = '';
let written = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anker-private-'));
  anker = spawn(process.execPath, ['--import', './needs-node-24.mjs', 'src/main.ts'], {
    env: { ...process.env, ANKER_DATA: folder, ANKER_PORT: '0', ANKER_LOG_LEVEL: 'info' },
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const collect = (chunk: Buffer): void => {
    written += chunk.toString();
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(written);
    if (found) resolve(found[0]);
  };
  anker.stdout?.on('data', collect);
  anker.stderr?.on('data', collect);
  anker.on('exit', () => reject(new Error('Anker did not start')));
  url = await promise;
});

afterAll(() => {
  anker.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('what Anker writes down', () => {
  it('holds no text, name, address or code of anybody, in no log and in no file', async () => {
    const kaya = await coachKey();
    for (const event of marked()) await send(device, event);
    await send(device, { kind: 'arrived' }, secrets[5]);
    await invite(kaya, {
      shortName: `${mark}Name`,
      firm: `${mark}Firma`,
      start: '2026-11-23',
      land: 'BE',
      code: 'card',
    });
    for (const text of [`${mark}Wort`, 'vorlesen', `ich will nicht mehr leben ${mark}Wort`, `/start ${secrets[5]}`])
      for (const key of [phone, kaya])
        expect(await post('/panes/gestures', key, gesture({ kind: 'write', text }))).toBe(200);
    expect(await raw(`{"broken": "${mark}Wort`)).toBe(400);
    expect(await raw(JSON.stringify({ id: randomUUID(), event: { kind: 'said', text: 7, more: `${mark}Wort` } }))).toBe(
      400,
    );
    await stopped();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile());
    const everything = [written, ...files.map(file => readFileSync(join(file.parentPath, file.name), 'latin1'))];
    expect(readdirSync(folder)).toContain('anker.db');
    expect(written).toContain('Anker runs');
    for (const place of everything) for (const secret of [...secrets, mark]) expect(place.includes(secret)).toBe(false);
  });
});

const marked = (): readonly object[] => [
  { kind: 'arrived' },
  { kind: 'said', text: `Hallo, ich heiße ${mark}Name` },
  { kind: 'said', text: `${mark}Frage ist das?` },
  { kind: 'said', text: `ich will nicht mehr leben ${mark}Wort` },
  { kind: 'edited', text: `${mark}Wort` },
  { kind: 'chose', question: `${mark}Frage`, option: `${mark}Wort` },
  { kind: 'filled', form: `${mark}Frage`, fields: { feld: `${mark}Feld` } },
  { kind: 'sent', what: 'voice' },
];

const phone = 'phonePhonePhonePhone22';
const gesture = (what: object): string => JSON.stringify({ id: randomUUID(), gesture: what });

/** By the form, as the coach does it: over the wire to Teams and back. */
async function invite(kaya: string, filled: Readonly<Record<string, string>>): Promise<void> {
  expect(await post('/panes/gestures', kaya, gesture({ kind: 'write', text: 'Einladen' }))).toBe(200);
  const { message, button } = await formOn(kaya);
  expect(await post('/panes/gestures', kaya, gesture({ kind: 'tap', message, button, filled }))).toBe(200);
}

const messageSchema = z.object({ id: z.string(), card: cardSchema.optional() });
const lineSchema = z.object({ put: messageSchema.optional(), chat: z.array(messageSchema).optional() });

async function formOn(key: string): Promise<{ message: string; button: string }> {
  const answer = await fetch(`${url}/panes/messages`, { headers: { authorization: `Bearer ${key}` } });
  let rest = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const { put, chat = [] } of lines.map(line => lineSchema.parse(JSON.parse(line))))
      for (const { id, card } of put === undefined ? chat : [put]) {
        const isForm = card?.body.some(({ type }) => type === 'Container') === true;
        const send = isForm ? actionsIn(card).find(({ associatedInputs }) => associatedInputs !== 'none') : undefined;
        if (send !== undefined) return { message: id, button: send.title };
      }
  }
  throw new Error('No form came.');
}

async function send(key: string, event: object, code?: string): Promise<number> {
  const body = JSON.stringify({ id: randomUUID(), event, ...(code === undefined ? {} : { code }) });
  return post('/web/events', key, body);
}

const raw = (body: string): Promise<number> => post('/web/events', device, body);

async function post(path: string, key: string, body: string): Promise<number> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  return answer.status;
}

async function coachKey(): Promise<string> {
  const answer = await fetch(`${url}/playground/house`);
  const house = z.object({ people: z.array(z.object({ device: z.string() })) }).parse(await answer.json());
  return house.people[0]?.device ?? '';
}

async function stopped(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  anker.removeAllListeners('exit');
  anker.on('exit', () => resolve());
  anker.kill('SIGTERM');
  await promise;
}
