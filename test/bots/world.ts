// A small world around the hall: one store, a clock that the test winds, doors that obey, made-up people.
import { createHmac } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import { openHall, type Hall } from '../../src/bots/hall.ts';
import type { Stepping } from '../../src/bots/tools.ts';
import { loadSubject } from '../../src/bots/people.ts';
import {
  StoreError,
  type Address,
  type Ledger,
  type Log,
  type Receipt,
  type Secrets,
  type Store,
  type Write,
} from '../../src/bots/ports.ts';
import type { BySelf } from '../../src/dialogs/event.ts';
import type { Employee, Person } from '../../src/dialogs/person.ts';
import { newEmployee } from '../../src/dialogs/person.ts';
import type { Reply } from '../../src/dialogs/reply.ts';
import type { Step } from '../../src/dialogs/step.ts';
import { phraseSchema } from '../../src/knowledge/phrasebook.ts';
import { AddressKey, LocalDate, PersonId } from '../../src/placement/ids.ts';
import type { Member, Staff } from '../../src/placement/staff.ts';
import { fakeDoor, type FakeDoor } from './door.ts';

export const ada = PersonId.parse('ADAadaADAadaADAadaADAA');
export const kaya = PersonId.parse('KAYAkayaKAYAkayaKAYAkA');
export const demir = PersonId.parse('DEMIRdemirDEMIRdemirDA');
export const lang = PersonId.parse('LANGlangLANGlangLANGlA');

export const adasPhone: Address = { channel: 'telegram', tenant: 'bot', id: '1001' };
export const otherPhone: Address = { channel: 'telegram', tenant: 'bot', id: '1002' };
export const kayasTeams: Address = { channel: 'teams', tenant: 'house', id: 'kaya' };
export const demirsTeams: Address = { channel: 'teams', tenant: 'house', id: 'demir' };

const workday = [{ from: 480, to: 1020 }];
const member = (id: PersonId, name: string, more: Partial<Member>): Member => ({
  id,
  name,
  role: 'coach',
  land: 'BE',
  hours: [workday, workday, workday, workday, workday, [], []],
  absences: [],
  door: 'teams',
  ...more,
});

export const theStaff: Staff = {
  version: 1,
  organisation: 'haus',
  name: 'Haus am See',
  timeZone: 'Europe/Berlin',
  members: [
    member(kaya, 'Frau Kaya', { deputy: demir, lead: lang }),
    member(demir, 'Herr Demir', { lead: lang }),
    member(lang, 'Frau Lang', { role: 'lead' }),
  ],
  onCall: 'nobody',
  closings: [],
  emergencyPlan: 'Ordner 1',
};

/** The house, in which somebody has her last day. */
export const leaving = (id: PersonId, until: string): Staff => ({
  ...theStaff,
  members: theStaff.members.map(one => (one.id === id ? { ...one, until: LocalDate.parse(until) } : one)),
});

/** Echoes with a count, so that a lost or doubled turn shows in the person herself. */
export const counting: Stepping = person => stepOf(counted(person), [say('got.it')]);

export const counted = (person: Person): Person =>
  person.role === 'employee'
    ? { ...person, counters: { ...person.counters, voice: person.counters.voice + 1 } }
    : person;

export const stepOf = (person: Person, replies: readonly Reply[] = [], effects: Step['effects'] = []): Step => ({
  person,
  replies,
  effects,
});

export const say = (key: string): Reply => ({ kind: 'say', phrase: phraseSchema.parse({ key }) });

export interface World {
  readonly store: Store;
  readonly telegram: FakeDoor;
  readonly teams: FakeDoor;
  readonly logged: readonly string[];
  readonly hall: Hall;
  /** Another process on the same store. */
  instance(step?: Stepping, store?: Store): Hall;
  wind(ms: number): void;
  now(): number;
  /** Winds forward and takes everything that is due, until nothing is. */
  pass(ms: number): Promise<void>;
  /** Stops at everything that is due on the way; what never gets done must not hold the test. */
  passUntil(moment: number): Promise<void>;
  send(event: BySelf, more?: Partial<Sending>): Promise<Receipt>;
  person(id: PersonId): Promise<Person>;
  employee(): Promise<Employee>;
  ids(partition: string, kind: Parameters<Store['page']>[1]): Promise<readonly string[]>;
}

interface Sending {
  readonly id: string;
  readonly from: Address;
  readonly code: string;
  readonly hall: Hall;
}

const start = Date.UTC(2026, 10, 23, 9);

export const secrets: Secrets = {
  addressKey: ({ channel, tenant, id }) => AddressKey.parse(hmac(`${channel}|${tenant}|${id}`).slice(0, 32)),
  derive: name => createHmac('sha256', 'd').update(name).digest().subarray(0, 16).toString('base64url'),
};
const hmac = (text: string): string => createHmac('sha256', 'a').update(text).digest('base64url');

export async function openWorld(
  step: Stepping = counting,
  openStore: (clock: () => number) => Store | Promise<Store> = now => openMemoryStore({ now }),
  ledger?: Ledger,
): Promise<World> {
  let now = start;
  let count = 0;
  const store = await openStore(() => now);
  const [telegram, teams] = [fakeDoor('telegram'), fakeDoor('teams')];
  const logged: string[] = [];
  const log = (what: string, facts: Parameters<Log['info']>[1] = {}): void =>
    void logged.push(what + JSON.stringify(facts));
  const instance = (stepping: Stepping = step, on: Store = store): Hall =>
    openHall({
      store: on,
      secrets,
      log: { info: log, warn: log, error: log },
      pulse: { chance: seeded(7), wait: async () => {} },
      doors: [telegram, teams],
      organisation: 'haus',
      link: code => `https://t.me/anker?start=${code}`,
      library: { find: () => ({ kind: 'unknown' }), article: () => undefined, knows: () => false },
      step: stepping,
      ...(ledger && { ledger }),
    });
  const hall = instance();
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    await hall.tick();
    await hall.settled();
  };
  const person = async (id: PersonId): Promise<Person> => {
    const { person: found } = await loadSubject(store, id);
    if (found === undefined) throw new Error('nobody');
    return found;
  };
  await hall.putStaff(theStaff, [
    { id: kaya, address: kayasTeams },
    { id: demir, address: demirsTeams },
  ]);
  await putEmployee(store);
  return {
    store,
    telegram,
    teams,
    logged,
    hall,
    instance,
    wind: ms => void (now += ms),
    now: () => now,
    pass,
    passUntil: async moment => {
      for (let stops = 0; stops < 300; stops++) {
        const due = await store.nextDue();
        if (due === undefined || due > moment) break;
        await pass(Math.max(0, due - now));
      }
      await pass(Math.max(0, moment - now));
    },
    send: async (event, { id = `u${(count += 1)}`, from = adasPhone, code, hall: by = hall } = {}) =>
      by.receive({ id, from, event, ...(code !== undefined && { code }) }),
    person,
    employee: async () => {
      const found = await person(ada);
      if (found.role !== 'employee') throw new Error('no employee');
      return found;
    },
    ids: async (partition, kind) => (await store.page(partition, kind, 1000)).map(({ id }) => id),
  };
}

export const theEmployee: Employee = {
  ...newEmployee({
    id: ada,
    organisation: 'haus',
    coach: kaya,
    shortName: 'Ada',
    firm: 'Holz Krause',
    start: LocalDate.parse('2026-10-01'),
    land: 'BE',
    rhythm: { day: 1, minute: 600 },
  }),
  addresses: [{ key: secrets.addressKey(adasPhone), ...adasPhone, locked: false }],
  active: secrets.addressKey(adasPhone),
  confirmed: true,
  address: 'du',
  talk: { at: 'idle' },
};

export async function putEmployee(store: Store, employee: Employee = theEmployee, phone = adasPhone): Promise<void> {
  const key = secrets.addressKey(phone);
  const pointer = {
    turns: 1,
    person: { version: 1, role: 'stranger', talk: { at: 'idle' }, last: [] },
    address: phone,
    points: { to: employee.id, since: start },
  };
  await store.commit(`address:${key}`, [{ do: 'create', document: { id: 'address', kind: 'address', body: pointer } }]);
  await store.commit(employee.id, [
    {
      do: 'create',
      document: { id: 'person', kind: 'person', coach: employee.coach, body: { turns: 1, person: employee } },
    },
  ]);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** The store of a process that dies: after this commit, or in the place of that one; from then on it reaches nothing any more. */
export function mortal(store: Store, dies: { after?: Doom; before?: Doom }): Store {
  let isDead = false;
  const alive = <T>(call: () => Promise<T>): Promise<T> =>
    isDead ? Promise.reject(new StoreError('unavailable', 'This process is dead.')) : call();
  return {
    ...store,
    read: (...given) => alive(() => store.read(...given)),
    page: (...given) => alive(() => store.page(...given)),
    due: (...given) => alive(() => store.due(...given)),
    commit: (partition, batch) => {
      isDead ||= dies.before?.(batch) === true;
      return alive(() => {
        isDead ||= dies.after?.(batch) === true;
        return store.commit(partition, batch);
      });
    },
  };
}

export type Doom = (batch: readonly Write[]) => boolean;

export const deletes: Doom = batch => batch.some(write => write.do === 'delete');

/** Everything that can go on without the clock has gone on. */
export async function rest(): Promise<void> {
  for (let n = 0; n < 20; n++) await setImmediate();
}
