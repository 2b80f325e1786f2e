// From the red light to the edited card.
import { expect, it } from 'vitest';
import { actionsIn } from '../../../src/playground/teams/person.ts';
import { putLinkedFirm } from '../../../src/commands/demo/linkedFirm.ts';
import { recordSchema } from '../../../src/dialogs/effect.ts';
import { PersonId } from '../../../src/placement/ids.ts';
import { ada, kaya, secrets } from '../../bots/world.ts';
import { faultsIn } from './officialCards.ts';
import { firmTenant, staffTenant } from './house.ts';
import { cardsOf, danger, openWorld, says, titlesOf } from './world.ts';

const minute = 60_000;

it('a red light comes as a card to coach and deputy, is taken by a tap, and both cards change', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const [card] = cardsOf(world.coach);
  expect(card).toMatchObject({ edits: 0, summary: 'Anker: neue Aufgabe, jetzt' });
  expect(JSON.stringify(card)).not.toContain('leben');
  const take = titlesOf(world.coach).find(title => title.startsWith('Ich übernehme')) ?? '';
  const answer = await world.coach.tap(card?.id ?? '', take);
  await world.hall.settled();
  expect(answer).toMatchObject({ status: 200, json: { statusCode: 200 } });
  expect((await world.employee()).cases).toMatchObject([{ state: { at: 'taken', by: kaya } }]);
  expect(world.telegram.arrived.at(-1)?.spoken.text).toContain('Frau Kaya');
  for (const one of [world.coach, world.deputy]) {
    expect(cardsOf(one)).toHaveLength(1);
    expect(cardsOf(one)[0]?.edits).toBeGreaterThan(0);
    expect(JSON.stringify(cardsOf(one)[0]?.card)).toContain('Frau Kaya meldet sich');
  }
  expect(titlesOf(world.coach)).toContain('Erledigt');
});

it('an activity that is sent twice is one turn', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const [card] = cardsOf(world.coach);
  const button = card?.card && actionsIn(card.card).find(({ title }) => title.startsWith('Ich übernehme'));
  const tap = { type: 'invoke', name: 'adaptiveCard/action', id: 'f:1', value: { action: { data: button?.data } } };
  expect((await world.coach.post(tap)).status).toBe(200);
  await world.hall.settled();
  const told = world.telegram.arrived.length;
  expect((await world.coach.post(tap)).status).toBe(200);
  await world.hall.settled();
  expect(world.telegram.arrived).toHaveLength(told);
});

it('a card of somebody else, of another tenant or of a stranger does nothing, whoever holds it', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const [card] = cardsOf(world.coach);
  const button = card?.card && actionsIn(card.card).find(({ title }) => title.startsWith('Ich übernehme'));
  const tap = { type: 'invoke', name: 'adaptiveCard/action', id: 'f:2', value: { action: { data: button?.data } } };
  await world.teams.standIn.person(firmTenant, 'Herr Lindner').post(tap);
  await world.teams.standIn.person(staffTenant, 'Frau Unbekannt').post(tap);
  expect((await world.teams.standIn.person('a third tenant', 'Frau Kaya').post(tap)).status).toBe(403);
  await world.hall.settled();
  expect((await world.employee()).cases).toMatchObject([{ state: { at: 'open' } }]);
});

it('an old card says that it is old, and the case stays as it is', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const [card] = cardsOf(world.coach);
  const button = card?.card && actionsIn(card.card).find(({ title }) => title.startsWith('Ich übernehme'));
  const take = titlesOf(world.coach).find(title => title.startsWith('Ich übernehme')) ?? '';
  await world.deputy.tap(cardsOf(world.deputy)[0]?.id ?? '', take);
  await world.hall.settled();
  await world.pass(26 * 60 * minute);
  const before = (await world.employee()).cases;
  await world.coach.post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: 'f:3',
    value: { action: { data: button?.data } },
  });
  await world.hall.settled();
  expect((await world.employee()).cases[0]?.state).toEqual(before[0]?.state);
});

it('who climbs the chain gets a new card, and the earlier one points to it', async () => {
  const world = await openWorld();
  await world.ada(danger);
  for (let n = 0; n < 40; n++) await world.pass(minute);
  const shown = world.coach.chat.shown.filter(({ card }) => says(card, '"Ada"') || says(card, 'weiter unten'));
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter(({ card }) => says(card, 'weiter unten'))).toHaveLength(shown.length - 1);
  expect(JSON.stringify(shown.at(-1)?.card)).toContain('"Ada"');
});

it('somebody who removed the bot is known as not reached', async () => {
  const world = await openWorld();
  expect((await world.coach.uninstall()).status).toBe(200);
  await world.ada(danger);
  expect(cardsOf(world.coach)).toEqual([]);
  expect(cardsOf(world.deputy)).toHaveLength(1);
});

it('a store that is down is never answered 200, and the same tap counts when it is back', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const take = titlesOf(world.coach).find(title => title.startsWith('Ich übernehme')) ?? '';
  const button = cardsOf(world.coach)[0]?.card;
  const data = button && actionsIn(button).find(({ title }) => title === take)?.data;
  const tap = { type: 'invoke', name: 'adaptiveCard/action', id: 'f:4', value: { action: { data } } };
  world.goDown(true);
  expect((await world.coach.post(tap)).status).toBe(503);
  expect((await world.coach.write('ich will nicht mehr leben')).status).toBe(503);
  const said = world.coach.chat.shown.filter(({ by }) => by === 'bot').map(({ text }) => text);
  expect(said.join('\n')).toContain('112');
  expect(said.at(-1)).toBe('Das ist nicht angekommen. Bitte versuchen Sie es noch einmal.');
  world.goDown(false);
  expect((await world.coach.post(tap)).status).toBe(200);
  await world.hall.settled();
  expect((await world.employee()).cases).toMatchObject([{ state: { at: 'taken', by: kaya } }]);
});

it('what a coach can open by words and forms arrives, and every card of it is right', async () => {
  const world = await openWorld();
  for (const words of [
    'Hilfe',
    'Meine Personen',
    'einladen',
    'Urlaub',
    'Offene Fälle',
    'Wie hoch ist die Ausgleichsabgabe?',
  ]) {
    await world.coach.write(words);
    await world.hall.settled();
  }
  const shown = world.coach.chat.shown.filter(({ by }) => by === 'bot');
  expect(shown.length).toBeGreaterThanOrEqual(6);
  expect(shown.flatMap(({ card }) => (card === undefined ? [] : faultsIn(card)))).toEqual([]);
  const invite = shown.find(({ card }) => card && actionsIn(card).some(({ title }) => title === 'Einladen'));
  await world.coach.tap(invite?.id ?? '', 'Einladen', {
    shortName: 'Bea K.',
    firm: 'Bäckerei Sonne',
    start: '2026-12-01',
    land: 'BE',
    code: 'card',
  });
  await world.hall.settled();
  const code = world.coach.chat.shown.at(-1);
  expect(JSON.stringify(code?.card)).toContain('data:image/png;base64,');
  expect(JSON.stringify(code?.card)).toContain('https://t.me/anker?start=');
});

it('words are shown in the answer to the tap, to this one person, stand in the log, and are gone with the next change', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const [card] = cardsOf(world.coach);
  const before = world.coach.chat.shown.length;
  const answer = await world.coach.tap(card?.id ?? '', 'Worte anzeigen');
  await world.hall.settled();
  expect(JSON.stringify(answer.json)).toContain('ich will nicht mehr leben');
  expect(world.coach.chat.shown).toHaveLength(before);
  expect(await logOf(world)).toEqual([{ by: kaya, what: 'words' }]);
  // what the house has sent, and sends again, holds no word
  await world.coach.tap(card?.id ?? '', titlesOf(world.coach).find(title => title.startsWith('Ich übernehme')) ?? '');
  await world.hall.settled();
  expect(JSON.stringify([world.coach.chat.shown, world.deputy.chat.shown])).not.toContain('nicht mehr leben');
});

it('words stay shut for who may not open them, and no look stands in the log', async () => {
  const world = await openWorld();
  await world.ada(danger);
  const [card] = cardsOf(world.coach);
  const button = card?.card && actionsIn(card.card).find(({ title }) => title === 'Worte anzeigen');
  const tap = { type: 'invoke', name: 'adaptiveCard/action', id: 'f:9', value: { action: { data: button?.data } } };
  const answer = await world.lead.post(tap);
  await world.hall.settled();
  expect([answer.status, JSON.stringify([answer.json, world.lead.chat.shown])]).toEqual([
    200,
    expect.not.stringContaining('nicht mehr leben'),
  ]);
  expect(await logOf(world)).toEqual([]);
});

const logOf = async ({ store }: Awaited<ReturnType<typeof openWorld>>) => {
  const records = await store.page(ada, 'record', 100);
  return records.flatMap(({ body }) => {
    const record = recordSchema.parse(body);
    return record.kind === 'access' ? [{ by: record.by, what: record.what }] : [];
  });
};

it('a firm asks in its own tenant, gets its answer, and nothing of anybody else', async () => {
  const world = await openWorld();
  const firm = world.teams.standIn.person(firmTenant, 'Herr Lindner');
  const address = { channel: 'teams', tenant: firmTenant, id: firm.member.aadObjectId } as const;
  const id = PersonId.parse('LINDNERlindnerLINDNERA');
  await putLinkedFirm(
    { store: world.store, secrets },
    { id, organisation: 'haus', firm: 'Holz Krause', about: ada, address },
  );
  await firm.install();
  await world.ada(danger);
  for (const words of ['Was ist das Budget für Arbeit?', 'Wie geht es ihm?']) {
    await firm.write(words);
    await world.hall.settled();
  }
  // on a busy machine a send may end without an answer: then it is sent once more
  await world.pass(6 * minute);
  const shown = JSON.stringify(firm.chat.shown.filter(({ by }) => by === 'bot'));
  expect(shown).toContain('Budget für Arbeit');
  expect(shown).toContain('Das erfahren Sie hier nicht.');
  expect(shown).not.toMatch(/\bAda\b|nicht mehr leben|Neue Aufgabe/);
});
