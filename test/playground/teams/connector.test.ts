import { describe, expect, it, onTestFinished } from 'vitest';
import { openSigning } from '../../../src/playground/teams/signing.ts';
import { openTeamsStandIn, type TeamsStandIn } from '../../../src/playground/teams/standIn.ts';

const secret = 'a-secret-of-the-stand-in';
const signing = await openSigning();

async function opened(more: Partial<Parameters<typeof openTeamsStandIn>[0]> = {}) {
  const given = { appId: 'bot', secret, botUrl: () => 'http://127.0.0.1:9/', now: Date.now, signing, ...more };
  const standIn = await openTeamsStandIn(given);
  onTestFinished(() => standIn.close());
  const kaya = standIn.person('tenant', 'Frau Kaya');
  // the bot does not listen here, and she has it all the same
  await kaya.install().catch(() => undefined);
  return { standIn, kaya, ask: asking(standIn, await tokenFrom(standIn, secret)) };
}

const form = (given: string, scope = 'https://api.botframework.com/.default') =>
  new URLSearchParams({ grant_type: 'client_credentials', client_id: 'bot', client_secret: given, scope });

async function tokenFrom({ tokenUrl }: TeamsStandIn, given: string): Promise<string> {
  const answer: unknown = await (await fetch(tokenUrl, { method: 'POST', body: form(given) })).json();
  return typeof answer === 'object' && answer !== null && 'access_token' in answer ? String(answer.access_token) : '';
}

const asking =
  ({ serviceUrl }: TeamsStandIn, token: string) =>
  async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${serviceUrl}v3/conversations${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    return { status: response.status, json, retryAfter: response.headers.get('retry-after') };
  };

const hallo = { type: 'message', text: 'Hallo' };
const cardOf = (body: unknown, version = '1.5') => ({
  type: 'message',
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version, body } },
  ],
});
const line = { type: 'TextBlock', text: 'Hallo' };
const button = { type: 'Action.Execute', verb: 'v', title: 'Ja', data: {} };

describe('the connector', () => {
  it('takes, changes and takes back what the bot writes', async () => {
    const { kaya, ask } = await opened();
    const path = `/${kaya.chat.id}/activities`;
    const sent = await ask('POST', path, hallo);
    const id = kaya.chat.shown[0]?.id ?? '';
    expect(sent).toMatchObject({ status: 201, json: { id } });
    expect(await ask('PUT', `${path}/${id}`, { ...hallo, text: 'Tag' })).toMatchObject({ status: 200, json: { id } });
    expect(kaya.chat.shown).toMatchObject([{ id, text: 'Tag', edits: 1 }]);
    expect((await ask('DELETE', `${path}/${id}`)).status).toBe(200);
    expect(kaya.chat.shown).toEqual([]);
  });

  it.each<readonly [string, unknown, number]>([
    ['nothing', {}, 400],
    ['no words', { type: 'message', text: '' }, 400],
    ['another type', { type: 'hologram', text: 'x' }, 400],
    ['a card of a version that Teams does not know', cardOf([line], '1.9'), 400],
    ['a card with an unknown element', cardOf([{ type: 'TextBlok', text: 'x' }]), 400],
    ['an empty card', cardOf([]), 400],
    ['a button without a name', cardOf([{ type: 'ActionSet', actions: [{ ...button, title: '' }] }]), 400],
    ['seven buttons in a row', cardOf([{ type: 'ActionSet', actions: Array.from({ length: 7 }, () => button) }]), 400],
    ['an SVG', cardOf([{ type: 'Image', altText: 'x', url: 'data:image/svg+xml;base64,AA==' }]), 400],
    ['a sender who is not the bot', { ...hallo, from: { id: '28:other' } }, 403],
    ['30 KB', { ...hallo, text: 'a'.repeat(30_000) }, 413],
  ])('refuses %s', async (_, body, status) => {
    const { kaya, ask } = await opened();
    expect((await ask('POST', `/${kaya.chat.id}/activities`, body)).status).toBe(status);
    expect(kaya.chat.shown).toEqual([]);
  });

  it('knows only what is there, and whom the bot may write to', async () => {
    const { standIn, kaya, ask } = await opened();
    const path = `/${kaya.chat.id}/activities`;
    const stranger = standIn.person('tenant', 'Herr Demir');
    expect((await ask('POST', `/${stranger.chat.id}/activities`, hallo)).status).toBe(404);
    expect((await ask('POST', '/a:nobody/activities', hallo)).status).toBe(404);
    expect((await ask('PUT', `${path}/1`, hallo)).status).toBe(404);
    expect((await ask('DELETE', `${path}/1`)).status).toBe(404);
    expect((await ask('POST', `${path}/1`, hallo)).status).toBe(404);
    kaya.block();
    expect(await ask('POST', path, hallo)).toMatchObject({
      status: 403,
      json: { error: { code: 'MessageWritesBlocked' } },
    });
    await kaya.uninstall().catch(() => undefined);
    expect(await ask('POST', path, hallo)).toMatchObject({
      status: 403,
      json: { error: { code: 'BotNotInConversationRoster' } },
    });
  });

  it('gives a token for the right secret and scope only, and takes no other', async () => {
    const { standIn, kaya } = await opened();
    expect(await tokenFrom(standIn, 'wrong')).toBe('');
    const wrongScope = { method: 'POST', body: form(secret, 'https://graph.microsoft.com/.default') };
    expect((await fetch(standIn.tokenUrl, wrongScope)).status).toBe(401);
    for (const token of ['', 'wrong', standIn.signing.sign({ audience: 'bot', serviceUrl: '', now: 0 })]) {
      const answer = await asking(standIn, token)('POST', `/${kaya.chat.id}/activities`, hallo);
      expect(answer.status).toBe(401);
    }
  });

  it('opens a chat only with somebody who has the bot', async () => {
    const { standIn, kaya, ask } = await opened();
    const stranger = standIn.person('tenant', 'Herr Demir');
    const open = (id: string, tenantId = 'tenant') =>
      ask('POST', '', { isGroup: false, bot: { id: '28:bot' }, members: [{ id }], tenantId });
    expect(await open(kaya.member.aadObjectId)).toMatchObject({ status: 201, json: { id: kaya.chat.id } });
    expect((await open(kaya.member.aadObjectId, 'other')).status).toBe(400);
    expect((await open(stranger.member.id)).status).toBe(403);
    expect((await open('nobody')).status).toBe(400);
  });

  it('names the members, in pages too', async () => {
    const { standIn, ask } = await opened();
    const group = standIn.group('tenant', 'groupChat', ['Frau Kaya', 'Herr Demir', 'Frau Lang']);
    await group.install().catch(() => undefined);
    const path = `/${encodeURIComponent(group.chat.id)}`;
    expect((await ask('GET', `${path}/members`)).json).toHaveLength(3);
    expect((await ask('GET', `${path}/pagedmembers?pageSize=2`)).json).toMatchObject({ continuationToken: '2' });
    const last = await ask('GET', `${path}/pagedmembers?pageSize=2&continuationToken=2`);
    expect(last.json).toEqual({ members: [expect.objectContaining({ name: 'Frau Lang' })] });
    expect((await ask('GET', `${path}/members/nobody`)).status).toBe(404);
  });

  it('slows down who writes too much into one chat, and says for how long', async () => {
    let at = Date.now();
    const { standIn, kaya, ask } = await opened({ isThrottling: true, now: () => at });
    const other = standIn.person('tenant', 'Herr Demir');
    await other.install().catch(() => undefined);
    const write = (id: string) => ask('POST', `/${id}/activities`, hallo);
    for (let n = 0; n < 7; n++) expect((await write(kaya.chat.id)).status).toBe(201);
    expect(await write(kaya.chat.id)).toMatchObject({ status: 429, retryAfter: '1' });
    expect((await write(other.chat.id)).status).toBe(201);
    at += 2_001;
    expect((await write(kaya.chat.id)).status).toBe(201);
  });
});
