import { describe, expect, it } from 'vitest';
import { step } from '../../src/dialogs/step.ts';
import { instant, LocalDate, PersonId } from '../../src/placement/ids.ts';
import type { Member, Staff } from '../../src/placement/staff.ts';
import {
  demir,
  demirsTeams,
  kaya,
  kayasTeams,
  leaving,
  openWorld,
  otherPhone,
  putEmployee,
  theEmployee,
  theStaff,
  type World,
} from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday, eight o'clock; the world begins on the Monday before at ten. */
const monday = Date.UTC(2026, 10, 30, 7);
const wednesday = monday + 2 * day;

const changed = (id: PersonId, more: Partial<Member>): Staff => ({
  ...theStaff,
  members: theStaff.members.map(one => (one.id === id ? { ...one, ...more } : one)),
});
const days = (from: string, to: string) => ({ from: LocalDate.parse(from), to: LocalDate.parse(to) });

const isWeek = (text: string): boolean => text.includes('sonst ruhig');
const cardsOf = (world: World, id: string): readonly string[] =>
  world.teams.arrived.filter(({ to, spoken }) => to.id === id && isWeek(spoken.text)).map(({ spoken }) => spoken.text);

describe('the card of the week', () => {
  it('comes at the first hour of the week, and not a second time', async () => {
    const world = await openWorld(step);
    await world.passUntil(monday - 1000);
    expect(cardsOf(world, 'kaya')).toEqual([]);
    await world.passUntil(monday);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
    await world.passUntil(monday + 6 * day);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
    await world.passUntil(monday + 7 * day);
    expect(cardsOf(world, 'kaya')).toHaveLength(2);
  });

  it('comes once from two instances, after a restart, and where the hours change', async () => {
    const world = await openWorld(step);
    await world.passUntil(monday - 1000);
    world.wind(1000);
    const other = world.instance();
    await Promise.all([world.hall.tick(), other.tick()]);
    await Promise.all([world.hall.settled(), other.settled()]);
    await world.instance().beat();
    await world.hall.putStaff(
      changed(kaya, { hours: theStaff.members[0]?.hours.map(() => [{ from: 600, to: 900 }]) ?? [] }),
      [],
    );
    await world.passUntil(monday + 6 * day);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });

  it('comes where Anker was off at that hour, but not in her time off', async () => {
    const world = await openWorld(step);
    world.wind(monday + 14 * hour - world.now());
    await world.pass(0);
    expect(cardsOf(world, 'kaya')).toEqual([]);
    await world.passUntil(monday + day);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });

  it('comes on the day on which she is back; whoever stands in has her people on her own', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(changed(kaya, { absences: [days('2026-11-30', '2026-12-01')] }), []);
    await world.passUntil(monday);
    expect(cardsOf(world, 'kaya')).toEqual([]);
    expect(cardsOf(world, 'demir')[0]).toContain('nicht freigegeben 1');
    await world.passUntil(wednesday);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });

  it('comes at once where she is back earlier than was entered', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(changed(kaya, { absences: [days('2026-11-30', '2026-12-04')] }), []);
    await world.passUntil(wednesday);
    expect(cardsOf(world, 'kaya')).toEqual([]);
    await world.send({ kind: 'said', text: 'bin wieder da' }, { from: kayasTeams });
    await world.passUntil(wednesday + 1000);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });

  it('comes after the closing days of the house', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff({ ...theStaff, closings: [days('2026-11-30', '2026-12-01')] }, []);
    await world.passUntil(wednesday - 1000);
    expect(cardsOf(world, 'kaya')).toEqual([]);
    await world.passUntil(wednesday);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });

  it('is for nobody who follows nobody, and for nobody who has left', async () => {
    const world = await openWorld(step);
    await world.passUntil(monday);
    expect(cardsOf(world, 'demir')).toEqual([]);
    await world.hall.putStaff(leaving(kaya, '2026-12-03'), []);
    await world.passUntil(monday + 7 * day);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
    expect(cardsOf(world, 'demir')).toHaveLength(1);
  });

  it('makes no task of whoever has not come in yet', async () => {
    const world = await openWorld(step);
    await world.passUntil(monday + hour);
    expect(await world.ids('operator', 'task')).toEqual([]);
  });

  it('comes also where the record of somebody else does not open', async () => {
    const world = await openWorld(step);
    const [known] = await world.store.page(demir, 'person', 1);
    await world.store.commit(demir, [
      { do: 'replace', document: { id: 'person', kind: 'person', body: 'broken' }, ifMatch: known?.etag ?? '' },
    ]);
    await world.passUntil(monday);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });

  it('comes in a house that was set up before there was one', async () => {
    const world = await openWorld(step);
    const [week] = (await world.store.page('staff', 'out', 10)).filter(({ id }) => id === 'self:week');
    await world.store.commit('staff', [{ do: 'delete', id: 'self:week', ifMatch: week?.etag ?? '' }]);
    await world.hall.beat();
    await world.passUntil(monday);
    expect(cardsOf(world, 'kaya')).toHaveLength(1);
  });
});

const ben = PersonId.parse('BENbenBENbenBENbenBENA');
const asks = async (world: World, text: string, from = kayasTeams) => {
  await world.send({ kind: 'said', text }, { from });
  await world.hall.settled();
  return world.teams.arrived.at(-1)?.spoken;
};
const taps = async (world: World, option: string) => {
  await world.send({ kind: 'chose', question: 'week', option }, { from: kayasTeams });
  await world.hall.settled();
  return world.teams.arrived.at(-1)?.spoken;
};

describe('the card of the week, asked for', () => {
  it.each(['meine woche', 'Wochenübersicht', 'zeig mir meine Woche', 'wochenübersich'])(
    'comes at any time: "%s"',
    async text => {
      const world = await openWorld(step);
      expect((await asks(world, text))?.text).toContain('nicht freigegeben 1');
    },
  );

  it.each(['Urlaub nächste Woche', 'bin diese Woche krank'])('is not meant with "%s"', async text => {
    const world = await openWorld(step);
    expect((await asks(world, text))?.text).not.toContain('sonst ruhig');
  });

  it('says to whoever follows nobody that there is nobody', async () => {
    const world = await openWorld(step);
    expect((await asks(world, 'meine woche', demirsTeams))?.text).toBe('Sie begleiten hier noch niemanden.');
  });

  it('opens behind each number the people whom it counts', async () => {
    const world = await openWorld(step);
    const consents = { seeing: { given: true, version: 1, on: instant(world.now()) } };
    const shared = { ...theEmployee, id: ben, shortName: 'Ben', consents, choice: 'tellAtOnce' } as const;
    await putEmployee(world.store, shared, otherPhone);
    const card = await asks(world, 'meine woche');
    expect(card?.buttons?.flat().map(({ label }) => label)).toEqual(['Nicht freigegeben: 1', 'Sonst ruhig: 1']);
    const [notShared, quiet] = card?.buttons?.flat() ?? [];
    expect((await taps(world, notShared?.id ?? ''))?.facts?.map(({ label }) => label)).toEqual(['Ada']);
    expect((await taps(world, quiet?.id ?? ''))?.facts?.map(({ label }) => label)).toEqual(['Ben']);
  });

  it('stands open after a tap: its other numbers are still to be opened', async () => {
    const world = await openWorld(step);
    const [notShared] = (await asks(world, 'meine woche'))?.buttons?.flat() ?? [];
    await taps(world, notShared?.id ?? '');
    expect(world.teams.arrived.at(-1)).not.toHaveProperty('closes');
  });

  it('counts what is open, and opens the list of it', async () => {
    const world = await openWorld(step);
    await world.send({ kind: 'said', text: 'ich will mit meinem coach reden' });
    await world.hall.settled();
    const card = await asks(world, 'meine woche');
    expect(card?.text).toContain('offen 1');
    expect(card?.title).toBe('Ihre Woche, Stand Montag 10:00');
    const open = card?.buttons?.flat().find(({ label }) => label === 'Offen: 1');
    expect((await taps(world, open?.id ?? ''))?.title).toBe('Offene Aufgaben');
  });

  it('of somebody who has left is not shown', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(leaving(demir, '2026-11-20'), []);
    expect((await asks(world, 'meine woche', demirsTeams))?.text).toContain('Das geht hier nicht');
  });
});
