// Clients that others wrote, pointed at the stand-in: what they cannot work with is no Bot API.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Bot, InlineKeyboard, InputFile, webhookCallback } from 'grammy';
import { Markup, Telegraf } from 'telegraf';
import { message } from 'telegraf/filters';
import { afterEach, describe, expect, it } from 'vitest';
import { oggOpus } from '../../sound.ts';
import { aStandIn, token } from './world.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(close => close()));
});

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A server of a bot, on a free port of this machine. */
async function serving(listener: Listener): Promise<string> {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/hook`;
}

const answered = (texts: readonly (string | undefined)[], last: string) => texts.at(-1) === last;

function aTelegraf(url: string): Telegraf {
  const telegraf = new Telegraf(token, { telegram: { apiRoot: url } });
  telegraf.start(context => context.reply(`payload ${context.payload}`));
  telegraf.command('frage', context =>
    context.reply('Gut?', Markup.inlineKeyboard([Markup.button.callback('Ja', 'yes')])),
  );
  telegraf.action('yes', async context => {
    await context.answerCbQuery('gehört');
    await context.editMessageReplyMarkup(undefined);
    await context.reply('Danke');
  });
  telegraf.on(message('text'), context => context.reply(`echo ${context.message.text}`));
  telegraf.on('edited_message', context => context.reply('geändert'));
  telegraf.on(message('voice'), async context => {
    const link = await context.telegram.getFileLink(context.message.voice.file_id);
    const bytes = await (await fetch(link)).arrayBuffer();
    await context.reply(`${bytes.byteLength} Bytes`);
  });
  return telegraf;
}

function aGrammy(url: string): Bot {
  const grammy = new Bot(token, { client: { apiRoot: url } });
  grammy.command('start', context =>
    context.reply(`payload ${context.match}`, { reply_markup: new InlineKeyboard().text('Ja', 'yes') }),
  );
  grammy.callbackQuery('yes', async context => {
    await context.answerCallbackQuery();
    await context.editMessageReplyMarkup();
    await context.reply('Danke');
  });
  grammy.on('my_chat_member', () => undefined);
  grammy.on('message:text', context => context.reply(`echo ${context.message.text}`));
  return grammy;
}

describe('telegraf against the stand-in', () => {
  it('talks by long polling: commands, buttons, edits, files', async () => {
    const { standIn } = await aStandIn();
    const telegraf = aTelegraf(standIn.url);
    const running = telegraf.launch();
    await standIn.until(() => standIn.calls.includes('getUpdates'));
    const ada = standIn.phone('Ada');
    const hears = (text: string) =>
      standIn.until(() =>
        answered(
          ada.messages().map(one => one.text),
          text,
        ),
      );
    ada.start('CODE');
    await hears('payload CODE');
    const said = ada.write('hallo');
    await hears('echo hallo');
    ada.edit(said, 'hallo!');
    await hears('geändert');
    ada.send('voice');
    await hears('32 Bytes');
    ada.write('/frage');
    await hears('Gut?');
    const tap = ada.tap('Ja');
    await hears('Danke');
    expect(ada.answered(tap)).toEqual({ text: 'gehört', alert: false });
    expect(ada.messages().some(one => one.reply_markup)).toBe(false);
    telegraf.stop();
    await running;
  });

  it('is brought its updates by webhook, with the secret, and again until it says 200', async () => {
    const { standIn, call } = await aStandIn();
    const telegraf = aTelegraf(standIn.url);
    const take = telegraf.webhookCallback('/hook', { secretToken: 'geheim' });
    let down = 2;
    const url = await serving((request, response) => {
      if (down-- > 0) return response.writeHead(500).end();
      return take(request, response);
    });
    await telegraf.telegram.setWebhook(url, { secret_token: 'geheim' });
    const ada = standIn.phone('Ada');
    ada.write('eins');
    ada.write('zwei');
    await standIn.until(() =>
      answered(
        ada.messages().map(one => one.text),
        'echo zwei',
      ),
    );
    await standIn.settled();
    expect(ada.messages().map(one => one.text)).toEqual(['eins', 'zwei', 'echo eins', 'echo zwei']);
    expect((await call('getWebhookInfo')).result).toMatchObject({
      url,
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
  });

  it('sends pictures, voices and contacts, and edits and deletes what it sent', async () => {
    const { standIn } = await aStandIn();
    const { telegram } = aTelegraf(standIn.url);
    const ada = standIn.phone('Ada');
    ada.start();
    await telegram.sendVoice(ada.id, { source: oggOpus() });
    await telegram.sendContact(ada.id, '112', 'Notruf 112');
    const { message_id: id } = await telegram.sendMessage(ada.id, 'eins');
    await telegram.editMessageText(ada.id, id, undefined, 'zwei');
    await telegram.setMyCommands([{ command: 'hilfe', description: 'Hilfe' }]);
    expect(await telegram.getMyCommands()).toEqual([{ command: 'hilfe', description: 'Hilfe' }]);
    expect(ada.messages().map(one => one.text ?? Object.keys(one).at(-1))).toEqual([
      '/start',
      'voice',
      'contact',
      'zwei',
    ]);
    await telegram.deleteMessage(ada.id, id);
    expect(ada.messages()).toHaveLength(3);
    await expect(telegram.sendMessage(ada.id, '')).rejects.toThrow('message text is empty');
  });
});

describe('grammY against the stand-in', () => {
  it('talks by long polling and asks only when there is something', async () => {
    const { standIn } = await aStandIn();
    const grammy = aGrammy(standIn.url);
    const running = grammy.start();
    const ada = standIn.phone('Ada');
    const hears = (text: string) =>
      standIn.until(() =>
        answered(
          ada.messages().map(one => one.text),
          text,
        ),
      );
    ada.start('CODE');
    await hears('payload CODE');
    ada.tap('Ja');
    await hears('Danke');
    ada.write('hallo');
    await hears('echo hallo');
    expect(standIn.calls.filter(name => name === 'getUpdates').length).toBeLessThan(8);
    await grammy.stop();
    await running;
  });

  it('may answer a webhook with a call of its own', async () => {
    const { standIn } = await aStandIn();
    const grammy = new Bot(token, {
      client: { apiRoot: standIn.url, canUseWebhookReply: method => method === 'sendMessage' },
    });
    grammy.on('message:text', context => context.reply(`echo ${context.message.text}`));
    await grammy.init();
    const url = await serving(webhookCallback(grammy, 'http', { secretToken: 'geheim' }));
    await grammy.api.setWebhook(url, { secret_token: 'geheim' });
    const ada = standIn.phone('Ada');
    ada.write('hallo');
    await standIn.settled();
    expect(ada.messages().map(one => one.text)).toEqual(['hallo', 'echo hallo']);
  });

  it('uploads a picture and meets its limits as errors with a time', async () => {
    const { standIn } = await aStandIn({ limits: { burst: 1, seconds: () => 0 } });
    const { api } = aGrammy(standIn.url);
    const ada = standIn.phone('Ada');
    ada.start();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { photo } = await api.sendPhoto(ada.id, new InputFile(png, 'a.png'), { caption: 'Bild' });
    expect(photo[0]).toMatchObject({ width: 1, height: 1 });
    await expect(api.sendMessage(ada.id, 'x')).rejects.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 1 },
    });
  });
});
