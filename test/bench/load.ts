// Load on one server: as many messages under way as there are senders, each from another chat, until the time is over.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Message } from './people.ts';
import type { Sink } from './sink.ts';

export interface Measured {
  readonly name: string;
  /** Replies that arrived, per second. */
  readonly repliesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly memoryMb: number;
  readonly refused: number;
  /** What was still in the outbox at the end: above 0 the run does not count. */
  readonly left: number;
}

export interface Run {
  readonly name: string;
  readonly sink: Sink;
  readonly folder: string;
  readonly seconds: number;
  readonly message: (n: number) => Message;
  readonly headers?: () => Readonly<Record<string, string>>;
}

const senders = 32;
const warmUpSeconds = 2;

export async function measure({ name, sink, folder, seconds, message, headers }: Run): Promise<Measured> {
  const server = await startServer(name, sink, folder);
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const sent = { n: 0, refused: 0 };
  const post = posting({ ...server, agent });
  const sendUntil = async (end: number, times: number[]): Promise<void> => {
    while (performance.now() < end) {
      const { chat, body } = message((sent.n += 1));
      const arrival = sink.arrival(chat);
      const started = performance.now();
      const [status] = await Promise.all([post(body, headers?.() ?? {}), arrived(arrival)]);
      if (status !== 200) sent.refused += 1;
      times.push(performance.now() - started);
    }
  };
  const during = async (time: number): Promise<readonly number[]> => {
    const times: number[] = [];
    const end = performance.now() + time * 1000;
    await Promise.all(Array.from({ length: senders }, () => sendUntil(end, times)));
    return times;
  };
  await during(warmUpSeconds);
  sent.refused = 0;
  const [before, began] = [sink.replies, performance.now()];
  const times = (await during(seconds)).toSorted((one, other) => one - other);
  const repliesPerSecond = (sink.replies - before) / ((performance.now() - began) / 1000);
  const { left, rss } = await endOf(server.child);
  agent.destroy();
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    name,
    repliesPerSecond: Math.round(repliesPerSecond),
    p50Ms: tenths(at(0.5)),
    p99Ms: tenths(at(0.99)),
    memoryMb: Math.round(rss / 1024 / 1024),
    refused: sent.refused,
    left,
  };
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

/** A reply that never comes must not hold the run. */
const arrived = (arrival: Promise<void>): Promise<void> =>
  Promise.race([arrival, setTimeout(5_000, undefined, { ref: false })]);

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly fixed: Readonly<Record<string, string>>;
}

const saidSchema = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) });
const endSchema = z.object({ left: z.number(), rss: z.number() });

async function startServer(name: string, sink: Sink, folder: string): Promise<Server> {
  const script = new URL('server.ts', import.meta.url).pathname;
  const child = fork(script, [name, sink.url, folder], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', resolve);
    child.once('exit', code => reject(new Error(`"${name}" ended with ${String(code)} before it listened.`)));
  });
  const { url, headers } = saidSchema.parse(JSON.parse(line));
  return { child, url, fixed: headers };
}

async function endOf(child: ChildProcess): Promise<z.infer<typeof endSchema>> {
  const said = once(child, 'message');
  child.send('end');
  const [end] = z.tuple([endSchema, z.unknown()]).parse(await said);
  child.kill();
  return end;
}

const posting =
  ({ url, fixed, agent }: Pick<Server, 'url' | 'fixed'> & { readonly agent: Agent }) =>
  (body: string, more: Readonly<Record<string, string>>): Promise<number> =>
    new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body);
      const headers = { 'content-type': 'application/json', 'content-length': length, ...fixed, ...more };
      request(url, { method: 'POST', agent, headers }, response => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 0));
      })
        .once('error', reject)
        .end(body);
    });
