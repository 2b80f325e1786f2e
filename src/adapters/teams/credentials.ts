import { z } from 'zod';

/** The bot's registration: of one tenant, as Azure asks for since 2025. */
export interface Credentials {
  readonly appId: string;
  readonly tenant: string;
  readonly secret: string;
}

/** What we show the connector. Fetched here and not by the library: its own client cannot be stopped after a time, nor be led to a stand-in. */
export interface BotToken {
  get(): Promise<string>;
  /** It was refused: the next one is fetched anew. */
  forget(): void;
}

export function botToken(given: BotTokenGiven): BotToken {
  const { now } = given;
  let known: Known | undefined;
  let fetching: Promise<Known> | undefined;
  return {
    get: async () => {
      if (known !== undefined && now() < known.until) return known.token;
      fetching ??= fetchToken(given).finally(() => (fetching = undefined));
      known = await fetching;
      return known.token;
    },
    forget: () => {
      known = undefined;
    },
  };
}

interface BotTokenGiven {
  readonly credentials: Credentials;
  readonly tokenUrl: string;
  readonly now: () => number;
  readonly withinMs: number;
}
interface Known {
  readonly token: string;
  readonly until: number;
}

/** Renewed before it ends, so that it does not end on the way. */
const earlierMs = 5 * 60_000;

const grantedSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

async function fetchToken({ credentials, tokenUrl, now, withinMs }: BotTokenGiven): Promise<Known> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: credentials.appId,
      client_secret: credentials.secret,
      scope: 'https://api.botframework.com/.default',
    }),
    signal: AbortSignal.timeout(withinMs),
  });
  if (!response.ok) throw new TokenError(response.status);
  const { access_token: token, expires_in: seconds } = grantedSchema.parse(await response.json());
  return { token, until: now() + Math.max(0, seconds * 1000 - earlierMs) };
}

/** The sign-in refused the bot's own secret, or does not work. Its answer may quote ids, so only the status is kept. */
class TokenError extends Error {
  readonly code: string;
  constructor(status: number) {
    super(`The sign-in for the bot was answered ${status}. Check the app id, the tenant and the secret.`);
    this.name = 'TokenError';
    this.code = `status.${status}`;
  }
}
