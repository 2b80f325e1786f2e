import { verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  serviceurl: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
});

/** A token that has the right form; nothing about it is proven yet. */
export interface Token {
  readonly kid: string;
  readonly claims: z.infer<typeof claimsSchema>;
  readonly signed: string;
  readonly signature: Buffer;
}

export function tokenIn(authorization: string): Token | undefined {
  const [, head, body, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (head === undefined || body === undefined || signature === undefined) return undefined;
  const header = headerSchema.safeParse(decoded(head));
  const claims = claimsSchema.safeParse(decoded(body));
  if (!header.success || !claims.success) return undefined;
  return {
    kid: header.data.kid,
    claims: claims.data,
    signed: `${head}.${body}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    // not JSON: no token of anybody's
    return undefined;
  }
}

export interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly serviceUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The clocks of two machines may differ by so much; the library allows the same. */
const toleranceMs = 5 * 60_000;

export const isMeantFor = ({ claims }: Token, { issuer, audience, serviceUrl, now }: Expected): boolean =>
  claims.iss === issuer &&
  claims.aud === audience &&
  claims.serviceurl === serviceUrl &&
  claims.exp * 1000 > now - toleranceMs &&
  (claims.nbf ?? 0) * 1000 <= now + toleranceMs;

export interface ChannelKey {
  readonly key: KeyObject;
  readonly endorsements: readonly string[];
}

export const isSignedBy = ({ signed, signature }: Token, { key }: ChannelKey): boolean =>
  verify('RSA-SHA256', Buffer.from(signed), key, signature);
