import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { machinePulse } from '../adapters/clock.ts';
import { tabRoutes } from '../adapters/tab/routes.ts';
import { startTicking, type Ticking } from '../adapters/ticking.ts';
import { webDoor, type WebDoor } from '../adapters/web/door.ts';
import { webRoutes } from '../adapters/web/routes.ts';
import { openWebServer, type Route, type WebServer } from '../adapters/web/server.ts';
import { hurry } from '../bots/hurry.ts';
import type { Log, Store } from '../bots/ports.ts';
import type { Config } from '../config.ts';
import { earliest, instant, type Instant } from '../placement/ids.ts';
import { clockFile, clockIn, keepClock } from '../playground/clockFile.ts';
import { controls, type OpenDemo } from '../playground/controls.ts';
import { demoHouse } from '../playground/demo.ts';
import { pageFiles } from '../playground/pageFiles.ts';
import { paneRoutes } from '../playground/panes/routes.ts';
import { keepPhone, phoneFile, phonesIn } from '../playground/phoneFile.ts';
import { openScreens, type DemoScreens } from '../playground/screens.ts';
import { openTrail } from '../playground/trail/trail.ts';
import { firmTenant, openStandIns, openWires, type Wires } from '../playground/wires.ts';
import { seed, whoAt } from './demo/seed.ts';
import { checkRoutes, openHouse, type Anker, type OpenDoors, type OpenHouse } from './house.ts';
import { houseFiles } from './store.ts';

/** The demo house behind the page with three panes: no account, no token, made-up people, and the real wires to stand-ins. */
export async function openDemo(config: Config, log: Log): Promise<Anker> {
  const web = webDoor({ pulse: machinePulse });
  const address = (): string | undefined => server?.url;
  let server: WebServer | undefined;
  let playing = await play({ config, log, web, address });
  const reset = async (): Promise<void> => {
    await playing.close();
    forget(config.ANKER_DATA);
    playing = await play({ config, log, web, address });
  };
  const routes = [
    ...controls({ current: () => playing, reset }),
    ...paneRoutes(() => playing.screens),
    ...pageFiles(),
    ...checkRoutes(() => playing.house, config.ANKER_TIME_ZONE),
    ...browserRoutes(web, log, () => playing),
    ...tabRoutes({
      log,
      signedIn: authorization => playing.house.doors.signedIn(authorization),
      desk: from => playing.house.hall.desk(from),
    }),
  ];
  try {
    server = await openWebServer({ host: config.ANKER_HOST, port: config.ANKER_PORT, routes, log });
  } catch (cause) {
    await playing.close();
    throw cause;
  }
  setImmediate(playing.house.warm);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await playing.close();
    },
  };
}

/** The demo house while it is open. */
interface Playing extends OpenDemo {
  readonly house: OpenHouse<Wires & OpenDoors>;
  readonly screens: DemoScreens;
  readonly ticking: Ticking;
  close(): Promise<void>;
}

interface PlayGiven {
  readonly address: () => string | undefined;
  readonly config: Config;
  readonly log: Log;
  readonly web: WebDoor;
}

async function play({ config, log, web, address }: PlayGiven): Promise<Playing> {
  const folder = config.ANKER_DATA;
  const clock = clockIn(folder);
  const now = (): number => clock.now();
  const standIns = await openStandIns(now);
  const seats: { whoAt?: WhoAt } = {};
  const trail = openTrail({ now: () => clock.now(), whoAt: address => seats.whoAt?.(address) });
  const house = await openHouse({
    folder,
    organisation: config.ANKER_ORGANISATION,
    log,
    watched: store => trail.keeping(store),
    openDoors: parts => {
      const wires = openWires({ ...parts, standIns, log, receive: trail.receiving(parts.receive) });
      return { ...wires, all: [...wires.doors.map(door => trail.delivering(door)), web] };
    },
    address,
    voicePath: config.ANKER_VOICE,
    isFirm: ({ channel, tenant }) => channel === 'teams' && tenant === firmTenant,
    now,
  });
  const demo = demoHouse({ secrets: house.secrets, now: clock.now(), timeZone: config.ANKER_TIME_ZONE });
  const phones = { known: phonesIn(folder), keep: (device: string) => keepPhone(folder, device) };
  const screens = openScreens({ standIns, demo, trail, now, chatOf: device => chatOf(house, device), phones });
  seats.whoAt = address => whoAt(demo, screens, address);
  await house.doors.start();
  await seed(house, { demo, screens, organisation: config.ANKER_ORGANISATION });
  await house.hall.settled();
  trail.begin();
  const ticking = startTicking({ everyMs: 1_000, work: () => house.hall.tick(), log });
  return {
    demo,
    house,
    screens,
    clock,
    ticking,
    trail,
    bot: () => standIns.telegram.looks(),
    nextDue: () => nextHappening(house.store),
    nextNamed: name => nextNamed(house.store, name),
    tick: async () => {
      await ticking.once();
      await house.hall.settled();
    },
    wound: () => keepClock(folder, clock),
    close: async () => {
      await ticking.stop();
      await house.doors.stop();
      await house.hall.settled();
      await standIns.close();
      await house.store.close();
    },
  };
}

type WhoAt = Parameters<typeof openTrail>[0]['whoAt'];

/** Telegram's numbers have up to 52 bits. */
const chatOf = ({ secrets }: OpenHouse, device: string): number =>
  Buffer.from(secrets.derive(`demo:phone:${device}`), 'base64url').readUIntBE(0, 6) + 1;

/** The door for browsers: no pane stands behind it, and it is open here as it is in service. */
const browserRoutes = (door: WebDoor, log: Log, current: () => Playing): readonly Route[] =>
  webRoutes({
    door,
    receive: inbound => current().house.hall.receive(inbound),
    now: () => current().clock.now(),
    opened: address => {
      const { house, ticking } = current();
      // the next tick does it all the same
      hurry(house.store, address)
        .then(() => ticking.once())
        .catch(() => log.warn('hurry.failed'));
    },
  });

/** What is scheduled is called after what it is. */
async function nextNamed(store: Store, name: string): Promise<Instant | undefined> {
  const { items } = await store.due('self', ever, 300);
  return items.find(({ id }) => id.startsWith(`self:${name}:`))?.due;
}

const ever = instant(Number.MAX_SAFE_INTEGER);

/** When something happens of itself. That something is sent once more to somebody who is not reached is nothing to stop the clock for. */
async function nextHappening(store: Store): Promise<Instant | undefined> {
  const found = await Promise.all((['self', 'letter'] as const).map(lane => store.due(lane, ever, 1)));
  const [first, ...others] = found.flatMap(({ items }) => items.flatMap(({ due }) => due ?? []));
  return first === undefined ? undefined : earliest(first, ...others);
}

/** Only what this program made itself: nothing else that lies in the folder. */
function forget(folder: string): void {
  const { store, keys, sounds, deleted } = houseFiles;
  for (const name of [store, `${store}-wal`, `${store}-shm`, keys, deleted, clockFile, phoneFile])
    rmSync(join(folder, name), { force: true });
  rmSync(join(folder, sounds), { recursive: true, force: true });
}
