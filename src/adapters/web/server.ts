import { STATUS_CODES, type IncomingHttpHeaders } from 'node:http';
import restify, { type Request, type Response } from 'restify';
import { errorFacts, type Log } from '../../bots/ports.ts';
import { bodyOf, type BodyKind } from './body.ts';
import { policyFor, refusalOf, safeHeaders, type PageMay } from './guard.ts';

/** What a route gets to see of a request. */
export interface Asked {
  readonly authorization: string;
  /** What stands behind the path. */
  readonly query: URLSearchParams;
  /** What a post holds; of anything else nothing. */
  readonly body: unknown;
}

export type Answer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly text: string; readonly type: string; readonly may?: PageMay }
  /** A file to be kept under this name. */
  | { readonly status: number; readonly bytes: Uint8Array; readonly type: string; readonly name: string }
  /** One JSON value per line for as long as the other side listens; what `open` answers is called at the end. */
  | { readonly open: (line: (value: unknown) => void) => () => void };

export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  /** For what is asked from outside: stands before the body, in the place of the loopback guard, and what it answers is said at once. */
  readonly gate?: (headers: IncomingHttpHeaders) => Exclude<Answer, { readonly open: unknown }> | undefined;
  readonly maxBytes?: number;
  /** What a post holds; JSON where nothing is said. */
  readonly takes?: BodyKind;
  answer(asked: Asked): Answer | Promise<Answer>;
}

export interface WebServer {
  readonly url: string;
  close(): Promise<void>;
}

export class WebServerError extends Error {
  readonly code: 'port in use' | 'port not allowed' | 'not listening';
  constructor(code: WebServerError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WebServerError';
    this.code = code;
  }
}

/** Serves on loopback only: what is to be reached from outside stands behind a proxy that speaks TLS. */
export async function openWebServer({ host = '127.0.0.1', port, routes, log }: WebServerGiven): Promise<WebServer> {
  const server = restify.createServer({ name: '' });
  // its own log repeats paths and inner messages; ours holds codes only
  Object.assign(server.log, { level: 'silent' });
  const streams = new Set<Response>();
  server.pre((request, response, next) => {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
    const isGated = routes.some(({ path, gate }) => gate !== undefined && path === request.path());
    const refusal = isGated ? undefined : refusalOf(request);
    if (refusal === undefined) return next();
    write(response, refusal);
    return next(false);
  });
  for (const route of routes) server[route.method](route.path, answering(route, { log, streams }));
  await listening(server, { host, port });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server, port)}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const stream of streams) stream.end();
        server.server.closeIdleConnections();
      }),
  };
}

interface WebServerGiven {
  readonly host?: string;
  /** 0: any free one */
  readonly port: number;
  readonly routes: readonly Route[];
  readonly log: Log;
}

interface Inside {
  readonly log: Log;
  readonly streams: Set<Response>;
}

const answering =
  (route: Route, { log, streams }: Inside) =>
  async (request: Request, response: Response) => {
    try {
      const refusal = route.gate?.(request.headers);
      if (refusal !== undefined) return write(response, refusal);
      const body = await bodyOf(request, route);
      if ('refused' in body) return write(response, body.refused);
      const answer = await route.answer({
        authorization: request.headers.authorization ?? '',
        query: new URLSearchParams(request.getQuery()),
        body: body.value,
      });
      if ('open' in answer) return stream(response, answer, streams);
      return write(response, answer);
    } catch (cause) {
      log.error('web.failed', { route: route.path.slice(1).replaceAll('/', '.'), ...errorFacts(cause) });
      return write(response, {
        status: 500,
        json: { error: 'This went wrong here. Nothing was accepted; try again.' },
      });
    }
  };

function write(response: Response, answer: Exclude<Answer, { readonly open: unknown }>): void {
  if (response.headersSent || response.destroyed) return;
  if ('bytes' in answer) {
    const { status, bytes, type, name } = answer;
    const disposition = `attachment; filename="${name}"`;
    response.writeHead(status, STATUS_CODES[status] ?? '', {
      'content-type': type,
      'content-disposition': disposition,
    });
    response.end(bytes);
    return;
  }
  const [text, type] =
    'json' in answer ? [JSON.stringify(answer.json), 'application/json'] : [answer.text, answer.type];
  const policy = 'may' in answer && answer.may ? { 'content-security-policy': policyFor(answer.may) } : {};
  response.writeHead(answer.status, STATUS_CODES[answer.status] ?? '', {
    'content-type': `${type}; charset=utf-8`,
    ...policy,
  });
  response.end(text);
}

const heartbeatMs = 20_000;

function stream(response: Response, { open }: Extract<Answer, { open: unknown }>, streams: Set<Response>): void {
  response.writeHead(200, 'OK', { 'content-type': 'application/x-ndjson; charset=utf-8' });
  const line = (value: unknown): void => {
    // the server may be closing while something is still being said
    if (!response.writableEnded) response.write(`${JSON.stringify(value)}\n`);
  };
  streams.add(response);
  const close = open(line);
  // a line at once and again and again: both sides notice when the other is gone
  line({});
  const heart = setInterval(line, heartbeatMs, {});
  response.once('close', () => {
    clearInterval(heart);
    streams.delete(response);
    close();
  });
}

type RestifyServer = ReturnType<typeof restify.createServer>;

const listening = (server: RestifyServer, { host, port }: { host: string; port: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(notListening(cause, port)));
    server.listen(port, host, () => resolve());
  });

function notListening(cause: NodeJS.ErrnoException, port: number): WebServerError {
  if (cause.code === 'EADDRINUSE')
    return new WebServerError(
      'port in use',
      `Port ${port} is in use. Stop what runs there, or set another ANKER_PORT.`,
      {
        cause,
      },
    );
  if (cause.code === 'EACCES')
    return new WebServerError('port not allowed', `Port ${port} needs more rights. Set an ANKER_PORT above 1023.`, {
      cause,
    });
  return new WebServerError('not listening', `Nothing can listen on port ${port} (${cause.code ?? cause.name}).`, {
    cause,
  });
}

function portOf(server: RestifyServer, asked: number): number {
  const address = server.address();
  return typeof address === 'object' ? address.port : asked;
}
