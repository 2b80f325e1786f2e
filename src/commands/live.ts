import { machinePulse } from '../adapters/clock.ts';
import { openMail } from '../adapters/mail/door.ts';
import { storedReferences } from '../adapters/teams/storedReferences.ts';
import { tabRoutes } from '../adapters/tab/routes.ts';
import { signIns } from '../adapters/tab/signedIn.ts';
import { openTeams, type TeamsGiven } from '../adapters/teams/teams.ts';
import { openTelegram, type Telegram } from '../adapters/telegram/telegram.ts';
import { startTicking } from '../adapters/ticking.ts';
import { openWebServer, type Route } from '../adapters/web/server.ts';
import type { Door, Log } from '../bots/ports.ts';
import { loadStaff } from '../bots/scene.ts';
import type { Config } from '../config.ts';
import type { Staff } from '../placement/staff.ts';
import { isMadeUp } from '../playground/madeUp.ts';
import { checkRoutes, type DoorParts, openHouse, type Anker, type OpenDoors, type OpenHouse } from './house.ts';
import { HouseError } from './houseError.ts';
import { storeOf } from './store.ts';

/** Where the platforms are, if not where they always are. Handed in by a test only: no setting of a house in service can point elsewhere. */
export interface Elsewhere {
  readonly telegram?: { readonly apiRoot: string };
  readonly teams?: Pick<TeamsGiven, 'serviceUrls' | 'channel' | 'tokenUrl'>;
  readonly entra?: string;
  /** The house's clock; tokens are dated by the machine's. */
  readonly now?: () => number;
}

/** A house in service: the doors that its settings name, no playground, and staff that were imported. */
export async function openLive(config: Config, log: Log, elsewhere: Elsewhere = {}): Promise<Anker> {
  const house = await openHouse({
    ...storeOf(config),
    organisation: config.ANKER_ORGANISATION,
    brokenArticles: config.ANKER_BROKEN_ARTICLES,
    log,
    ...(elsewhere.now && { now: elsewhere.now }),
    openDoors: parts => openDoors(config, { ...parts, log, elsewhere }),
    address: () => config.ANKER_ADDRESS,
    voicePath: config.ANKER_VOICE,
    isFirm: ({ channel, tenant }) => channel === 'teams' && config.TEAMS_EMPLOYER_TENANTS.includes(tenant),
  });
  const { store, hall, doors } = house;
  const staff = await staffed(house);
  const deleted = await hall.deleteAgain();
  if (deleted > 0) log.warn('restore.deletedAgain', { count: deleted });
  const server = await openWebServer({
    host: config.ANKER_HOST,
    port: config.ANKER_PORT,
    routes: [...doors.routes, ...checkRoutes(() => house, staff.timeZone)],
    log,
  });
  await hall.beat();
  // what is due for Teams does not wait for a Telegram that cannot be reached
  const ticking = startTicking({ everyMs: 1_000, work: () => hall.tick(), log });
  const beating = startTicking({ everyMs: 60_000, work: () => hall.beat(), log });
  await doors.telegram?.start();
  setImmediate(house.warm);
  return {
    url: server.url,
    close: async () => {
      await doors.telegram?.stop();
      await server.close();
      await ticking.stop();
      await beating.stop();
      await hall.settled();
      await store.close();
    },
  };
}

interface Doors extends OpenDoors {
  readonly telegram: Telegram | undefined;
  readonly routes: readonly Route[];
}

interface Parts extends DoorParts {
  readonly log: Log;
  readonly elsewhere: Elsewhere;
}

function openDoors(config: Config, parts: Parts): Doors {
  const telegram = telegramOf(config, parts);
  const teams = teamsOf(config, parts);
  const mail = mailOf(config, parts);
  return {
    telegram,
    all: [telegram?.door, teams?.door, mail].filter(door => door !== undefined),
    link: code => telegram?.link(code) ?? code,
    routes: [...(telegram?.routes ?? []), ...(teams?.routes ?? []), ...tabOf(config, parts)],
  };
}

function telegramOf({ TELEGRAM_TOKEN: token, TELEGRAM_WEBHOOK: webhook }: Config, parts: Parts): Telegram | undefined {
  if (token === undefined) return undefined;
  const mode = webhook === undefined ? 'polling' : { webhook };
  return openTelegram({ ...parts, ...parts.elsewhere.telegram, token, mode, pulse: machinePulse });
}

function teamsOf(config: Config, parts: Parts): ReturnType<typeof openTeams> | undefined {
  const { TEAMS_APP_ID: appId, TEAMS_APP_SECRET: secret, TEAMS_TENANT: tenant } = config;
  if (appId === undefined || secret === undefined || tenant === undefined) return undefined;
  return openTeams({
    ...parts,
    ...parts.elsewhere.teams,
    credentials: { appId, secret, tenant },
    tenants: [tenant, ...config.TEAMS_EMPLOYER_TENANTS],
    references: storedReferences(parts),
    pulse: machinePulse,
    now: Date.now,
  });
}

/** Signs in whoever is signed in to Teams, so it is there where Teams is. */
function tabOf({ TEAMS_APP_ID: appId, TEAMS_TENANT: tenant }: Config, parts: Parts): readonly Route[] {
  if (appId === undefined || tenant === undefined) return [];
  return tabRoutes({ ...parts, signedIn: signIns({ appId, tenant, entra: parts.elsewhere.entra, now: Date.now }) });
}

function mailOf({ MAIL_URL: url, MAIL_FROM: from }: Config, { log }: Parts): Door | undefined {
  return url === undefined || from === undefined ? undefined : openMail({ url, from, log });
}

/** Without the house's people and its decision about the night no employee's door opens (`care-rules` 7). */
async function staffed({ store, secrets }: OpenHouse): Promise<Staff> {
  const staff = (await loadStaff({ store }))?.staff;
  if (staff !== undefined && !isMadeUp(staff, secrets)) return staff;
  await store.close();
  throw new HouseError(
    staff
      ? 'In this folder the demo was played, with made-up people. Choose another ANKER_DATA and import the staff there.'
      : 'Nobody works here yet. Import the staff and the decision about the night first: npm run staff -- import FILE.',
  );
}
