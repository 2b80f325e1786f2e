import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../src/bots/ports.ts';
import { addressOf, firmTenant, openTeamsHouse, staffTenant, type TeamsHouse } from './house.ts';

const code = 'C'.repeat(43);
const button = (data: unknown) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  value: { action: { type: 'Action.Execute', verb: 'anker', data }, trigger: 'manual' },
});

type Given = Readonly<Record<string, unknown>>;
const understood: readonly (readonly [string, Given, Given])[] = [
  ['the bot installed', { type: 'installationUpdate', action: 'add' }, { event: { kind: 'arrived' } }],
  ['the bot removed', { type: 'installationUpdate', action: 'remove' }, { event: { kind: 'left', why: 'blocked' } }],
  ['words', { type: 'message', text: ' Hallo \n' }, { event: { kind: 'said', text: 'Hallo' } }],
  [
    'words to the bot by name',
    { type: 'message', text: '<at>Anker</at> Hilfe' },
    { event: { kind: 'said', text: 'Hilfe' } },
  ],
  ['a code', { type: 'message', text: code }, { event: { kind: 'arrived' }, code }],
  [
    'the link with a code',
    { type: 'message', text: `https://t.me/anker?start=${code}` },
    { event: { kind: 'arrived' }, code },
  ],
  ['words that are edited', { type: 'messageUpdate', text: 'Hallo' }, { event: { kind: 'edited', text: 'Hallo' } }],
  [
    'a picture',
    { type: 'message', attachments: [{ contentType: 'image/png' }] },
    { event: { kind: 'sent', what: 'photo' } },
  ],
  [
    'a voice message',
    { type: 'message', attachments: [{ contentType: 'audio/mp4' }] },
    { event: { kind: 'sent', what: 'voice' } },
  ],
  [
    'a film',
    { type: 'message', attachments: [{ contentType: 'video/mp4' }] },
    { event: { kind: 'sent', what: 'video' } },
  ],
  [
    'a file',
    { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }] },
    { event: { kind: 'sent', what: 'file' } },
  ],
  [
    'a picture and nothing to read',
    { type: 'message', text: '', attachments: [{ contentType: 'text/html' }] },
    { event: { kind: 'sent', what: 'sticker' } },
  ],
  [
    'a button',
    button({ anker: { question: 'q', option: 'o' } }),
    { event: { kind: 'chose', question: 'q', option: 'o' } },
  ],
  [
    'a button of a host without Action.Execute',
    { type: 'message', value: { anker: { question: 'q', option: 'o' } } },
    { event: { kind: 'chose', question: 'q', option: 'o' } },
  ],
  [
    'somebody picked from a list',
    button({ anker: { question: 'q' }, picked: 'o' }),
    { event: { kind: 'chose', question: 'q', option: 'o' } },
  ],
  [
    'a form',
    button({ anker: { form: 'finish:x' }, 'outcome.next': '2026-12-01', n: 3, yes: true, empty: null }),
    {
      event: {
        kind: 'filled',
        form: 'finish:x',
        fields: { 'outcome.next': '2026-12-01', n: '3', yes: 'true', empty: '' },
      },
    },
  ],
];

const at = (timestamp: string) => ({ id: '1', timestamp });

describe('what comes in', () => {
  it.each(understood)('is understood as an event of the person: %s', async (_, activity, expected) => {
    const house = await openTeamsHouse();
    const { status } = await house.kaya.post({ id: '1', timestamp: 'unknown', ...activity });
    expect(status).toBe(200);
    const { id, ...heard } = house.received[0] ?? {};
    // only a tap is answered with a card
    const shows = activity['type'] === 'invoke' ? { shows: true } : {};
    expect(heard).toEqual({ from: addressOf(house.kaya), ...expected, ...shows });
    expect(id).toContain(String(activity['type']));
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, number]>([
    ['somebody typing', { type: 'typing' }, 200],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
    ['a message taken back', { type: 'messageDelete' }, 200],
    [
      'the list of members, which Teams sends beside an installation',
      { type: 'conversationUpdate', membersAdded: [{ id: '28:x' }] },
      200,
    ],
    ['an upgrade of the app', { type: 'installationUpdate', action: 'add-upgrade' }, 200],
    ['a type of tomorrow', { type: 'hologram' }, 200],
    ['another invoke', { type: 'invoke', name: 'task/fetch', value: {} }, 501],
    [
      'a card that refreshes itself',
      {
        ...button({ anker: { question: 'q', option: 'o' } }),
        value: { action: { data: { anker: { question: 'q', option: 'o' } } }, trigger: 'automatic' },
      },
      400,
    ],
    ['a card of another app', button({ hello: 1 }), 400],
    ['a card that claims both', button({ anker: { question: 'q', option: 'o', form: 'f' } }), 400],
    ['a list from which nobody was picked', button({ anker: { question: 'q' }, picked: '' }), 400],
    ['a card with an endless option', button({ anker: { question: 'q', option: 'o'.repeat(501) } }), 400],
    ['a form with an object in it', button({ anker: { form: 'f' }, a: { b: 1 } }), 400],
    [
      'a form with a hundred fields',
      button({ anker: { form: 'f' }, ...Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`f${n}`, 'x'])) }),
      400,
    ],
    ['a tap without a value', { type: 'invoke', name: 'adaptiveCard/action' }, 400],
    ['a submit of another app', { type: 'message', value: { hello: 1 } }, 200],
  ])('is nothing for the hall: %s', async (_, activity, status) => {
    const house = await openTeamsHouse();
    expect((await house.kaya.post({ id: '1', ...activity })).status).toBe(status);
    expect(house.received).toEqual([]);
  });

  it('keeps its name when it is sent again, and two edits of one message have two', async () => {
    const house = await openTeamsHouse();
    await house.kaya.post({ type: 'message', text: 'eins', ...at('2026-11-21T08:00:00Z') });
    await house.kaya.post({ type: 'message', text: 'eins', ...at('2026-11-21T08:00:00Z') });
    await house.kaya.post({ type: 'messageUpdate', text: 'zwei', ...at('2026-11-21T08:01:00Z') });
    await house.kaya.post({ type: 'messageUpdate', text: 'drei', ...at('2026-11-21T08:02:00Z') });
    await house.kaya.post({ type: 'message', text: 'ohne', id: undefined, timestamp: '2026-11-21T08:03:00Z' });
    await house.kaya.post({ type: 'message', text: 'ohne', id: undefined, timestamp: '2026-11-21T08:03:00Z' });
    const ids = house.received.map(({ id }) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[4]).toBe(ids[5]);
    expect(new Set(ids).size).toBe(4);
  });
});

const broken: readonly (readonly [string, string | readonly unknown[] | Given, number])[] = [
  ['no JSON', '{', 400],
  ['nothing', '', 400],
  ['null', 'null', 400],
  ['a list', [1], 400],
  ['a word', '"Hallo"', 400],
  ['no type', { type: undefined }, 400],
  ['an empty type', { type: '' }, 400],
  ['a number for a type', { type: 5 }, 400],
  ['nobody', { from: undefined }, 400],
  ['a number for somebody', { from: 5 }, 400],
  ['a number for an id', { from: { id: 5 } }, 400],
  ['no conversation', { conversation: undefined }, 400],
  ['a conversation without an id', { conversation: {} }, 400],
  ['no recipient', { recipient: undefined }, 400],
  ['no channel', { channelId: undefined }, 400],
  ['an object for a text', { text: { secret: 'Jana ist krank' } }, 400],
  ['a word for attachments', { attachments: 'Jana' }, 400],
  ['a text of 300 KB', { text: 'a'.repeat(300 * 1024) }, 413],
  ['a text of 1 MB', { text: 'a'.repeat(1_048_576) }, 413],
];

describe('a body', () => {
  it.each(broken)('with %s is answered before the library sees it', async (_, body, status) => {
    const house = await openTeamsHouse();
    const whole = typeof body === 'string' || 'length' in body ? body : { ...basis(house), ...body };
    const answer = await house.post(whole, { authorization: house.bearer() });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('Jana');
    expect(house.received).toEqual([]);
    expect((await house.kaya.write('Hallo')).status).toBe(200);
  });

  it('of 200 KB is read', async () => {
    const house = await openTeamsHouse();
    const answer = await house.post(
      { ...basis(house), text: 'a'.repeat(200 * 1024) },
      { authorization: house.bearer() },
    );
    expect(answer.status).toBe(200);
  });

  it('of somebody who shows no token is not even read', async () => {
    const house = await openTeamsHouse();
    expect((await house.post('{')).status).toBe(401);
  });

  it('may come under any name of this host, because the channel calls from outside', async () => {
    const house = await openTeamsHouse();
    expect(await statusUnder('anker.example', house)).toBe(200);
  });

  it('that is no JSON by its header is answered 415', async () => {
    const house = await openTeamsHouse();
    const answer = await house.post(basis(house), { authorization: house.bearer(), 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });
});

const statusUnder = (host: string, house: TeamsHouse): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { host, authorization: house.bearer(), 'content-type': 'application/json' };
    request(`${house.url}/api/messages`, { method: 'POST', headers }, response => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end(JSON.stringify(basis(house)));
  });

const basis = ({ standIn }: TeamsHouse) => ({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: standIn.serviceUrl,
  from: { id: '29:a', aadObjectId: 'oid-a' },
  recipient: { id: standIn.botId },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: staffTenant },
  text: 'Hallo',
});

describe('who may come in', () => {
  it('is somebody of the staff or of a firm, each as herself in her tenant', async () => {
    const house = await openTeamsHouse();
    await house.standIn.person(firmTenant, 'Herr Lindner').write('Hallo');
    expect(house.received[0]?.from.tenant).toBe(firmTenant);
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    [
      'of another tenant',
      {
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'other' },
        channelData: { tenant: { id: 'other' } },
      },
    ],
    ['of no tenant', { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }],
    ['of two tenants at once', { channelData: { tenant: { id: 'other' } } }],
    ['without an object id', { from: { id: '29:a' } }],
  ])('is nobody %s', async (_, more) => {
    const house = await openTeamsHouse();
    const answer = await house.kaya.post({ type: 'message', id: '1', text: 'Jana ist krank', ...more });
    expect(answer.status).toBe(403);
    expect(house.received).toEqual([]);
    expect(await house.references.get(addressOf(house.kaya), 'talk')).toBeUndefined();
    expect(house.logged.join()).not.toContain('Jana');
  });

  it.each(['groupChat', 'channel'] as const)(
    'is nobody in a %s: one sentence says so, and nothing is heard',
    async kind => {
      const house = await openTeamsHouse();
      const group = house.standIn.group(staffTenant, kind, ['Frau Kaya', 'Herr Demir']);
      await group.install();
      await group.write('<at>Anker</at> Ich will nicht mehr leben');
      await group.post({ ...button({ anker: { question: 'q', option: 'o' } }) });
      expect(house.received).toEqual([]);
      const said = group.chat.shown.filter(({ by }) => by === 'bot').map(({ text }) => text);
      expect(new Set(said)).toEqual(
        new Set(['Ich schreibe nur im Chat mit einer einzelnen Person. Öffnen Sie dafür den Chat mit mir.']),
      );
      expect(await house.references.get(addressOf(group), 'talk')).toBeUndefined();
    },
  );
});

describe('a commit that fails', () => {
  const danger = { text: 'Bitte hol dir jetzt Hilfe: 112.' };
  const failing: Receipt = { kind: 'unavailable', say: [danger] };

  it('is tried again for ten seconds within the request, and what then is committed is received', async () => {
    let at = Date.now();
    const receipts: Receipt[] = [failing, failing, { kind: 'committed' }];
    const house = await openTeamsHouse({
      now: () => at,
      pulse: { chance: () => 1, wait: async ms => void (at += ms) },
      receive: async () => receipts.shift() ?? failing,
    });
    await house.kaya.install();
    expect(house.received).toHaveLength(3);
    expect(house.kaya.chat.shown).toEqual([]);
  });

  it('is never answered 200, and is said plainly, with the numbers', async () => {
    let at = Date.now();
    const began = at;
    const house = await openTeamsHouse({
      now: () => at,
      pulse: { chance: () => 1, wait: async ms => void (at += ms) },
      receive: async () => failing,
    });
    const answer = await house.standIn
      .person(staffTenant, 'Frau Kaya')
      .post({ type: 'message', id: '1', text: 'Hallo' });
    expect(answer.status).toBe(503);
    expect(at - began).toBeLessThanOrEqual(10_000);
    expect(at - began).toBeGreaterThan(5_000);
    expect(house.received.length).toBeGreaterThan(3);
  });

  it('says so in the chat', async () => {
    const house = await openTeamsHouse({
      ...quickly(),
      receive: async event => (event.id.startsWith('inst') ? { kind: 'committed' } : failing),
    });
    await house.kaya.install();
    await house.kaya.write('Ich will nicht mehr leben');
    expect(house.kaya.chat.shown.filter(({ by }) => by === 'bot').map(({ text }) => text)).toEqual([
      danger.text,
      'Das ist nicht angekommen. Bitte versuchen Sie es noch einmal.',
    ]);
  });

  it('says so to somebody who tapped, as an error and in the chat', async () => {
    const house = await openTeamsHouse({
      ...quickly(),
      receive: async ({ event }) => (event.kind === 'arrived' ? { kind: 'committed' } : failing),
    });
    await house.kaya.install();
    const answer = await house.kaya.post(button({ anker: { question: 'q', option: 'o' } }));
    expect(answer).toMatchObject({ status: 503, json: { statusCode: 503, type: 'application/vnd.microsoft.error' } });
    expect(house.kaya.chat.shown).toHaveLength(2);
  });

  it('is never answered 200 either where the hall throws, and nothing inner is told', async () => {
    const house = await openTeamsHouse({ receive: () => Promise.reject(new Error('Jana ist krank')) });
    const answer = await house.kaya.post({ type: 'message', id: '1', text: 'Hallo' });
    expect(answer.status).toBe(500);
    expect(JSON.stringify([answer.json, house.logged])).not.toContain('Jana');
  });

  it('of our own making is kept: 200, and the person is told', async () => {
    const house = await openTeamsHouse({
      receive: async ({ event }) =>
        event.kind === 'arrived' ? { kind: 'committed' } : { kind: 'kept', say: [{ text: 'Da ist etwas kaputt.' }] },
    });
    await house.kaya.install();
    expect((await house.kaya.write('Hallo')).status).toBe(200);
    expect(house.kaya.chat.shown.at(-1)?.text).toBe('Da ist etwas kaputt.');
    expect(await house.kaya.post(button({ anker: { question: 'q', option: 'o' } }))).toMatchObject({
      status: 200,
      json: { statusCode: 200, value: 'Da ist etwas kaputt.' },
    });
  });
});

function quickly() {
  let at = Date.now();
  return { now: () => at, pulse: { chance: () => 1, wait: async (ms: number) => void (at += ms) } };
}

describe('a tap', () => {
  it('leaves the card as it is until the hall says what stands there', async () => {
    const house = await openTeamsHouse();
    expect(await house.kaya.post(button({ anker: { question: 'q', option: 'o' } }))).toEqual({
      status: 200,
      json: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Angekommen.' },
    });
  });

  it('is answered with the committed card where the hall gives it', async () => {
    const shown = { title: 'Aufgabe, heute', text: 'Übernommen.' };
    const house = await openTeamsHouse({ receive: async () => ({ kind: 'committed', shown }) });
    await house.kaya.install();
    await house.send(house.kaya, { spoken: { text: 'Wer?', question: 'q', buttons: [[{ id: 'o', label: 'Ich' }]] } });
    const id = house.kaya.chat.shown[0]?.id ?? '';
    await house.kaya.tap(id, 'Ich');
    expect(house.kaya.chat.shown[0]?.card?.body).toMatchObject([{ text: 'Aufgabe, heute' }, { text: 'Übernommen.' }]);
    expect(house.received.at(-1)?.event).toEqual({ kind: 'chose', question: 'q', option: 'o' });
  });
});
