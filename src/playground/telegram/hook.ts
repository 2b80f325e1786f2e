import { badRequest } from './failure.ts';
import type { Updates } from './updates.ts';

export interface HookSettings {
  readonly url: string;
  readonly secret?: string | undefined;
}

/** Brings updates to the bot's own server, one after the other, and again and again until it says 200. */
export interface Hook {
  set(settings: HookSettings | undefined): void;
  settings(): HookSettings | undefined;
  /** Something is there to be brought. */
  wake(): void;
  lastError(): { readonly date: number; readonly message: string } | undefined;
  /** Nothing is under way and nothing waits. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface HookGiven {
  readonly updates: () => Updates;
  readonly now: () => number;
  /** The pause before it is tried again. */
  readonly wait: (ms: number) => Promise<void>;
  /** A webhook may answer with a call of its own. */
  readonly call: (reply: unknown) => Promise<void>;
  /** The bot's server refused. */
  readonly refused: () => void;
}

const answersWithinMs = 60_000;

export function hook(given: HookGiven): Hook {
  let settings: HookSettings | undefined;
  let error: { readonly date: number; readonly message: string } | undefined;
  let running: Promise<void> | undefined;
  const closing = new AbortController();
  const closed = Promise.withResolvers<void>();
  const run = async (): Promise<void> => {
    let failures = 0;
    for (;;) {
      const update = given.updates().head();
      if (update === undefined || settings === undefined || closing.signal.aborted) return;
      const said = await bring(settings, update, closing.signal);
      if (said.kind === 'taken') {
        given.updates().confirm(update.update_id);
        failures = 0;
        if (said.reply !== undefined) await given.call(said.reply);
      } else {
        error = { date: Math.floor(given.now() / 1000), message: said.why };
        given.refused();
        await Promise.race([given.wait(Math.min(60_000, 500 * 2 ** failures)), closed.promise]);
        failures += 1;
      }
    }
  };
  const wake = (): void => {
    if (settings === undefined || closing.signal.aborted) return;
    running ??= run().finally(() => {
      running = undefined;
      if (given.updates().head() !== undefined) wake();
    });
  };
  return {
    wake,
    set: to => {
      if (to !== undefined) checkAddress(to.url);
      settings = to;
      error = undefined;
      wake();
    },
    settings: () => settings,
    lastError: () => error,
    settled: async () => {
      for (let run = running; run !== undefined; run = running) await run;
    },
    close: async () => {
      closing.abort();
      closed.resolve();
      settings = undefined;
      await running;
    },
  };
}

/** As the real one, but for this machine itself, which has no certificate. */
function checkAddress(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw badRequest('bad webhook: invalid webhook URL specified');
  if (/^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)) return;
  if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(url.port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
}

type Brought = { readonly kind: 'taken'; readonly reply: unknown } | { readonly kind: 'refused'; readonly why: string };

async function bring({ url, secret }: HookSettings, update: unknown, closing: AbortSignal): Promise<Brought> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([closing, AbortSignal.timeout(answersWithinMs)]),
      redirect: 'manual',
    });
    const text = await response.text();
    if (!response.ok)
      return { kind: 'refused', why: `Wrong response from the webhook: ${response.status} ${response.statusText}` };
    return { kind: 'taken', reply: parsed(text) };
  } catch {
    return { kind: 'refused', why: 'Connection refused' }; // or cut, or too slow: the bot's owner reads one line
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a webhook owes nothing but its status
  }
}
