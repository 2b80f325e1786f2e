// What a coach types in Teams about somebody: over the wire, through the hall, and back as a card.
import { describe, expect, it } from 'vitest';
import { loadStaff } from '../../../src/bots/scene.ts';
import { loadSubject } from '../../../src/bots/people.ts';
import { PersonId } from '../../../src/placement/ids.ts';
import { actionsIn, type TeamsPerson } from '../../../src/playground/teams/person.ts';
import { kaya, lang, putEmployee, theEmployee } from '../../bots/world.ts';
import { faultsIn } from './officialCards.ts';
import { danger, openWorld } from './world.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

const shownTo = (person: TeamsPerson) => person.chat.shown.filter(({ by }) => by === 'bot');
const last = (person: TeamsPerson) => JSON.stringify(shownTo(person).at(-1));
const buttons = (person: TeamsPerson): readonly string[] => {
  const { card } = shownTo(person).at(-1) ?? {};
  return card ? actionsIn(card).map(({ title }) => title) : [];
};

/** What the bot says to it. */
async function types(world: World, person: TeamsPerson, text: string): Promise<string> {
  await person.write(text);
  await world.hall.settled();
  expect(shownTo(person).flatMap(({ card }) => (card === undefined ? [] : faultsIn(card)))).toEqual([]);
  return last(person);
}

/** On what stands there last. */
const taps = (world: World, title: string, fields?: Readonly<Record<string, string>>): Promise<void> =>
  tapsBy(world, world.coach, title, fields);

async function tapsBy(
  world: World,
  person: TeamsPerson,
  ...[title, fields]: readonly [string, Readonly<Record<string, string>>?]
): Promise<void> {
  const { id = '' } = shownTo(person).at(-1) ?? {};
  await person.tap(id, buttons(person).find(one => one.startsWith(title)) ?? title, fields);
  await world.hall.settled();
}

/** Ada has asked for help, and the coach has the card. */
async function asked(): Promise<World> {
  const world = await openWorld();
  await world.ada({ kind: 'said', text: 'ich brauche hilfe' });
  expect((await world.employee()).cases).toMatchObject([{ state: { at: 'open' } }]);
  return world;
}

const stateOf = async (world: World) => (await world.employee()).cases[0]?.state;

describe('a coach types', () => {
  it('that she takes a case, until when, and the employee reads that time', async () => {
    const world = await asked();
    expect(await types(world, world.coach, 'übernehme Ada bis 15 Uhr')).toContain(
      'Frau Kaya meldet sich heute bis 15 Uhr',
    );
    expect(await stateOf(world)).toMatchObject({ at: 'taken', by: kaya });
    await world.ada({ kind: 'said', text: 'was ist mit meiner nachricht' });
    expect(world.telegram.arrived.map(({ spoken }) => spoken.text).join()).toContain('heute bis 15 Uhr');
  });

  it('that she takes a case without saying a time, and taps one', async () => {
    const world = await asked();
    await types(world, world.coach, 'ich übernehme Ada');
    expect(buttons(world.coach)[0]).toMatch(/^Ada: übernehmen, heute bis/);
    await taps(world, 'Ada: übernehmen');
    expect(await stateOf(world)).toMatchObject({ at: 'taken' });
  });

  it('a time that is over, and is told so', async () => {
    const world = await asked();
    await types(world, world.coach, 'übernehme Ada bis 9:30 Uhr');
    expect(await stateOf(world)).toMatchObject({ at: 'open' });
    expect(JSON.stringify(shownTo(world.coach))).toContain('Diese Zeit ist schon vorbei. Bis wann melden Sie sich?');
  });

  it('that she cannot, and it climbs at once', async () => {
    const world = await asked();
    const before = shownTo(world.deputy).length;
    await types(world, world.coach, 'kann Ada gerade nicht');
    expect(shownTo(world.deputy).length).toBeGreaterThan(before);
  });

  it('that it is done, and fills in what she has not said', async () => {
    const world = await asked();
    await types(world, world.coach, 'übernehme Ada bis 15 Uhr');
    const form = await types(world, world.coach, 'Ada erledigt');
    expect(form).toContain('Ada: Erledigt');
    const done = { 'outcome.measure': 'counselling', 'outcome.contact': 'telephone', 'outcome.with': 'employee' };
    await taps(world, 'Erledigt', done);
    expect(await stateOf(world)).toMatchObject({ at: 'done' });
  });

  it('all that there is to say about it, and it is done', async () => {
    const world = await asked();
    await types(world, world.coach, 'Ada erledigt, Beratung am Telefon mit ihr');
    expect(await stateOf(world)).toMatchObject({ at: 'done', by: kaya });
  });

  it('whom she wants to see; what she may not see stays shut', async () => {
    const world = await openWorld();
    expect(await types(world, world.coach, 'zeig Ada')).toContain('Holz Krause');
    expect(await types(world, world.coach, 'Antworten von Ada')).toContain('nicht freigegeben');
  });

  it('that a placement ends, a phone is lost, a new code is needed', async () => {
    const world = await openWorld();
    expect(await types(world, world.coach, 'Begleitung von Ada beenden')).toContain('Ada: Begleitung beenden');
    expect(await types(world, world.deputy, 'Begleitung von Ada beenden')).toContain('Das geht hier nicht');
    expect(await types(world, world.coach, 'Adas Handy ist weg')).toContain('Das Handy von Ada ist gesperrt');
    expect((await world.employee()).addresses.every(({ locked }) => locked)).toBe(true);
    expect(await types(world, world.coach, 'neuer Code für Ada')).toContain('https://t.me/anker?start=');
  });

  it('a name that two people have, and says which', async () => {
    const world = await asked();
    const other = { ...theEmployee, id: PersonId.parse(`${'A'.repeat(21)}9`), shortName: 'Ada K.' };
    await putEmployee(world.store, other, { channel: 'telegram', tenant: 'bot', id: '1009' });
    expect(await types(world, world.coach, 'zeig Ada')).toContain('Wen meinen Sie?');
    expect(buttons(world.coach)).toEqual(['Ada: ansehen', 'Ada K.: ansehen']);
    await taps(world, 'Ada K.: ansehen');
    expect(last(world.coach)).toContain('Ada K.');
  });

  it('a name that is nobody’s, and can pick', async () => {
    const world = await asked();
    expect(await types(world, world.coach, 'übernehme Berta bis 15 Uhr')).toContain(
      'Diese Person finde ich bei Ihnen nicht',
    );
    await taps(world, 'Ada: übernehmen, heute bis 15 Uhr');
    expect(await stateOf(world)).toMatchObject({ at: 'taken' });
  });

  it('when she is away and who stands in, and it is asked once more', async () => {
    const world = await openWorld();
    expect(await types(world, world.coach, 'Urlaub vom 1.12. bis 5.12., Vertretung Frau Lang')).toContain(
      'Soll ich das eintragen?',
    );
    await taps(world, 'Frau Kaya: 1. Dezember bis 5. Dezember, Vertretung Frau Lang');
    expect(last(world.coach)).toContain('Die Abwesenheit vom 1. Dezember bis zum 5. Dezember ist eingetragen.');
    const absences = (await loadStaff(world))?.staff.members.find(({ id }) => id === kaya)?.absences;
    expect(absences).toMatchObject([{ from: '2026-12-01', to: '2026-12-05' }]);
  });

  it('that she is ill and that she is back, and the deputy hears of both', async () => {
    const world = await openWorld();
    await types(world, world.coach, 'bin krank bis Freitag');
    await taps(world, 'Frau Kaya:');
    expect(last(world.coach)).toContain('bis zum 27. November ist eingetragen. Vertretung: Herr Demir.');
    expect(last(world.deputy)).toContain(
      'Frau Kaya ist vom 23. November bis zum 27. November nicht da, und Sie sind die Vertretung.',
    );
    const before = shownTo(world.coach).length;
    await world.ada({ kind: 'said', text: 'ich brauche hilfe' });
    await world.pass(5 * 3_600_000);
    expect(shownTo(world.coach)).toHaveLength(before);
    expect(last(world.deputy)).toContain('Ada');
    expect(await types(world, world.coach, 'Ich bin wieder da')).toContain('Sie sind ab heute wieder da.');
    expect(last(world.deputy)).toContain('Frau Kaya ist ab heute wieder da und bekommt neue Aufgaben wieder selbst.');
    await world.pass(60_000);
    expect(last(world.coach)).toContain('Ada');
    expect((await loadStaff(world))?.staff.members.find(({ id }) => id === kaya)?.absences).toEqual([]);
    expect(await types(world, world.coach, 'bin wieder da')).toContain('keine Abwesenheit eingetragen');
  });

  it.each(['ja', 'Ja bitte', 'jo', 'ok'])('"%s" to the question, and it is entered', async yes => {
    const world = await openWorld();
    await types(world, world.coach, 'bin krank bis Freitag');
    expect(await types(world, world.coach, yes)).toContain('bis zum 27. November ist eingetragen.');
  });

  it('"nein" to the question, and nothing is entered, nor by a yes that comes later', async () => {
    const world = await openWorld();
    await types(world, world.coach, 'bin krank bis Freitag');
    expect(await types(world, world.coach, 'nein')).toContain('Gut, dann ändere ich nichts.');
    await types(world, world.coach, 'ja');
    await types(world, world.coach, 'bin krank bis Freitag');
    await types(world, world.coach, 'zeig Ada');
    await types(world, world.coach, 'liste');
    await types(world, world.coach, 'ja');
    await types(world, world.coach, 'bin krank bis Freitag');
    await world.pass(2 * 3_600_000);
    await types(world, world.coach, 'ja');
    expect((await loadStaff(world))?.staff.members.find(({ id }) => id === kaya)?.absences).toEqual([]);
  });

  it('a yes to "Soll ich das tun?", and it is done', async () => {
    const world = await asked();
    expect(await types(world, world.coach, 'Soll ich Ada bis 15 Uhr übernehmen?')).toContain('Soll ich das tun?');
    await types(world, world.coach, 'ja');
    expect(await stateOf(world)).toMatchObject({ at: 'taken', by: kaya });
  });

  it('the same absence twice, and nobody else is told of it again', async () => {
    const world = await openWorld();
    await types(world, world.coach, 'bin krank bis Freitag');
    await taps(world, 'Frau Kaya:');
    const before = shownTo(world.deputy).length;
    await types(world, world.coach, 'bin krank bis Freitag');
    await taps(world, 'Frau Kaya:');
    expect(last(world.coach)).toContain('ist eingetragen');
    expect(shownTo(world.deputy)).toHaveLength(before);
  });

  it('as the lead for one of her coaches, who reads it too and can end it', async () => {
    const world = await openWorld();
    await types(world, world.lead, 'Frau Kaya ist krank bis Freitag');
    await tapsBy(world, world.lead, 'Frau Kaya:');
    expect(last(world.coach)).toContain('Frau Lang hat für Sie eine Abwesenheit');
    expect(await types(world, world.lead, 'Frau Kaya ist ab Mittwoch wieder da')).toContain('ab Mittwoch wieder da');
    const absences = (await loadStaff(world))?.staff.members.find(({ id }) => id === kaya)?.absences;
    expect(absences).toMatchObject([{ from: '2026-11-23', to: '2026-11-24' }]);
  });

  it('what nobody understands, and reads what can be said', async () => {
    const world = await openWorld();
    await types(world, world.coach, 'Wetter?');
    expect(JSON.stringify(shownTo(world.coach))).toContain('Übernehme Ayla bis 15 Uhr');
  });

  it('something of danger, and reads the plan before anything is done', async () => {
    const world = await openWorld();
    await world.ada(danger);
    expect(await types(world, world.coach, 'übernehme Ada bis 10:20, sie will sich umbringen')).toContain('112');
    expect(await stateOf(world)).toMatchObject({ at: 'open' });
  });

  it('the same twice, because Teams repeats itself, and it is one turn', async () => {
    const world = await asked();
    const message = { type: 'message', id: 'f:77', text: 'kann Ada gerade nicht' };
    expect((await world.coach.post(message)).status).toBe(200);
    await world.hall.settled();
    const before = shownTo(world.deputy).length;
    expect((await world.coach.post(message)).status).toBe(200);
    await world.hall.settled();
    expect(shownTo(world.deputy)).toHaveLength(before);
  });

  it('nothing of it into her own record', async () => {
    const world = await asked();
    for (const text of ['übernehme Berta', 'zeig Ada', 'Ada erledigt']) await types(world, world.coach, text);
    const { person } = await loadSubject(world.store, kaya);
    expect(JSON.stringify(person)).not.toMatch(/Ada|Holz/);
  });
});

describe('"Was ist offen?"', () => {
  it('finds for the deputy and the lead what was brought to them, and they can take it there', async () => {
    const world = await openWorld();
    for (const person of [world.coach, world.deputy, world.lead])
      expect(await types(world, person, 'was ist offen?')).toContain('Gerade ist nichts offen.');
    await world.ada(danger);
    for (const person of [world.coach, world.deputy, world.lead])
      expect(await types(world, person, 'was ist offen?')).toContain('jetzt · seit heute um 10 Uhr · offen');
    expect(buttons(world.lead)).toEqual(['Ada: übernehmen', 'Ada: ansehen']);
    await tapsBy(world, world.lead, 'Ada: übernehmen');
    await tapsBy(world, world.lead, 'Ada: übernehmen, heute bis');
    expect(await stateOf(world)).toMatchObject({ at: 'taken', by: lang });
    expect(await types(world, world.deputy, 'offene Fälle')).toContain('Frau Lang meldet sich heute bis 10:30 Uhr');
    expect(buttons(world.deputy)).toEqual(['Ada: ansehen']);
  });

  it('finds nothing that was not brought to her', async () => {
    const world = await asked();
    expect(await types(world, world.lead, 'was ist offen?')).toContain('Gerade ist nichts offen.');
  });
});

describe('somebody else', () => {
  it('types a coach’s order, and it is words', async () => {
    const world = await asked();
    await world.ada({ kind: 'said', text: 'übernehme Ada bis 15 Uhr' });
    expect(await stateOf(world)).toMatchObject({ at: 'open' });
  });

  it('that she wants to hand on the funding check, and gets its link with a code to scan', async () => {
    const world = await asked();
    const shown = await types(world, world.coach, 'Förder-Check');
    expect(shown).toContain('https://anker.example/foerdercheck');
    expect(shown).toContain('data:image/png;base64,');
    expect(await stateOf(world)).toMatchObject({ at: 'open' });
  });
});
