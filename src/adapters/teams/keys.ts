import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import type { ChannelKey } from './token.ts';

/** The keys that the channel signs with. Throws where they cannot be fetched: then nobody is known, and nobody is a forger. */
export interface ChannelKeys {
  find(kid: string): Promise<ChannelKey | undefined>;
}

export function channelKeys(given: ChannelKeysGiven): ChannelKeys {
  const { now } = given;
  let known: Known | undefined;
  let fetching: Promise<Known> | undefined;
  const renew = async (): Promise<Known> => {
    fetching ??= fetchKeys(given).finally(() => (fetching = undefined));
    known = await fetching;
    return known;
  };
  return {
    find: async kid => {
      if (known === undefined || now() - known.at > dayMs) return (await renew()).keys.get(kid);
      const key = known.keys.get(kid);
      // a forger may name as many keys as he likes and does not make us ask each time
      if (key !== undefined || now() - known.at < againMs) return key;
      return (await renew()).keys.get(kid);
    },
  };
}

interface ChannelKeysGiven {
  readonly metadataUrl: string;
  readonly now: () => number;
  readonly withinMs: number;
}
interface Known {
  readonly at: number;
  readonly keys: ReadonlyMap<string, ChannelKey>;
}

const dayMs = 86_400_000;
const againMs = 5 * 60_000;

const metadataSchema = z.object({ jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.array(z.looseObject({ kid: z.string().optional() })) });
const keySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()),
});

async function fetchKeys({ metadataUrl, now, withinMs }: ChannelKeysGiven): Promise<Known> {
  const signal = AbortSignal.timeout(withinMs);
  const { jwks_uri: keysUrl } = metadataSchema.parse(await json(metadataUrl, signal));
  const { keys } = keysSchema.parse(await json(keysUrl, signal));
  const ours = keys.flatMap(key => keySchema.safeParse(key).data ?? []);
  return {
    at: now(),
    keys: new Map(
      ours.map(({ kid, kty, n, e, endorsements }) => [
        kid,
        { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements },
      ]),
    ),
  };
}

async function json(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The channel's keys are answered ${response.status}.`);
  return response.json();
}
