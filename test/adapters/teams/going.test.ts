import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/adapters/teams/picture.ts';
import type { Spoken } from '../../../src/dialogs/reply.ts';
import type { Fault } from '../../../src/playground/teams/faults.ts';
import type { TeamsPerson } from '../../../src/playground/teams/person.ts';
import { addressOf, openTeamsHouse, staffTenant } from './house.ts';

const hallo: Spoken = { text: 'Hallo\nHier ist Anker.' };
const task: Spoken = {
  title: 'Neue Aufgabe, heute',
  text: 'Die Firma weiß nichts davon.',
  facts: [{ label: 'Person', value: 'Jana M.' }],
  question: 'about:x:case1',
  buttons: [[{ id: '{"do":"take"}', label: 'Ich übernehme' }]],
};
const asked: Spoken = { text: 'Ist das in Ordnung?', question: 'q1', buttons: [[{ id: 'yes', label: 'Ja' }]] };

const fromBot = ({ chat }: TeamsPerson) => chat.shown.filter(({ by }) => by === 'bot');

describe('a message', () => {
  it('goes to the chat from which somebody last wrote, proactively and as plain text', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    expect(await house.send(house.kaya, { spoken: hallo })).toEqual({
      kind: 'delivered',
      ref: fromBot(house.kaya)[0]?.id,
    });
    expect(fromBot(house.kaya)).toMatchObject([{ text: 'Hallo\nHier ist Anker.' }]);
  });

  it('with something to press is a card, and its notification names nobody', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: task, key: 'card:x:case1' });
    await house.send(house.kaya, { spoken: { ...task, title: 'Jana M.' } });
    expect(fromBot(house.kaya).map(({ summary }) => summary)).toEqual(['Anker: neue Aufgabe, heute', 'Anker']);
  });

  it('to somebody who never opened the chat is refused as unknown', async () => {
    const house = await openTeamsHouse();
    expect(await house.send(house.kaya, { spoken: hallo })).toEqual({ kind: 'refused', why: 'unknownAddress' });
    expect(house.standIn.asked()).toBe(0);
  });

  it.each([
    ['is another tenant’s', { tenant: 'other' }],
    ['leads to a host that is not on the list', { serviceUrl: 'https://evil.example/' }],
    ['is broken', { conversation: 7 }],
  ])('is not sent where what is remembered %s', async (_, wrong) => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    const to = addressOf(house.kaya);
    const known: unknown = JSON.parse((await house.references.get(to, 'talk')) ?? '');
    await house.references.put(to, 'talk', JSON.stringify(Object.assign(Object(known), wrong)));
    expect(await house.send(house.kaya, { spoken: hallo })).toEqual({ kind: 'refused', why: 'unknownAddress' });
    expect(house.standIn.asked()).toBe(0);
  });

  it('goes to nobody of a tenant that was taken off the list', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    const closed = await openTeamsHouse({ references: house.references, tenants: ['other'] });
    expect(await closed.send(house.kaya, { spoken: hallo })).toEqual({ kind: 'refused', why: 'unknownAddress' });
  });

  it('with a code carries its picture, and the link to read it by', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: { text: 'Bitte scannen.', qr: 'https://t.me/anker?start=abc' } });
    const body = fromBot(house.kaya)[0]?.card?.body;
    expect(body?.[1]).toHaveProperty('url', await pictureOf('https://t.me/anker?start=abc'));
    expect(body).toMatchObject([{ text: 'Bitte scannen.' }, {}, { text: 'https://t.me/anker?start=abc' }]);
  });
});

describe('a card about the same thing', () => {
  it('that only changes takes the place of the earlier one without a push', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: task, key: 'card:x:case1' });
    const [first] = fromBot(house.kaya);
    await house.send(house.kaya, { spoken: { ...task, title: 'Aufgabe, heute' }, key: 'card:x:case1', quiet: true });
    expect(fromBot(house.kaya)).toMatchObject([
      { id: first?.id, edits: 1, card: { body: [{ text: 'Aufgabe, heute' }, {}, {}, {}] } },
    ]);
  });

  it('that must be noticed comes anew, and the earlier one points to it', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: task, key: 'card:x:case1' });
    await house.send(house.kaya, { spoken: { ...task, title: 'Erinnerung' }, key: 'card:x:case1' });
    const [first, second] = fromBot(house.kaya);
    expect(first).toMatchObject({ edits: 1, card: { body: [{ text: 'Den neuen Stand finden Sie weiter unten.' }] } });
    expect(second).toMatchObject({ edits: 0, summary: 'Anker: erinnerung' });
    await house.send(house.kaya, { spoken: { ...task, title: 'Erledigt' }, key: 'card:x:case1', quiet: true });
    expect(fromBot(house.kaya)[1]?.card?.body[0]).toMatchObject({ text: 'Erledigt' });
  });

  it('that never stood there is not pushed by a change', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    expect(await house.send(house.kaya, { spoken: task, key: 'card:x:case1', quiet: true })).toEqual({
      kind: 'delivered',
    });
    expect(fromBot(house.kaya)).toEqual([]);
  });

  it('that is gone from the chat is not changed any more, and nobody is taken for gone because of it', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.references.put(addressOf(house.kaya), 'card card:x:case1', JSON.stringify({ id: '1' }));
    const quietly = { spoken: task, key: 'card:x:case1', quiet: true } as const;
    expect(await house.send(house.kaya, quietly)).toEqual({ kind: 'delivered' });
    expect(await house.send(house.kaya, { spoken: task, key: 'card:x:case1' })).toMatchObject({ kind: 'delivered' });
    expect(fromBot(house.kaya)).toHaveLength(1);
  });

  it('has arrived once although what tidies up behind it fails', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: task, key: 'card:x:case1' });
    const broken = { ...house.references, put: () => Promise.reject(new Error('down')) };
    const other = await openTeamsHouse({ references: broken });
    expect(await house.send(house.kaya, { spoken: asked })).toMatchObject({ kind: 'delivered' });
    expect(await other.send(other.kaya, { spoken: asked })).toMatchObject({ kind: 'refused' });
  });
});

describe('a question that was answered', () => {
  it('closes with what is said next: its words stay, the buttons and the answer do not', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: asked });
    await house.send(house.kaya, { spoken: hallo, closes: { question: 'q1' } });
    expect(fromBot(house.kaya)[0]).toMatchObject({ edits: 1, card: { body: [{ text: 'Ist das in Ordnung?' }] } });
    expect(fromBot(house.kaya)[0]?.card?.body).toHaveLength(1);
  });

  it('of which nothing is known does not hold up what is said next', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    expect(await house.send(house.kaya, { spoken: hallo, closes: { question: 'q9' } })).toMatchObject({
      kind: 'delivered',
    });
  });
});

const faults: readonly (readonly [string, Fault, unknown])[] = [
  ['403 MessageWritesBlocked', { status: 403, code: 'MessageWritesBlocked' }, { kind: 'refused', why: 'blocked' }],
  [
    '403 BotNotInConversationRoster',
    { status: 403, code: 'BotNotInConversationRoster' },
    { kind: 'refused', why: 'blocked' },
  ],
  ['404', { status: 404, code: 'ConversationNotFound' }, { kind: 'refused', why: 'unknownAddress' }],
  ['400', { status: 400, code: 'BadSyntax' }, { kind: 'refused', why: 'invalid' }],
  ['413', { status: 413, code: 'MessageSizeTooBig' }, { kind: 'refused', why: 'invalid' }],
  ['429 with a time', { status: 429, retryAfter: 17 }, { kind: 'retry', why: 'throttled', afterMs: 17_000 }],
  ['429 without a time', { status: 429 }, { kind: 'retry', why: 'throttled', afterMs: 5_000 }],
  ['401', { status: 401 }, { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
  ['412', { status: 412 }, { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
  ['500', { status: 500 }, { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
  ['502', { status: 502 }, { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
  ['503 with a time', { status: 503, retryAfter: 1 }, { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
  ['a line that is cut', 'cut', { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
  ['no answer at all', 'hangs', { kind: 'retry', why: 'unreachable', afterMs: 5_000 }],
];

describe('a refusal', () => {
  it.each(faults)('is told by its meaning, asked for once and never again: %s', async (_, fault, expected) => {
    const house = await openTeamsHouse({ sendWithinMs: fault === 'hangs' ? 400 : 5_000 });
    await house.kaya.install();
    house.standIn.faults.next(fault);
    expect(await house.send(house.kaya, { spoken: hallo })).toEqual(expected);
    expect(house.standIn.asked()).toBe(1);
    expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'delivered' });
  });

  it('by silence ends the request too, so that nothing arrives late', async () => {
    const house = await openTeamsHouse({ sendWithinMs: 400 });
    await house.kaya.install();
    house.standIn.faults.next('hangs');
    const givenUp = house.standIn.givenUp();
    expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'retry', why: 'unreachable' });
    expect(await givenUp).toBeUndefined();
  });

  it('of a change is told by its meaning too', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    await house.send(house.kaya, { spoken: task, key: 'k' });
    house.standIn.faults.next({ status: 429, retryAfter: 3 });
    const quietly = { spoken: task, key: 'k', quiet: true } as const;
    expect(await house.send(house.kaya, quietly)).toMatchObject({ kind: 'retry', why: 'throttled', afterMs: 3_000 });
  });

  it.each(['hangs', 'cut', { status: 401 }, { status: 500 }] as const)(
    'of our own sign-in (%s) is nobody’s leaving',
    async fault => {
      const house = await openTeamsHouse({ sendWithinMs: 1_500 });
      await house.kaya.install();
      house.standIn.signInFaults.always(fault);
      expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'retry', why: 'unreachable' });
      expect(house.standIn.asked()).toBe(0);
      house.standIn.signInFaults.always(undefined);
      expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'delivered' });
    },
  );

  it('of somebody who blocked the bot, of somebody who removed it, of a chat that nobody knows', async () => {
    const house = await openTeamsHouse();
    const [demir, lang] = ['Herr Demir', 'Frau Lang'].map(name => house.standIn.person(staffTenant, name));
    await house.kaya.install();
    await demir?.install();
    await lang?.install();
    house.kaya.block();
    await demir?.uninstall();
    expect(house.received.at(-1)?.event).toEqual({ kind: 'left', why: 'blocked' });
    expect(await house.send(house.kaya, { spoken: hallo })).toEqual({ kind: 'refused', why: 'blocked' });
    expect(demir && (await house.send(demir, { spoken: hallo }))).toEqual({ kind: 'refused', why: 'blocked' });
    expect(lang && (await house.send(lang, { spoken: hallo }))).toMatchObject({ kind: 'delivered' });
  });

  it('of a token makes the next send fetch a new one', async () => {
    let at = Date.now();
    const house = await openTeamsHouse({ now: () => at, standIn: { now: () => at } });
    await house.kaya.install();
    await house.send(house.kaya, { spoken: hallo });
    house.standIn.revoke();
    expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'retry', why: 'unreachable' });
    expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'delivered' });
    at += 3_600_000;
    expect(await house.send(house.kaya, { spoken: hallo })).toMatchObject({ kind: 'delivered' });
  });

  it('writes codes into the log, and no word of what was to be said', async () => {
    const house = await openTeamsHouse();
    await house.kaya.install();
    house.standIn.faults.next({ status: 403, code: 'MessageWritesBlocked' });
    await house.send(house.kaya, { spoken: task });
    expect(house.logged).toEqual([
      expect.stringMatching(
        /^teams\.refused \{"why":"blocked","error":"ConnectorError","code":"MessageWritesBlocked","where":"[\w.]+:\d+"\}$/,
      ),
    ]);
  });

  it('for too many messages at once comes with a time, as Teams gives it', async () => {
    const at = Date.now();
    const house = await openTeamsHouse({ standIn: { isThrottling: true, now: () => at } });
    await house.kaya.install();
    const ends = [];
    for (let n = 0; n < 8; n++) ends.push((await house.send(house.kaya, { spoken: hallo })).kind);
    expect(ends).toEqual([...Array.from({ length: 7 }, () => 'delivered'), 'retry']);
  });
});
