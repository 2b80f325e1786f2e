// A house in service as main opens it, before stand-ins of everything that it reaches: Telegram, Teams with its sign-in, a mail server.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jsonLog } from '../../src/adapters/log.ts';
import { openLive } from '../../src/commands/live.ts';
import { readConfig, type Config } from '../../src/config.ts';
import { openMailStandIn, type MailStandIn } from '../../src/playground/mail/standIn.ts';
import { actionsIn, type TeamsPerson } from '../../src/playground/teams/person.ts';
import { openTeamsStandIn, type TeamsStandIn } from '../../src/playground/teams/standIn.ts';
import type { Phone } from '../../src/playground/telegram/phone.ts';
import { openTelegramStandIn, type TelegramStandIn } from '../../src/playground/telegram/standIn.ts';
import { heardBy } from '../adapters/telegram/house.ts';
import { answer, isAsked, way } from '../adapters/telegram/way.ts';
import { questionOf } from '../question.ts';
import { aFolder, start } from '../run.ts';

const token = '123456789:AAmade-up-token-for-tests-only_0000';
const appId = '11111111-2222-4333-8444-555555555555';
const tenant = '11111111-2222-4333-8444-000000000001';
const secret = 'made-up-secret';
const mailbox = 'kaya@example.org';
/** A Monday. */
const monday = Date.UTC(2026, 10, 23, 9);

interface World {
  readonly telegram: TelegramStandIn;
  readonly teams: TeamsStandIn;
  readonly mail: MailStandIn;
  readonly coach: TeamsPerson;
  readonly url: string;
  readonly lines: string;
  windTo(at: number): void;
}

let folder: ReturnType<typeof aFolder>;
const closing: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  folder = aFolder();
});
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  folder.remove();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise(resolve => {
    server.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function openWorld(mode: 'polling' | 'webhook', voice = 'off'): Promise<World> {
  let now = monday;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [telegram, teams, mail] = await Promise.all([
    openTelegramStandIn({ token, now: () => now, limits: { burst: 1000, perSecond: 1000 } }),
    openTeamsStandIn({ appId, secret, now: Date.now, botUrl: () => `${url}/api/messages` }),
    openMailStandIn({ account: { user: 'anker', password: 'made-up' }, mailboxes: [mailbox] }),
  ]);
  closing.push(...[telegram, teams, mail].map(standIn => () => standIn.close()));
  const coach = teams.person(tenant, 'Frau Kaya');
  const env = {
    ANKER_DATA: folder.path,
    ANKER_VOICE: voice,
    ANKER_PORT: String(port),
    ANKER_ORGANISATION: 'haus',
    TELEGRAM_TOKEN: token,
    TEAMS_APP_ID: appId,
    TEAMS_APP_SECRET: secret,
    TEAMS_TENANT: tenant,
    MAIL_URL: mail.url,
    MAIL_FROM: 'anker@example.org',
  };
  const lead = teams.person(tenant, 'Frau Lang');
  await importStaff(env, { coach: coach.member.aadObjectId, lead: lead.member.aadObjectId });
  let lines = '';
  const log = jsonLog({ write: line => (lines += line) }, 'info', Date.now);
  // a proxy that speaks TLS stands between Telegram and the house; the stand-in brings its updates straight to it
  const config: Config = { ...configOf(env), ...(mode === 'webhook' && { TELEGRAM_WEBHOOK: url }) };
  const { serviceUrl, channel, tokenUrl, entra } = teams;
  const anker = await openLive(config, log, {
    telegram: { apiRoot: telegram.url },
    teams: { serviceUrls: [serviceUrl], channel, tokenUrl },
    entra,
    now: () => now,
  });
  closing.push(() => anker.close());
  return {
    telegram,
    teams,
    mail,
    coach,
    url: anker.url,
    get lines() {
      return lines;
    },
    windTo: at => void (now = at),
  };
}

function configOf(env: Readonly<Record<string, string>>): Config {
  const read = readConfig(env);
  if (read.kind === 'errors') throw new Error(read.problems.join('\n'));
  return read.config;
}

interface Entra {
  readonly coach: string;
  readonly lead: string;
}

async function importStaff(env: Readonly<Record<string, string>>, entra: Entra): Promise<void> {
  const file = join(folder.path, 'staff.yaml');
  writeFileSync(
    file,
    `house:
  name: Haus am See
  timeZone: Europe/Berlin
  onCall: nobody
  emergencyPlan: Ordner 1
people:
  - name: Frau Kaya
    role: coach
    entra: ${entra.coach}
    land: BE
    hours: Mo-Fr 8-18
    lead: Frau Lang
    mail: ${mailbox}
  - name: Frau Lang
    role: lead
    entra: ${entra.lead}
    land: BE
    hours: Mo-Fr 8-18
`,
  );
  const { code, err } = await start('src/commands/staff.ts', ['import', file], env).ended;
  expect([code, err]).toEqual([0, '']);
}

/** Looks again whenever something changes in Teams. */
async function until(teams: TeamsStandIn, isSo: () => boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (isSo()) resolve();
  };
  const stop = teams.watch(look);
  look();
  await promise;
  stop();
}

const shown = ({ chat }: TeamsPerson, words: string) =>
  chat.shown.findLast(({ by, card, text }) => by === 'bot' && JSON.stringify([card ?? '', text ?? '']).includes(words));

type Tap = readonly [label: string, fields?: Readonly<Record<string, string>>];

/** Taps a button of the newest card with these words on it. */
async function taps({ teams, coach }: World, words: string, [label, fields]: Tap) {
  await until(teams, () => shown(coach, words) !== undefined);
  const { id = '', card } = shown(coach, words) ?? {};
  const title = (card ? actionsIn(card) : []).find(action => action.title.startsWith(label))?.title ?? label;
  expect((await coach.tap(id, title, fields)).status).toBe(200);
}

async function enrolled(world: World): Promise<Phone> {
  const { telegram, coach } = world;
  await coach.install();
  await coach.write('einladen');
  const fields = { shortName: 'Ada', firm: 'Holz Krause', start: '2026-11-02', land: 'BE', code: 'card' };
  await taps(world, 'Name, wie er auf Karten steht', ['Einladen', fields]);
  await until(world.teams, () => shown(coach, 't.me/') !== undefined);
  const [, code = ''] = /start=([\w-]{43})/.exec(JSON.stringify(shown(coach, 't.me/'))) ?? [];
  const ada = telegram.phone('Ada');
  ada.start(code);
  await taps(world, 'Bitte bestätigen', ['Ja, das ist die Person']);
  const house = { standIn: telegram, rest: () => telegram.settled() };
  for (const step of way) await answer(house, ada, step);
  await answer(house, ada, ['Soll ich unseren Chat aufräumen?', 'Nein']);
  return ada;
}

describe.each(['polling', 'webhook'] as const)('a house in service, Telegram by %s', mode => {
  it('brings a red light to the coach, and her time back to the employee; what is urgent goes by mail too', async () => {
    const world = await openWorld(mode);
    const { telegram, teams, mail, coach } = world;
    const house = { standIn: telegram, rest: () => telegram.settled() };
    const ada = await enrolled(world);
    // the first check-in comes at her own hour
    world.windTo(monday + 14 * 86_400_000);
    await answer(house, ada, ['Passt es gerade?', 'Ja']);
    // her own hour is drawn: where it is the very minute of the first contact, what is asked a week later comes before it
    const [alone, general] = ['Willst du das noch?', questionOf('general')];
    await telegram.until(() => isAsked(ada, alone)() || isAsked(ada, general)());
    if (isAsked(ada, alone)()) await answer(house, ada, [alone, 'Ja']);
    await answer(house, ada, [general, '🔴 Nicht gut']);
    await until(teams, () => shown(coach, 'Rot bei Wie geht es') !== undefined);
    expect(shown(coach, 'Rot bei Wie geht es')?.summary).toBe('Anker: neue Aufgabe, heute');
    await taps(world, 'Rot bei Wie geht es', ['Ich übernehme']);
    await until(teams, () => shown(coach, 'Frau Kaya meldet sich') !== undefined);
    ada.write('was ist mit meiner nachricht?');
    await telegram.until(() => heardBy(ada).includes('Frau Kaya kümmert sich darum.'));
    expect(mail.received).toEqual([]);
    ada.write('ich will sterben');
    await telegram.until(() => heardBy(ada).includes('Bitte hol dir jetzt Hilfe.'));
    await until(teams, () => shown(coach, 'Neue Aufgabe, jetzt') !== undefined);
    while (mail.received.length === 0) await new Promise(setImmediate);
    expect(JSON.stringify(mail.received)).not.toMatch(/Ada|sterben/);
    expect(world.lines).not.toMatch(new RegExp(`Ada|sterben|${ada.id}|made-up`));
    expect(world.lines.split('\n').filter(line => line.includes('"level":"error"'))).toEqual([]);
  });
});

describe('a house in service', () => {
  it('shows a coach her desk in the tab, and a colleague whom it does not know nobody’s', async () => {
    const world = await openWorld('polling');
    const deskOf = async (person: TeamsPerson): Promise<string> => {
      const headers = { authorization: `Bearer ${person.signIn()}` };
      return (await fetch(`${world.url}/tab/desk`, { headers })).text();
    };
    await world.coach.install();
    expect(await deskOf(world.coach)).toContain('Offene Aufgaben');
    expect(await deskOf(world.teams.person(tenant, 'Herr Neu'))).toContain('für Fachkräfte');
    expect(await deskOf(world.teams.person('22222222-2222-4333-8444-000000000002', 'Chef'))).toContain('nicht');
  });

  it('believes nobody who does not prove to be the platform', async () => {
    const { url, coach } = await openWorld('webhook');
    const post = async (path: string, headers: Readonly<Record<string, string>>): Promise<number> => {
      const body = JSON.stringify({ update_id: 1, type: 'message' });
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return response.status;
    };
    expect(await post('/api/messages', {})).toBe(401);
    expect(await post('/telegram', {})).toBe(401);
    expect(await post('/telegram', { 'x-telegram-bot-api-secret-token': 'guessed' })).toBe(401);
    expect((await coach.install()).status).toBe(200);
  });

  it('reads aloud where its settings name a voice, and says where there is none', async () => {
    const programs = aFolder();
    closing.push(async () => programs.remove());
    const none = await openWorld('polling', programs.path);
    expect(none.telegram.looks().commands.map(({ command }) => command)).not.toContain('vorlesen');
    expect(none.lines).toContain('"what":"voice.missing"');
    for (const name of ['espeak-ng', 'ffmpeg']) writeFileSync(join(programs.path, name), '', { mode: 0o700 });
    const { telegram, lines } = await openWorld('polling', programs.path);
    expect(telegram.looks().commands.map(({ command }) => command)).toContain('vorlesen');
    expect(lines).not.toContain('voice.missing');
  });

  it('knows the platforms’ own addresses only: no setting points elsewhere', () => {
    const read = readConfig({
      TELEGRAM_TOKEN: token,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
      ANKER_TEAMS_CHANNEL: 'x',
    });
    expect(read).toMatchObject({
      kind: 'errors',
      problems: [expect.stringContaining('TELEGRAM_API_ROOT'), expect.stringContaining('ANKER_TEAMS_CHANNEL')],
    });
  });
});
