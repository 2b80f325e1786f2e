// The door to Telegram: grammY's calls, our own bridge for what comes in.
import type { Door, Inbound, Log, Pulse, Receipt, Secrets, Voice } from '../../bots/ports.ts';
import type { Route } from '../web/server.ts';
import { buttonsOf } from './buttons.ts';
import { telegramDoor } from './door.ts';
import { startPolling, type Polling } from './polling.ts';
import { introduce } from './start.ts';
import { updateTaking } from './taking.ts';
import { webhookPath, webhookRoute } from './webhook.ts';
import { botIdIn, openWire, type WireGiven } from './wire.ts';

export { TelegramError } from './start.ts';

export interface Telegram {
  readonly door: Door;
  /** Empty where we ask for updates ourselves. */
  readonly routes: readonly Route[];
  /** The bot's own id: what stands as `tenant` in its addresses. */
  readonly tenant: string;
  /** The deep link that carries a code; it has the bot's name in it, which is known after `start`. */
  link(code: string): string;
  /** Returns when Telegram knows us, and tries for as long as it cannot be reached. Throws `TelegramError` for a wrong token. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface TelegramGiven extends WireGiven {
  readonly secrets: Pick<Secrets, 'derive'>;
  readonly log: Log;
  readonly pulse: Pulse;
  readonly receive: (inbound: Inbound) => Promise<Receipt>;
  /** `webhook`: the address under which Telegram reaches this server, without a path. */
  readonly mode: 'polling' | { readonly webhook: string };
  /** Missing: nothing is read aloud. */
  readonly voice?: Voice | undefined;
  readonly sendWithinMs?: number;
}

export function openTelegram(given: TelegramGiven): Telegram {
  const { secrets, log, pulse, receive, mode, voice } = given;
  const wire = openWire(given);
  const tenant = botIdIn(given.token);
  const buttons = buttonsOf(secrets);
  const taking = updateTaking({ wire, buttons, tenant, receive, log });
  const secret = secrets.derive('telegram.webhook');
  const stopping = new AbortController();
  let polling: Polling | undefined;
  let name: string | undefined;
  return {
    door: {
      ...telegramDoor({ wire, buttons, log, voice, withinMs: given.sendWithinMs }),
      isTaking: () => (mode === 'polling' ? polling?.isTaking() === true : name !== undefined),
    },
    routes: mode === 'polling' ? [] : [webhookRoute({ secret, taking })],
    tenant,
    link: code => {
      if (name === undefined) throw new Error('Telegram has not yet said what this bot is called.');
      return `https://t.me/${name}?start=${code}`;
    },
    start: async () => {
      const webhook = mode === 'polling' ? undefined : { url: urlOf(mode.webhook), secret };
      const speaks = voice !== undefined;
      name = await introduce({ wire, log, pulse, webhook, speaks, stop: stopping.signal });
      if (mode === 'polling' && !stopping.signal.aborted) polling = startPolling({ wire, taking, log, pulse });
    },
    stop: async () => {
      stopping.abort();
      await polling?.stop();
      await taking.settled();
    },
  };
}

const urlOf = (base: string): string => `${base.replace(/\/+$/, '')}${webhookPath}`;
