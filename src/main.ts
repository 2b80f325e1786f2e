// The composition root: a demo on loopback, or a house in service with its real doors.
import { jsonLog } from './adapters/log.ts';
import { MailError } from './adapters/mail/server.ts';
import { TelegramError } from './adapters/telegram/telegram.ts';
import { WebServerError } from './adapters/web/server.ts';
import { openDemo } from './commands/demo.ts';
import type { Anker } from './commands/house.ts';
import { openLive } from './commands/live.ts';
import { isMendable } from './commands/store.ts';
import { isDemo, readConfig } from './config.ts';

async function main(): Promise<void> {
  const read = readConfig(process.env);
  if (read.kind === 'errors') return stopWith(read.problems);
  const { config } = read;
  const log = jsonLog(process.stderr, config.ANKER_LOG_LEVEL, Date.now);
  try {
    const anker = await (isDemo(config) ? openDemo(config, log) : openLive(config, log));
    closeOnSignal(anker);
    console.log(`Anker runs: ${anker.url}`);
  } catch (cause) {
    if (!isExpected(cause)) throw cause;
    stopWith([cause.message]);
  }
}

function stopWith(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

/** What the machine or a setting is to blame for is said in a sentence; anything else is our own fault and shows its place. */
const isExpected = (cause: unknown): cause is Error =>
  isMendable(cause) || [WebServerError, TelegramError, MailError].some(kind => cause instanceof kind);

/** What is being sent is finished; a second signal does not wait for it. */
function closeOnSignal(anker: Anker): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.once(signal, () => process.exit(130));
      void anker.close().then(() => process.exit(0));
    });
}

await main();
