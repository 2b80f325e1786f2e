import { z } from 'zod';
import type { Delivery } from '../../bots/ports.ts';

/** As much of an answer as the library's pipeline lets us see. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly bodyAsText?: string | null;
  readonly headers: { get(name: string): string | undefined };
}

/** The connector refused. Of its answer only codes are kept: the rest may name people. */
export class ConnectorError extends Error {
  readonly status: number;
  /** The connector's own word for it. */
  readonly code: string;
  readonly retryAfterMs: number | undefined;
  constructor({ status, bodyAsText, headers }: ConnectorAnswer) {
    super(`The connector answered ${status}.`);
    this.name = 'ConnectorError';
    this.status = status;
    this.code = codeIn(bodyAsText ?? '') ?? `status.${status}`;
    this.retryAfterMs = waitIn(headers.get('retry-after'));
  }
}

const bodySchema = z.object({ error: z.object({ code: z.string().regex(/^[A-Za-z]{1,60}$/) }) });

function codeIn(text: string): string | undefined {
  try {
    return bodySchema.safeParse(JSON.parse(text)).data?.error.code;
  } catch {
    // a proxy's page: its status says enough
    return undefined;
  }
}

function waitIn(header: string | undefined): number | undefined {
  const seconds = header === undefined || header === '' ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * 1000) : undefined;
}

/** What a failed send means for the one who was to get it. */
export function deliveryFor(cause: unknown): Exclude<Delivery, { readonly kind: 'delivered' }> {
  if (!(cause instanceof ConnectorError)) return unreachable;
  switch (cause.status) {
    case 400:
    case 413:
      return { kind: 'refused', why: 'invalid' };
    case 403:
      // MessageWritesBlocked, BotNotInConversationRoster, forbidden by the tenant: nothing arrives there any more
      return { kind: 'refused', why: 'blocked' };
    case 404:
      return { kind: 'refused', why: 'unknownAddress' };
    case 429:
      return { kind: 'retry', why: 'throttled', afterMs: cause.retryAfterMs ?? unreachable.afterMs };
    default:
      // our own token was refused, or the server is ill: over some time
      return unreachable;
  }
}

const unreachable = { kind: 'retry', why: 'unreachable', afterMs: 5_000 } as const;
