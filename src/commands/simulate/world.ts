// The world of one run: one store, one or two processes, people, faults, and a time that nobody waits for.
import { createHash, type Hash } from 'node:crypto';
import { secretsOf, parseKeyring } from '../../adapters/secrets.ts';
import { openMemoryStore } from '../../adapters/memory/store.ts';
import { readCode } from '../../bots/codes.ts';
import type { Channel, Log, Outgoing, Secrets, Store } from '../../bots/ports.ts';
import type { Library } from '../../dialogs/scene.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Staff } from '../../placement/staff.ts';
import { newAgenda, type Agenda } from './agenda.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { openDoors, type Device } from './doors.ts';
import { planFaults, type Faults } from './faults.ts';
import { newStaff } from './houses.ts';
import type { Life } from './life.ts';
import type { Options } from './options.ts';
import { openPlace } from './placement.ts';
import { openPlatform } from './platform.ts';
import { startProcess, type Broken, type Process } from './process.ts';
import { newWatch, type Watch } from './watch.ts';
import { newWorker, type Worker } from './worker.ts';

export interface World {
  readonly agenda: Agenda;
  readonly store: Store;
  readonly faults: Faults;
  readonly watch: Watch;
  /** Who looks for what is due now: mostly one, sometimes all of them at once. */
  readonly ticking: () => readonly Process[];
  /** What firms got, in order. */
  readonly firms: () => { readonly count: number; readonly hash: string };
  now(): number;
  advance(to: number): void;
  /** People do nothing any more. */
  rest(): void;
}

export interface WorldNeeds {
  readonly options: Options;
  readonly library: Library;
  readonly broken: Broken;
  /** Another one answers otherwise, and everything else is the same. */
  readonly answers: string;
}

/** Monday, 5 January 2026, 8 o'clock. */
export const beginning = Date.UTC(2026, 0, 5, 7);

export async function newWorld(needs: WorldNeeds): Promise<World> {
  const { options } = needs;
  const chance = chanceFrom(`anker ${String(options.seed)}`);
  let now = beginning;
  let isOver = false;
  const agenda = newAgenda();
  const store = openMemoryStore({ now: () => now });
  const secrets = seededSecrets(options.seed);
  const staff = newStaff(options.placements, chance.fork('staff'), secrets);
  const faults = planFaults({ on: options.faults, chance: chance.fork('faults'), agenda, now: () => now });
  const around = { now: () => now, staff: () => staff, storeOutSince: () => faults.storeOutSince() };
  const watch = newWatch(around);
  const devices = new Map<string, Device>();
  const codes = new Map<PersonId, (code: string) => void>();
  const processes = openProcesses({ needs, agenda, store, secrets, faults, watch, chance, devices, now: () => now });
  const platform = openPlatform({
    agenda,
    now: () => now,
    chance: chance.fork('platform'),
    faults,
    watch,
    process: () => processes.any(),
  });
  const life: Life = {
    agenda,
    now: () => now,
    platform,
    faults,
    watch,
    isOver: () => isOver,
    plug: ({ channel, id }, device) => void devices.set(`${channel} ${id}`, device),
    hand: link => {
      const code = link.slice('anker:'.length);
      const person = readCode(code)?.person;
      if (person !== undefined) codes.get(person)?.(code);
    },
  };
  const heard = newFirmLog(watch, () => now);
  await moveIn({ life, needs, staff, chance, store, secrets, codes, heard: heard.write, process: processes.any() });
  faults.start();
  return {
    agenda,
    store,
    faults,
    watch,
    ticking: processes.ticking,
    firms: heard.sum,
    now: () => now,
    advance: to => void (now = Math.max(now, to)),
    rest: () => void (isOver = true),
  };
}

/** What reaches a firm is written down with its time, and holds no word of an employee. */
function newFirmLog(watch: Watch, now: () => number) {
  // of each firm in its order: two that hear something in the same moment hear nothing of each other
  const logs = new Map<string, Hash>();
  let count = 0;
  return {
    write: (name: string, { spoken }: Outgoing): void => {
      count += 1;
      const text = JSON.stringify(spoken);
      const log = logs.get(name) ?? createHash('sha256');
      logs.set(name, log);
      log.update(`${String(now())} ${text}\n`);
      if (/Zoe|p\d+g\d+\b/.test(text)) watch.report('employee-named-to-firm', name);
    },
    sum: () => {
      const each = [...logs].map(([name, log]) => `${name} ${log.copy().digest('hex')}`);
      return { count, hash: createHash('sha256').update(each.toSorted().join('\n')).digest('hex').slice(0, 16) };
    },
  };
}

interface Machines {
  readonly needs: WorldNeeds;
  readonly agenda: Agenda;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly faults: Faults;
  readonly watch: Watch;
  readonly chance: Chance;
  readonly devices: ReadonlyMap<string, Device>;
  readonly now: () => number;
}

/** Two with `twoInstances`, else one; whoever dies is started again a little later. */
function openProcesses(machines: Machines) {
  const { needs, agenda, store, secrets, faults, watch, chance, devices, now } = machines;
  const own = chance.fork('processes');
  const { deliveries } = watch;
  const device = (channel: Channel, id: string): Device | undefined => devices.get(`${channel} ${id}`);
  const street = { agenda, now, chance: chance.fork('street'), faults, deliveries, device, invalid: new Set<string>() };
  const all: Process[] = [];
  const start = (): void =>
    void all.push(
      startProcess({
        store,
        secrets,
        library: needs.library,
        log: silent,
        chance: own,
        faults,
        watch,
        doors: self => openDoors(street, self),
        broken: needs.broken,
        died: process => {
          const at = all.indexOf(process);
          if (at >= 0) all.splice(at, 1);
          agenda.add(now() + own.between(0, 90_000), start);
        },
      }),
    );
  start();
  if (needs.options.faults.includes('twoInstances')) start();
  const any = (): Process | undefined => all[own.between(0, Math.max(0, all.length - 1))];
  const ticking = (): readonly Process[] => {
    const one = own.is(0.3) ? undefined : any();
    return one === undefined ? [...all] : [one];
  };
  return { any, ticking };
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

interface MoveIn {
  readonly life: Life;
  readonly needs: WorldNeeds;
  readonly staff: Staff;
  readonly chance: Chance;
  readonly store: Store;
  readonly secrets: Secrets;
  readonly codes: Map<PersonId, (code: string) => void>;
  readonly heard: (name: string, outgoing: Outgoing) => void;
  readonly process: Process | undefined;
}

async function moveIn(given: MoveIn): Promise<void> {
  const { life, needs, staff, chance, store, secrets, codes, heard, process } = given;
  const people = staff.members.map(({ id }) => ({ id, address: { channel: 'teams', tenant: 'house', id } as const }));
  await process?.hall.putStaff(staff, people);
  const moods = new Map<string, number>();
  const workers: Worker[] = staff.members.map(member => {
    const mood = (key: string): Chance => {
      const name = `mood/${member.id}/${subjectOf(life, key)}`;
      const n = (moods.get(name) ?? 0) + 1;
      moods.set(name, n);
      return chance.fork(`${name}/${String(n)}`);
    };
    const coaches = staff.members.filter(({ role }) => role === 'coach').map(({ id }) => id);
    return newWorker(life, member, { chance: chance.fork(`work/${member.id}`), mood, coaches });
  });
  const following = workers.filter(({ member }) => member.role === 'coach');
  for (let n = 0; n < needs.options.placements; n++) {
    const coach = following[n % following.length];
    if (coach === undefined) return;
    openPlace({
      life,
      name: `p${String(n)}`,
      coach,
      chance: chance.fork(`place${String(n)}`),
      answers: chance.fork(`answers${needs.answers}${String(n)}`),
      store,
      secrets,
      waits: (employee, scan) => void codes.set(employee, scan),
      heard,
    });
  }
}

/** A firm's request is answered in the same mood whatever else the employee's partition holds. */
function subjectOf({ watch }: Life, key: string): string {
  const [, partition = '', id] = key.split(':');
  const request = watch.shadow.employee(partition)?.cases.find(one => one.id === id)?.request;
  return request === undefined ? key : `${partition} ${request.id}`;
}

/** Keys that follow from the seed; nothing outlives the run. */
function seededSecrets(seed: number): Secrets {
  const key = (name: string): string =>
    createHash('sha256')
      .update(`${name} ${String(seed)}`)
      .digest('base64');
  const keyring = {
    version: 1,
    sealing: [{ id: 'one', key: key('seal') }],
    address: key('address'),
    derive: key('derive'),
  };
  return secretsOf(parseKeyring(JSON.stringify(keyring)));
}
