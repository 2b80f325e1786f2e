import { z } from 'zod';
import type { FieldError } from './hire.ts';

/** What stands in the form, as it was typed. */
export type Typed = Readonly<Record<string, string>>;

export const readTyped = (body: unknown): Typed => z.record(z.string(), z.string()).catch({}).parse(body);

/** As the check wants it. Empty is not known; what is no number stays a text, and the check says so at its field. */
export const hireFrom = (typed: Typed): unknown => ({
  firm: {
    workplaces: numberIn(typed['workplaces']),
    severelyDisabled: numberIn(typed['severelyDisabled']),
    land: typed['land'] ?? '',
    ...filled({ trainees: numberIn(typed['trainees']), shortJobs: numberIn(typed['shortJobs']) }),
    ...filled({ workshopLabour: numberIn(typed['workshopLabour']) }),
  },
  person: {
    status: choiceIn(typed['status']),
    gdb: numberIn(typed['gdb']),
    fromWorkshop: yesIn(typed['fromWorkshop']),
    workshopEntitled: yesIn(typed['workshopEntitled']),
    age: numberIn(typed['age']),
    longTermUnemployed: yesIn(typed['longTermUnemployed']),
  },
  job: {
    grossMonthly: numberIn(typed['grossMonthly']),
    hoursPerWeek: numberIn(typed['hoursPerWeek']),
    start: choiceIn(typed['start']),
    permanent: yesIn(typed['permanent']),
    months: numberIn(typed['months']),
    training: typed['training'] === 'yes',
  },
});

/** `job.grossMonthly` stands at the field `grossMonthly`. */
export const errorsByField = (errors: readonly FieldError[]): ReadonlyMap<string, string> =>
  new Map(errors.map(({ field, message }) => [field.split('.').at(-1) ?? field, message]));

const filled = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** "2.200,50" and "2200.5" are numbers; so is what a phone's keyboard makes of them. */
function numberIn(text = ''): number | string | null {
  const trimmed = text.trim().replace(/\s*(€|euro)$/i, '');
  if (trimmed === '') return null;
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed) ? trimmed.replaceAll('.', '') : trimmed;
  const point = plain.replace(',', '.');
  // of what is written otherwise, `1e3` or `0x10`, nobody in a firm means a number
  return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : trimmed;
}

const choiceIn = (text = ''): string | null => (text.trim() === '' ? null : text.trim());
const yesIn = (text = ''): boolean | null => (text === 'yes' ? true : text === 'no' ? false : null);
