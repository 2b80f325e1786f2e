import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oggOpus } from '../../sound.ts';
import { methods } from '../../../src/playground/telegram/standIn.ts';
import { describedMethod, wrongIn } from './described.ts';
import { aStandIn, token, type Call } from './world.ts';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Places {
  readonly chat: number;
  readonly group: number;
  readonly message: number;
  readonly tap: string;
}

/** A call of every method that the stand-in has, each as a client that means well would make it. */
const wellMeant = ({
  chat,
  group,
  message,
  tap,
}: Places): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  getMe: {},
  getUpdates: {},
  getWebhookInfo: {},
  setWebhook: { url: 'http://127.0.0.1:9/telegram', secret_token: 'abc' },
  deleteWebhook: {},
  setMyCommands: { commands: [{ command: 'hilfe', description: 'Hilfe' }] },
  getMyCommands: {},
  deleteMyCommands: {},
  setMyName: { name: 'Anker' },
  getMyName: {},
  setMyDescription: { description: 'Hallo' },
  getMyDescription: {},
  setMyShortDescription: { short_description: 'Hallo' },
  getMyShortDescription: {},
  sendMessage: {
    chat_id: chat,
    text: 'Wie geht es?',
    reply_markup: { inline_keyboard: [[{ text: 'Gut', callback_data: 'a' }]] },
  },
  sendContact: { chat_id: chat, phone_number: '112', first_name: 'Notruf 112' },
  sendChatAction: { chat_id: chat, action: 'typing' },
  editMessageReplyMarkup: { chat_id: chat, message_id: message },
  editMessageText: { chat_id: chat, message_id: message, text: 'Anders' },
  answerCallbackQuery: { callback_query_id: tap },
  getChat: { chat_id: chat },
  deleteMessage: { chat_id: chat, message_id: message },
  leaveChat: { chat_id: group },
});

/** With a file in it; the JSON calls above cannot carry one. */
const withFiles = ['sendPhoto', 'sendVoice', 'getFile'];

async function aTalk() {
  const world = await aStandIn();
  const ada = world.standIn.phone('Ada');
  ada.start();
  const group = world.standIn.group('Team', 'supergroup');
  group.add();
  const asked = await sent(world.call, {
    chat_id: ada.id,
    text: 'Passt es?',
    reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'x' }]] },
  });
  const places: Places = { chat: ada.id, group: group.id, message: asked, tap: ada.tap('Ja') };
  return { ...world, ada, places };
}

async function sent(call: Call, fields: Readonly<Record<string, unknown>>): Promise<number> {
  const { result } = await call('sendMessage', fields);
  return z.object({ message_id: z.number() }).parse(result).message_id;
}

const refusal = z.object({ ok: z.literal(false), description: z.string() });

async function upload(
  url: string,
  method: string,
  fields: Readonly<Record<string, string | Uint8Array>>,
): Promise<unknown> {
  const { result } = z.object({ ok: z.literal(true), result: z.unknown() }).parse(await uploaded(url, method, fields));
  return result;
}

async function uploaded(
  url: string,
  method: string,
  fields: Readonly<Record<string, string | Uint8Array>>,
): Promise<unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    form.set(
      name,
      typeof value === 'string' ? value : new Blob([new Uint8Array(value)]),
      ...(typeof value === 'string' ? [] : ['file']),
    );
  const response = await fetch(`${url}/bot${token}/${method}`, { method: 'POST', body: form });
  return response.json();
}

describe('the stand-in of the Bot API', () => {
  it('has only methods that are described, and a call here for each of them', () => {
    const called = [...Object.keys(wellMeant({ chat: 1, group: 2, message: 3, tap: '4' })), ...withFiles];
    expect(Object.keys(methods).filter(name => describedMethod(name) === undefined)).toEqual([]);
    expect(called.toSorted()).toEqual(Object.keys(methods).toSorted());
  });

  it('answers every method with what the description says', async () => {
    const { call, places } = await aTalk();
    for (const [name, fields] of Object.entries(wellMeant(places))) {
      const { ok, result, description } = await call(name, fields);
      expect([name, ok, description]).toEqual([name, true, undefined]);
      expect([name, ...wrongIn(result, describedMethod(name)?.returns ?? [])]).toEqual([name]);
    }
  });

  it('refuses every call that lacks a required field, and ends none of them with 200', async () => {
    const { call, places } = await aTalk();
    for (const [name, fields] of Object.entries(wellMeant(places)))
      for (const field of describedMethod(name)?.fields.filter(({ required }) => required) ?? []) {
        if (mayBeEmpty.includes(`${name}.${field.name}`)) continue;
        const { [field.name]: _left, ...rest } = fields;
        expect([name, field.name, (await call(name, rest)).status]).toEqual([name, field.name, 400]);
      }
  });

  it('takes files and gives them back', async () => {
    const { standIn, ada } = await aTalk();
    const photo = await upload(standIn.url, 'sendPhoto', {
      chat_id: String(ada.id),
      photo: Buffer.from(png, 'base64'),
      caption: 'QR',
    });
    const voice = await upload(standIn.url, 'sendVoice', {
      chat_id: String(ada.id),
      voice: oggOpus(),
    });
    expect(wrongIn(photo, ['Message'])).toEqual([]);
    expect(wrongIn(voice, ['Message'])).toEqual([]);
    const { voice: kept } = z.object({ voice: z.object({ file_id: z.string() }) }).parse(voice);
    const file = await upload(standIn.url, 'getFile', { file_id: kept.file_id });
    expect(wrongIn(file, ['File'])).toEqual([]);
    const { file_path: path } = z.object({ file_path: z.string() }).parse(file);
    const bytes = await (await fetch(`${standIn.url}/file/bot${token}/${path}`)).text();
    expect(bytes).toBe(oggOpus().toString());
  });

  it('refuses a voice that is none: no file, an empty one, or another format', async () => {
    const { standIn, ada } = await aTalk();
    const wav = Buffer.from('RIFF made up WAVE');
    for (const [file, why] of [
      [{}, 'there is no voice in the request'],
      [{ voice: Buffer.alloc(0) }, 'file must be non-empty'],
      [{ voice: wav }, 'this is no voice: it must be Opus in Ogg'],
      [{ voice: oggOpus().subarray(0, 28) }, 'this is no voice: it must be Opus in Ogg'],
    ] as const) {
      const answer = refusal.parse(await uploaded(standIn.url, 'sendVoice', { chat_id: String(ada.id), ...file }));
      expect(answer.description).toBe(`Bad Request: ${why}`);
    }
    expect(ada.messages().some(({ voice }) => voice !== undefined)).toBe(false);
  });

  it('tells of everything that a person can do in updates as they are described', async () => {
    const { call, standIn } = await aStandIn();
    const ada = standIn.phone('Ada');
    ada.start('CODE');
    const said = ada.write('Hallo');
    ada.edit(said, 'Hallo!');
    for (const what of ['voice', 'photo', 'video', 'sticker', 'location', 'contact', 'document'] as const)
      ada.send(what);
    const asked = await sent(call, {
      chat_id: ada.id,
      text: '?',
      reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'x' }]] },
    });
    ada.tap('Ja');
    ada.forge(asked, 'made up');
    ada.block();
    ada.unblock();
    standIn.group('Team', 'group').add();
    const channel = standIn.group('Neues', 'channel');
    channel.add();
    channel.write('An alle');
    const { result } = await call('getUpdates');
    expect(z.array(z.unknown()).parse(result)).toHaveLength(17);
    expect(wrongIn(result, ['Array of Update'])).toEqual([]);
  });

  const refusals: readonly (readonly [
    what: string,
    method: string,
    fields: (chat: number, message: number) => Readonly<Record<string, unknown>>,
    refused: readonly [status: number, said: string],
  ])[] = [
    ['an unknown chat', 'sendMessage', () => ({ chat_id: 5, text: 'x' }), [400, 'chat not found']],
    ['an empty text', 'sendMessage', chat => ({ chat_id: chat, text: ' \n ' }), [400, 'message text is empty']],
    [
      '4,097 characters',
      'sendMessage',
      chat => ({ chat_id: chat, text: 'x'.repeat(4097) }),
      [400, 'message is too long'],
    ],
    [
      '65 bytes on a button',
      'sendMessage',
      chat => ({
        chat_id: chat,
        text: 'x',
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'ü'.repeat(33) }]] },
      }),
      [400, 'BUTTON_DATA_INVALID'],
    ],
    [
      'a button that does nothing',
      'sendMessage',
      chat => ({ chat_id: chat, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a' }]] } }),
      [400, "can't parse inline keyboard button"],
    ],
    [
      'an edit of nothing',
      'editMessageText',
      chat => ({ chat_id: chat, message_id: 999, text: 'x' }),
      [400, 'message to edit not found'],
    ],
    [
      'an edit that changes nothing',
      'editMessageText',
      (chat, message) => ({ chat_id: chat, message_id: message, text: 'Da', reply_markup: undefined }),
      [400, 'message is not modified'],
    ],
    ['an unknown tap', 'answerCallbackQuery', () => ({ callback_query_id: '7' }), [400, 'query is too old']],
    ['an unknown method', 'sendTelepathy', () => ({}), [404, 'Not Found']],
    [
      'a menu in capitals',
      'setMyCommands',
      () => ({ commands: [{ command: 'Hilfe', description: 'x' }] }),
      [400, 'BOT_COMMAND_INVALID'],
    ],
    [
      'a webhook without TLS',
      'setWebhook',
      () => ({ url: 'http://example.org/telegram' }),
      [400, 'An HTTPS URL must be provided'],
    ],
    [
      'a secret with a space',
      'setWebhook',
      () => ({ url: 'https://example.org/', secret_token: 'a b' }),
      [400, 'unallowed characters'],
    ],
  ];
  it.each(refusals)('refuses %s', async (...[, method, fields, [status, said]]) => {
    const { call, standIn } = await aStandIn();
    const ada = standIn.phone('Ada');
    ada.start();
    const message = await sent(call, { chat_id: ada.id, text: 'Da' });
    const answer = await call(method, fields(ada.id, message));
    expect(answer).toMatchObject({ ok: false, status, error_code: status });
    expect(answer.description).toContain(said);
  });

  it('knows its own token only', async () => {
    const { call } = await aStandIn();
    expect(await call('getMe', {}, '123456789:another')).toMatchObject({ status: 401, description: 'Unauthorized' });
    expect(await call('getMe', {}, 'nonsense')).toMatchObject({ status: 404 });
  });

  it('lets nobody write to somebody who never began, who blocked it, or who is gone', async () => {
    const { call, standIn } = await aStandIn();
    const ada = standIn.phone('Ada');
    const write = () => call('sendMessage', { chat_id: ada.id, text: 'x' });
    expect((await write()).description).toBe("Forbidden: bot can't initiate conversation with a user");
    ada.start();
    expect((await write()).ok).toBe(true);
    ada.block();
    expect((await write()).description).toBe('Forbidden: bot was blocked by the user');
    ada.unblock();
    expect((await write()).ok).toBe(true);
    ada.deactivate();
    expect((await write()).description).toBe('Forbidden: user is deactivated');
  });

  it('counts what goes to one chat and to all, and says when to come again', async () => {
    let seconds = 0;
    const { call, standIn } = await aStandIn({ limits: { burst: 2, perSecond: 3, seconds: () => seconds } });
    const [ada, ben] = [standIn.phone('Ada'), standIn.phone('Ben')];
    for (const one of [ada, ben]) one.start();
    const write = async (to: number) => {
      const { status, parameters } = await call('sendMessage', { chat_id: to, text: 'x' });
      return status === 200 ? 'sent' : parameters?.retry_after;
    };
    expect([await write(ada.id), await write(ada.id), await write(ada.id)]).toEqual(['sent', 'sent', 1]);
    expect([await write(ben.id), await write(ben.id)]).toEqual(['sent', 1]);
    seconds = 1;
    expect([await write(ada.id), await write(ada.id), await write(ben.id)]).toEqual(['sent', 1, 'sent']);
  });

  it('keeps updates until they are confirmed, and brings them again until then', async () => {
    const { call, standIn } = await aStandIn();
    const ada = standIn.phone('Ada');
    for (const text of ['eins', 'zwei', 'drei']) ada.write(text);
    const ids = async (fields: Readonly<Record<string, unknown>>) =>
      z
        .array(z.object({ update_id: z.number() }))
        .parse((await call('getUpdates', fields)).result)
        .map(({ update_id: id }) => id);
    const [first = 0, second = 0, third = 0] = await ids({});
    expect(await ids({ limit: 2 })).toEqual([first, second]);
    expect(await ids({ offset: second })).toEqual([second, third]);
    expect(await ids({})).toEqual([second, third]);
    expect(await ids({ offset: -1 })).toEqual([third]);
    expect(await ids({ offset: third + 1 })).toEqual([]);
  });

  it('holds a poll until something comes, and only of the kinds that were asked for', async () => {
    const { call, standIn } = await aStandIn();
    const ada = standIn.phone('Ada');
    const polled = call('getUpdates', { timeout: 50, allowed_updates: ['callback_query', 'message'] });
    await standIn.until(() => standIn.calls.includes('getUpdates'));
    const message = ada.write('da');
    ada.edit(message, 'dort');
    expect(JSON.stringify((await polled).result)).toContain('"text":"da"');
    expect(JSON.stringify((await call('getUpdates')).result)).not.toContain('edited_message');
  });

  it('throws away what nobody took for a day', async () => {
    const { call, standIn, wind } = await aStandIn();
    standIn.phone('Ada').write('gestern');
    wind(24 * 3_600_000);
    expect((await call('getUpdates')).result).toEqual([]);
  });

  it('has one poller: a second one sends the first away, and a webhook both', async () => {
    const { call } = await aStandIn();
    const first = call('getUpdates', { timeout: 50 });
    const second = call('getUpdates', { timeout: 50 });
    expect(await Promise.race([first, second])).toMatchObject({ status: 409, error_code: 409 });
    await call('setWebhook', { url: 'http://127.0.0.1:9/telegram' });
    expect((await Promise.all([first, second])).map(({ status }) => status)).toEqual([409, 409]);
    expect((await call('getUpdates')).description).toContain('while webhook is active');
  });

  it('obeys commanded faults once each, in order', async () => {
    const { call, standIn } = await aStandIn();
    const ada = standIn.phone('Ada');
    ada.start();
    standIn.faults.next('sendMessage', { code: 429, retryAfter: 7 }, { code: 500 }, 'lost', 'lie');
    const write = () => call('sendMessage', { chat_id: ada.id, text: 'x' });
    expect(await write()).toMatchObject({ status: 429, parameters: { retry_after: 7 } });
    expect(await write()).toMatchObject({ status: 500 });
    expect(ada.messages()).toHaveLength(1);
    await expect(write()).rejects.toThrow('fetch failed');
    expect(ada.messages()).toHaveLength(2);
    await expect(write()).rejects.toThrow('JSON');
    expect(await write()).toMatchObject({ status: 200 });
  });
});

/** An empty address takes the webhook away, and an empty text a setting: there the description is stricter than Telegram. */
const mayBeEmpty = ['setWebhook.url'];
