// The other end of every wire: answers what a platform would, and says when a reply for somebody arrived.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issuer, openSigning, type Signing } from '../../src/playground/teams/signing.ts';

export interface Sink {
  readonly url: string;
  readonly signing: Signing;
  readonly replies: number;
  /** Resolves when the next reply for this chat has arrived. */
  arrival(chat: string): Promise<void>;
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  const signing = await openSigning();
  const waiting = new Map<string, () => void>();
  let replies = 0;
  let url = '';
  const arrived = (chat: string): void => {
    replies += 1;
    waiting.get(chat)?.();
    waiting.delete(chat);
  };
  const server = createServer((request, response) => {
    void read(request).then(body =>
      answer(response, answerTo({ path: request.url ?? '', body, url, signing, arrived })),
    );
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${String(portOf(server.address()))}`;
  return {
    url,
    signing,
    get replies() {
      return replies;
    },
    arrival: chat => {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(chat, resolve);
      return promise;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (address: AddressInfo | string | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port;

interface Asked {
  readonly path: string;
  readonly body: string;
  readonly url: string;
  readonly signing: Signing;
  readonly arrived: (chat: string) => void;
}

/** Telegram's methods, the connector's activities, and what a bot needs to sign in and to check who asks. */
function answerTo({ path, body, url, signing, arrived }: Asked): unknown {
  if (path.endsWith('/getMe'))
    return { ok: true, result: { id: 1, is_bot: true, first_name: 'Anker', username: 'anker_bench_bot' } };
  if (path.endsWith('/sendMessage')) {
    const chat = String(/"chat_id":"?(-?\d+)/.exec(body)?.[1]);
    arrived(chat);
    return { ok: true, result: { message_id: 1, date: 1, chat: { id: Number(chat), type: 'private' }, text: '' } };
  }
  if (path.startsWith('/v3/conversations/')) {
    arrived(decodeURIComponent(path.split('/')[3] ?? ''));
    return { id: 'reply' };
  }
  if (path.endsWith('/token')) return { access_token: 'bench', token_type: 'Bearer', expires_in: 3600 };
  if (path.endsWith('/openidconfiguration'))
    return { issuer, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
  return path.endsWith('/keys') ? { keys: signing.keys } : { ok: true, result: true };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: string[] = [];
  request.setEncoding('utf8');
  for await (const part of request) parts.push(String(part));
  return parts.join('');
}

function answer(response: ServerResponse, value: unknown): void {
  const json = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
  response.end(json);
}
