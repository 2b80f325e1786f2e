// Where bots and people sign in: the bot's own tokens, the channel's keys, and Microsoft Entra ID for a tab.
import { randomBytes } from 'node:crypto';
import type { Member } from './chats.ts';
import { refusal, type ConnectorReply } from './connector.ts';
import { issuer, type Signing } from './signing.ts';

export const metadataPath = '/v1/.well-known/openidconfiguration';
export const tokenPath = '/oauth2/v2.0/token';
const keysPath = '/v1/.well-known/keys';
const entraKeysPath = '/discovery/v2.0/keys';

interface SigningIn {
  readonly given: { readonly appId: string; readonly secret: string; readonly now: () => number };
  readonly signing: Signing;
  /** Those that were given out, and until when each counts. */
  readonly tokens: Map<string, number>;
  readonly url: string;
}

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly body: string;
}

/** A bot's own token, and the keys by which it knows those of others. */
export function signIn({ signing, given, url, tokens }: SigningIn, asked: Asked): ConnectorReply {
  if (asked.method === 'GET' && asked.path === metadataPath)
    return {
      status: 200,
      json: { issuer, jwks_uri: `${url}${keysPath}`, id_token_signing_alg_values_supported: ['RS256'] },
    };
  if (asked.method === 'GET' && (asked.path === keysPath || asked.path.endsWith(entraKeysPath)))
    return { status: 200, json: { keys: signing.keys } };
  if (asked.method !== 'POST' || asked.path !== tokenPath) return refusal(404, 'ServiceError');
  const form = new URLSearchParams(asked.body);
  const isRight =
    form.get('grant_type') === 'client_credentials' &&
    form.get('scope') === `${issuer}/.default` &&
    form.get('client_id') === given.appId &&
    form.get('client_secret') === given.secret;
  if (!isRight) return { status: 401, json: { error: 'invalid_client' } };
  const token = randomBytes(24).toString('base64url');
  tokens.set(token, given.now() + 3_600_000);
  return { status: 200, json: { token_type: 'Bearer', expires_in: 3600, access_token: token } };
}

/** What Teams gets from Microsoft Entra ID for somebody who is signed in and opens a tab of this app. */
export const userToken = ({ signing, given, url }: SigningIn, { tenantId, aadObjectId }: Member): string =>
  signing.sign(
    { audience: given.appId, serviceUrl: '', now: Math.floor(given.now() / 1000) },
    {
      iss: `${url}/${tenantId}/v2.0`,
      serviceurl: undefined,
      tid: tenantId,
      oid: aadObjectId,
      scp: 'access_as_user',
      ver: '2.0',
    },
  );
