import type { Member, Week } from './staff.ts';

/** Where somebody's check-in may land in the week; 1 is Monday. */
export interface WeekTime {
  readonly day: number;
  readonly minute: number;
}

const needed = 180;
const mornings = [8, 8.5, 9, 9.5, 10, 10.5, 11, 11.5].map(hour => hour * 60);
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/**
 * In the morning of a working day of coach or deputy, with at least 3 of their hours after it (`care-rules` 23).
 * Best while the coach is there; `index` counts the people whom this coach follows and spreads them.
 * Where nobody has 3 hours after a morning, the morning with the most; undefined where nobody has hours.
 */
export const proposedSlot = (coach: Member, deputy: Member | undefined, index: number): WeekTime | undefined => {
  const both: readonly Week[] = deputy === undefined ? [coach.hours] : [coach.hours, deputy.hours];
  const all = mornings.flatMap(minute => weekdays.map(day => ({ day, minute, left: workAfter(both, day, minute) })));
  const most = Math.max(...all.map(({ left }) => left));
  if (most === 0) return undefined;
  const enough = all.filter(({ left }) => left >= Math.min(needed, most));
  const choice = [
    enough.filter(slot => isOnDuty([coach.hours], slot)),
    enough.filter(slot => isOnDuty(both, slot)),
    enough,
  ].find(slots => slots.length > 0);
  const slot = choice?.[index % choice.length];
  return slot === undefined ? undefined : { day: slot.day, minute: slot.minute };
};

const isOnDuty = (weeks: readonly Week[], { day, minute }: WeekTime): boolean =>
  spansOn(weeks, day).some(span => span.from <= minute && minute < span.to);

/** Minutes of work of either from here to the end of the day, each minute once. */
const workAfter = (weeks: readonly Week[], day: number, minute: number): number =>
  spansOn(weeks, day)
    .toSorted((a, b) => a.from - b.from)
    .reduce(
      ({ reached, work }, span) => ({
        reached: Math.max(reached, span.to),
        work: work + Math.max(0, span.to - Math.max(span.from, reached)),
      }),
      { reached: minute, work: 0 },
    ).work;

const spansOn = (weeks: readonly Week[], day: number): Week[number] => weeks.flatMap(week => week[day - 1] ?? []);
