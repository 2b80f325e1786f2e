import { beforeEach, describe, expect, it } from 'vitest';
import { step } from '../../src/dialogs/step.ts';
import { LocalDate, PersonId } from '../../src/placement/ids.ts';
import { kayasTeams, openWorld, otherPhone, putEmployee, secrets, theEmployee, type World } from './world.ts';

const ben = PersonId.parse('BENbenBENbenBENbenBENA');
const minute = 60_000;
const wish = { kind: 'said', text: 'ich will mit meinem coach reden' } as const;
const danger = { kind: 'said', text: 'ich will nicht mehr leben' } as const;

let world: World;
const types = async (text: string): Promise<string | undefined> => {
  world.wind(1);
  await world.send({ kind: 'said', text }, { from: kayasTeams });
  await world.hall.settled();
  return world.teams.arrived.at(-1)?.spoken.text;
};
const stateOf = async (id: PersonId) => {
  const person = await world.person(id);
  return person.role === 'employee' ? person.cases[0]?.state : undefined;
};

beforeEach(async () => {
  world = await openWorld(step);
  const key = secrets.addressKey(otherPhone);
  const placements = [{ firm: 'Café Lindner', start: LocalDate.parse('2026-10-01') }];
  const other = { ...theEmployee, id: ben, shortName: 'Ben', placements, active: key };
  await putEmployee(world.store, { ...other, addresses: [{ key, ...otherPhone, locked: false }] }, otherPhone);
});

describe('"Wen meinen Sie?"', () => {
  it('is answered by a name', async () => {
    await world.send(wish);
    await world.send(wish, { from: otherPhone });
    world.wind(minute);
    expect(await types('übernehme bis 15 Uhr')).toBe('Wen meinen Sie?');
    await types('ben');
    expect(await stateOf(ben)).toMatchObject({ at: 'taken' });
    expect(await stateOf(theEmployee.id)).toMatchObject({ at: 'open' });
  });

  it('is answered by no other order', async () => {
    await world.send(wish);
    await world.send(wish, { from: otherPhone });
    world.wind(minute);
    expect(await types('Kontakt')).toBe('Wen meinen Sie?');
    await types('zeig Ben');
    expect(await stateOf(ben)).toMatchObject({ at: 'open' });
  });

  it('is asked once more before a contact ends a danger', async () => {
    await world.send(danger);
    await world.send(wish, { from: otherPhone });
    world.wind(minute);
    await types('Kontakt');
    expect(await types('Ada')).toContain('Haben Sie selbst mit der Person gesprochen?');
    await types('ja');
    expect(await stateOf(theEmployee.id)).toMatchObject({ at: 'taken', noted: true });
  });

  it('is asked anew where something has come since', async () => {
    await world.send(wish);
    await world.send(wish, { from: otherPhone });
    world.wind(minute);
    await types('übernehme bis 15 Uhr');
    world.wind(minute);
    await world.send(danger);
    world.wind(minute);
    expect(await types('Ada')).toBe('Soll ich das tun?');
  });
});

describe('"Bis wann melden Sie sich?"', () => {
  it.each(['bis 15 Uhr', '15 uhr', '15', 'um 3', 'heute', 'in zwei Stunden', 'bin um 15 Uhr da'])(
    'is answered by a time: "%s"',
    async time => {
      await world.send(wish);
      world.wind(minute);
      expect(await types('übernehme Ada')).toContain('Bis wann');
      await types(time);
      expect(await stateOf(theEmployee.id)).toMatchObject({ at: 'taken' });
    },
  );

  it('is asked back, and why, where the time cannot be hers', async () => {
    await world.send(wish);
    world.wind(minute);
    await types('übernehme Ada');
    expect(await types('bis 23 Uhr')).toContain('nach Ihrem Dienstplan nicht');
    await types('bis 15 Uhr');
    expect(await stateOf(theEmployee.id)).toMatchObject({ at: 'taken' });
  });

  it('is no promise by a mere number long after', async () => {
    await world.send(wish);
    world.wind(minute);
    await types('übernehme Ada');
    world.wind(90 * minute);
    await types('15');
    expect(await stateOf(theEmployee.id)).toMatchObject({ at: 'open' });
  });
});
