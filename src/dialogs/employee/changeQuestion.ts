import { changes, type Change } from '../../placement/change.ts';
import { days, later } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';

const optionOf = {
  boss: 'changeBoss',
  tasks: 'changeTasks',
  technology: 'changeTechnology',
} as const satisfies Readonly<Record<Change, string>>;

export const changeOptions: readonly string[] = ['changeNone', ...changes.map(one => optionOf[one])];

/** Not before there was a month in which something could change. */
export function isToAskOfChange({ changeAsked, answers }: Employee, { now }: Scene): boolean {
  const since = changeAsked ?? answers.at(0)?.on;
  return since !== undefined && now >= later(since, days(28));
}

/** Nothing where nothing has changed. */
export const changeIn = (option: string): Change | undefined => changes.find(one => optionOf[one] === option);
