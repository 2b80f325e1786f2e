import { hash, timingSafeEqual } from 'node:crypto';
import type { Route } from '../web/server.ts';
import type { Taking } from './taking.ts';

export const webhookPath = '/telegram';
export const secretHeader = 'x-telegram-bot-api-secret-token';

/** Two texts and what they are answered with can be the whole of an update; a megabyte is nobody's message. */
const maxUpdateBytes = 512 * 1024;

/** Where Telegram brings its updates. What is not committed is not answered 200, and comes again. */
export const webhookRoute = ({ secret, taking }: WebhookGiven): Route => ({
  method: 'post',
  path: webhookPath,
  maxBytes: maxUpdateBytes,
  gate: headers =>
    isSame(headers[secretHeader], secret) ? undefined : { status: 401, json: { error: 'Unauthorised.' } },
  answer: async ({ body }) => {
    const taken = await taking.take(body);
    switch (taken) {
      case 'taken':
        return { status: 200, json: {} };
      case 'again':
        return { status: 503, json: { error: 'Not received. Send it again.' } };
      case 'broken':
        return { status: 400, json: { error: 'This is no update.' } };
      default:
        return taken satisfies never;
    }
  },
});

interface WebhookGiven {
  readonly secret: string;
  readonly taking: Pick<Taking, 'take'>;
}

/** Hashed first, so that not even the length is learnt from the time that it takes. */
function isSame(given: string | readonly string[] | undefined, secret: string): boolean {
  return timingSafeEqual(hashOf(typeof given === 'string' ? given : ''), hashOf(secret)) && secret !== '';
}

const hashOf = (text: string): Buffer => hash('sha256', text, 'buffer');
