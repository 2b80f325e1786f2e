import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { machinePulse } from '../adapters/clock.ts';
import { startTicking, type Ticking } from '../adapters/ticking.ts';
import { webAddress, webDoor, type WebDoor } from '../adapters/web/door.ts';
import { webRoutes } from '../adapters/web/routes.ts';
import { openWebServer, type WebServer } from '../adapters/web/server.ts';
import { hurry } from '../bots/hurry.ts';
import type { Log, Store } from '../bots/ports.ts';
import { putEmployer } from '../bots/putEmployer.ts';
import { loadStaff } from '../bots/scene.ts';
import type { Config } from '../config.ts';
import { earliest, instant, PersonId, type Instant } from '../placement/ids.ts';
import { clockFile, clockIn, keepClock } from '../playground/clockFile.ts';
import { controls, type OpenDemo } from '../playground/controls.ts';
import { arrival, demoHouse, type DemoHouse } from '../playground/demo.ts';
import { pageFiles } from '../playground/pageFiles.ts';
import { houseFiles, openHouse, type Anker, type OpenHouse } from './house.ts';

/** The demo house behind the page with three panes: no account, no token, made-up people. */
export async function openDemo(config: Config, log: Log): Promise<Anker> {
  const door = webDoor({ pulse: machinePulse });
  let server: WebServer | undefined;
  const openThis = (): Promise<Playing> => play({ config, log, door, link: code => `${server?.url ?? ''}/#${code}` });
  let playing = await openThis();
  const web = webRoutes({
    door,
    receive: inbound => playing.house.hall.receive(inbound),
    now: () => playing.clock.now(),
    opened: address => {
      const { house, ticking } = playing;
      // the next tick does it all the same
      hurry(house.store, address)
        .then(() => ticking.once())
        .catch(() => log.warn('hurry.failed'));
    },
  });
  const reset = async (): Promise<void> => {
    await playing.close();
    forget(config.ANKER_DATA);
    playing = await openThis();
  };
  const routes = [...web, ...controls({ current: () => playing, reset }), ...pageFiles()];
  try {
    server = await openWebServer({ host: config.ANKER_HOST, port: config.ANKER_PORT, routes, log });
  } catch (cause) {
    await playing.close();
    throw cause;
  }
  const { url } = server;
  return {
    url,
    close: async () => {
      await server?.close();
      await playing.close();
    },
  };
}

/** The demo house while it is open. */
interface Playing extends OpenDemo {
  readonly house: OpenHouse;
  readonly ticking: Ticking;
  close(): Promise<void>;
}

interface PlayGiven {
  readonly config: Config;
  readonly log: Log;
  readonly door: WebDoor;
  readonly link: (code: string) => string;
}

async function play({ config, log, door, link }: PlayGiven): Promise<Playing> {
  const folder = config.ANKER_DATA;
  const clock = clockIn(folder);
  const house = await openHouse({
    folder,
    organisation: config.ANKER_ORGANISATION,
    log,
    doors: [door],
    link,
    now: () => clock.now(),
  });
  const demo = demoHouse({ secrets: house.secrets, now: clock.now(), timeZone: config.ANKER_TIME_ZONE });
  await seed(house, demo, config.ANKER_ORGANISATION);
  const ticking = startTicking({ everyMs: 1_000, work: () => house.hall.tick(), log });
  return {
    demo,
    house,
    clock,
    ticking,
    nextDue: () => nextHappening(house.store),
    tick: async () => {
      await ticking.once();
      await house.hall.settled();
    },
    wound: () => keepClock(folder, clock),
    close: async () => {
      await ticking.stop();
      await house.hall.settled();
      await house.store.close();
    },
  };
}

/** When something happens of itself. That something is sent once more to a page that is closed is nothing to stop the clock for. */
async function nextHappening(store: Store): Promise<Instant | undefined> {
  const ever = instant(Number.MAX_SAFE_INTEGER);
  const found = await Promise.all((['self', 'letter'] as const).map(lane => store.due(lane, ever, 1)));
  const [first, ...others] = found.flatMap(({ items }) => items.flatMap(({ due }) => due ?? []));
  return first === undefined ? undefined : earliest(first, ...others);
}

/** Only where nothing is stored yet: a house that was imported or played with stays as it is. */
async function seed({ store, secrets, hall }: OpenHouse, demo: DemoHouse, organisation: string): Promise<void> {
  if ((await loadStaff({ store })) !== undefined) return;
  const people = demo.members.map(({ id, device }) => ({ id, address: webAddress(device) }));
  await hall.putStaff({ ...demo.staff, organisation }, people);
  await hall.receive(arrival(demo.invitation.from.id));
  await hall.receive(demo.invitation);
  const [kaya] = demo.members;
  const [about] = kaya === undefined ? [] : await store.caseload(kaya.id, 1);
  const employee = PersonId.safeParse(about);
  if (!employee.success) return;
  const { id, firm, device } = demo.employer;
  await putEmployer({ store, secrets }, { id, firm, organisation, about: employee.data, address: webAddress(device) });
  await hall.receive(arrival(device));
}

/** Only what this program made itself: nothing else that lies in the folder. */
function forget(folder: string): void {
  const { store, keys } = houseFiles;
  for (const name of [store, `${store}-wal`, `${store}-shm`, keys, clockFile])
    rmSync(join(folder, name), { force: true });
}
