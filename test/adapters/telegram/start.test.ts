import { afterEach, describe, expect, it } from 'vitest';
import {
  openTelegram,
  TelegramError,
  type Telegram,
  type TelegramGiven,
} from '../../../src/adapters/telegram/telegram.ts';
import { menu, words } from '../../../src/adapters/telegram/words.ts';
import type { Inbound } from '../../../src/bots/ports.ts';
import { secrets } from '../../bots/world.ts';
import { aStandIn, logged, pulse, token, tokenSecret } from './house.ts';

const open: Telegram[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

async function aTelegram(more: Partial<TelegramGiven> = {}) {
  const standIn = await aStandIn();
  const { log, lines } = logged();
  const received: Inbound[] = [];
  const receive: TelegramGiven['receive'] = async inbound => {
    received.push(inbound);
    return { kind: 'committed' };
  };
  const telegram = openTelegram({
    token,
    apiRoot: standIn.url,
    secrets,
    log,
    pulse,
    receive,
    mode: 'polling',
    ...more,
  });
  open.push(telegram);
  return { standIn, telegram, lines, received };
}

describe('starting Telegram', () => {
  it('learns its name, says in German what it can do, and asks for updates', async () => {
    const { standIn, telegram } = await aTelegram();
    expect(() => telegram.link('x')).toThrow('called');
    await telegram.start();
    expect(telegram.link('CODE')).toBe('https://t.me/anker_bot?start=CODE');
    await standIn.until(() => standIn.calls.includes('getUpdates'));
    expect(standIn.calls).toEqual(
      expect.arrayContaining(['setMyCommands', 'setMyDescription', 'setMyShortDescription', 'deleteWebhook']),
    );
  });

  it('changes nothing the second time', async () => {
    const { standIn, telegram } = await aTelegram();
    await telegram.start();
    await telegram.stop();
    const again = openTelegram({
      token,
      apiRoot: standIn.url,
      secrets,
      log: logged().log,
      pulse,
      receive: async () => ({ kind: 'committed' }),
      mode: 'polling',
    });
    open.push(again);
    await again.start();
    expect(standIn.calls.filter(name => name.startsWith('setMy'))).toHaveLength(3);
  });

  it('says what is wrong with the token, and keeps it to itself', async () => {
    const { telegram, lines } = await aTelegram({ token: '123456789:another' });
    const error = await telegram.start().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(TelegramError);
    expect(String(error)).toContain('TELEGRAM_TOKEN');
    expect(String(error) + lines.join()).not.toContain('another');
  });

  it('says what is wrong with the address of a webhook', async () => {
    const { telegram } = await aTelegram({ mode: { webhook: 'http://example.org' } });
    await expect(telegram.start()).rejects.toThrow('TELEGRAM_WEBHOOK');
  });

  it('tries for as long as Telegram cannot be reached', async () => {
    const { standIn, telegram, lines } = await aTelegram();
    standIn.faults.next('getMe', { code: 502 }, 'lost', { code: 429, retryAfter: 3 }, 'lie');
    await telegram.start();
    expect(telegram.link('x')).toContain('anker_bot');
    expect(lines.filter(line => line.startsWith('telegram.notStarted'))).toHaveLength(4);
    expect(lines.join()).not.toContain(tokenSecret);
  });

  it('works without a description where Telegram refuses it', async () => {
    const { standIn, telegram, lines } = await aTelegram();
    standIn.faults.next('setMyDescription', { code: 429, retryAfter: 9000 });
    await telegram.start();
    expect(lines).toEqual(['telegram.notDescribed {"why":"throttled","method":"setMyDescription","code":429}']);
  });

  it('goes on polling after a conflict and a fault, and loses nothing', async () => {
    const { standIn, telegram, lines, received } = await aTelegram();
    standIn.faults.next(
      'getUpdates',
      { code: 409, description: 'Conflict: terminated by other getUpdates request' },
      { code: 500 },
      'lie',
      'lost',
    );
    standIn.phone('Ada').write('Hallo');
    await telegram.start();
    await standIn.until(() => received.length > 0);
    expect(received).toMatchObject([{ event: { kind: 'said', text: 'Hallo' } }]);
    expect(lines.filter(line => line.startsWith('telegram.notPolled'))).toHaveLength(4);
  });

  it('confirms nothing to Telegram that was not received', async () => {
    let down = 3;
    const taken: string[] = [];
    const { standIn, telegram } = await aTelegram({
      receive: async ({ event, behind }) => {
        if (event.kind !== 'said') return { kind: 'committed' };
        if (behind) return { kind: 'unavailable' };
        if (event.text === 'zwei' && down-- > 0) return { kind: 'unavailable' };
        taken.push(event.text);
        return { kind: 'committed' };
      },
    });
    const ada = standIn.phone('Ada');
    for (const text of ['eins', 'zwei', 'drei']) ada.write(text);
    await telegram.start();
    await standIn.until(() => taken.includes('drei'));
    expect(taken).toEqual(['eins', 'zwei', 'drei']);
  });

  it.each([
    ['committed', undefined, true],
    ['repeated', undefined, true],
    ['kept', undefined, false],
  ] as const)(
    'answers a tap that is %s, and closes its keyboard only where it was understood',
    async (kind, text, closed) => {
      const { standIn, telegram } = await aTelegram({ receive: async () => ({ kind }) });
      const ada = standIn.phone('Ada');
      ada.start();
      const spoken = { text: 'Passt es?', question: 'n:1', buttons: [[{ id: 'yes', label: 'Ja' }]] };
      const to = { channel: 'telegram', tenant: telegram.tenant, id: String(ada.id) } as const;
      await telegram.door.deliver({ id: 'a', to, spoken });
      const tap = ada.tap('Ja');
      await telegram.start();
      await standIn.until(() => ada.answered(tap) !== undefined);
      await telegram.stop();
      expect(ada.answered(tap)?.text).toBe(text);
      expect(ada.messages().at(-1)?.reply_markup === undefined).toBe(closed);
    },
  );

  it('says on the phone that a tap was not received, and leaves its keyboard open', async () => {
    let down = 1;
    const { standIn, telegram } = await aTelegram({
      receive: async ({ event }) => ({ kind: event.kind === 'chose' && down-- > 0 ? 'unavailable' : 'committed' }),
    });
    const ada = standIn.phone('Ada');
    ada.start();
    const spoken = { text: 'Passt es?', question: 'n:1', buttons: [[{ id: 'yes', label: 'Ja' }]] };
    const to = { channel: 'telegram', tenant: telegram.tenant, id: String(ada.id) } as const;
    await telegram.door.deliver({ id: 'a', to, spoken });
    const tap = ada.tap('Ja');
    await telegram.start();
    await standIn.until(() => ada.answered(tap) !== undefined);
    expect(ada.answered(tap)?.text).toBe(words.notReceived);
    await standIn.until(() => ada.messages().at(-1)?.reply_markup === undefined);
  });

  it('ends a poll that is out when it is told to stop', async () => {
    const { standIn, telegram, received } = await aTelegram();
    await telegram.start();
    await standIn.until(() => standIn.calls.includes('getUpdates'));
    await telegram.stop();
    standIn.phone('Ada').write('Hallo');
    expect(received).toEqual([]);
  });
});

describe('what everybody sees of the bot', () => {
  it('gives no hint of a disability', () => {
    const seen = [words.description, words.shortDescription, ...menu.map(({ description }) => description)].join(' ');
    expect(seen).not.toMatch(/behinder|handicap|werkstatt|inklusi|krank|coach|betreu|arbeit/i);
    expect(words.description.length).toBeLessThanOrEqual(512);
    expect(words.shortDescription.length).toBeLessThanOrEqual(120);
  });
});
