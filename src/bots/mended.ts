// Days that there are not were taken once: one of them must not keep a whole record from being read.
import { z } from 'zod';
import { endKinds } from '../placement/endDates.ts';
import { isDate } from '../placement/localTime.ts';

/**
 * The same body with days that there are: 31 February of a placement is the last of that month. What a firm typed for
 * itself is not guessed: it goes, and the firm is told and asked anew. All else is left as it is.
 */
export const mended = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(mended);
  const fields = fieldsSchema.safeParse(value).data;
  if (fields === undefined) return value;
  const isOwn = 'of' in fields;
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    if (!dayFields.has(name) || !isNoDay(field)) return [[name, mended(field)] as const];
    return isOwn ? [] : [[name, lastOfMonth(field)] as const];
  });
  return Object.fromEntries(entries);
};

const fieldsSchema = z.record(z.string(), z.unknown());

/** Of a placement, and of a date of a firm's own. */
const dayFields: ReadonlySet<string> = new Set(['start', ...endKinds, 'ended', 'on']);

const isNoDay = (field: unknown): field is string =>
  typeof field === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(field) && !isDate(field);

/** What is not even a month stays as it is, and the record unreadable. */
const lastOfMonth = (day: string): string =>
  ['31', '30', '29', '28'].map(last => `${day.slice(0, 8)}${last}`).find(isDate) ?? day;
