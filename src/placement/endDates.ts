// The days on which something of a placement ends. Nearly half of the supported jobs that ended did so with the fixed term (`field` 3.2), so each is said early, and more than once (`field` 4.1, rows 10 to 12).
import { z } from 'zod';
import { LocalDate, type Frozen } from './ids.ts';
import { addDays, addMonths } from './localTime.ts';

/** The fixed term of the contract, the grant of the firm, the order to support. */
export const endKinds = ['contractEnd', 'subsidyEnd', 'supportEnd'] as const;
export const EndKind = z.enum(endKinds);
export type EndKind = z.infer<typeof EndKind>;

const day = LocalDate.optional();
export const endDates = { contractEnd: day, subsidyEnd: day, supportEnd: day };
const endsSchema = z.object(endDates);
export type Ends = Frozen<z.infer<typeof endsSchema>>;

/** A day on which it is said: a note asks for nothing, a task must be taken and climbs. */
export interface Mark {
  readonly months: number;
  /** So many days before that; after it, where there are fewer than none. */
  readonly days: number;
  readonly as: 'note' | 'task';
}

const halfYear: Mark = { months: 6, days: 0, as: 'note' };
const quarter: Mark = { months: 3, days: 0, as: 'task' };
/** Before the last day to register at the Agentur, which is three months before the end (§ 38 SGB III). */
export const beforeRegistering: Mark = { months: 3, days: 14, as: 'task' };
/** What became of the person is asked: in one ending of five nobody knew (`field` 3.2). */
const over: Mark = { months: 0, days: -1, as: 'task' };

const marks: Readonly<Record<EndKind, readonly Mark[]>> = {
  contractEnd: [halfYear, beforeRegistering, { months: 1, days: 0, as: 'task' }, over],
  subsidyEnd: [halfYear, quarter],
  supportEnd: [halfYear, quarter, over],
};

export interface Marked {
  /** Its place among the marks of its kind. */
  readonly n: number;
  readonly mark: Mark;
  readonly on: LocalDate;
}

/** All days on which this end is said, the first one first. */
export const markedDays = (kind: EndKind, end: LocalDate): readonly Marked[] =>
  marks[kind].map((mark, n) => ({ n, mark, on: addDays(addMonths(end, -mark.months), -mark.days) }));

/** What is to be said of an end that was entered today: of tasks that are overdue the last one, or what comes next. */
export function firstMark(kind: EndKind, end: LocalDate, today: LocalDate): Marked | undefined {
  const days = markedDays(kind, end);
  const overdue = days.findLast(({ on, mark }) => on <= today && mark.as === 'task');
  return overdue ?? days.find(({ on }) => on > today);
}
