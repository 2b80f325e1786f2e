// The promise from end to end, with the real talk and on both stores.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/memory/store.ts';
import { newKeyring, parseKeyring } from '../../src/adapters/secrets.ts';
import { openSqliteStore } from '../../src/adapters/sqlite/store.ts';
import { actForm, actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import { step } from '../../src/dialogs/step.ts';
import { CaseId, LocalDate } from '../../src/placement/ids.ts';
import type { Member, Staff } from '../../src/placement/staff.ts';
import { refused, throttled } from './door.ts';
import {
  ada,
  demir,
  demirsTeams,
  kaya,
  kayasTeams,
  leaving,
  openWorld,
  otherPhone,
  theStaff,
  type World,
} from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'anker-hall-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const keys = parseKeyring(newKeyring());

const stores = {
  memory: (now: () => number) => openMemoryStore({ now }),
  sqlite: (now: () => number) => openSqliteStore({ file: join(folder, `${(files += 1)}.db`), keys, now }),
};

const said = (text: string) => ({ kind: 'said', text }) as const;
const minute = 60_000;
const about = { employee: ada, case: CaseId.parse('case1') };
const cardsOf = (world: World, who: string) =>
  world.teams.arrived.filter(({ to, key }) => to.id === who && key === `card:${ada}:case1`);
const lastText = (world: World): string => world.telegram.arrived.at(-1)?.spoken.text ?? '';

async function inDanger(world: World): Promise<void> {
  await world.send(said('ich will nicht mehr leben'));
  await world.hall.settled();
}

describe.each(Object.entries(stores))('a cry for help, kept in %s', (_name, open) => {
  it('gets the numbers at once, and reaches everybody who is responsible', async () => {
    const world = await openWorld(step, open);
    await inDanger(world);
    expect(world.telegram.arrived[0]?.spoken.text).toContain('112');
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
    expect(cardsOf(world, 'demir')).toHaveLength(1);
    expect((await world.employee()).cases).toMatchObject([{ level: 'now', state: { at: 'open' } }]);
    await world.store.close();
  });

  it('is taken by one of them with a time, and the employee reads it', async () => {
    const world = await openWorld(step, open);
    await inDanger(world);
    const take = actOption('take', { until: world.now() + 30 * minute });
    const tap = { kind: 'chose', question: cardQuestion(about), option: take } as const;
    const receipt = await world.send(tap, { from: demirsTeams });
    expect(receipt.kind).toBe('committed');
    expect(JSON.stringify(receipt)).toContain('Herr Demir meldet sich');
    await world.hall.settled();
    expect((await world.employee()).cases).toMatchObject([{ state: { at: 'taken' } }]);
    expect(lastText(world)).toContain('Herr Demir');
    await world.store.close();
  });

  it('is told again and again until somebody takes it, also over a channel that is throttled', async () => {
    const world = await openWorld(step, open);
    world.teams.next(throttled(2 * minute));
    await inDanger(world);
    for (let n = 0; n < 31; n++) await world.pass(minute);
    for (const who of ['kaya', 'demir']) expect(cardsOf(world, who).length).toBeGreaterThan(1);
    expect((await world.employee()).cases[0]?.deadline?.at).toBeGreaterThan(world.now());
    await world.store.close();
  });

  it('is not lost where the coach is not reached', async () => {
    const world = await openWorld(step, open);
    world.teams.next(refused('blocked'));
    await inDanger(world);
    for (let n = 0; n < 16; n++) await world.pass(minute);
    const [one] = (await world.employee()).cases;
    expect(one?.state.at).toBe('open');
    expect(cardsOf(world, 'kaya').length + cardsOf(world, 'demir').length).toBeGreaterThan(0);
    await world.store.close();
  });
});

describe('a newcomer', () => {
  it('is invited, scans, waits for the coach, and is then asked how to be spoken to', async () => {
    const world = await openWorld(step);
    const fields = { shortName: 'Ben', firm: 'Holz Krause', start: '2026-12-01', land: 'BE', code: 'screen' };
    await world.send({ kind: 'filled', form: actForm('invite', { employee: 'new' }), fields }, { from: kayasTeams });
    await world.hall.settled();
    const code = world.teams.arrived.at(-1)?.spoken.qr?.split('start=')[1] ?? '';
    await world.send({ kind: 'arrived' }, { from: otherPhone, code });
    await world.hall.settled();
    expect(lastText(world)).toContain('Das hat geklappt.');
    const card = world.teams.arrived.at(-1)?.spoken;
    expect(card?.title).toBe('Bitte bestätigen');
    const option = card?.buttons?.[0]?.[0]?.id ?? '';
    await world.send({ kind: 'chose', question: card?.question ?? '', option }, { from: kayasTeams });
    await world.hall.settled();
    expect(lastText(world)).toContain('Du oder Sie?');
  });

  it('hears it where the coach says that it is somebody else', async () => {
    const world = await openWorld(step);
    const fields = { shortName: 'Ben', firm: 'Holz Krause', start: '2026-12-01', land: 'BE', code: 'screen' };
    await world.send({ kind: 'filled', form: actForm('invite', { employee: 'new' }), fields }, { from: kayasTeams });
    await world.hall.settled();
    const code = world.teams.arrived.at(-1)?.spoken.qr?.split('start=')[1] ?? '';
    await world.send({ kind: 'arrived' }, { from: otherPhone, code });
    await world.hall.settled();
    const card = world.teams.arrived.at(-1)?.spoken;
    const option = card?.buttons?.[1]?.[0]?.id ?? '';
    await world.send({ kind: 'chose', question: card?.question ?? '', option }, { from: kayasTeams });
    await world.hall.settled();
    expect(world.telegram.arrived.at(-1)?.to).toEqual(otherPhone);
    expect(lastText(world)).toContain('Das war nicht die richtige Person.');
  });
});

it('somebody who has left and taps in an old chat reads that it is not hers, and nobody has to look after it', async () => {
  const world = await openWorld(step);
  await world.hall.putStaff(leaving(demir, '2026-11-22'), []);
  for (const option of ['coach:caseload', 'coach:open', 'coach:check'])
    await world.send({ kind: 'chose', question: 'coach', option }, { from: demirsTeams });
  await world.hall.settled();
  const said = new Set(world.teams.arrived.map(({ spoken }) => spoken.text));
  expect([...said]).toEqual([expect.stringContaining('nicht zuständig')]);
  expect(await world.ids('operator', 'task')).toEqual([]);
  expect(await world.ids(demir, 'out')).toEqual([]);
});

const always = { from: LocalDate.parse('2020-01-01'), to: LocalDate.parse('2099-12-31') };
const whileAway = (absences: Member['absences']): Staff => ({
  ...theStaff,
  members: theStaff.members.map(one => (one.id === kaya ? { ...one, absences } : one)),
});

/** Who reads that somebody stopped, while Frau Kaya is away, or is not. */
async function stopReadBy(absences: Member['absences']): Promise<readonly string[]> {
  const world = await openWorld(step);
  await world.hall.putStaff(whileAway(absences), []);
  for (const text of ['stopp', 'ganz aufhören', 'ja']) await world.send(said(text));
  await world.hall.settled();
  return world.teams.arrived
    .filter(({ spoken }) => spoken.text.includes('möchte nicht mehr gefragt werden'))
    .map(({ to }) => to.id)
    .toSorted();
}

it('that somebody stopped is for who stands in too, while the coach is away', async () => {
  expect(await stopReadBy([])).toEqual([kayasTeams.id]);
  expect(await stopReadBy([always])).toEqual([demirsTeams.id, kayasTeams.id]);
});

/** What "Meine Personen" shows to Herr Demir while Frau Kaya is away, or is not. */
async function listedFor(absences: Member['absences']): Promise<readonly string[]> {
  const world = await openWorld(step);
  await world.hall.putStaff(whileAway(absences), []);
  await world.send({ kind: 'chose', question: 'coach', option: 'coach:caseload' }, { from: demirsTeams });
  await world.hall.settled();
  const shown = world.teams.arrived.findLast(({ to }) => to.id === demirsTeams.id)?.spoken;
  return (shown?.facts ?? []).map(({ value }) => value);
}

it('who stands in finds the people of the coach who is away among her own, and only then', async () => {
  expect(await listedFor([always])).toEqual([expect.stringMatching(/^für Frau Kaya · /)]);
  expect(await listedFor([])).toEqual([]);
});

const ended = { reason: 'resigned', destination: 'unknown', on: '2026-11-30' };

describe('the log', () => {
  it('holds no text, name or address, whatever goes wrong', async () => {
    const world = await openWorld(step);
    world.teams.next(refused('invalid'), refused('blocked'));
    world.telegram.next(refused('blocked'));
    await inDanger(world);
    await world.send(said('Geheimwort'), { code: 'Geheimcode' });
    await world.send(
      { kind: 'filled', form: actForm('endPlacement', { employee: ada }), fields: ended },
      { from: demirsTeams },
    );
    for (let n = 0; n < 5; n++) await world.pass(minute);
    const all = world.logged.join('\n');
    expect(all.length).toBeGreaterThan(0);
    for (const secret of ['leben', 'Geheim', 'Ada', 'Kaya', '1001', 'kaya', 'resigned'])
      expect(all).not.toContain(secret);
  });
});
