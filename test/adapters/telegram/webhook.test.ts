import * as crypto from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Taken } from '../../../src/adapters/telegram/taking.ts';
import { webhookPath, webhookRoute } from '../../../src/adapters/telegram/webhook.ts';
import { openWebServer, type WebServer } from '../../../src/adapters/web/server.ts';
import { aHouse, logged } from './house.ts';

// The platform's own comparison is watched, not replaced.
vi.mock('node:crypto', async original => {
  const real = await original<typeof crypto>();
  return { ...real, timingSafeEqual: vi.fn<typeof crypto.timingSafeEqual>(real.timingSafeEqual) };
});

let server: WebServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function aHook(taken: Taken | Error = 'taken') {
  const updates: unknown[] = [];
  const take = async (update: unknown): Promise<Taken> => {
    updates.push(update);
    if (taken instanceof Error) throw taken;
    return taken;
  };
  const { log, lines } = logged();
  server = await openWebServer({ port: 0, routes: [webhookRoute({ secret: 'geheim', taking: { take } })], log });
  const { url } = server;
  const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(url + webhookPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'geheim', ...headers },
      body,
    });
  return { url, post, updates, lines };
}

const secret = (value: string): Readonly<Record<string, string>> => ({ 'x-telegram-bot-api-secret-token': value });

describe('the webhook', () => {
  it('takes an update that carries the secret', async () => {
    const { post, updates } = await aHook();
    expect((await post('{"update_id":1}')).status).toBe(200);
    expect(updates).toEqual([{ update_id: 1 }]);
  });

  it.each([['wrong'], [''], ['geheim2'], ['GEHEIM'], ['geheim, geheim']])(
    'answers 401 to the secret "%s", and reads nothing',
    async value => {
      const { post, updates } = await aHook();
      expect((await post('{"update_id":1}', secret(value))).status).toBe(401);
      expect((await post('no JSON', secret(value))).status).toBe(401);
      expect(updates).toEqual([]);
    },
  );

  it('answers 401 where there is no secret at all, and also on every spelling of its path', async () => {
    const { url, updates } = await aHook();
    for (const path of [webhookPath, `${webhookPath}/`, `${webhookPath}?a`, `/${webhookPath}`]) {
      const { status } = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"update_id":1}',
      });
      expect([401, 404]).toContain(status);
    }
    expect(updates).toEqual([]);
  });

  it('compares the secret in a time that says nothing', async () => {
    const compared = vi.mocked(crypto.timingSafeEqual);
    compared.mockClear();
    const { post } = await aHook();
    await post('{"update_id":1}', secret('x'));
    await post('{"update_id":1}');
    expect(compared.mock.calls.map(([one, other]) => [one.byteLength, other.byteLength])).toEqual([
      [32, 32],
      [32, 32],
    ]);
  });

  it('is asked under the name of its house, not of this machine', async () => {
    const { post } = await aHook();
    expect((await post('{"update_id":1}', { host: 'anker.example.org' })).status).toBe(200);
  });

  it('answers 400 to broken JSON and to what is no update, and 413 to a megabyte', async () => {
    const broken = await aHook('broken');
    expect((await broken.post('{"update_id":')).status).toBe(400);
    expect((await broken.post('{"text":"kein Update"}')).status).toBe(400);
    expect((await broken.post(JSON.stringify({ update_id: 1, x: 'x'.repeat(1024 * 1024) }))).status).toBe(413);
  });

  it('takes the largest update that two people can make', async () => {
    const { post, updates } = await aHook();
    const text = JSON.stringify('🟢'.repeat(4096)).replaceAll('🟢', String.raw`\ud83d\udfe2`);
    expect((await post(`{"update_id":1,"message":{"text":${text},"reply_to_message":{"text":${text}}}}`)).status).toBe(
      200,
    );
    expect(updates).toHaveLength(1);
  });

  it('never answers 200 to what was not received, nor tells what went wrong inside', async () => {
    const again = await aHook('again');
    expect((await again.post('{"update_id":1}')).status).toBe(503);
    await server?.close();
    const throws = await aHook(new Error('inner words'));
    const answer = await throws.post('{"update_id":1}');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('inner');
    expect(throws.lines.join()).not.toContain('inner');
  });

  it('makes one turn of an update that is brought twice, and none of one whose commit fails', async () => {
    const house = await aHouse('webhook');
    const ben = house.standIn.phone('Ben');
    ben.write('Hallo');
    await house.standIn.until(() => ben.messages().length > 1);
    await house.rest();
    const before = ben.messages().length;
    const key = await secretOf();
    const update = (id: number) =>
      fetch(`${house.server?.url ?? ''}${webhookPath}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': key },
        body: JSON.stringify({
          update_id: id,
          message: {
            message_id: 1,
            date: 1,
            text: 'Hallo',
            chat: { id: ben.id, type: 'private' },
            from: { id: ben.id },
          },
        }),
      });
    expect((await update(1_000_001)).status).toBe(200);
    await house.rest();
    expect(ben.messages()).toHaveLength(before);
    house.fail(true);
    expect((await update(7)).status).toBe(503);
    house.fail(false);
    expect((await update(7)).status).toBe(200);
    expect((await update(8)).status).toBe(200);
    expect((await update(8)).status).toBe(200);
    await house.rest();
    expect(ben.messages()).toHaveLength(before + 2 * (before - 1));
  });
});

const secretOf = async (): Promise<string> => (await import('../../bots/world.ts')).secrets.derive('telegram.webhook');
