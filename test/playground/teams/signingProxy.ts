// The Playground can get its tokens from Microsoft only. This stands between it and the bot and signs in its place.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const addressedSchema = z.object({ serviceUrl: z.string() });

export interface SigningProxy {
  readonly url: string;
  /** What the bot answered, in this order. */
  readonly answers: readonly number[];
}

export async function openSigningProxy(given: {
  readonly botUrl: () => string;
  readonly sign: (serviceUrl: string) => string;
}): Promise<SigningProxy> {
  const answers: number[] = [];
  const forward = async (method: string, body: string): Promise<{ status: number; body: string }> => {
    if (method !== 'POST') return { status: 405, body: '' };
    const { serviceUrl } = addressedSchema.parse(JSON.parse(body));
    const response = await fetch(given.botUrl(), {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${given.sign(serviceUrl)}` },
      body,
    });
    answers.push(response.status);
    return { status: response.status, body: await response.text() };
  };
  const server = createServer((request, response) => {
    void text(request)
      .then(body => forward(request.method ?? '', body))
      .then(answer => {
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(answer.body);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/api/messages`, answers };
}
