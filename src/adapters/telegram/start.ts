import type { Log, Pulse } from '../../bots/ports.ts';
import { failureFacts, failureOf } from './failure.ts';
import { wantedUpdates } from './update.ts';
import { waitUnless } from './waiting.ts';
import { sendWithinMs, type Wire } from './wire.ts';
import { menuFor, words } from './words.ts';

export class TelegramError extends Error {
  readonly code: 'token refused' | 'webhook refused';
  constructor(code: TelegramError['code'], message: string) {
    super(message);
    this.name = 'TelegramError';
    this.code = code;
  }
}

export interface StartGiven {
  readonly wire: Wire;
  readonly log: Log;
  readonly pulse: Pulse;
  /** Where Telegram brings its updates; nothing where it is asked for them. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
  /** Whether there is a voice. */
  readonly speaks: boolean;
  readonly stop: AbortSignal;
}

/** Answers the bot's name in Telegram. Tries for as long as Telegram cannot be reached; a wrong token is an error of the settings. */
export async function introduce(given: StartGiven): Promise<string | undefined> {
  for (let tries = 0; !given.stop.aborted; tries += 1) {
    try {
      const name = await saidWhoWeAre(given);
      await takeUpdates(given);
      return name;
    } catch (cause) {
      if (given.stop.aborted) return undefined;
      const failure = failureOf(cause);
      if (failure.why === 'token') throw refusedToken();
      if (failure.why === 'invalid') throw refusedWebhook();
      given.log.warn('telegram.notStarted', failureFacts(cause));
      const pause = failure.why === 'throttled' ? failure.afterMs : Math.min(30_000, 500 * 2 ** Math.min(tries, 10));
      await waitUnless(given.stop, given.pulse, pause);
    }
  }
  return undefined;
}

const refusedToken = (): TelegramError =>
  new TelegramError(
    'token refused',
    'TELEGRAM_TOKEN: Telegram does not know this token. @BotFather shows the right one.',
  );

const refusedWebhook = (): TelegramError =>
  new TelegramError(
    'webhook refused',
    'TELEGRAM_WEBHOOK: Telegram does not bring anything to this address. It has to begin with https:// and use port 443, 80, 88 or 8443.',
  );

async function saidWhoWeAre(given: StartGiven): Promise<string> {
  const { wire, log, stop } = given;
  const { username, first_name: name } = await wire.api.getMe(wire.until(sendWithinMs, stop));
  if (tellsTooMuch.test(`${name} ${username}`)) log.warn('telegram.nameTellsTooMuch');
  // how we look is not what we are for: without it the bot works all the same
  await describe(given).catch((cause: unknown) => log.warn('telegram.notDescribed', failureFacts(cause)));
  return username;
}

/** Whoever sees the chat in a list must not learn that its owner has a disability (`care-rules` 19). */
const tellsTooMuch = /behinder|handicap|werkstatt|wfbm|inklusi|reha|betreu|disab/i;

/** Asked first, because changes of a description are few a day. */
async function describe({ wire, speaks, stop }: StartGiven): Promise<void> {
  const { api } = wire;
  const signal = wire.until(sendWithinMs, stop);
  const commands = menuFor(speaks).map(({ command, description }) => ({ command, description }));
  const scope = { scope: { type: 'all_private_chats' } } as const;
  const standing = await api.getMyCommands(scope, signal);
  if (JSON.stringify(standing) !== JSON.stringify(commands)) await api.setMyCommands(commands, scope, signal);
  const { description } = await api.getMyDescription({}, signal);
  if (description !== words.description) await api.setMyDescription(words.description, {}, signal);
  const { short_description: short } = await api.getMyShortDescription({}, signal);
  if (short !== words.shortDescription) await api.setMyShortDescription(words.shortDescription, {}, signal);
}

/** What has waited meanwhile is not thrown away. */
async function takeUpdates({ wire, webhook, stop }: StartGiven): Promise<void> {
  const signal = wire.until(sendWithinMs, stop);
  if (webhook === undefined) await wire.api.deleteWebhook({ drop_pending_updates: false }, signal);
  else
    await wire.api.setWebhook(
      webhook.url,
      { secret_token: webhook.secret, allowed_updates: [...wantedUpdates], drop_pending_updates: false },
      signal,
    );
}
