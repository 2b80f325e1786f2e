// The real door and the real hall in front of the stand-in: a memory store, a clock that the test winds, made-up people.
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/memory/store.ts';
import { openTelegram, type Telegram, type TelegramGiven } from '../../../src/adapters/telegram/telegram.ts';
import { openWebServer, type WebServer } from '../../../src/adapters/web/server.ts';
import { openHall, type Hall } from '../../../src/bots/hall.ts';
import { StoreError, type Log, type Store, type Voice } from '../../../src/bots/ports.ts';
import { actForm } from '../../../src/dialogs/acts.ts';
import type { Phone } from '../../../src/playground/telegram/phone.ts';
import {
  openTelegramStandIn,
  type StandInGiven,
  type TelegramStandIn,
} from '../../../src/playground/telegram/standIn.ts';
import { fakeDoor, type FakeDoor } from '../../bots/door.ts';
import { demir, demirsTeams, kaya, kayasTeams, secrets, theStaff } from '../../bots/world.ts';

export const token = '123456789:AAmade-up-token-for-tests-only_0000';
/** What must never stand in a log. */
export const tokenSecret = 'AAmade-up-token-for-tests-only';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

export interface Logged {
  readonly log: Log;
  readonly lines: readonly string[];
}

export function logged(): Logged {
  const lines: string[] = [];
  const write = (what: string, facts: Parameters<Log['info']>[1] = {}): void =>
    void lines.push(`${what} ${JSON.stringify(facts)}`);
  return { log: { info: write, warn: write, error: write }, lines };
}

export const pulse: TelegramGiven['pulse'] = { chance: () => 0.5, wait: () => setImmediate() };

export async function aStandIn(more: Partial<StandInGiven> = {}): Promise<TelegramStandIn> {
  const standIn = await openTelegramStandIn({ token, wait: () => setImmediate(), ...more });
  closing.push(() => standIn.close());
  return standIn;
}

export interface TelegramHouse {
  readonly standIn: TelegramStandIn;
  readonly telegram: Telegram;
  readonly hall: Hall;
  readonly teams: FakeDoor;
  readonly server: WebServer | undefined;
  readonly lines: readonly string[];
  /** The store does not answer, or answers again. */
  fail(isDown: boolean): void;
  wind(ms: number): Promise<void>;
  /** Winds to what is due next. */
  windOn(): Promise<void>;
  /** Everything that was said has arrived. */
  rest(): Promise<void>;
  /** The coach invites somebody; answers the code of the link. */
  invite(): Promise<string>;
}

export async function aHouse(
  mode: 'polling' | 'webhook',
  more: Partial<StandInGiven> = {},
  voice?: Voice,
): Promise<TelegramHouse> {
  let now = Date.UTC(2026, 10, 23, 9);
  let isDown = false;
  const { log, lines } = logged();
  const standIn = await aStandIn({ now: () => now, limits: { burst: 1000, perSecond: 1000 }, ...more });
  const store = failing(openMemoryStore({ now: () => now }), () => isDown);
  const teams = fakeDoor('teams');
  let server: WebServer | undefined;
  const webhook = {
    get webhook() {
      return server?.url ?? '';
    },
  };
  const telegram = openTelegram({
    token,
    apiRoot: standIn.url,
    secrets,
    log,
    pulse,
    receive: inbound => hall.receive(inbound),
    mode: mode === 'polling' ? mode : webhook,
    voice,
  });
  const hall = openHall({
    store,
    secrets,
    log,
    pulse,
    doors: [telegram.door, teams],
    organisation: 'haus',
    link: code => telegram.link(code),
    library: { find: () => ({ kind: 'unknown' }), article: () => undefined, knows: () => false },
  });
  if (mode === 'webhook') server = await openWebServer({ port: 0, routes: telegram.routes, log });
  closing.push(async () => {
    await telegram.stop();
    await hall.settled();
    await server?.close();
  });
  await hall.putStaff(theStaff, [
    { id: kaya, address: kayasTeams },
    { id: demir, address: demirsTeams },
  ]);
  await telegram.start();
  const rest = async (): Promise<void> => {
    await standIn.settled();
    await hall.settled();
  };
  const windTo = async (at: number): Promise<void> => {
    now = Math.max(now, at);
    await hall.tick();
    await hall.settled();
  };
  return {
    standIn,
    telegram,
    hall,
    teams,
    server,
    lines,
    rest,
    fail: down => void (isDown = down),
    wind: ms => windTo(now + ms),
    windOn: async () => windTo((await store.nextDue()) ?? now),
    invite: async () => {
      const fields = { shortName: 'Ada', firm: 'Holz Krause', start: '2026-11-02', land: 'BE', code: 'card' };
      const form = actForm('invite', { employee: 'new' });
      await hall.receive({ id: 'invite', from: kayasTeams, event: { kind: 'filled', form, fields } });
      await hall.settled();
      const link = teams.arrived.findLast(({ spoken }) => spoken.qr !== undefined)?.spoken.qr ?? '';
      expect(link).toMatch(/^https:\/\/t\.me\/anker_bot\?start=[\w-]{43}$/);
      return link.split('start=')[1] ?? '';
    },
  };
}

/** Everything that the store is asked fails for as long as it is down. */
function failing(store: Store, isDown: () => boolean): Store {
  const up = <T>(call: () => Promise<T>): Promise<T> =>
    isDown() ? Promise.reject(new StoreError('unavailable', 'down')) : call();
  return {
    ...store,
    read: (...given) => up(() => store.read(...given)),
    page: (...given) => up(() => store.page(...given)),
    due: (...given) => up(() => store.due(...given)),
    commit: (...given) => up(() => store.commit(...given)),
  };
}

/** What the bot wrote, by its first line. */
export const heardBy = (phone: Phone): readonly string[] =>
  phone
    .messages()
    .flatMap(one => (one.from?.is_bot ? [(one.text ?? one.caption ?? 'contact').split('\n')[0] ?? ''] : []));

export const openButtons = (phone: Phone): readonly string[] =>
  phone.messages().flatMap(one => one.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? []);
