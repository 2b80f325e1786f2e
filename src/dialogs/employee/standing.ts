import { isWithStaff } from '../../placement/case.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';

/** "Handy weg": the address that is used now was locked by the coach (`care-rules` 20). */
export const isLocked = ({ addresses, active }: Employee): boolean =>
  addresses.some(({ key, locked }) => key === active && locked);

/** Somebody else holds her phone, and it learns nothing until she says that she is back (`care-rules` 50). */
export const isWithAnother = ({ talk }: Employee): boolean =>
  talk.at === 'another' || (talk.at === 'serious' && talk.another === true);

/** She was told that nothing more is asked today. */
export const isLeftAlone = ({ notToday }: Employee, { now, staff: { timeZone } }: Scene): boolean =>
  notToday === localDate(now, timeZone);

/** Somebody is charged with the support: a placement runs, its last day has not passed, or a case is still open (`care-rules` 11). */
export const isFollowed = (person: Employee, scene: Scene): boolean =>
  isAtWork(person, scene) || person.cases.some(isWithStaff);

/** A placement runs, or its last day has not passed. */
export function isAtWork({ placements }: Employee, { now, staff }: Scene): boolean {
  const today = localDate(now, staff.timeZone);
  return placements.some(({ ended }) => ended === undefined || ended >= today);
}

/** Anker may ask by itself: not paused, not stopped, and the employee said yes to it. */
export const isAsked = ({ stopped, pause, consents }: Employee): boolean =>
  !stopped && pause === undefined && consents.asking?.given === true;
