import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../../../src/adapters/telegram/buttons.ts';
import { telegramDoor } from '../../../src/adapters/telegram/door.ts';
import { openWire } from '../../../src/adapters/telegram/wire.ts';
import type { Delivery, Outgoing } from '../../../src/bots/ports.ts';
import type { Fault } from '../../../src/playground/telegram/faults.ts';
import { secrets } from '../../bots/world.ts';
import { aStandIn, logged, token, tokenSecret } from './house.ts';

async function aDoor(withinMs?: number, apiToken = token) {
  const standIn = await aStandIn();
  const { log, lines } = logged();
  const wire = openWire({ token: apiToken, apiRoot: standIn.url });
  const door = telegramDoor({ wire, buttons: buttonsOf(secrets), log, withinMs });
  const ada = standIn.phone('Ada');
  ada.start();
  const send = (spoken: Outgoing['spoken'], more: Partial<Outgoing> = {}): Promise<Delivery> =>
    door.deliver({ id: 'turn:0', to: { channel: 'telegram', tenant: '77', id: String(ada.id) }, spoken, ...more });
  const shown = () =>
    ada
      .messages()
      .slice(1)
      .map(one => one.text ?? one.caption ?? Object.keys(one).at(-1));
  return { standIn, lines, ada, send, shown };
}

const throttled = (afterMs: number): Delivery => ({ kind: 'retry', afterMs, why: 'throttled' });
const unreachable: Delivery = { kind: 'retry', afterMs: 5000, why: 'unreachable' };
const refused = (why: 'blocked' | 'unknownAddress' | 'invalid'): Delivery => ({ kind: 'refused', why });

const meanings: readonly (readonly [what: string, fault: Fault, delivery: Delivery])[] = [
  ['blocked', { code: 403, description: 'Forbidden: bot was blocked by the user' }, refused('blocked')],
  ['an account that is gone', { code: 403, description: 'Forbidden: user is deactivated' }, refused('blocked')],
  ['an unknown chat', { code: 400, description: 'Bad Request: chat not found' }, refused('unknownAddress')],
  ['an unknown peer', { code: 400, description: 'Bad Request: PEER_ID_INVALID' }, refused('unknownAddress')],
  ['anything else that is bad', { code: 400, description: 'Bad Request: message is too long' }, refused('invalid')],
  ['too large', { code: 413, description: 'Request Entity Too Large' }, refused('invalid')],
  ['a wrong token', { code: 401, description: 'Unauthorized' }, { kind: 'retry', afterMs: 60_000, why: 'unreachable' }],
  ['no such bot', { code: 404, description: 'Not Found' }, { kind: 'retry', afterMs: 60_000, why: 'unreachable' }],
  ['a conflict', { code: 409, description: 'Conflict: terminated' }, unreachable],
  ['too many', { code: 429, retryAfter: 17 }, throttled(17_000)],
  ['an inner fault', { code: 500, description: 'Internal Server Error' }, unreachable],
  ['a bad gateway', { code: 502, description: 'Bad Gateway' }, unreachable],
  ['an answer that got lost', 'lost', unreachable],
  ['an answer that is none', 'lie', unreachable],
];

describe('the door to Telegram', () => {
  it('delivers words, buttons, help numbers and a code as a picture', async () => {
    const { send, shown, ada } = await aDoor();
    const buttons = [[{ id: 'cmd:pause', label: 'Pause' }]];
    expect(
      await send({ text: 'Ruf an.', question: 'm', buttons, numbers: [{ name: 'Notruf', number: '112' }] }),
    ).toEqual({ kind: 'delivered', ref: '2,3' });
    expect(await send({ text: 'Scannen', qr: 'https://t.me/anker_bot?start=x' }, { id: 'turn:1' })).toMatchObject({
      kind: 'delivered',
    });
    expect(shown()).toEqual(['Ruf an.', 'contact', 'Scannen']);
    const data = ada.messages()[1]?.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? '';
    expect(data).toMatch(/^[\w-]{64}$/);
    expect(data).not.toContain('pause');
  });

  it.each(meanings)('means what happened: %s', async (_what, fault, delivery) => {
    const { standIn, send, lines, ada } = await aDoor();
    standIn.faults.next('sendMessage', fault);
    expect(await send({ text: 'Geheimes Wort' })).toEqual(delivery);
    expect(standIn.calls.filter(name => name === 'sendMessage')).toHaveLength(1);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(new RegExp(`Geheim|${tokenSecret}|${ada.id}|http`));
  });

  it('ends a send that hangs, and leaves the trying again to the house', async () => {
    const { standIn, send } = await aDoor(60);
    standIn.faults.next('sendMessage', 'hang');
    expect(await send({ text: 'Eins' })).toEqual(unreachable);
    expect(standIn.calls.filter(name => name === 'sendMessage')).toHaveLength(1);
  });

  it('gives all parts of one message one time together', async () => {
    const { standIn, send } = await aDoor(60);
    standIn.faults.next('sendContact', 'hang');
    expect(await send({ text: 'Eins', numbers: [{ name: 'Notruf', number: '112' }] })).toEqual(unreachable);
  });

  it('says that nobody is there where the server is gone', async () => {
    const { standIn, send } = await aDoor();
    await standIn.close();
    expect(await send({ text: 'Eins' })).toEqual(unreachable);
  });

  it('refuses words that are none and addresses that are none without asking Telegram', async () => {
    const { standIn, send } = await aDoor();
    expect(await send({ text: '  ' })).toEqual(refused('invalid'));
    expect(await send({ text: 'x' }, { to: { channel: 'telegram', tenant: '77', id: '@everybody' } })).toEqual(
      refused('unknownAddress'),
    );
    expect(standIn.calls).toEqual([]);
  });

  it('goes on where it broke off: no part is said twice', async () => {
    const { standIn, send, shown } = await aDoor();
    const long = {
      text: Array.from({ length: 600 }, (_, n) => `Das ist Zeile ${n}.`).join('\n'),
      numbers: [{ name: 'Notruf', number: '112' }],
    };
    standIn.faults.next('sendContact', { code: 429, retryAfter: 2 });
    expect(await send(long)).toEqual(throttled(2000));
    const before = shown();
    expect(await send(long)).toMatchObject({ kind: 'delivered' });
    expect(shown()).toEqual([...before, 'contact']);
    expect(await send(long)).toMatchObject({ kind: 'delivered' });
    expect(shown()).toHaveLength(2 * (before.length + 1));
  });

  it('closes the question that was answered in words, wherever it stands, and does not hang on it', async () => {
    const { send, ada, standIn, shown } = await aDoor();
    const buttons = [[{ id: 'green', label: '🟢 Gut' }]];
    await send({ text: 'Wie geht es?', question: 'c', buttons }, { id: 'a' });
    await send({ text: 'Wie geht es?', question: 'c', buttons }, { id: 'b' });
    expect(await send({ text: 'Danke.' }, { id: 'c', closes: { question: 'c', refs: ['2', '3', '9'] } })).toMatchObject(
      { kind: 'delivered' },
    );
    expect(ada.messages().filter(one => one.reply_markup !== undefined)).toEqual([]);
    standIn.faults.next('editMessageReplyMarkup', { code: 429, retryAfter: 9 });
    expect(await send({ text: 'Gut.' }, { id: 'd', closes: { question: 'c', refs: ['2'] } })).toMatchObject({
      kind: 'delivered',
    });
    expect(shown().slice(2)).toEqual(['Danke.', 'Gut.']);
  });

  it('leaves what was tapped on to the tap', async () => {
    const { send, standIn } = await aDoor();
    await send({ text: 'Danke.' }, { closes: { question: 'c' } });
    expect(standIn.calls).toEqual(['sendMessage']);
  });

  it('delivers the words where a button does not fit, and says so to the operator', async () => {
    const { send, shown, lines } = await aDoor();
    await send({ text: 'Eins', question: 'm', buttons: [[{ id: 'x'.repeat(80), label: 'Zu lang' }]] });
    expect(shown()).toEqual(['Eins']);
    expect(lines).toEqual(['telegram.buttonLost {"count":1}']);
  });
});
