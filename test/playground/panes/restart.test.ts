import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aFolder, start, type Program } from '../../run.ts';

const lineSchema = z.looseObject({
  chat: z.array(z.looseObject({ text: z.string(), caption: z.string().optional() })).optional(),
  put: z.looseObject({ text: z.string(), by: z.string() }).optional(),
});
const houseSchema = z.object({ people: z.array(z.object({ device: z.string() })) });
const phone = 'phonePhonePhonePhone22';

describe('the panes after a restart', () => {
  const folder = aFolder();
  const programs: Program[] = [];
  afterEach(async () => {
    for (const program of programs) {
      program.signal('SIGKILL');
      await program.ended;
    }
    folder.remove();
  });

  const opened = async (): Promise<string> => {
    const program = start('src/main.ts', [], {
      ANKER_DATA: folder.path,
      ANKER_PORT: '0',
      ANKER_LOG_LEVEL: 'warn',
      ANKER_VOICE: 'off',
    });
    programs.push(program);
    return (await program.firstLine).slice('Anker runs: '.length);
  };

  it('begin empty, and everybody is still reached in the chat that she had', async () => {
    const first = await opened();
    const { people } = houseSchema.parse(await (await fetch(`${first}/playground/house`)).json());
    const kaya = people[0]?.device ?? '';
    const code = await heard(first, kaya, /\?start=([\w-]{43})/);
    expect(await gesture(first, phone, { kind: 'start', code })).toBe(200);
    await heard(first, kaya, /(Bitte bestätigen)/);
    programs[0]?.signal('SIGTERM');
    expect(await programs[0]?.ended).toMatchObject({ code: 0, err: '' });
    const second = await opened();
    expect(await gesture(second, phone, { kind: 'write', text: 'Hallo' })).toBe(200);
    await heard(second, phone, /"by":"anker".*?"text":"(.)/);
    expect(await gesture(second, kaya, { kind: 'write', text: 'Hilfe' })).toBe(200);
    await heard(second, kaya, /"title":"(Person einladen)"/);
    expect(await gesture(second, kaya, { kind: 'send', what: 'voice' })).toBe(409);
    expect(await gesture(second, 'no key', { kind: 'block' })).toBe(401);
  }, 120_000);
});

const gesture = async (url: string, device: string, what: unknown): Promise<number> => {
  const headers = { authorization: `Bearer ${device}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ id: randomUUID(), gesture: what });
  return (await fetch(`${url}/panes/gestures`, { method: 'POST', headers, body })).status;
};

/** Looks at this screen until it shows this. */
async function heard(url: string, device: string, what: RegExp): Promise<string> {
  const answer = await fetch(`${url}/panes/messages`, { headers: { authorization: `Bearer ${device}` } });
  let rest = '';
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      lineSchema.parse(JSON.parse(line));
      const found = what.exec(line)?.[1];
      if (found !== undefined) return found;
    }
  }
  throw new Error(`The line ended before ${what.source} was shown.`);
}
