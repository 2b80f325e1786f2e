// Somebody of a firm in Teams who was given no code: asks, calculates, and is linked to nobody.
import { expect, it } from 'vitest';
import { loadKnown } from '../../../src/bots/people.ts';
import { instant, PersonId } from '../../../src/placement/ids.ts';
import { actionsIn, type TeamsPerson } from '../../../src/playground/teams/person.ts';
import { firmTenant } from './house.ts';
import { openWorld, says } from './world.ts';

async function arrived() {
  const world = await openWorld();
  const firm = world.teams.standIn.person(firmTenant, 'Frau Neu');
  await firm.install();
  await world.hall.settled();
  const write = async (text: string): Promise<void> => {
    await firm.write(text);
    await world.hall.settled();
  };
  const tap = async (title: string, filled?: Readonly<Record<string, string>>): Promise<void> => {
    const holding = firm.chat.shown.findLast(({ card }) => card && actionsIn(card).some(one => one.title === title));
    await firm.tap(holding?.id ?? '', title, filled);
    await world.hall.settled();
  };
  return { world, firm, write, tap };
}

const lastOf = ({ chat }: TeamsPerson): string => JSON.stringify(chat.shown.at(-1) ?? '');
const four = { workplaces: '45', severelyDisabled: '0', grossMonthly: '2200', land: 'HE' };

it('is greeted as a firm, and finds the funding check first', async () => {
  const { firm } = await arrived();
  expect(JSON.stringify(firm.chat.shown)).toContain('Guten Tag, hier ist Anker');
  expect(lastOf(firm)).toContain('Förderung prüfen');
});

it('gets its questions answered with the law, and is promised nobody', async () => {
  const { firm, write } = await arrived();
  await write('Was ist das Budget für Arbeit?');
  expect(lastOf(firm)).toContain('Budget für Arbeit');
  await write('Wir brauchen Unterstützung');
  expect(JSON.stringify(firm.chat.shown)).toContain('mit keinem Fachdienst verbunden');
  await write('Hessen');
  expect(lastOf(firm)).toContain('Landeswohlfahrtsverband Hessen');
});

it('fills in the form on the card and gets the sums with a link to the PDF', async () => {
  const { firm, write, tap } = await arrived();
  await write('Ich möchte die Förderung prüfen');
  await tap('Berechnen', { ...four, status: 'schwerbehindert' });
  const card = firm.chat.shown.find(({ card: one }) => says(one, 'Im ersten Jahr'))?.card;
  expect(card?.body).toContainEqual(
    expect.objectContaining({
      actions: [
        { type: 'Action.OpenUrl', title: 'Als PDF', url: 'https://anker.example/foerdercheck.pdf?blatt=sealed' },
      ],
    }),
  );
  expect(JSON.stringify(card)).toContain('§ 61 Abs. 2');
});

it('gets the form again with what was typed and a sentence at the wrong field, and nothing is reckoned', async () => {
  const { firm, write, tap } = await arrived();
  await write('Förderung prüfen');
  await tap('Berechnen', { ...four, workplaces: '-3' });
  expect(lastOf(firm)).toContain('nicht kleiner als 0');
  expect(lastOf(firm)).toContain('"value":"-3"');
  expect(JSON.stringify(firm.chat.shown)).not.toContain('Im ersten Jahr');
  await tap('Berechnen', four);
  expect(JSON.stringify(firm.chat.shown)).toContain('Im ersten Jahr');
});

it('a forged form is checked like a typed one, and a form of the staff is none', async () => {
  const { world, firm } = await arrived();
  const post = async (data: unknown): Promise<number> => {
    const name = 'adaptiveCard/action';
    const { status } = await firm.post({ type: 'invoke', name, id: 'f:9', value: { action: { data } } });
    await world.hall.settled();
    return status;
  };
  expect(await post({ anker: { form: 'check:all' }, land: '<script>', workplaces: '1e9', person: 'ada' })).toBe(200);
  expect(lastOf(firm)).toContain('Bitte eine Zahl eintragen.');
  for (const form of ['absence', 'act:invite:new', 'act:endPlacement:ada', 'act:openAnswers:ada']) {
    await post({ anker: { form }, shortName: 'X', firm: 'X', start: '2026-12-01', land: 'HE', code: 'screen' });
    expect(JSON.stringify(firm.chat.shown)).not.toMatch(/Ada\b|Kaya|scannen/);
  }
});

it('a form that arrives twice is reckoned once, and one that is pressed twice says the same twice', async () => {
  const { world, firm, write, tap } = await arrived();
  const sums = (): number => firm.chat.shown.filter(({ card }) => says(card, 'Im ersten Jahr')).length;
  const data = { anker: { form: 'check:first' }, ...four };
  const activity = { type: 'invoke', name: 'adaptiveCard/action', id: 'f:7', value: { action: { data } } };
  for (const _ of ['once', 'again']) await firm.post(activity);
  await world.hall.settled();
  expect(sums()).toBe(1);
  await write('Förderung prüfen');
  for (const _ of ['once', 'again']) await tap('Berechnen', four);
  expect(sums()).toBe(3);
});

it('talks it through, is answered in between, goes on, and gets the PDF', async () => {
  const { firm, write, tap } = await arrived();
  await write('Förderung prüfen');
  await tap('Lieber Frage für Frage');
  for (const answer of ['45', 'keine', '2.200', 'Hessen']) await write(answer);
  expect(lastOf(firm)).toContain('Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro');
  await tap('Genauer');
  await write('Was ist der Eingliederungszuschuss?');
  await tap('Weiter rechnen');
  expect(lastOf(firm)).toContain('Ist die Person schwerbehindert oder gleichgestellt?');
  await write('Ergebnis');
  expect(lastOf(firm)).toContain('Als PDF');
});

it('a check that nobody goes on with is gone from the store after a day', async () => {
  const { world, write, tap } = await arrived();
  await write('Förderung prüfen');
  await tap('Lieber Frage für Frage');
  await write('45');
  const waiting = async () => {
    const { items } = await world.store.due('self', instant(Number.MAX_SAFE_INTEGER), 10);
    return items.filter(({ partition }) => partition !== 'staff');
  };
  const [item] = await waiting();
  expect(item?.id).toContain('fundingCheck');
  const firm = PersonId.parse(item?.partition);
  await world.pass(24 * 3_600_000);
  expect(await waiting()).toEqual([]);
  expect(await loadKnown(world.store, firm)).not.toHaveProperty('check');
});
