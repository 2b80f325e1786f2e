import type { IncomingMessage } from 'node:http';

/** What a page may besides what every page may. */
export interface PageMay {
  /** Play what was sent to it along with the words: no address, not even our own, gives it a sound. */
  readonly play?: true;
  /** Show another page of ours within it. */
  readonly frame?: true;
  /** Be shown within pages of these hosts; missing: of nobody. */
  readonly within?: readonly string[];
}

/** Nothing from other hosts, and no script in the page's text. */
export const policyFor = ({ play, frame, within = ["'none'"] }: PageMay): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(play ? ['media-src data:'] : []),
    ...(frame ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${within.join(' ')}`,
  ].join('; ');

/** Also no frame around it, and no trace in a cache. */
export const safeHeaders = {
  'content-security-policy': policyFor({}),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/**
 * Another page in the same browser reaches loopback too. A name that merely resolves to it (DNS rebinding) is known by its Host,
 * a foreign page by its Origin; there is no CORS, so it reads nothing and cannot post JSON either.
 */
export function refusalOf({ headers }: IncomingMessage): { status: 403; json: { error: string } } | undefined {
  if (!loopbackHost.test(headers.host ?? '')) return refused('This address is not served here. Open http://127.0.0.1.');
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host ?? ''}`)
    return refused('Pages of other hosts are not answered.');
  return undefined;
}

const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

const refused = (error: string): { status: 403; json: { error: string } } => ({ status: 403, json: { error } });
