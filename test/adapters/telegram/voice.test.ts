import { describe, expect, it } from 'vitest';
import { buttonsOf } from '../../../src/adapters/telegram/buttons.ts';
import { telegramDoor } from '../../../src/adapters/telegram/door.ts';
import { openWire } from '../../../src/adapters/telegram/wire.ts';
import type { Delivery, Outgoing, Voice } from '../../../src/bots/ports.ts';
import type { Aloud } from '../../../src/dialogs/reply.ts';
import type { Fault } from '../../../src/playground/telegram/faults.ts';
import type { Phone } from '../../../src/playground/telegram/phone.ts';
import { secrets } from '../../bots/world.ts';
import { oggOpus } from '../../sound.ts';
import { aHouse, aStandIn, logged, openButtons, token, type TelegramHouse } from './house.ts';
import { answer, confirmed, isAsked, way } from './way.ts';

/** Says nothing, and remembers what it was given to say. */
function aVoice(sound: Uint8Array | undefined = oggOpus(7)) {
  const spoken: Aloud[] = [];
  const voice: Voice = {
    speak: aloud => {
      spoken.push(aloud);
      return Promise.resolve(sound);
    },
  };
  return { voice, spoken };
}

const voicesIn = (phone: Phone): readonly unknown[] => phone.messages().flatMap(({ voice }) => voice ?? []);
const aloud = { text: 'Das geht gerade nicht.', aloud: { text: 'Geheimes Wort' } };

async function aDoor(voice?: Voice, withinMs?: number) {
  const standIn = await aStandIn();
  const { log, lines } = logged();
  const wire = openWire({ token, apiRoot: standIn.url });
  const door = telegramDoor({ wire, buttons: buttonsOf(secrets), log, voice, withinMs });
  const ada = standIn.phone('Ada');
  ada.start();
  const send = (spoken: Outgoing['spoken']): Promise<Delivery> =>
    door.deliver({ id: 'turn:0', to: { channel: 'telegram', tenant: '77', id: String(ada.id) }, spoken });
  const words = () => ada.messages().flatMap(({ from, text }) => (from?.is_bot && text !== undefined ? [text] : []));
  return { standIn, door, ada, send, words, lines };
}

const commandsOf = ({ standIn }: TelegramHouse): readonly string[] =>
  standIn.looks().commands.map(({ command }) => command);

describe('the door to Telegram, where something is to be heard', () => {
  it('sends it as a voice message, and says how long it is', async () => {
    const { voice, spoken } = aVoice();
    const { door, ada, send, words } = await aDoor(voice);
    expect(door.speaks).toBe(true);
    expect(await send(aloud)).toEqual({ kind: 'delivered', ref: '2' });
    expect(spoken).toEqual([aloud.aloud]);
    expect(voicesIn(ada)).toMatchObject([{ duration: 7, mime_type: 'audio/ogg', file_size: oggOpus(7).length }]);
    expect(words()).toEqual([]);
  });

  const refused: readonly (readonly [string, Fault])[] = [
    ['a chat that takes no voices', { code: 400, description: 'Bad Request: VOICE_MESSAGES_FORBIDDEN' }],
    ['one that is too large', { code: 413, description: 'Request Entity Too Large' }],
    ['an inner fault', { code: 502, description: 'Bad Gateway' }],
    ['no answer in time', 'hang'],
  ];
  it.each(refused)('says so instead, and nothing waits: %s', async (_what, fault) => {
    const { standIn, send, words, lines, ada } = await aDoor(aVoice().voice, 600);
    standIn.faults.next('sendVoice', fault);
    expect(await send(aloud)).toMatchObject({ kind: 'delivered' });
    expect(words()).toEqual(['Das geht gerade nicht.']);
    expect(voicesIn(ada)).toEqual([]);
    expect(lines.join()).not.toContain('Geheim');
  });

  const real: readonly (readonly [string, Fault, Delivery])[] = [
    ['too many', { code: 429, retryAfter: 3 }, { kind: 'retry', afterMs: 3000, why: 'throttled' }],
    [
      'blocked',
      { code: 403, description: 'Forbidden: bot was blocked by the user' },
      { kind: 'refused', why: 'blocked' },
    ],
  ];
  it.each(real)('is told what is true of all that is sent: %s', async (_what, fault, delivery) => {
    const { standIn, send, words } = await aDoor(aVoice().voice);
    standIn.faults.next('sendVoice', fault);
    expect(await send(aloud)).toEqual(delivery);
    expect(words()).toEqual([]);
  });

  it('says so where the voice has no sound for it, and where there is no voice', async () => {
    const { voice } = aVoice();
    const mute = await aDoor({ ...voice, speak: () => Promise.resolve(undefined) });
    await mute.send(aloud);
    const without = await aDoor();
    await without.send(aloud);
    expect(without.door.speaks).toBeUndefined();
    expect([mute.words(), without.words()]).toEqual([['Das geht gerade nicht.'], ['Das geht gerade nicht.']]);
  });
});

describe.each(['polling', 'webhook'] as const)('"Vorlesen" by %s', mode => {
  it('is a voice message, and the question stays open and is answered', async () => {
    const { voice, spoken } = aVoice();
    const house = await aHouse(mode, {}, voice);
    const ben = house.standIn.phone('Ben');
    ben.start();
    await house.standIn.until(() => openButtons(ben).length > 0);
    expect(openButtons(ben)).toEqual(['Du', 'Sie', '🔊 Vorlesen']);
    ben.tap('🔊 Vorlesen');
    await house.standIn.until(() => voicesIn(ben).length > 0);
    await house.rest();
    expect(spoken.map(({ text }) => text.split('\n'))).toEqual([
      ['Was passt besser?', 'Du oder Sie?', 'Du kannst drücken:', 'Du', 'Sie'],
    ]);
    expect(openButtons(ben)).toEqual(['Du', 'Sie', '🔊 Vorlesen']);
    ben.tap('Du');
    await house.standIn.until(() => openButtons(ben).length === 0);
    expect(house.lines.filter(line => /buttonLost|notSent|sideFailed|broken/.test(line))).toEqual([]);
  });

  it('stands in the menu where there is a voice, and only there', async () => {
    const [speaking, silent] = [await aHouse(mode, {}, aVoice().voice), await aHouse(mode)];
    expect(commandsOf(speaking)).toContain('vorlesen');
    expect(commandsOf(silent)).not.toContain('vorlesen');
  });
});

describe('whoever is followed', () => {
  it('hears the consents: all of them where she wants to, each where she asks', async () => {
    const { voice, spoken } = aVoice();
    const house = await aHouse('polling', {}, voice);
    const ada = await confirmed(house);
    await answer(house, ada, ['Du oder Sie?', 'Du']);
    await answer(house, ada, ['Soll ich immer vorlesen?', 'Ja']);
    for (const step of way.slice(1, 5)) await answer(house, ada, step);
    await house.standIn.until(isAsked(ada, 'Darf Frau Kaya deine Antworten sehen?'));
    await house.standIn.until(() => voicesIn(ada).length >= 5);
    await house.rest();
    const heard = spoken.map(({ text }) => text).join('\n');
    for (const [question] of way.slice(1, 6)) expect(heard).toContain(question);
    const before = spoken.length;
    ada.write('/vorlesen');
    await house.standIn.until(() => spoken.length > before);
    expect(spoken.at(-1)?.text).toContain('Darf Frau Kaya deine Antworten sehen?');
    await answer(house, ada, ['Darf Frau Kaya deine Antworten sehen?', 'Ja']);
    await house.standIn.until(() => voicesIn(ada).length === spoken.length);
  });
});
