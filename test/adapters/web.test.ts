import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Address, Delivery, Inbound, Log, Outgoing, Pulse, Receipt } from '../../src/bots/ports.ts';
import { webAddress, webDoor, type WebDoor } from '../../src/adapters/web/door.ts';
import { instant } from '../../src/placement/ids.ts';
import { webRoutes } from '../../src/adapters/web/routes.ts';
import { openWebServer, WebServerError, type Route, type WebServer } from '../../src/adapters/web/server.ts';

const phone = 'aaaaaaaaaaaaaaaaaaaaa1';
const tablet = 'bbbbbbbbbbbbbbbbbbbbb2';
const oneId = '7d2a8c7e-9f0b-4f7e-8d57-0b6a3f1c2d4e';

describe('what comes in', () => {
  it('goes to the hall from the address of the device, with its id and its code', async () => {
    const house = await opened();
    const answer = await post(house, '/web/events', {
      body: { id: oneId, event: { kind: 'arrived' }, code: 'c'.repeat(43) },
    });
    expect(answer).toEqual({ status: 200, body: { kind: 'committed' } });
    expect(house.received).toEqual([
      { id: oneId, from: webAddress(phone), event: { kind: 'arrived' }, code: 'c'.repeat(43) },
    ]);
  });

  it('keeps its id when the browser tries again, so that the hall knows it', async () => {
    const house = await opened({ receive: rememberingHall() });
    const said = { body: { id: oneId, event: { kind: 'said', text: 'Hallo' } } };
    expect((await post(house, '/web/events', said)).body).toEqual({ kind: 'committed' });
    expect((await post(house, '/web/events', said)).body).toEqual({ kind: 'repeated' });
  });

  it('is answered 503 with words where the hall could not take it', async () => {
    const say = [{ text: 'Deine Nachricht ist nicht da.' }];
    const house = await opened({ receive: async () => ({ kind: 'unavailable', say }) });
    expect(await post(house, '/web/events', { body: arrived() })).toEqual({
      status: 503,
      body: { kind: 'unavailable', say },
    });
  });

  it('is answered 200 with words where our own fault kept it', async () => {
    const say = [{ text: 'Da ist etwas kaputt. Frag Frau Kaya.' }];
    const house = await opened({ receive: async () => ({ kind: 'kept', say }) });
    expect(await post(house, '/web/events', { body: arrived() })).toEqual({ status: 200, body: { kind: 'kept', say } });
  });

  it('is answered 500 without an inner word where the hall throws, and the log has none either', async () => {
    const house = await opened({ receive: () => Promise.reject(new Error('Jana ist krank')) });
    const answer = await post(house, '/web/events', { body: arrived() });
    expect(answer.status).toBe(500);
    expect(JSON.stringify([answer.body, house.logged])).not.toContain('Jana');
    expect(house.logged).toHaveLength(1);
  });

  it.each([
    ['no key', ''],
    ['a short key', 'Bearer abc'],
    ['a key with other characters', `Bearer ${'ä'.repeat(22)}`],
    ['another kind of key', `Basic ${phone}`],
    ['two keys at once', `Bearer ${phone},${tablet}`],
  ])('is refused with %s', async (_, authorization) => {
    const house = await opened();
    const headers = { 'content-type': 'application/json', authorization };
    expect((await post(house, '/web/events', { body: arrived(), headers })).status).toBe(401);
    expect(house.received).toEqual([]);
  });

  it.each<readonly [string, unknown, number]>([
    ['no JSON', '{', 400],
    ['nothing', '', 400],
    ['null', 'null', 400],
    ['an id that is no uuid', { id: '1', event: { kind: 'arrived' } }, 400],
    ['no event', { id: oneId }, 400],
    ['an unknown event', { id: oneId, event: { kind: 'hacked' } }, 400],
    ['an event of the house', { id: oneId, event: { kind: 'enrolled' } }, 400],
    ['a farewell that only a platform can tell', { id: oneId, event: { kind: 'left', why: 'blocked' } }, 400],
    ['a wrong field', { id: oneId, event: { kind: 'said', text: 7 } }, 400],
    ['a text of 1 MB', { id: oneId, event: { kind: 'said', text: 'a'.repeat(1_048_576) } }, 413],
  ])('is answered clearly where a body is %s', async (_, body, status) => {
    const house = await opened();
    const answer = await post(house, '/web/events', { body });
    expect(answer.status).toBe(status);
    expect(answer.body).toHaveProperty('error');
    expect(house.received).toEqual([]);
    expect((await post(house, '/web/events', { body: arrived() })).status).toBe(200);
  });

  it('names the wrong fields and repeats no word of what was said', async () => {
    const house = await opened();
    const body = { id: oneId, event: { kind: 'said', text: { secret: 'Jana ist krank' } } };
    const answer = await post(house, '/web/events', { body });
    expect(answer.body).toEqual({ error: 'Not understood.', fields: ['event.text: invalid_type'] });
  });

  it('must be JSON by its header, which a foreign page cannot send unasked', async () => {
    const house = await opened();
    const headers = { 'content-type': 'text/plain', authorization: `Bearer ${phone}` };
    expect((await post(house, '/web/events', { body: arrived(), headers })).status).toBe(415);
  });
});

describe('who may ask', () => {
  it.each([
    ['evil.example', 403],
    ['127.0.0.1.evil.example:80', 403],
    ['127.0.0.1', 200],
    ['localhost:3978', 200],
    ['[::1]:3978', 200],
  ])('is told by the host: %s is answered %i', async (host, status) => {
    const { server } = await opened({ more: [page] });
    expect(await statusFor(server, { host })).toBe(status);
  });

  it('is not a page of another host', async () => {
    const { server } = await opened({ more: [page] });
    const { host } = new URL(server.url);
    expect(await statusFor(server, { host, origin: 'https://evil.example' })).toBe(403);
    expect(await statusFor(server, { host, origin: `http://${host}` })).toBe(200);
  });

  it('gets headers that let nothing else in', async () => {
    const { server } = await opened({ more: [page] });
    const { headers } = await fetch(`${server.url}/page`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });
});

describe('what goes out', () => {
  it('waits as unreachable while no page of the device is open', async () => {
    const { door } = await opened();
    expect(await door.deliver(outgoing())).toEqual(unreachable);
  });

  it('is delivered when the page has acknowledged it', async () => {
    const house = await opened();
    const stream = await listen(house, phone);
    const delivery = house.door.deliver(outgoing({ key: 'card:1' }));
    expect(await stream.next()).toEqual({
      for: 0,
      at: 1_795_424_400_000,
      message: { id: 'out:1', key: 'card:1', spoken: { text: 'Hallo' } },
    });
    expect((await post(house, '/web/acks', { body: { ids: ['out:1'] } })).status).toBe(200);
    expect(await delivery).toEqual({ kind: 'delivered' });
  });

  it('is tried again where nothing was acknowledged in time', async () => {
    const house = await opened();
    const stream = await listen(house, phone);
    const delivery = house.door.deliver(outgoing());
    await stream.next();
    house.pulse.over();
    expect(await delivery).toEqual(unreachable);
  });

  it('is tried again at once where the page was closed before it acknowledged', async () => {
    const house = await opened();
    const stream = await listen(house, phone);
    const delivery = house.door.deliver(outgoing());
    await stream.next();
    stream.close();
    expect(await delivery).toEqual(unreachable);
  });

  it('is not acknowledged by another device', async () => {
    const house = await opened();
    const stream = await listen(house, phone);
    const delivery = house.door.deliver(outgoing());
    await stream.next();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tablet}` };
    await post(house, '/web/acks', { body: { ids: ['out:1'] }, headers });
    house.pulse.over();
    expect(await delivery).toEqual(unreachable);
  });

  it('reaches only its own device, and says which one where a browser holds several', async () => {
    const house = await opened();
    const both = await listen(house, `${phone},${tablet}`);
    const other = await listen(house, 'ccccccccccccccccccccc3');
    void house.door.deliver(outgoing({ to: webAddress(tablet) }));
    expect(await both.next()).toMatchObject({ for: 1 });
    void house.door.deliver(outgoing({ id: 'out:2', to: webAddress('ccccccccccccccccccccc3') }));
    expect(await other.next()).toMatchObject({ message: { id: 'out:2' } });
  });

  it('carries a code as a picture made here', async () => {
    const house = await opened();
    const stream = await listen(house, phone);
    void house.door.deliver(outgoing({ spoken: { text: 'Code', qr: 'https://anker.example/#abc' } }));
    expect(await stream.next()).toHaveProperty('message.picture', expect.stringMatching(/^<svg/));
  });

  it('is refused for something that is no device', async () => {
    const { door } = await opened();
    expect(await door.deliver(outgoing({ to: webAddress('nobody') }))).toEqual({
      kind: 'refused',
      why: 'unknownAddress',
    });
  });

  it('can start at once when a page is opened', async () => {
    const house = await opened();
    await listen(house, phone);
    expect(house.hurried).toEqual([webAddress(phone)]);
  });
});

describe('the server', () => {
  it('says in one sentence that its port is in use', async () => {
    const { server } = await opened();
    const port = Number(new URL(server.url).port);
    const second = openWebServer({ port, routes: [], log: silent([]) });
    await expect(second).rejects.toThrow(WebServerError);
    await expect(second).rejects.toThrow(`Port ${port} is in use.`);
  });

  it('closes while a page is open', async () => {
    const house = await opened();
    const stream = await listen(house, phone);
    await house.server.close();
    expect(await stream.next()).toBeUndefined();
  });

  it('bears that something is still said while it closes', async () => {
    const lines: ((value: unknown) => void)[] = [];
    const route: Route = {
      method: 'get',
      path: '/line',
      answer: () => ({
        open: line => {
          lines.push(line);
          return () => undefined;
        },
      }),
    };
    const server = await openWebServer({ port: 0, routes: [route], log: silent([]) });
    const answer = await fetch(`${server.url}/line`);
    const closed = server.close();
    for (const line of lines) line({ late: true });
    expect(lines).toHaveLength(1);
    expect(await answer.text()).toBe('{}\n');
    await closed;
  });
});

const unreachable: Delivery = { kind: 'retry', afterMs: 5_000, why: 'unreachable' };
const arrived = (): unknown => ({ id: crypto.randomUUID(), event: { kind: 'arrived' } });
const outgoing = (given: Partial<Outgoing> = {}): Outgoing => ({
  id: 'out:1',
  to: webAddress(phone),
  spoken: { text: 'Hallo' },
  ...given,
});
const page: Route = {
  method: 'get',
  path: '/page',
  answer: () => ({ status: 200, text: 'a page', type: 'text/plain' }),
};

interface House {
  readonly server: WebServer;
  readonly door: WebDoor;
  readonly pulse: { over(): void };
  readonly received: readonly Inbound[];
  readonly hurried: readonly Address[];
  readonly logged: readonly unknown[];
}
const houses: House[] = [];
const streams: { close(): void }[] = [];

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.close();
  for (const { server } of houses.splice(0)) await server.close();
});

async function opened(given: Given = {}): Promise<House> {
  const { receive = async () => ({ kind: 'committed' }), more = [] } = given;
  const [received, hurried, logged]: [Inbound[], Address[], unknown[]] = [[], [], []];
  const pulse = handPulse();
  const door = webDoor({ pulse });
  const routes = webRoutes({
    door,
    receive: inbound => {
      received.push(inbound);
      return receive(inbound);
    },
    opened: address => hurried.push(address),
    now: () => instant(1_795_424_400_000),
  });
  const server = await openWebServer({ port: 0, routes: [...routes, ...more], log: silent(logged) });
  const house = { server, door, pulse, received, hurried, logged };
  houses.push(house);
  return house;
}

interface Given {
  readonly receive?: (inbound: Inbound) => Promise<Receipt>;
  readonly more?: readonly Route[];
}

/** A hall that does with ids what the real one promises. */
function rememberingHall(): (inbound: Inbound) => Promise<Receipt> {
  const seen = new Set<string>();
  return async ({ id }) => {
    const kind = seen.has(id) ? 'repeated' : 'committed';
    seen.add(id);
    return { kind };
  };
}

/** Waits until the test says that the time is over. */
function handPulse(): Pulse & { over(): void } {
  const waits: (() => void)[] = [];
  return {
    chance: () => 0.5,
    wait: () => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      waits.push(() => resolve(undefined));
      return promise.then(() => undefined);
    },
    over: () => {
      for (const resolve of waits.splice(0)) resolve();
    },
  };
}

const silent = (lines: unknown[]): Log => ({
  info: (...line) => lines.push(line),
  warn: (...line) => lines.push(line),
  error: (...line) => lines.push(line),
});

const json = { 'content-type': 'application/json', authorization: `Bearer ${phone}` };

async function post(
  { server }: House,
  path: string,
  { body, headers = json }: { readonly body: unknown; readonly headers?: Readonly<Record<string, string>> },
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** With Node's own client, because fetch does not let anybody choose the host. */
const statusFor = (server: WebServer, headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${server.url}/page`, { headers }, answer => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** The lines that are no heartbeat; `undefined` when the stream is over. */
async function listen({ server }: House, keys: string): Promise<{ next(): Promise<unknown>; close(): void }> {
  const stop = new AbortController();
  const headers = { authorization: `Bearer ${keys}` };
  const answer = await fetch(`${server.url}/web/messages`, { headers, signal: stop.signal });
  const lines = linesOf(answer.body ?? new ReadableStream());
  const opened = await lines.next();
  expect(opened.value).toEqual({});
  const stream = { next: async () => z.unknown().parse((await lines.next()).value), close: () => stop.abort() };
  streams.push(stream);
  return stream;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown, undefined> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  return undefined;
}
