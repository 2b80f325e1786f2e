import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/bots/ports.ts';
import { step } from '../../src/dialogs/step.ts';
import { instant, LocalDate, PersonId } from '../../src/placement/ids.ts';
import {
  demir,
  demirsTeams,
  kaya,
  lang,
  openWorld,
  otherPhone,
  putEmployee,
  theEmployee,
  theStaff,
  type World,
} from './world.ts';

const langsTeams: Address = { channel: 'teams', tenant: 'house', id: 'lang' };
const ben = PersonId.parse('BENbenBENbenBENbenBENA');
const minute = 60_000;
const week = { from: LocalDate.parse('2026-11-23'), to: LocalDate.parse('2026-11-27') };
const bothAway = {
  ...theStaff,
  members: theStaff.members.map(one => ([kaya, demir].includes(one.id) ? { ...one, absences: [week] } : one)),
};

async function aHouse(): Promise<World> {
  const world = await openWorld(step);
  await world.hall.putStaff(bothAway, [{ id: lang, address: langsTeams }]);
  return world;
}
async function types(world: World, text: string) {
  await world.send({ kind: 'said', text }, { from: langsTeams });
  await world.hall.settled();
  return world.teams.arrived.findLast(({ to }) => to.id === 'lang')?.spoken;
}

describe('a lead who stands in for coach and deputy', () => {
  it('has their people on her list', async () => {
    const world = await aHouse();
    const [fact] = (await types(world, 'Liste'))?.facts ?? [];
    expect(fact?.label).toBe('Ada');
    expect(fact?.value).toContain('für Frau Kaya');
  });

  it('sees the reasons before and after she has taken it, and the answers', async () => {
    const world = await aHouse();
    const consents = { seeing: { given: true, version: 1, on: instant(world.now()) } };
    await putEmployee(
      world.store,
      { ...theEmployee, id: ben, shortName: 'Ben', consents, choice: 'tellAtOnce' },
      otherPhone,
    );
    await world.hall.putStaff(theStaff, []);
    await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
    await world.hall.putStaff(bothAway, []);
    await world.pass(minute);
    const asked = { label: 'Grund', value: 'Möchte reden' };
    const reasonsNow = () => world.teams.arrived.findLast(({ to }) => to.id === 'lang')?.spoken.facts;
    expect(reasonsNow()).toContainEqual(asked);
    expect((await types(world, 'übernehme Ada bis 15 Uhr'))?.facts).toContainEqual(asked);
    expect((await types(world, 'Antworten von Ben'))?.title).toBe('Ben: Antworten');
  });
});

it('whoever is on call is away once she has said so, and a lead is told', async () => {
  const world = await openWorld(step);
  const nacht = PersonId.parse('NACHTnachtNACHTnachtNA');
  const nachtsTeams: Address = { channel: 'teams', tenant: 'house', id: 'nacht' };
  const [first] = theStaff.members;
  const onCall = first && { ...first, id: nacht, name: 'Notdienst', role: 'onCall' as const, deputy: undefined };
  await world.hall.putStaff(
    { ...theStaff, onCall: { member: nacht }, members: [...theStaff.members, ...(onCall ? [onCall] : [])] },
    [
      { id: nacht, address: nachtsTeams },
      { id: lang, address: langsTeams },
    ],
  );
  await world.send({ kind: 'said', text: 'bin heute krank' }, { from: nachtsTeams });
  await world.send({ kind: 'said', text: 'ja' }, { from: nachtsTeams });
  await world.hall.settled();
  const read = (who: string) => world.teams.arrived.findLast(({ to }) => to.id === who)?.spoken.text;
  expect(read('nacht')).toContain('hat niemand Bereitschaft.');
  expect(read('lang')).toContain('Notdienst ist vom 23. November bis zum 23. November nicht da');
});

describe('while the coach is away, the employee', () => {
  const away = {
    ...theStaff,
    members: theStaff.members.map(one => (one.id === kaya ? { ...one, absences: [week] } : one)),
  };
  const said = async (text: string, locked: boolean): Promise<string> => {
    const world = await openWorld(step);
    await world.hall.putStaff(away, []);
    if (locked) await world.send({ kind: 'said', text: 'Ada Handy sperren' }, { from: demirsTeams });
    await world.send({ kind: 'said', text });
    await world.hall.settled();
    return world.telegram.arrived.map(({ spoken }) => spoken.text).join(' / ');
  };

  it('at a locked phone reads whom to call', async () => {
    expect(await said('hallo', true)).toContain('Bitte ruf Herrn Demir an.');
  });

  it.each([
    ['mensch', 'Wie soll Herr Demir sich melden?'],
    ['wie hoch ist der mond?', 'Soll ich Herrn Demir fragen?'],
    ['ist frau kaya da?', 'Herr Demir vertritt Frau Kaya.'],
  ])('reads who is there for her: "%s"', async (text, answer) => {
    expect(await said(text, false)).toContain(answer);
  });
});

it('a firm that is not linked is not said to be cut off', async () => {
  const world = await openWorld(step);
  await world.send({ kind: 'said', text: 'Ada Firma trennen' }, { from: demirsTeams });
  await world.hall.settled();
  expect(world.teams.arrived.at(-1)?.spoken.text).toBe('Mit Ada ist keine Firma bei Anker verbunden.');
});
