// The real hall behind the real door, and people in Teams.
import { expect, onTestFinished } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/memory/store.ts';
import { storedReferences } from '../../../src/adapters/teams/storedReferences.ts';
import { openHall, type Hall } from '../../../src/bots/hall.ts';
import { loadEmployee } from '../../../src/bots/people.ts';
import { StoreError, type Door, type Store } from '../../../src/bots/ports.ts';
import type { BySelf } from '../../../src/dialogs/event.ts';
import { actionsIn, type TeamsPerson } from '../../../src/playground/teams/person.ts';
import { fakeDoor } from '../../bots/door.ts';
import { ada, adasPhone, demir, kaya, lang, putEmployee, secrets, theStaff } from '../../bots/world.ts';
import { library } from '../../dialogs/house.ts';
import { addressOf, firmTenant, openTeamsHouse, staffTenant, type TeamsHouse } from './house.ts';

const quiet = (): void => undefined;

// as in service: the finder learns before anybody waits for it, and nothing that is being sent waits meanwhile
library.find('Was ist das Budget für Arbeit?');

export async function openWorld() {
  let at = Date.UTC(2026, 10, 23, 9);
  let isDown = false;
  const memory = openMemoryStore({ now: () => at });
  const store: Store = {
    ...memory,
    commit: (partition, batch) =>
      isDown ? Promise.reject(new StoreError('unavailable', 'down')) : memory.commit(partition, batch),
  };
  const telegram = fakeDoor('telegram');
  const late: { hall?: Hall; door?: Door } = {};
  // the house's clock is the test's, the tokens' is the machine's
  let waited = 0;
  const teams: TeamsHouse = await openTeamsHouse({
    now: () => Date.now() + waited,
    pulse: { chance: () => 1, wait: async ms => void (waited += ms) },
    references: storedReferences({ store, secrets }),
    receive: async inbound => late.hall?.receive(inbound) ?? { kind: 'unavailable' },
  });
  const hall = openHall({
    store,
    secrets,
    log: { info: quiet, warn: quiet, error: quiet },
    pulse: { chance: () => 0.5, wait: async () => {} },
    doors: [telegram, teams.door],
    organisation: 'haus',
    link: code => `https://t.me/anker?start=${code}`,
    sheet: () => 'https://anker.example/foerdercheck.pdf?blatt=sealed',
    checkAddress: () => 'https://anker.example/foerdercheck',
    isFirm: ({ tenant }) => tenant === firmTenant,
    library,
  });
  late.hall = hall;
  const person = (name: string): TeamsPerson => teams.standIn.person(staffTenant, name);
  const [coach, deputy, lead] = [person('Frau Kaya'), person('Herr Demir'), person('Frau Lang')];
  await hall.putStaff(theStaff, [
    { id: kaya, address: addressOf(coach) },
    { id: demir, address: addressOf(deputy) },
    { id: lang, address: addressOf(lead) },
  ]);
  await putEmployee(store);
  for (const one of [coach, deputy, lead]) await one.install();
  await hall.settled();
  for (const one of [coach, deputy, lead]) expect(one.chat.shown.every(({ by }) => by === 'bot')).toBe(true);
  onTestFinished(() => hall.settled());
  let count = 0;
  return {
    teams,
    hall,
    store,
    telegram,
    coach,
    deputy,
    lead,
    goDown: (down: boolean) => void (isDown = down),
    pass: async (ms: number) => {
      at += ms;
      await hall.tick();
      await hall.settled();
    },
    ada: async (event: BySelf) => {
      await hall.receive({ id: `ada${(count += 1)}`, from: adasPhone, event });
      await hall.settled();
    },
    employee: async () => {
      const employee = await loadEmployee(store, ada);
      if (employee === undefined) throw new Error('nobody');
      return employee;
    },
  };
}

export const danger: BySelf = { kind: 'said', text: 'ich will nicht mehr leben' };
export const says = (card: unknown, text: string): boolean => JSON.stringify(card ?? '').includes(text);
export const cardsOf = ({ chat }: TeamsPerson) => chat.shown.filter(({ card }) => says(card, '"Ada"'));
export const titlesOf = (person: TeamsPerson): readonly string[] =>
  cardsOf(person).flatMap(({ card }) => (card === undefined ? [] : actionsIn(card).map(({ title }) => title)));
