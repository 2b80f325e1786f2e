import { Api } from 'grammy';

/** The library asks for its polyfill's type of signal; the platform's own does the same work. */
type WireSignal = NonNullable<Parameters<Api['getMe']>[0]>;

export interface Wire {
  readonly api: Api;
  /** Ends what it is given to: after a time, or when `stop` says so. */
  until(ms: number, stop?: AbortSignal): WireSignal;
}

/** What a send may take; the claim of the outbox is built on it. */
export const sendWithinMs = 15_000;
/** How long Telegram may hold a request for updates that has none. */
export const pollSeconds = 25;

/** Keeps its connections alive by itself; tries nothing twice. */
export function openWire({ token, apiRoot }: WireGiven): Wire {
  const api = new Api(token, {
    ...(apiRoot !== undefined && { apiRoot: apiRoot.replace(/\/+$/, '') }),
    // the last resort, above every limit of ours
    timeoutSeconds: pollSeconds + sendWithinMs / 1000 + 5,
    sensitiveLogs: false,
  });
  return {
    api,
    until: (ms, stop) => {
      const signal = stop === undefined ? AbortSignal.timeout(ms) : AbortSignal.any([AbortSignal.timeout(ms), stop]);
      if (!isWireSignal(signal)) throw new TypeError('This Node has no AbortSignal that can be listened to.');
      return signal;
    },
  };
}

export interface WireGiven {
  readonly token: string;
  /** Another server than Telegram's own: the playground's, or a Bot API server of the house. */
  readonly apiRoot?: string | undefined;
}

const isWireSignal = (signal: object): signal is WireSignal => 'aborted' in signal && 'addEventListener' in signal;

/** `123456:ABC…`: what stands before the colon is the bot's own id. */
export const botIdIn = (token: string): string => token.split(':')[0] ?? '';
