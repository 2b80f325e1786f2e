import { z } from 'zod';
import { badRequest, conflict } from './failure.ts';
import type { Given } from './given.ts';
import type { Methods } from './world.ts';

const longestPollSeconds = 50;

/** How the bot gets to know what happened: it asks, or it is told. Never both. */
export const receivingMethods: Methods = {
  getUpdates: ({ updates, hook }, given, gone) => {
    if (hook.settings() !== undefined)
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    updates.allow(kindsIn(given));
    const seconds = Math.min(longestPollSeconds, Math.max(0, given.integer('timeout') ?? 0));
    return updates.poll({
      offset: given.integer('offset') ?? 0,
      limit: Math.min(100, Math.max(1, given.integer('limit') ?? 100)),
      timeoutMs: seconds * 1000,
      gone,
    });
  },
  setWebhook: ({ updates, hook }, given) => {
    const secret = given.text('secret_token');
    if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret))
      throw badRequest('secret token contains unallowed characters');
    const url = given.text('url') ?? '';
    updates.interrupt('setWebhook request');
    updates.allow(kindsIn(given));
    if (given.flag('drop_pending_updates')) updates.forget();
    hook.set(url === '' ? undefined : { url, secret });
    return true;
  },
  deleteWebhook: ({ updates, hook }, given) => {
    if (given.flag('drop_pending_updates')) updates.forget();
    hook.set(undefined);
    return true;
  },
  getWebhookInfo: ({ updates, hook }) => {
    const error = hook.lastError();
    return {
      url: hook.settings()?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.waiting(),
      ...(error && { last_error_date: error.date, last_error_message: error.message }),
      ...(updates.allowed().length > 0 && { allowed_updates: updates.allowed() }),
    };
  },
};

function kindsIn(given: Given): readonly string[] | undefined {
  const kinds = given.json('allowed_updates');
  if (kinds === undefined || kinds === null) return undefined;
  const read = z.array(z.string()).safeParse(kinds);
  if (!read.success) throw badRequest("can't parse allowed_updates");
  return read.data;
}
