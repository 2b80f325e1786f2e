// Closing days belong to the house (`care-rules` 7): one item, and a round through every caseload.
import { describe, expect, it } from 'vitest';
import { step } from '../../src/dialogs/step.ts';
import { LocalDate, PersonId } from '../../src/placement/ids.ts';
import type { Closing, Staff } from '../../src/placement/staff.ts';
import {
  demir,
  leaving,
  openWorld,
  otherPhone,
  putEmployee,
  secrets,
  theEmployee,
  theStaff,
  type World,
} from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const days = (from: string, to: string): Closing => ({ from: LocalDate.parse(from), to: LocalDate.parse(to) });
const winter = days('2026-12-24', '2027-01-01');
const closedOn = (...closings: readonly Closing[]): Staff => ({ ...theStaff, closings });
/** Thursday, twelve o'clock: five working days before. */
const noon = Date.UTC(2026, 11, 17, 11);
const ben = PersonId.parse('BENbenBENbenBENbenBENA');

const saidTo = (world: World, id = '1001'): readonly string[] =>
  world.telegram.arrived
    .filter(({ to, spoken }) => to.id === id && /Büro/.test(spoken.text))
    .map(one => one.spoken.text);

describe('closing days', () => {
  it('are said to everybody five working days before, and not a second time', async () => {
    const world = await openWorld(step);
    const key = secrets.addressKey(otherPhone);
    const addresses = [{ key, ...otherPhone, locked: false }];
    await putEmployee(world.store, { ...theEmployee, id: ben, coach: demir, addresses, active: key }, otherPhone);
    await world.hall.putStaff(closedOn(winter), []);
    await world.passUntil(noon - 1000);
    expect(saidTo(world)).toEqual([]);
    await world.passUntil(noon + hour);
    expect(saidTo(world)).toHaveLength(1);
    expect(saidTo(world, '1002')).toHaveLength(1);
    await world.hall.putStaff(closedOn(winter), []);
    await world.passUntil(noon + 20 * day);
    expect(saidTo(world)).toHaveLength(1);
  });

  it('are said once from two instances, and after a restart', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(closedOn(winter), []);
    await world.passUntil(noon - 1000);
    world.wind(1000);
    const other = world.instance();
    await Promise.all([world.hall.tick(), other.tick()]);
    await Promise.all([world.hall.settled(), other.settled()]);
    await world.instance().beat();
    await world.passUntil(noon + day);
    expect(saidTo(world)).toHaveLength(1);
  });

  it('are said at once where they are entered late', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(closedOn(days('2026-11-25', '2026-11-27')), []);
    await world.passUntil(world.now() + hour);
    expect(saidTo(world)[0]).toContain('Vom 25. November bis 27. November ist unser Büro zu.');
  });

  it('that change are said anew with the new days, and nothing of the old', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(closedOn(winter), []);
    await world.passUntil(noon + hour);
    await world.hall.putStaff(closedOn(days('2026-12-24', '2027-01-03')), []);
    await world.passUntil(noon + 5 * hour);
    expect(saidTo(world).map(text => /bis (\d+)\./.exec(text)?.[1])).toEqual(['1', '3']);
  });

  it('that do not come are taken back once', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(closedOn(winter), []);
    await world.passUntil(noon + hour);
    await world.hall.putStaff(closedOn(), []);
    await world.passUntil(noon + day);
    expect(saidTo(world).at(-1)).toContain('Es ist offen wie immer.');
    expect(saidTo(world)).toHaveLength(2);
  });

  it('that were never said are not taken back', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(closedOn(winter), []);
    await world.hall.putStaff(closedOn(), []);
    await world.passUntil(noon + day);
    expect(saidTo(world)).toEqual([]);
  });

  it('reach also those whose coach has left', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(leaving(theEmployee.coach, '2026-11-30'), []);
    await world.hall.putStaff({ ...leaving(theEmployee.coach, '2026-11-30'), closings: [winter] }, []);
    await world.passUntil(noon + day);
    expect(saidTo(world)).toHaveLength(1);
  });

  it('are looked for in a house that was set up before there was such an item', async () => {
    const world = await openWorld(step);
    await world.hall.putStaff(closedOn(winter), []);
    const [item] = (await world.store.page('staff', 'out', 10)).filter(({ id }) => id === 'self:closings');
    await world.store.commit('staff', [{ do: 'delete', id: 'self:closings', ifMatch: item?.etag ?? '' }]);
    await world.hall.beat();
    await world.passUntil(noon + hour);
    expect(saidTo(world)).toHaveLength(1);
  });
});
