// Somebody of a firm in Teams who was given no code: asks, calculates, and is linked to nobody.
import { expect, it } from 'vitest';
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
  expect(await post({ anker: { form: 'funding' }, land: '<script>', workplaces: '1e9', person: 'ada' })).toBe(200);
  expect(lastOf(firm)).toContain('Bitte eine Zahl eintragen.');
  for (const form of ['absence', 'act:invite:new', 'act:endPlacement:ada', 'act:openAnswers:ada']) {
    await post({ anker: { form }, shortName: 'X', firm: 'X', start: '2026-12-01', land: 'HE', code: 'screen' });
    expect(JSON.stringify(firm.chat.shown)).not.toMatch(/Ada\b|Kaya|scannen/);
  }
});

it('talks it through, is answered in between, and goes on', async () => {
  const { firm, write, tap } = await arrived();
  await write('Förderung prüfen');
  await tap('Frage für Frage');
  for (const answer of ['45', 'keine', '2.200', 'Hessen']) await write(answer);
  expect(JSON.stringify(firm.chat.shown)).toContain('Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro');
  await write('Was ist der Eingliederungszuschuss?');
  await tap('Weiter rechnen');
  expect(lastOf(firm)).toContain('Anerkennung?');
  await tap('Reicht so');
  expect(JSON.stringify(firm.chat.shown)).toContain('Als PDF');
});
