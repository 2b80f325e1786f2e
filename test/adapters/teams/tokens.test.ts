import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMeantFor, tokenIn } from '../../../src/adapters/teams/token.ts';
import { openSigning, part } from '../../../src/playground/teams/signing.ts';
import { openTeamsHouse, staffTenant, type TeamsHouse } from './house.ts';

const printed = vi.fn<() => void>();
beforeEach(() => {
  printed.mockClear();
  for (const way of ['error', 'warn', 'log'] as const) vi.spyOn(console, way).mockImplementation(printed);
});
afterEach(() => vi.restoreAllMocks());

const activity = (house: TeamsHouse, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'message',
  id: '1795231325071',
  timestamp: '2026-11-21T08:00:00.000Z',
  channelId: 'msteams',
  serviceUrl: house.standIn.serviceUrl,
  from: { id: '29:a', aadObjectId: 'oid-a' },
  recipient: { id: house.standIn.botId },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: staffTenant },
  text: 'Hallo',
  ...more,
});

const now = (): number => Math.floor(Date.now() / 1000);
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

function signedBy(key: typeof other.privateKey, token: string): string {
  const [head, body] = token.split('.');
  const signed = `${head}.${body}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

function symmetric(house: TeamsHouse): string {
  const { publicKey, kid } = house.standIn.signing;
  const [, body] = house.bearer().split('.');
  const signed = `${part({ typ: 'JWT', alg: 'HS256', kid })}.${body}`;
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  return `Bearer ${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
}

function tampered(house: TeamsHouse): string {
  const [head, body = '', signature] = house.bearer().split('.');
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  return `${head}.${part({ ...Object(claims), exp: now() + 9_999 })}.${signature}`;
}

type Forged = readonly [string, (house: TeamsHouse) => string | undefined, Readonly<Record<string, unknown>>?];

const forged: readonly Forged[] = [
  ['no header', () => undefined],
  ['an empty bearer', () => 'Bearer '],
  ['garbage', () => 'Bearer abc'],
  ['garbage in three parts', () => 'Bearer a.b.c'],
  ['three parts of JSON that say nothing', () => `Bearer ${part({})}.${part({})}.${part({})}`],
  ['a scalar for claims', house => `Bearer ${part({ alg: 'RS256', kid: house.standIn.signing.kid })}.${part(1)}.AA`],
  ['another scheme', house => house.bearer().replace('Bearer', 'Basic')],
  ['two tokens', house => `${house.bearer()} ${house.bearer().slice(7)}`],
  ['no algorithm', house => `${house.bearer({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`],
  ['no algorithm and a signature', house => house.bearer({}, { alg: 'none' })],
  ['HS256 with the public key', symmetric],
  ['the key of somebody else under the right name', house => signedBy(other.privateKey, house.bearer())],
  ['a key that nobody knows', house => signedBy(other.privateKey, house.bearer({}, { kid: 'other' }))],
  ['no name of a key', house => house.bearer({}, { kid: undefined })],
  ['claims changed afterwards', tampered],
  ['another issuer', house => house.bearer({ iss: 'https://evil.example' })],
  ['the issuer of emulators', house => house.bearer({ iss: `https://sts.windows.net/${staffTenant}/`, ver: '1.0' })],
  ['no issuer', house => house.bearer({ iss: undefined })],
  ['another audience', house => house.bearer({ aud: '99999999-2222-3333-4444-555555555555' })],
  ['a list of audiences', house => house.bearer({ aud: ['11111111-2222-3333-4444-555555555555'] })],
  ['the claims of another bot', house => house.bearer({ ver: '1.0', appid: 'other-bot', aud: 'other-bot' })],
  ['an end an hour ago', house => house.bearer({ exp: now() - 3600 })],
  ['no end', house => house.bearer({ exp: undefined })],
  ['an end in words', house => house.bearer({ exp: 'tomorrow' })],
  ['a beginning in an hour', house => house.bearer({ nbf: now() + 3600 })],
  ['another serviceUrl', house => house.bearer({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
  ['no serviceUrl in the claims', house => house.bearer({ serviceurl: undefined })],
  ['no serviceUrl in the activity', house => house.bearer(), { serviceUrl: undefined }],
  ['an empty serviceUrl on both sides', house => house.bearer({ serviceurl: '' }), { serviceUrl: '' }],
  ['another channel', house => house.bearer(), { channelId: 'slack' }],
  ['the channel of emulators', house => house.bearer(), { channelId: 'emulator' }],
  ['the channel that the library trusts by settings', house => house.bearer(), { channelId: 'AseChannel' }],
];

describe('a token', () => {
  it.each(forged.map(([name, make, more]) => ({ name, make, more })))(
    'with $name is answered 401, says nothing inner and reaches nobody',
    async ({ make, more }) => {
      const house = await openTeamsHouse();
      const authorization = make(house);
      const answer = await house.post(activity(house, more), authorization === undefined ? {} : { authorization });
      expect(answer).toEqual({ status: 401, body: '{"error":"The token was not accepted."}' });
      expect(house.received).toEqual([]);
      expect(printed).not.toHaveBeenCalled();
    },
  );

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['that is right', {}],
    ['that ended four minutes ago, because clocks differ', { exp: now() - 240 }],
    ['that begins in four minutes, because clocks differ', { nbf: now() + 240 }],
    ['that names no beginning', { nbf: undefined }],
  ])('%s is answered 200', async (_, more) => {
    const house = await openTeamsHouse();
    expect((await house.post(activity(house), { authorization: house.bearer(more) })).status).toBe(200);
    expect(house.received).toHaveLength(1);
  });

  it('signed by a key that is not endorsed for Teams is answered 401', async () => {
    const house = await openTeamsHouse({ standIn: { signing: await openSigning(['slack']) } });
    const answer = await house.post(activity(house), { authorization: house.bearer() });
    expect(answer.status).toBe(401);
  });

  it.each(['hangs', 'cut', 500, 404] as const)(
    'is answered 503 where the keys cannot be had (%s), so that the channel tries again',
    async fault => {
      const house = await openTeamsHouse({ sendWithinMs: 500 });
      house.standIn.signInFaults.always(typeof fault === 'number' ? { status: fault } : fault);
      const answer = await house.post(activity(house), { authorization: house.bearer() });
      expect(answer.status).toBe(503);
      expect(house.received).toEqual([]);
      house.standIn.signInFaults.always(undefined);
      expect((await house.post(activity(house), { authorization: house.bearer() })).status).toBe(200);
    },
  );
});

describe('a forger who names keys', () => {
  it('does not make us ask for them each time', async () => {
    const house = await openTeamsHouse();
    expect((await house.post(activity(house), { authorization: house.bearer() })).status).toBe(200);
    house.standIn.signInFaults.always('cut');
    const authorization = house.bearer({}, { kid: 'nobody’s' });
    expect((await house.post(activity(house), { authorization })).status).toBe(401);
  });
});

describe('what a token claims', () => {
  const expected = { issuer: 'i', audience: 'a', serviceUrl: 's', now: 1_000_000 };
  const claims = { iss: 'i', aud: 'a', serviceurl: 's', exp: 1_600, nbf: 1_000 };
  const isMeant = (more: Readonly<Record<string, unknown>>): boolean => {
    const token = tokenIn(`Bearer ${part({ alg: 'RS256', kid: 'k' })}.${part({ ...claims, ...more })}.AA`);
    return token !== undefined && isMeantFor(token, expected);
  };

  it.each([
    [{}, true],
    [{ iss: 'x' }, false],
    [{ aud: 'x' }, false],
    [{ serviceurl: 's/' }, false],
    [{ exp: 701 }, true],
    [{ exp: 700 }, false],
    [{ nbf: 1_300 }, true],
    [{ nbf: 1_301 }, false],
  ])('is held against what we expect before any key is looked at: %o', (more, meant) => {
    expect(isMeant(more)).toBe(meant);
  });
});

describe('an address to answer to', () => {
  it('that is not on the list is answered 403, although the token vouches for it', async () => {
    const house = await openTeamsHouse({ serviceUrls: ['https://smba.trafficmanager.net/'] });
    const answer = await house.post(activity(house), { authorization: house.bearer() });
    expect(answer.status).toBe(403);
    expect(house.received).toEqual([]);
  });
});
