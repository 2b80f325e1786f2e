import { z } from 'zod';
import { german } from '../figures/place.ts';
import { valueOn } from '../figures/table.ts';
import { startOf } from './facts.ts';
import { hireSchema, type FieldError, type Hire } from './hire.ts';
import { laterBy, monthlyWage, weeksPerMonth, wholeYear } from './money.ts';

export type HireRead =
  { readonly kind: 'hire'; readonly hire: Hire } | { readonly kind: 'errors'; readonly errors: readonly FieldError[] };

/** What came from outside, or a sentence at every field that is wrong; from nonsense nothing is reckoned. `today` stands in for a missing `on`. */
export const readHire = (input: unknown, today: string): HireRead => {
  const parsed = hireSchema.safeParse(withDay(input, today));
  if (!parsed.success) return { kind: 'errors', errors: parsed.error.issues.map(errorOf) };
  const errors = doubts.flatMap(doubt => doubt(parsed.data) ?? []);
  return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'hire', hire: parsed.data };
};

const withDay = (input: unknown, today: string): unknown => {
  const known = z.looseObject({}).safeParse(input);
  return known.success ? { on: today, ...known.data } : input;
};

const errorOf = ({ path, message }: z.core.$ZodIssue): FieldError => ({ field: path.join('.'), message });

type Doubt = (hire: Hire) => FieldError | undefined;

const moreThanStaff: Doubt = ({ firm }) =>
  firm.severelyDisabled > firm.workplaces
    ? {
        field: 'firm.severelyDisabled',
        message: 'Es können nicht mehr schwerbehinderte Menschen beschäftigt sein, als es Arbeitsplätze gibt.',
      }
    : undefined;

const moreTrainees: Doubt = ({ firm }) =>
  firm.trainees + firm.shortJobs > firm.workplaces
    ? { field: 'firm.trainees', message: 'Auszubildende und kurze Stellen sind mehr als alle Arbeitsplätze.' }
    : undefined;

/** An application after the start is mostly too late, so a sum would promise what is gone. */
const past: Doubt = ({ job, on }) =>
  job.start !== null && job.start < on
    ? {
        field: 'job.start',
        message:
          'Der Beginn liegt in der Vergangenheit. Zuschüsse müssen vorher beantragt sein. Fragen Sie die Einheitliche Ansprechstelle für Arbeitgeber, was jetzt noch geht.',
      }
    : undefined;

const farAway: Doubt = ({ job, on }) =>
  job.start !== null && job.start > laterBy(on, 2 * wholeYear)
    ? { field: 'job.start', message: 'Der Beginn liegt mehr als zwei Jahre in der Zukunft.' }
    : undefined;

const tooManyHours: Doubt = ({ job, on }) => {
  const limit = (valueOn('arbeitszeit', on)?.regel ?? Infinity) * workdays;
  return (job.hoursPerWeek ?? 0) > limit
    ? {
        field: 'job.hoursPerWeek',
        message: `Mehr als ${german(limit)} Stunden in der Woche lässt das Arbeitszeitgesetz auf Dauer nicht zu (§ 3 ArbZG).`,
      }
    : undefined;
};
/** Monday to Saturday. */
const workdays = 6;

/** § 22 MiLoG: not for trainees, and not for people under 18 without training. */
const underMinimum: Doubt = hire => {
  const { grossMonthly, hoursPerWeek, training } = hire.job;
  const minimum = valueOn('mindestlohn', startOf(hire));
  const isExempt = training || (hire.person.age ?? 18) < 18;
  if (hoursPerWeek === null || minimum === undefined || isExempt) return undefined;
  const least = monthlyWage(minimum, hoursPerWeek);
  if (grossMonthly >= least) return undefined;
  return {
    field: 'job.grossMonthly',
    message: `Für ${german(hoursPerWeek)} Stunden in der Woche (${weeksPerMonth.said} Wochen im Monat) sind wenigstens ${german(least)} Euro nötig: Der Mindestlohn am Tag des Beginns ist ${german(minimum)} Euro (§ 1 MiLoG).`,
  };
};

const minijobWithBudget: Doubt = hire => {
  const limit = valueOn('minijobgrenze', startOf(hire));
  const isMinijob = limit !== undefined && hire.job.grossMonthly <= limit;
  return isMinijob && hire.person.workshopEntitled === true && !hire.job.training
    ? {
        field: 'job.grossMonthly',
        message: `Ein Minijob (bis ${german(limit)} Euro im Monat) reicht für das Budget für Arbeit nicht: Die Stelle muss sozialversicherungspflichtig sein (§ 61 Abs. 1 SGB IX).`,
      }
    : undefined;
};

const endless: Doubt = ({ job }) =>
  job.permanent === true && job.months !== null
    ? { field: 'job.months', message: 'Eine unbefristete Stelle hat keine Dauer in Monaten.' }
    : undefined;

const doubts: readonly Doubt[] = [
  moreThanStaff,
  moreTrainees,
  past,
  farAway,
  tooManyHours,
  underMinimum,
  minijobWithBudget,
  endless,
];
