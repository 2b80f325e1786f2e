// What is watched (`care-rules` 2): no case, only something to ask about at the next talk. Kept are a kind and a day, never what it was.
import { days, later, type Instant } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import { yellowTwice } from '../../placement/yellowTwice.ts';
import { isOpenToCoach } from '../past.ts';
import type { Employee } from '../person.ts';

export interface Watched {
  readonly by: 'words' | 'answers';
  readonly on: Instant;
}

/** Over with the next contact, and after two weeks. Of the time of another coach it is told no more than the answers are. */
export function watchedIn(employee: Employee, { now }: Scene): readonly Watched[] {
  const { watch, answers } = employee;
  const found = [
    { by: 'words', on: watch?.words },
    { by: 'answers', on: yellowTwice(answers) },
  ] as const;
  return found.flatMap(({ by, on }) => {
    const isOver = on === undefined || on <= (watch?.talked ?? 0) || later(on, kept) <= now;
    return isOver || !isOpenToCoach(employee, on) ? [] : [{ by, on }];
  });
}

const kept = days(14);
