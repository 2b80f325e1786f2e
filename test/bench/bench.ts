// npm run bench [-- --json] [--seconds 8]: our turns beside the bare libraries, in one run, against the same sink.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticleFiles } from '../../src/adapters/files.ts';
import { memory } from '../../src/adapters/learned.ts';
import { libraryOf } from '../../src/dialogs/library.ts';
import { readLibrary } from '../../src/knowledge/library.ts';
import { measure, type Measured } from './load.ts';
import { appId, teamsMessage, telegramMessage } from './people.ts';
import { openSink, type Sink } from './sink.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, seconds: { type: 'string', default: '8' } } });
const seconds = Number(values.seconds);

const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'anker-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function turns(sink: Sink): Promise<readonly Measured[]> {
  const bearer = (): Readonly<Record<string, string>> => ({
    authorization: `Bearer ${sink.signing.sign({ audience: appId, serviceUrl: sink.url, now: Math.floor(Date.now() / 1000) })}`,
  });
  // made once: signing is the channel's work, not ours
  const signed = bearer();
  const toTeams = (n: number) => teamsMessage(n, sink.url);
  const run = (name: string, given: Pick<Parameters<typeof measure>[0], 'message' | 'headers'>): Promise<Measured> =>
    withFolder(folder => measure({ name, sink, folder, seconds, ...given }));
  return [
    await run('grammy echo', { message: telegramMessage }),
    // the least that honest durability costs: what was said, that it was heard and what is answered before it goes out, sealed
    await run('grammy echo, committed', { message: telegramMessage }),
    await run('our Telegram turn', { message: telegramMessage }),
    await run('botbuilder echo', { message: toTeams }),
    await run('our Teams turn', { message: toTeams, headers: () => signed }),
  ];
}

/** Each question of the tuned half, several times. */
async function finding(): Promise<{ readonly p50Ms: number; readonly p99Ms: number }> {
  const read = readLibrary(await readArticleFiles());
  const { find } = libraryOf(read.kind === 'library' ? read.articles : [], memory);
  const file = new URL('../knowledge/questions/tuned.jsonl', import.meta.url);
  const questions = [...readFileSync(file, 'utf8').matchAll(/"q":\s*"((?:[^"\\]|\\.)*)"/g)].map(([, q]) => q ?? '');
  for (const question of questions) find(question);
  const times = questions
    .map(question => {
      const started = performance.now();
      find(question);
      return performance.now() - started;
    })
    .toSorted((one, other) => one - other);
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 1000) / 1000;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** From the start of the process to "Anker runs", the demo with an empty folder. */
const coldStart = (): Promise<number> =>
  withFolder(
    folder =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const env = { ...process.env, ANKER_DATA: folder, ANKER_PORT: '0', ANKER_LOG_LEVEL: 'off', ANKER_VOICE: 'off' };
        const child = spawn(process.execPath, ['--import', './needs-node-24.mjs', 'src/main.ts'], {
          env,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        child.once('exit', () => reject(new Error('Anker ended before it ran.')));
        child.stdout.once('data', () => {
          const ms = Math.round(performance.now() - started);
          child.removeAllListeners('exit').once('exit', () => resolve(ms));
          child.kill();
        });
      }),
  );

const sink = await openSink();
const measured = await turns(sink);
await sink.close();
const result = {
  node: process.version,
  seconds,
  turns: measured,
  finding: await finding(),
  coldStartMs: await coldStart(),
};

if (values.json) console.log(JSON.stringify(result));
else {
  console.table(measured);
  console.log(`finding: p50 ${String(result.finding.p50Ms)} ms, p99 ${String(result.finding.p99Ms)} ms`);
  console.log(`cold start of the demo: ${String(result.coldStartMs)} ms`);
}
if (measured.some(({ left, refused }) => left > 0 || refused > 0)) {
  console.error('A run does not count: something was refused, or was left in the outbox.');
  process.exitCode = 1;
}
