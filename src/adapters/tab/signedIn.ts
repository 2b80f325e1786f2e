import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Address } from '../../bots/ports.ts';

/** `strange`: shows nothing that counts here. `unproven`: the keys could not be fetched, so nobody is known and nobody is a forger. */
export type SignedIn = Address | 'strange' | 'unproven';

export interface SignInGiven {
  readonly appId: string;
  /** Of the staff; nobody from any other signs in here. */
  readonly tenant: string;
  /** Where Microsoft Entra ID is: another cloud, or a stand-in. */
  readonly entra?: string | undefined;
  /** The machine's clock: tokens are dated by it. */
  readonly now: () => number;
}

/**
 * Who sits in front of the tab, by the token that Teams gets for this app from Microsoft Entra ID (v2.0 access token: `iss`, `aud`, `exp`, `tid`,
 * `oid`, `scp`). The same address as in the chat, so the tab knows nobody whom the bot does not know.
 */
export function signIns({ appId, tenant, entra = publicCloud, now }: SignInGiven) {
  const keys = createRemoteJWKSet(new URL(`${entra}/${tenant}/discovery/v2.0/keys`), { timeoutDuration: keysWithinMs });
  const expected = {
    algorithms: ['RS256'],
    issuer: `${entra}/${tenant}/v2.0`,
    audience: appId,
    requiredClaims: ['exp'],
    clockTolerance: toleranceSeconds,
  };
  return async (authorization: string): Promise<SignedIn> => {
    const [, token] = /^Bearer (\S+)$/.exec(authorization) ?? [];
    if (token === undefined) return 'strange';
    try {
      const { payload } = await jwtVerify(token, keys, { ...expected, currentDate: new Date(now()) });
      const claims = claimsSchema.safeParse(payload).data;
      return claims?.tid === tenant ? { channel: 'teams', tenant, id: claims.oid } : 'strange';
    } catch (cause) {
      return isForgers(cause) ? 'strange' : 'unproven';
    }
  };
}

export const publicCloud = 'https://login.microsoftonline.com';
const keysWithinMs = 5_000;
/** The clocks of two machines may differ by so much. */
const toleranceSeconds = 300;

/** What the registration of the app calls the right to ask as the person who is signed in; a program alone has none. */
const scope = 'access_as_user';
const claimsSchema = z.object({
  tid: z.string(),
  oid: z.guid(),
  scp: z.string().refine(scopes => scopes.split(' ').includes(scope)),
});

/** What the library says where it is not the token that is wrong, but what came instead of the keys. */
const aboutTheKeys = ['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT'];
const isForgers = (cause: unknown): boolean => cause instanceof errors.JOSEError && !aboutTheKeys.includes(cause.code);
