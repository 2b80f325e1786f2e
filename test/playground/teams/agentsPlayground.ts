// The Microsoft 365 Agents Playground, Microsoft's own Teams for bots, in a process of its own and on loopback only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const configSchema = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: z.object({ id: z.string(), name: z.string() }),
    currentUser: z.object({ id: z.string(), aadObjectId: z.string() }),
    personalChat: z.object({ id: z.string() }),
    groupChats: z.array(z.object({ id: z.string() })).min(1),
  }),
});

export interface AgentsPlayground {
  readonly config: z.infer<typeof configSchema>['config'];
  /** Its own HTTP interface, which is not documented. */
  readonly post: (path: string, body: unknown) => Promise<{ readonly status: number; readonly text: string }>;
  /** The next thing that happens in any of its chats and says this, from now on or since the last call. */
  readonly happens: (what: RegExp) => Promise<string>;
}

export async function openAgentsPlayground(port: number, botUrl: string): Promise<AgentsPlayground> {
  const url = `http://127.0.0.1:${port}`;
  await started(port, botUrl);
  const { config } = configSchema.parse(await (await fetch(`${url}/_internal/v1/config`)).json());
  const happens = await listening(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
  return {
    config,
    happens,
    post: async (path, body) => {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
  };
}

async function started(port: number, botUrl: string): Promise<void> {
  const here = import.meta.dirname;
  const program = join(here, '../../../node_modules/@microsoft/m365agentsplayground/cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'anker-playground-'));
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(here, 'loopback.mjs')).href,
      program,
      'start',
      '-e',
      botUrl,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--dt',
    ],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, TEAMSAPPTESTER_BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill();
    await closed;
    rmSync(folder, { recursive: true });
  });
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('Listening on')) return;
  throw new Error('The Agents Playground ended without having listened.');
}

async function listening(url: string): Promise<AgentsPlayground['happens']> {
  const socket = new WebSocket(url);
  const events: string[] = [];
  let wake = Promise.withResolvers<undefined>();
  socket.addEventListener('message', ({ data }) => {
    events.push(String(data));
    wake.resolve(undefined);
    wake = Promise.withResolvers();
  });
  await once(socket, 'open');
  onTestFinished(() => socket.close());
  return async what => {
    for (;;) {
      const event = events.shift();
      if (event === undefined) await wake.promise;
      else if (what.test(event)) return event;
    }
  };
}

/** One that is free now; the tool cannot choose by itself. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Whether somebody answers there. */
export const answersAt = (host: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (answers: boolean) => () => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
