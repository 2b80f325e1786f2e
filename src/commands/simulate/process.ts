// One process of Anker that can die between any two steps. The store and the people outlive it.
import { openHall, type Hall } from '../../bots/hall.ts';
import type { Stepping } from '../../bots/tools.ts';
import { StoreError, type Door, type Log, type Secrets, type Store } from '../../bots/ports.ts';
import type { Library } from '../../dialogs/scene.ts';
import { step } from '../../dialogs/step.ts';
import type { Chance } from './chance.ts';
import type { Faults } from './faults.ts';
import type { Watch } from './watch.ts';

export interface Process {
  readonly hall: Hall;
  isAlive(): boolean;
}

/** What a run may put in the place of the real thing, to show that the watch sees it. */
export interface Broken {
  readonly step?: Stepping;
  readonly store?: (store: Store) => Store;
  readonly door?: (door: Door) => Door;
}

export interface Machine {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly library: Library;
  readonly log: Log;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly watch: Watch;
  readonly doors: (self: { isAlive(): boolean; die(): void }) => readonly Door[];
  readonly broken: Broken;
  readonly died: (process: Process) => void;
}

export function startProcess(machine: Machine): Process {
  const { chance, broken } = machine;
  let alive = true;
  const self = {
    isAlive: () => alive,
    die: () => {
      if (!alive) return;
      alive = false;
      machine.died(process);
    },
  };
  const store = mortalStore(machine, self);
  const hall = openHall({
    store: broken.store?.(store) ?? store,
    secrets: machine.secrets,
    log: machine.log,
    // In virtual time nobody waits; who goes first is a matter of turns.
    pulse: { chance: () => chance.next(), wait: async () => {} },
    doors: machine.doors(self).map(door => broken.door?.(door) ?? door),
    organisation: 'haus',
    link: code => `anker:${code}`,
    library: machine.library,
    step: faultyStep(machine),
  });
  const process: Process = { hall, isAlive: () => alive };
  return process;
}

/** Our own bug, now and then, in what a person's own words or taps come to. */
const faultyStep = ({ faults, watch, broken }: Machine): Stepping => {
  const real = broken.step ?? step;
  return (person, event, scene) => {
    const isOwn = event.kind === 'said' || event.kind === 'chose';
    if (isOwn && faults.strikes('bug', 1 / 2000)) {
      watch.threw(scene.chance);
      throw new Error('A bug of ours, on purpose.');
    }
    return real(person, event, scene);
  };
};

interface Mortal {
  isAlive(): boolean;
  die(): void;
}

/** A dead process never hears of anything again: its promises stay open and are forgotten with it. */
const never = <T>(): Promise<T> => new Promise<T>(() => {});

function mortalStore({ store, faults, chance, watch }: Machine, self: Mortal): Store {
  const around = async <T>(call: () => Promise<T>): Promise<T> => {
    if (!self.isAlive()) return never();
    if (faults.isOut('store')) throw new StoreError('unavailable', 'An outage, on purpose.');
    if (faults.strikes('crash', 1 / 8000)) return dead(self);
    if (faults.strikes('twoInstances', 0.1)) for (let n = chance.between(1, 12); n > 0; n--) await Promise.resolve();
    const result = await call();
    if (faults.strikes('crash', 1 / 8000)) return dead(self);
    return self.isAlive() ? result : never();
  };
  return {
    now: () => store.now(),
    read: (partition, id) => around(() => store.read(partition, id)),
    page: (...given) => around(() => store.page(...given)),
    due: (...given) => around(() => store.due(...given)),
    nextDue: () => around(() => store.nextDue()),
    caseload: (...given) => around(() => store.caseload(...given)),
    close: async () => {},
    commit: (partition, batch) =>
      around(async () => {
        const committed = await store.commit(partition, batch);
        if (committed.kind === 'committed') watch.committed(partition, batch);
        return committed;
      }),
  };
}

function dead<T>(self: Mortal): Promise<T> {
  self.die();
  return never();
}
