import { createSign, generateKeyPair, randomBytes, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** The channel's own key, made anew at every start, and what a bot needs to know it. */
export interface Signing {
  /** As the channel would sign for this bot; what is given replaces or, where undefined, removes. */
  sign(claims: Claims, more?: Readonly<Record<string, unknown>>, head?: Readonly<Record<string, unknown>>): string;
  readonly keys: readonly (JsonWebKey & { readonly kid: string })[];
  readonly kid: string;
  readonly publicKey: KeyObject;
}

export interface Claims {
  readonly audience: string;
  readonly serviceUrl: string;
  /** Seconds since 1970. */
  readonly now: number;
}

export const issuer = 'https://api.botframework.com';

export async function openSigning(endorsements: readonly string[] = ['msteams']): Promise<Signing> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = randomBytes(8).toString('base64url');
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    alg: 'RS256',
    endorsements: [...endorsements],
  };
  return {
    kid,
    publicKey,
    keys: [jwk],
    sign: ({ audience, serviceUrl, now }, more = {}, head = {}) => {
      const claims = { iss: issuer, aud: audience, serviceurl: serviceUrl, nbf: now, exp: now + 600, ...more };
      const signed = `${part({ typ: 'JWT', alg: 'RS256', kid, ...head })}.${part(claims)}`;
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
    },
  };
}

export const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
