// One server under load, in a process of its own: `node server.ts KIND SINK FOLDER`. Says on its first line where it listens.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type Response,
} from 'botbuilder';
import { Bot } from 'grammy';
import { z } from 'zod';
import { machinePulse } from '../../src/adapters/clock.ts';
import { loadKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import { storedReferences } from '../../src/adapters/teams/storedReferences.ts';
import { openTeams } from '../../src/adapters/teams/teams.ts';
import { openTelegram } from '../../src/adapters/telegram/telegram.ts';
import { secretHeader, webhookPath } from '../../src/adapters/telegram/webhook.ts';
import { startTicking } from '../../src/adapters/ticking.ts';
import { openWebServer, type Route } from '../../src/adapters/web/server.ts';
import { lanes, type Committed, type Door, type Log } from '../../src/bots/ports.ts';
import { openHouse, type DoorParts } from '../../src/commands/house.ts';
import { instant, later, minutes } from '../../src/placement/ids.ts';
import { demoHouse } from '../../src/playground/demo.ts';
import { issuer } from '../../src/playground/teams/signing.ts';
import { appId, tenant, token } from './people.ts';

const [kind = '', sink = '', folder = ''] = process.argv.slice(2);
const quiet: Log = { info: () => {}, warn: () => {}, error: what => console.error(what) };

/** Only what the parsers of the libraries ask the compiler for; nothing is checked or taken out. */
const objectSchema = z.record(z.string(), z.unknown());
const updateSchema = z.custom<Parameters<Bot['handleUpdate']>[0]>(value => typeof value === 'object');

interface Serving {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What still waits in the outbox to be sent; nothing where there is none. */
  readonly left?: () => Promise<number>;
}

const kinds: Readonly<Record<string, () => Promise<Serving>>> = {
  'grammy echo': async () => {
    const bot = new Bot(token, { client: { apiRoot: sink } });
    await bot.init();
    bot.on('message:text', context => context.reply(context.message.text));
    return plain(async body => bot.handleUpdate(updateSchema.parse(JSON.parse(body))));
  },
  'grammy echo, committed': async () => {
    const store = openSqliteStore({ file: join(folder, 'anker.db'), keys: loadKeyring(join(folder, 'keys.json')) });
    const bot = new Bot(token, { client: { apiRoot: sink } });
    await bot.init();
    const etags = new Map<string, string>();
    bot.on('message:text', async context => {
      // as far apart on the disk as addresses are
      const partition = `address:${hash('sha256', String(context.chat.id), 'base64url')}`;
      const [out, text] = [`out:${String(context.update.update_id)}`, context.message.text];
      const known = etags.get(partition);
      const talk = { id: 'address', kind: 'address', body: { chat: context.chat.id, last: [text] } } as const;
      const committed = kept(
        await store.commit(partition, [
          known === undefined ? { do: 'create', document: talk } : { do: 'replace', document: talk, ifMatch: known },
          { do: 'create', document: { id: `seen:${String(context.update.update_id)}`, kind: 'seen', body: {} } },
          { do: 'create', document: { id: out, kind: 'out', lane: 'telegram', due: store.now(), body: { text } } },
        ]),
      );
      etags.set(partition, committed.etags.get('address') ?? '');
      await context.reply(text);
      kept(await store.commit(partition, [{ do: 'delete', id: out, ifMatch: committed.etags.get(out) ?? '' }]));
    });
    return {
      ...(await plain(async body => bot.handleUpdate(updateSchema.parse(JSON.parse(body))))),
      left: async () => (await store.due('telegram', instant(Number.MAX_SAFE_INTEGER), 100)).items.length,
    };
  },
  'botbuilder echo': async () => {
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    const echo = new ActivityHandler();
    echo.onMessage(async context => void (await context.sendActivity(context.activity.text)));
    return plain(async (body, request, response) => {
      const given: Request = { body: objectSchema.parse(JSON.parse(body)), headers: request.headers, method: 'POST' };
      await adapter.process(given, answering(response), context => echo.run(context));
    });
  },
  'our Telegram turn': () => ourHouse('telegram'),
  'our Teams turn': () => ourHouse('teams'),
};

const kept = (committed: Committed): Committed & { kind: 'committed' } => {
  if (committed.kind === 'conflict') throw new Error('Nobody else writes here.');
  return committed;
};

/** The house as it is in service: sealed, SQLite with synchronous=FULL, the real server in front. */
async function ourHouse(which: 'telegram' | 'teams'): Promise<Serving> {
  const house = await openHouse({
    folder,
    organisation: 'bench',
    log: quiet,
    openDoors: given => ({ link: code => code, ...(which === 'telegram' ? telegramOf(given) : teamsOf(given)) }),
  });
  const { staff } = demoHouse({ secrets: house.secrets, now: instant(Date.now()), timeZone: 'Europe/Berlin' });
  await house.hall.putStaff({ ...staff, organisation: 'bench' }, []);
  const server = await openWebServer({ port: 0, routes: house.doors.routes, log: quiet });
  startTicking({ everyMs: 1_000, work: () => house.hall.tick(), log: quiet });
  await house.doors.start();
  const { store, secrets } = house;
  return {
    url: `${server.url}${which === 'telegram' ? webhookPath : '/api/messages'}`,
    headers: which === 'telegram' ? { [secretHeader]: secrets.derive('telegram.webhook') } : {},
    left: async () => {
      await house.hall.settled();
      // what is sent is claimed for a minute; behind that stands only what the house has set itself for another day
      const until = later(store.now(), minutes(2));
      const open = await Promise.all(lanes.map(lane => store.due(lane, until, 100)));
      return open.flatMap(({ items }) => items).length;
    },
  };
}

interface Opened {
  readonly all: readonly Door[];
  readonly routes: readonly Route[];
  start(): Promise<void>;
}

function telegramOf(parts: DoorParts): Opened {
  const mode = { webhook: 'https://bench.example' };
  const telegram = openTelegram({ ...parts, ...shared, token, apiRoot: sink, mode });
  return { all: [telegram.door], routes: telegram.routes, start: () => telegram.start() };
}

function teamsOf(parts: DoorParts): Opened {
  const { door, routes } = openTeams({
    ...parts,
    ...shared,
    credentials: { appId, secret: 'bench', tenant },
    tenants: [tenant],
    serviceUrls: [sink],
    channel: { metadataUrl: `${sink}/openidconfiguration`, issuer, scope: issuer },
    tokenUrl: `${sink}/token`,
    references: storedReferences(parts),
    now: Date.now,
  });
  return { all: [door], routes, start: async () => {} };
}

const shared = { log: quiet, pulse: machinePulse };

/** The plainest server there is, so that only the library is measured. */
async function plain(
  handle: (body: string, request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Serving> {
  const server = createServer((request, response) => {
    const parts: string[] = [];
    request.setEncoding('utf8');
    request.on('data', (part: string) => parts.push(part));
    request.on('end', () => {
      void handle(parts.join(''), request, response).then(() => {
        if (!response.writableEnded) response.end();
      });
    });
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}` };
}

/** What botbuilder asks of a response. */
const answering = (response: ServerResponse): Response => ({
  socket: undefined,
  status: code => void (response.statusCode = code),
  header: (name, value) => void response.setHeader(name, String(value)),
  send: body => void response.write(typeof body === 'string' ? body : JSON.stringify(body ?? '')),
  end: () => void response.end(),
});

const make = kinds[kind];
if (make === undefined) throw new Error(`There is no server "${kind}".`);
const { url, headers = {}, left } = await make();
process.stdout.write(`${JSON.stringify({ url, headers })}\n`);
process.on('message', () => {
  void (left?.() ?? Promise.resolve(0)).then(count =>
    process.send?.({ left: count, rss: process.resourceUsage().maxRSS * 1024 }),
  );
});
