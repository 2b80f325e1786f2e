import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskPath, tabPath, tabRoutes } from '../../src/adapters/tab/routes.ts';
import { signIns } from '../../src/adapters/tab/signedIn.ts';
import { openWebServer, type WebServer } from '../../src/adapters/web/server.ts';
import { StoreError, type Address } from '../../src/bots/ports.ts';
import type { Spoken } from '../../src/dialogs/reply.ts';
import { part } from '../../src/playground/teams/signing.ts';
import { openTeamsStandIn, type TeamsStandIn } from '../../src/playground/teams/standIn.ts';

const appId = '7a2f1c04-0000-4000-8000-00000000c003';
const tenant = '7a2f1c04-0000-4000-8000-00000000a001';
const otherTenant = '7a2f1c04-0000-4000-8000-00000000b002';

let teams: TeamsStandIn;
let server: WebServer;
let asked: Address[] = [];
let logged: string[] = [];
let desk: () => Promise<readonly Spoken[]>;

beforeAll(async () => {
  teams = await openTeamsStandIn({ appId, secret: 'made up', botUrl: () => '', now: Date.now });
  server = await openTab();
});
afterAll(async () => {
  await server.close();
  await teams.close();
});
beforeEach(() => {
  asked = [];
  logged = [];
  desk = async () => [{ title: 'Ihre Woche', text: 'Heute: 1' }];
});

const note = (what: string, facts = {}): void => void logged.push(what + JSON.stringify(facts));

/** A house of its own: it fetches the keys at its first token. */
const openTab = (): Promise<WebServer> =>
  openWebServer({
    port: 0,
    log: { info: note, warn: note, error: note },
    routes: tabRoutes({
      signedIn: signIns({ appId, tenant, entra: teams.entra, now: Date.now }),
      desk: from => {
        asked.push(from);
        return desk();
      },
      log: { info: note, warn: note, error: note },
    }),
  });

const kaya = () => teams.person(tenant, 'Frau Kaya');
const get = (path: string, headers: Readonly<Record<string, string>> = {}, at = server): Promise<Response> =>
  fetch(`${at.url}${path}`, { headers });
const deskFor = (token: string): Promise<Response> => get(deskPath, { authorization: `Bearer ${token}` });

describe('the desk behind the tab', () => {
  it('is asked for by the same address as the chat', async () => {
    const answer = await deskFor(kaya().signIn());
    expect(answer.status).toBe(200);
    expect(asked).toEqual([{ channel: 'teams', tenant, id: kaya().member.aadObjectId }]);
  });

  it('holds what is read, and nothing that could be pressed', async () => {
    const facts = [{ label: 'Ada', value: '1 offen' }];
    desk = async () => [
      { title: 'Meine Personen', text: '', facts, question: 'coach', buttons: [[{ id: 'secret', label: 'Ada' }]] },
    ];
    const said: unknown = await (await deskFor(kaya().signIn())).json();
    expect(said).toEqual({ cards: [{ title: 'Meine Personen', text: '', facts }] });
  });

  it('says that it cannot be read, and writes nobody’s words into the log', async () => {
    desk = () => Promise.reject(new StoreError('unavailable', 'Ada said this.'));
    const answer = await deskFor(kaya().signIn());
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('gerade nicht lesen')]);
    expect(logged.join()).toContain('unavailable');
    expect(logged.join()).not.toContain('Ada');
  });
});

const now = (): number => Math.floor(Date.now() / 1000);
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** As Entra would sign it; what is given replaces or, where undefined, removes. */
const token = (claims: Readonly<Record<string, unknown>> = {}, head: Readonly<Record<string, unknown>> = {}): string =>
  teams.signing.sign(
    { audience: appId, serviceUrl: '', now: now() },
    {
      iss: `${teams.entra}/${tenant}/v2.0`,
      tid: tenant,
      oid: kaya().member.aadObjectId,
      scp: 'access_as_user',
      ...claims,
    },
    head,
  );

const signedBy = (key: typeof stranger.privateKey, made: string): string => {
  const signed = made.split('.').slice(0, 2).join('.');
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
};

const withPublicKey = (): string => {
  const { publicKey, kid } = teams.signing;
  const signed = `${part({ typ: 'JWT', alg: 'HS256', kid })}.${token().split('.')[1] ?? ''}`;
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
};

const changed = (): string => {
  const [head, body = '', signature] = token().split('.');
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  return [head, part({ ...Object(claims), oid: '99999999-0000-4000-8000-000000000000' }), signature].join('.');
};

const forged: readonly (readonly [string, () => string])[] = [
  ['garbage', () => 'abc'],
  ['garbage in three parts', () => 'a.b.c'],
  ['no algorithm', () => `${token({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`],
  ['HS256 with the public key', withPublicKey],
  ['the key of somebody else under the right name', () => signedBy(stranger.privateKey, token())],
  ['a key that nobody knows', () => signedBy(stranger.privateKey, token({}, { kid: 'other' }))],
  ['another person written in', changed],
  ['another issuer', () => token({ iss: `https://evil.example/${tenant}/v2.0` })],
  ['the issuer of another tenant', () => token({ iss: `${teams.entra}/${otherTenant}/v2.0`, tid: otherTenant })],
  ['another tenant under our issuer', () => token({ tid: otherTenant })],
  ['a token for another app', () => token({ aud: '11111111-2222-3333-4444-555555555555' })],
  [
    'a token for the bot, as the channel has it',
    () => teams.signing.sign({ audience: appId, serviceUrl: '', now: now() }),
  ],
  ['an end an hour ago', () => token({ exp: now() - 3600 })],
  ['no end', () => token({ exp: undefined })],
  ['a beginning in an hour', () => token({ nbf: now() + 3600 })],
  ['a program and not a person', () => token({ scp: undefined, roles: ['access_as_user'] })],
  ['another right', () => token({ scp: 'User.Read' })],
  ['nobody', () => token({ oid: undefined })],
  ['an id that is none', () => token({ oid: '../staff' })],
];

describe('who is not signed in', () => {
  it.each(forged)('is not known, and the house is not asked: %s', async (_, made) => {
    const answer = await deskFor(made());
    expect(answer.status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('needs no key to be refused without a token', async () => {
    for (const headers of [{}, { authorization: 'Basic YTpi' }] as const)
      expect((await get(deskPath, headers)).status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('is no forger where the keys cannot be had: it is said, and works again with them', async () => {
    const fresh = await openTab();
    const ask = () => get(deskPath, { authorization: `Bearer ${token()}` }, fresh);
    for (const fault of [{ status: 500 }, 'cut'] as const) {
      teams.signInFaults.next(fault);
      const answer = await ask();
      expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('nicht prüfen')]);
    }
    expect(asked).toEqual([]);
    expect((await ask()).status).toBe(200);
    await fresh.close();
  });
});

describe('the page of the tab', () => {
  it.each([tabPath, `${tabPath}/tab.js`, `${tabPath}/tab.css`, `${tabPath}/teams.js`])(
    '%s is there for everybody, within Teams only, and asks no other host',
    async path => {
      const answer = await get(path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(answer.status).toBe(200);
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com .*cloud\.microsoft$/);
    },
  );

  it('names nobody of the house', async () => {
    expect(await (await get(tabPath)).text()).not.toContain('Kaya');
  });
});
