// A firm is linked by the code of its coach, after the employee's yes: the whole way, against the strict stand-in.
import { expect, it } from 'vitest';
import { loadSubject, subjectWrite } from '../../../src/bots/people.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import { actionsIn, type TeamsPerson } from '../../../src/playground/teams/person.ts';
import { ada, kaya, theEmployee } from '../../bots/world.ts';
import { firmTenant } from './house.ts';
import { danger, openWorld, says } from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;

async function opened() {
  const world = await openWorld();
  const firm = world.teams.standIn.person(firmTenant, 'Frau Neu');
  await firm.install();
  await world.hall.settled();
  const write = async (by: TeamsPerson, text: string): Promise<string> => {
    const before = by.chat.shown.length;
    await by.write(text);
    await world.hall.settled();
    return JSON.stringify(by.chat.shown.slice(before).filter(one => one.by === 'bot'));
  };
  const tap = async (by: TeamsPerson, title: string): Promise<void> => {
    const holding = by.chat.shown.findLast(({ card }) => card && actionsIn(card).some(one => one.title === title));
    await by.tap(holding?.id ?? '', title);
    await world.hall.settled();
  };
  const change = async (more: Partial<Employee>): Promise<void> => {
    const subject = await loadSubject(world.store, ada);
    const person = { ...(await world.employee()), ...more };
    await world.store.commit(ada, [subjectWrite(subject, person, world.store.now())]);
  };
  const agree = (given: boolean) =>
    change({ consents: { ...theEmployee.consents, firm: { given, version: 1, on: world.store.now() } } });
  const code = async (): Promise<string> => {
    const told = await write(world.coach, 'Firma einladen Ada');
    return /[\w-]{43}/.exec(told)?.[0] ?? '';
  };
  return { world, firm, write, tap, change, agree, code };
}

const shownTo = ({ chat }: TeamsPerson): string => JSON.stringify(chat.shown.filter(({ by }) => by === 'bot'));

it('without the yes of the employee there is no code, and the employee is asked', async () => {
  const { world, code, write, agree } = await opened();
  expect(await code()).toBe('');
  expect(shownTo(world.coach)).toContain('Ich frage Ada zuerst.');
  expect(world.telegram.arrived.at(-1)?.spoken.text).toContain('Passt es gerade?');
  await agree(false);
  expect(await write(world.coach, 'Firma einladen Ada')).toContain('möchte nicht, dass die Firma eingeladen wird');
});

it('with it somebody of the firm types in the code, is linked, and the coach confirms', async () => {
  const { world, firm, write, tap, agree, code } = await opened();
  await agree(true);
  const written = await code();
  expect(await write(firm, written)).toContain('Sie sind jetzt mit Haus am See verbunden');
  expect(shownTo(world.coach)).toContain('Ist das die richtige Firma?');
  await tap(world.coach, 'Ja, das ist die Firma');
  expect((await world.employee()).firms).toMatchObject([{ confirmed: true }]);
  expect(await write(firm, 'Wer ist unser Ansprechpartner?')).toContain('Frau Kaya (Haus am See)');
  expect(shownTo(firm)).not.toMatch(/\bAda\b/);
});

it('asks for support, which is a case of the coach, and reads who takes it until when', async () => {
  const { world, firm, write, tap, agree, code } = await opened();
  await agree(true);
  await write(firm, await code());
  await tap(firm, 'Unterstützung');
  await tap(firm, 'Ja');
  expect(shownTo(world.coach)).toContain('Die Firma bittet um Unterstützung');
  const card = world.coach.chat.shown.findLast(one => says(one.card, 'Ich übernehme'))?.card;
  const take = card && actionsIn(card).find(({ title }) => title.startsWith('Ich übernehme'))?.title;
  await tap(world.coach, take ?? '');
  expect(shownTo(firm)).toContain('hat Ihre Bitte übernommen und meldet sich');
});

it('the coach takes it back, the firm hears it the next morning and why it never hears', async () => {
  const { world, firm, write, tap, agree, code } = await opened();
  await agree(true);
  await write(firm, await code());
  const before = firm.chat.shown.length;
  await tap(world.coach, 'Nein, trennen');
  expect(firm.chat.shown).toHaveLength(before);
  expect(await write(firm, 'Unterstützung')).toContain('mit keinem Fachdienst verbunden');
  await world.pass(day);
  await world.pass(hour);
  expect(shownTo(firm)).toContain('Die Verbindung mit dem Fachdienst über Anker ist beendet.');
  expect(await write(firm, 'Was ist das Budget für Arbeit?')).toContain('Budget für Arbeit');
});

it('a death that a coach reports whom a complaint is about ends nothing, and the firm does not notice that there is one', async () => {
  const { world, firm, write, agree, change, code } = await opened();
  await agree(true);
  await write(firm, await code());
  await world.ada(danger);
  const [complaint] = (await world.employee()).cases;
  if (complaint === undefined) throw new Error('there is a case');
  await change({ cases: [{ ...complaint, avoid: [kaya] }] });
  const form = {
    anker: { form: `endPlacement:about:${ada}:` },
    reason: 'deceased',
    destination: 'deceased',
    on: '2026-11-23',
  };
  const name = 'adaptiveCard/action';
  await world.coach.post({ type: 'invoke', name, id: 'f:5', value: { action: { data: form } } });
  await world.hall.settled();
  const employee = await world.employee();
  expect([employee.firms, employee.placements.map(({ ended }) => ended)]).toEqual([[], [undefined]]);
  expect(shownTo(world.coach)).toContain('Das dürfen Sie bei dieser Person gerade nicht.');
  await world.pass(day);
  await world.pass(hour);
  expect(shownTo(firm)).toContain('Die Verbindung mit dem Fachdienst über Anker ist beendet.');
});

const sentence = 'Dieser Code geht nicht. Bitte fragen Sie Ihren Fachdienst nach einem neuen.';

it('a code that is used, late, foreign, taken back or none is answered with the same sentence', async () => {
  const { world, firm, write, agree, change, code } = await opened();
  await agree(true);
  const stranger = 'x'.repeat(43);
  const guessed = Buffer.concat([Buffer.from(ada, 'base64url'), Buffer.alloc(16, 7)]).toString('base64url');
  const heard = [await write(firm, stranger), await write(firm, guessed)];
  const first = await code();
  await agree(false);
  heard.push(await write(firm, first));
  await agree(true);
  const late = await code();
  await world.pass(15 * day);
  heard.push(await write(firm, late));
  const used = await code();
  const other = world.teams.standIn.person(firmTenant, 'Herr Andere');
  await other.install();
  expect(await write(other, used)).toContain('verbunden');
  heard.push(await write(firm, used));
  // the employee's own code is none for a firm, and stays good for her
  await change({ code: { hash: 'h', kind: 'card', expires: world.store.now(), tries: 0, used: false } });
  heard.push(await write(firm, guessed));
  expect((await world.employee()).addresses.every(({ channel }) => channel === 'telegram')).toBe(true);
  for (const one of heard) expect(one).toContain(sentence);
  expect(new Set(heard.map(one => one.replaceAll(/"id":"[^"]*"/g, ''))).size).toBe(1);
});

it('a code that was guessed at five times is over, also for who has the right one', async () => {
  const { firm, write, agree, code } = await opened();
  await agree(true);
  const right = await code();
  for (let n = 0; n < 5; n++) {
    const wrong = Buffer.concat([Buffer.from(ada, 'base64url'), Buffer.alloc(16, n)]).toString('base64url');
    expect(await write(firm, wrong)).toContain(sentence);
  }
  expect(await write(firm, right)).toContain(sentence);
});

it('a repeat of the code is one link, and a second code changes nothing', async () => {
  const { world, firm, agree, code, write } = await opened();
  await agree(true);
  const written = await code();
  const message = { type: 'message', id: 'm:77', text: written, textFormat: 'plain' };
  await firm.post(message);
  await firm.post(message);
  await world.hall.settled();
  expect((await world.employee()).firms).toHaveLength(1);
  expect(shownTo(firm).split('Sie sind jetzt mit').length).toBe(2);
  expect(await write(firm, await code())).toContain('schon mit Ihrem Fachdienst verbunden');
});

it('words of danger come first, linked or not, also out of a form, and never with a word of the employee', async () => {
  const { world, firm, agree, code, write } = await opened();
  expect(await write(firm, 'Unsere Mitarbeiterin will sich umbringen')).toContain('keinem Menschen Bescheid sagen');
  await agree(true);
  await write(firm, await code());
  await write(firm, 'Unterstützung');
  expect(await write(firm, 'Sie steht auf dem Dach und will springen')).toContain('112');
  expect(shownTo(world.coach)).toContain('Neue Aufgabe, jetzt');
  const form = { anker: { form: 'check:first' }, workplaces: 'er will sich umbringen' };
  const name = 'adaptiveCard/action';
  await firm.post({ type: 'invoke', name, id: 'f:8', value: { action: { data: form } } });
  await world.hall.settled();
  expect(shownTo(firm).split('Rufen Sie 112 an').length).toBeGreaterThanOrEqual(4);
});

it('what a firm forges gets nothing about the employee, whatever she has just written', async () => {
  const { world, firm, agree, code, write } = await opened();
  await agree(true);
  await write(firm, await code());
  await world.ada(danger);
  const before = await world.employee();
  const question = `about:${ada}:case1`;
  const acts = ['openWords', 'openAnswers', 'look', 'lock', 'unlinkFirm', 'inviteFirm', 'endPlacement', 'take'];
  const forged: readonly Readonly<Record<string, unknown>>[] = [
    ...acts.map(act => ({ anker: { question, option: JSON.stringify({ do: act, until: world.store.now() + hour }) } })),
    ...acts.map(act => ({ anker: { form: `${act}:${question}` }, reason: 'resigned', destination: 'unknown' })),
    { anker: { question: 'coach', option: `look:${ada}` } },
    { anker: { question: 'coach', option: 'coach:caseload' } },
    { anker: { question: 't:myData', option: 'firmYes' } },
  ];
  for (const [n, data] of forged.entries()) {
    const value = { action: { data } };
    const answer = await firm.post({ type: 'invoke', name: 'adaptiveCard/action', id: `f:${n}`, value });
    expect(JSON.stringify(answer.json)).not.toMatch(/\bAda\b|nicht mehr leben|Rot|case1/);
    await world.hall.settled();
  }
  expect(shownTo(firm)).not.toMatch(/\bAda\b|nicht mehr leben|Neue Aufgabe|Holz Krause/);
  expect(await world.employee()).toEqual(before);
});
