// A strict stand-in of Telegram's Bot API, on loopback only: what the real one refuses, this one refuses with the same words.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { chats } from './chats.ts';
import { editingMethods } from './editing.ts';
import { ApiFailure } from './failure.ts';
import { faults, type Fault, type Faults } from './faults.ts';
import { files } from './files.ts';
import { givenIn, givenOf } from './given.ts';
import { group, type Group } from './group.ts';
import { hook } from './hook.ts';
import { limits } from './limits.ts';
import { lookingMethods } from './looking.ts';
import type { Chat, User } from './objects.ts';
import { phone, type Phone } from './phone.ts';
import { profileMethods } from './profile.ts';
import { receivingMethods } from './receiving.ts';
import { sendingMethods } from './sending.ts';
import { updates } from './updates.ts';
import type { Command, Methods, World } from './world.ts';

export interface TelegramStandIn {
  /** What a client takes for `https://api.telegram.org`. */
  readonly url: string;
  /** A new account on a new phone. */
  phone(name: string, id?: number): Phone;
  group(title: string, type: Exclude<Chat['type'], 'private'>): Group;
  /** What a phone shows of the bot: before the chat begins, and in its menu. */
  looks(): { readonly description: string; readonly commands: readonly Command[] };
  readonly faults: Pick<Faults, 'next'>;
  /** Every call that was made, by name: no content. */
  readonly calls: readonly string[];
  /** The webhook has brought everything that there is. */
  settled(): Promise<void>;
  /** Resolves as soon as this is true; looked at whenever anything changes. */
  until(isSo: () => boolean): Promise<void>;
  /** Something on somebody's screen has changed. Answers how to stop listening. */
  watch(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface StandInGiven {
  readonly token: string;
  readonly username?: string;
  readonly name?: string;
  readonly port?: number;
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
  readonly limits?: { readonly burst?: number; readonly perSecond?: number; readonly seconds?: () => number };
}

export const methods: Methods = {
  ...profileMethods,
  ...receivingMethods,
  ...sendingMethods,
  ...editingMethods,
  ...lookingMethods,
};

const byLowerName = new Map(Object.entries(methods).map(([name, method]) => [name.toLowerCase(), { name, method }]));

export async function openTelegramStandIn(given: StandInGiven): Promise<TelegramStandIn> {
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const listener of watchers) listener();
  };
  const world = openWorld(given, changed);
  const planned = faults();
  const calls: string[] = [];
  const server = createServer((request, response) => {
    answer({ world, token: given.token, planned, calls }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>(resolve => {
    server.listen(given.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const watch = (listener: () => void): (() => void) => {
    watchers.add(listener);
    return () => void watchers.delete(listener);
  };
  let people = 40_000;
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    faults: planned,
    calls,
    watch,
    settled: () => world.hook.settled(),
    looks: () => ({
      description: world.profile.description,
      commands: world.profile.commands.get('all_private_chats ') ?? [],
    }),
    phone: (name, id = (people += 1)) => {
      const user: User = { id, is_bot: false, first_name: name, language_code: 'de' };
      return phone(world, world.chats.add({ id, type: 'private', first_name: name }, user), user);
    },
    group: (title, type) => {
      const id = -1_000_000_000_000 - (people += 1);
      return group(world, world.chats.add({ id, type, title }), { id: people, is_bot: false, first_name: 'Jo' });
    },
    until: async isSo => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = (): void => {
        if (isSo()) resolve();
      };
      const stop = watch(look);
      look();
      await promise;
      stop();
    },
    close: async () => {
      await world.hook.close();
      world.updates.interrupt('the end of the stand-in');
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

function openWorld(given: StandInGiven, changed: () => void): World {
  const { token, username = 'anker_bot', name = 'Anker', now = Date.now, limits: wanted = {} } = given;
  const queue = updates({ now, arrived: () => world.hook.wake() });
  const world: World = {
    bot: { id: Number(token.split(':')[0]), is_bot: true, first_name: name, username },
    chats: chats(),
    files: files(),
    updates: queue,
    hook: hook({
      updates: () => queue,
      now,
      wait: given.wait ?? wait,
      call: reply => replied(world, reply),
      refused: changed,
    }),
    limits: limits({ burst: 20, perSecond: 30, seconds: () => performance.now() / 1000, ...wanted }),
    profile: { name, description: '', shortDescription: '', commands: new Map() },
    taps: new Map(),
    now,
    changed,
  };
  return world;
}

/** What a webhook answered is a call like any other, but for that nobody hears how it ended. */
async function replied(world: World, reply: unknown): Promise<void> {
  const { data: call } = z.looseObject({ method: z.string() }).safeParse(reply);
  const found = call && byLowerName.get(call.method.toLowerCase());
  if (call === undefined || found === undefined) return;
  try {
    await found.method(world, givenOf(new Map(Object.entries(call)), new Map()), new AbortController().signal);
  } catch (cause) {
    if (!(cause instanceof ApiFailure)) throw cause;
  }
}

interface Serving {
  readonly world: World;
  readonly token: string;
  readonly planned: Faults;
  readonly calls: string[];
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, isFile, token, rest = ''] = /^\/(file\/)?bot([^/]*)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  try {
    if (token === undefined || !/^\d+:[\w-]+$/.test(token)) throw new ApiFailure(404, 'Not Found');
    if (token !== serving.token) throw new ApiFailure(401, 'Unauthorized');
    if (isFile !== undefined) return download(serving.world, rest, response);
    const found = byLowerName.get(rest.toLowerCase());
    if (found === undefined) throw new ApiFailure(404, 'Not Found: method not found');
    const given = await givenIn(request, url.searchParams);
    serving.calls.push(found.name);
    serving.world.changed();
    const fault = serving.planned.take(found.name);
    if (fault !== undefined && typeof fault !== 'string') throw commanded(fault);
    if (fault === 'hang') return undefined;
    if (fault === 'lie') return send(response, 'text/html', '<html>OK</html>');
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const result: unknown = await found.method(serving.world, given, gone.signal);
    if (fault === 'lost') return void response.destroy();
    return write(response, 200, { ok: true, result });
  } catch (cause) {
    return refuse(response, cause instanceof ApiFailure ? cause : ownFault(cause));
  }
}

/** Only made-up people are here: whoever looks for the fault may read all of it. */
const ownFault = (cause: unknown): ApiFailure =>
  new ApiFailure(500, `Internal Server Error: ${cause instanceof Error ? cause.message : 'unknown'}`);

const refuse = (response: ServerResponse, { code, message, retryAfter }: ApiFailure): void =>
  write(response, code, {
    ok: false,
    error_code: code,
    description: message,
    ...(retryAfter !== undefined && { parameters: { retry_after: retryAfter } }),
  });

const commanded = ({ code, description = 'commanded', retryAfter }: Exclude<Fault, string>): ApiFailure =>
  new ApiFailure(code, description, retryAfter ?? (code === 429 ? 1 : undefined));

function download({ files }: World, path: string, response: ServerResponse): void {
  const bytes = files.bytes(path);
  if (bytes === undefined) throw new ApiFailure(404, 'Not Found');
  send(response, 'application/octet-stream', bytes);
}

function write(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.statusCode = status;
  send(response, 'application/json', JSON.stringify(body));
}

/** Not by `writeHead(…).end(…)`: restify, where it is loaded, takes the answer of `writeHead` away from everybody in the process. */
function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('content-type', type);
  response.end(body);
}
