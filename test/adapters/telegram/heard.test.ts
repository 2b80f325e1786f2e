import { describe, expect, it } from 'vitest';
import { startPolling } from '../../../src/adapters/telegram/polling.ts';
import { openWire } from '../../../src/adapters/telegram/wire.ts';
import { aHouse, aStandIn, logged, pulse, token } from './house.ts';

const polls = (calls: readonly string[]): number => calls.filter(name => name === 'getUpdates').length;

describe('whether Telegram brings what people write', () => {
  it('is known from the last question that was answered', async () => {
    const { standIn, telegram, lines } = await aHouse('polling');
    const ada = standIn.phone('Ada');
    ada.start();
    await standIn.until(() => polls(standIn.calls) > 1);
    expect(telegram.door.isTaking?.()).toBe(true);
    standIn.faults.next('getUpdates', { code: 502 });
    ada.write('Hallo');
    const isWarned = () => lines.some(line => line.startsWith('telegram.notPolled'));
    const before = polls(standIn.calls);
    await standIn.until(() => polls(standIn.calls) > before);
    ada.write('Hallo?');
    await standIn.until(isWarned);
    ada.write('Ist da wer?');
    await standIn.until(() => polls(standIn.calls) > before + 2);
    expect(telegram.door.isTaking?.()).toBe(true);
  });

  it('is not, where nobody can be asked', async () => {
    const { standIn, telegram, lines } = await aHouse('polling');
    await standIn.until(() => polls(standIn.calls) > 0);
    await standIn.close();
    while (!lines.some(line => line.startsWith('telegram.notPolled'))) await new Promise(setImmediate);
    expect(telegram.door.isTaking?.()).toBe(false);
  });

  it('is, once the webhook is set', async () => {
    const { telegram } = await aHouse('webhook');
    expect(telegram.door.isTaking?.()).toBe(true);
  });
});

describe('an update that our own bug keeps from being taken', () => {
  it('stays with Telegram, and the log says where it broke and nothing of it', async () => {
    const standIn = await aStandIn();
    const { log, lines } = logged();
    const wire = openWire({ token, apiRoot: standIn.url });
    const taking = {
      take: async (update: unknown): Promise<never> => {
        throw new TypeError(JSON.stringify(update));
      },
    };
    const polling = startPolling({ wire, taking, log, pulse });
    standIn.phone('Ada').write('Geheimnis');
    const isBroken = () => lines.filter(line => line.startsWith('telegram.notTaken')).length > 1;
    await standIn.until(isBroken);
    expect(polling.isTaking()).toBe(false);
    await polling.stop();
    expect(lines[0]).toMatch(
      /^telegram\.notTaken \{"error":"TypeError","where":"adapters\.telegram\.polling\.ts:\d+"\}$/,
    );
    expect(lines.join()).not.toMatch(/Geheimnis|Ada/);
  });
});
