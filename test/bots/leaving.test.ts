import { describe, expect, it } from 'vitest';
import { actOption, cardQuestion } from '../../src/dialogs/acts.ts';
import { step } from '../../src/dialogs/step.ts';
import { CaseId, LocalDate } from '../../src/placement/ids.ts';
import type { Address } from '../../src/bots/ports.ts';
import { ada, demir, demirsTeams, kaya, kayasTeams, lang, leaving, openWorld, theStaff, type World } from './world.ts';

const minute = 60_000;
const hour = 60 * minute;
const langsTeams: Address = { channel: 'teams', tenant: 'house', id: 'lang' };
const list = { kind: 'said', text: 'Liste' } as const;

const withoutKaya = leaving(kaya, '2026-11-22');
const untilToday = leaving(kaya, '2026-11-23');

async function aHouse(): Promise<World> {
  const world = await openWorld(step);
  await world.hall.putStaff(theStaff, [{ id: lang, address: langsTeams }]);
  return world;
}
const read = (world: World, who: string) => world.teams.arrived.filter(({ to }) => to.id === who);
const lastOf = (world: World, who: string) => read(world, who).at(-1)?.spoken;
const news = 'Der letzte Arbeitstag von Frau Kaya ist der';

describe('a coach who has left', () => {
  it('leaves her people on the list of the deputy and of the lead, as those of nobody', async () => {
    const world = await aHouse();
    await world.hall.putStaff(withoutKaya, []);
    for (const [who, from] of [
      ['demir', demirsTeams],
      ['lang', langsTeams],
    ] as const) {
      await world.send(list, { from });
      await world.hall.settled();
      expect(lastOf(world, who)?.facts?.map(({ value }) => value)).toEqual([
        expect.stringContaining('ohne Coach (bisher Frau Kaya)'),
      ]);
    }
  });

  it('leaves nothing to whoever is asked only because nobody else is there but the case that is brought to her', async () => {
    const world = await openWorld(step);
    const alone = theStaff.members.flatMap(one => {
      if (one.id === kaya)
        return [{ ...one, deputy: undefined, lead: undefined, until: LocalDate.parse('2026-11-23') }];
      return one.id === demir ? [one] : [];
    });
    await world.hall.putStaff({ ...theStaff, members: alone }, []);
    await world.pass(24 * hour);
    expect(lastOf(world, 'demir')?.text).toContain(`${news} 23. November.`);
    expect(lastOf(world, 'demir')?.text).not.toContain('Liste');
    await world.send(list, { from: demirsTeams });
    await world.hall.settled();
    expect(lastOf(world, 'demir')?.facts).toBeUndefined();
    await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
    await world.pass(minute);
    expect(lastOf(world, 'demir')?.facts).toContainEqual({ label: 'Person', value: 'Ada' });
    await world.send(list, { from: demirsTeams });
    await world.hall.settled();
    expect(lastOf(world, 'demir')?.facts).toBeUndefined();
  });

  it('is told at once to whoever answers now, and once', async () => {
    const world = await aHouse();
    await world.hall.putStaff(untilToday, []);
    await world.hall.putStaff(untilToday, []);
    await world.pass(minute);
    for (const who of ['demir', 'lang'])
      expect(read(world, who).map(({ spoken }) => spoken.text)).toEqual([
        expect.stringContaining(`${news} 23. November.`),
      ]);
    expect(lastOf(world, 'lang')?.text).toContain('zuerst Herr Demir.');
  });

  it('without any people is no news', async () => {
    const world = await aHouse();
    await world.hall.putStaff(leaving(demir, '2026-11-23'), []);
    await world.pass(minute);
    expect(read(world, 'lang')).toEqual([]);
  });

  it('keeps no signal from anybody: it comes to the deputy, and the employee reads that', async () => {
    const world = await aHouse();
    await world.hall.putStaff(withoutKaya, []);
    await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
    await world.pass(minute);
    expect(read(world, 'demir').map(({ spoken }) => spoken.title)).toContain('Neue Aufgabe, bald');
    expect(read(world, 'kaya')).toEqual([]);
    const texts = world.telegram.arrived.map(({ spoken }) => spoken.text).join('\n');
    expect(texts).toContain('Herr Demir');
    expect(texts).not.toContain('Frau Kaya');
  });

  it('leaves to the first who answers now to note a contact, and never what was said before', async () => {
    const world = await aHouse();
    await world.hall.putStaff(withoutKaya, []);
    await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
    await world.pass(minute);
    await world.send({ kind: 'said', text: 'Ada gesprochen' }, { from: langsTeams });
    expect((await world.employee()).cases[0]?.state.at).toBe('open');
    for (const text of ['Worte von Ada', 'Antworten von Ada']) {
      await world.send({ kind: 'said', text }, { from: demirsTeams });
      await world.hall.settled();
      expect(lastOf(world, 'demir')?.text).toContain('Das geht hier nicht.');
    }
    await world.send({ kind: 'said', text: 'Ada gesprochen' }, { from: demirsTeams });
    expect((await world.employee()).cases[0]?.state).toMatchObject({ at: 'taken', by: demir, noted: true });
  });

  it('leaves open on the day after what she had taken, and gets nothing of it', async () => {
    const world = await aHouse();
    await world.send({ kind: 'said', text: 'ich will nicht mehr leben' });
    const about = { employee: ada, case: CaseId.parse('case1') };
    const tap = (option: string) => ({ kind: 'chose', question: cardQuestion(about), option }) as const;
    await world.send(tap(actOption('take', { until: world.now() + 30 * minute })), { from: kayasTeams });
    const until = world.now() + 47 * hour;
    await world.send(tap(actOption('contact', { contact: 'telephone', until })), { from: kayasTeams });
    await world.hall.putStaff(untilToday, []);
    await world.pass(hour);
    expect((await world.employee()).cases[0]?.state.at).toBe('taken');
    const before = read(world, 'kaya').length;
    for (let n = 0; n < 24; n++) await world.pass(hour);
    expect((await world.employee()).cases[0]?.state.at).toBe('open');
    expect(read(world, 'kaya')).toHaveLength(before);
    expect(lastOf(world, 'demir')?.facts).toContainEqual({ label: 'Person', value: 'Ada' });
  });

  it('is told to her people on the day after, once, with the one who answers now', async () => {
    const world = await aHouse();
    await world.hall.putStaff(untilToday, []);
    await world.pass(hour);
    expect(world.telegram.arrived).toEqual([]);
    await world.pass(24 * hour);
    await world.hall.putStaff(withoutKaya, []);
    await world.pass(hour);
    expect(world.telegram.arrived.map(({ spoken }) => spoken.text)).toEqual([
      expect.stringContaining('Passt es gerade?'),
    ]);
    await world.send({ kind: 'said', text: 'ja' });
    await world.pass(minute);
    expect(world.telegram.arrived.at(-1)?.spoken.text).toContain('Bis dahin antwortet Herr Demir.');
  });
});
