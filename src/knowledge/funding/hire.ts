import { z } from 'zod';
import { lands } from '../../language/lands.ts';

/** What an unknown answer leaves open; `"unknown"`, `null` and a missing key are the same. */
const open = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (value === undefined || value === 'unknown' ? null : value), z.nullable(schema));

const none = (value: unknown): unknown => value ?? {};

const number = z.number({ error: 'Bitte eine Zahl eintragen.' });
const yesOrNo = z.boolean({ error: 'Bitte „ja“, „nein“ oder „weiß ich nicht“.' });
const day = z.iso
  .date({ abort: true, error: 'Bitte ein Datum, das es gibt, zum Beispiel den 1. Dezember 2026 (2026-12-01).' })
  .startsWith('20', { error: 'Bitte ein Datum aus diesem Jahrhundert.' });
const staff = number.min(0, { error: 'Die Zahl darf nicht kleiner als 0 sein.' }).max(1_000_000, {
  error: 'So viele Arbeitsplätze kann dieser Rechner nicht prüfen.',
});
const euro = number.min(0, { error: 'Der Betrag darf nicht kleiner als 0 sein.' }).max(100_000_000, {
  error: 'So hohe Beträge kann dieser Rechner nicht prüfen.',
});

const firm = z.object(
  {
    /** The average of the year; whoever counts everybody names trainees and short jobs beside it. */
    workplaces: staff,
    /** The average of the year, so it may be 0.5; counted as places where somebody counts double. */
    severelyDisabled: staff,
    land: z.enum(lands, {
      error: ({ input }) =>
        input === '' || input === undefined
          ? 'Bitte ein Bundesland wählen.'
          : `Dieses Land gibt es nicht. Es gibt: ${lands.join(', ')}.`,
    }),
    /** Within `workplaces`, but not counted: §§ 156 (3), 157 (1). */
    trainees: staff.default(0),
    shortJobs: staff.default(0),
    /** What workshops billed for their work within the year, without material: § 223. */
    workshopLabour: euro.default(0),
  },
  { error: 'Es fehlen die Angaben zur Firma.' },
);

const person = z.object({
  status: open(
    z.enum(['schwerbehindert', 'gleichgestellt', 'none'], {
      error: 'Bitte „schwerbehindert“, „gleichgestellt“, „keine“ oder „weiß ich nicht“.',
    }),
  ),
  gdb: open(
    number
      .min(0, { error: 'Den Grad der Behinderung gibt es von 0 bis 100.' })
      .max(100, { error: 'Den Grad der Behinderung gibt es von 0 bis 100.' })
      .multipleOf(10, { error: 'Den Grad der Behinderung gibt es nur in Zehnerschritten.' }),
  ),
  /** Directly before: a workshop or another provider (§ 60). */
  fromWorkshop: open(yesOrNo),
  /** Entitled to what a workshop offers (§ 58), whether in one or not. */
  workshopEntitled: open(yesOrNo),
  age: open(
    number
      .int({ error: 'Bitte das Alter in ganzen Jahren.' })
      .min(14, { error: 'Das Alter muss zwischen 14 und 99 liegen.' })
      .max(99, { error: 'Das Alter muss zwischen 14 und 99 liegen.' }),
  ),
  longTermUnemployed: open(yesOrNo),
});

const job = z.object(
  {
    grossMonthly: number
      .positive({ error: 'Der Monatslohn muss größer als 0 sein.' })
      .max(100_000, { error: 'So hohe Monatslöhne kann dieser Rechner nicht prüfen.' }),
    hoursPerWeek: open(number.positive({ error: 'Die Wochenstunden müssen mehr als 0 sein.' })),
    start: open(day),
    permanent: open(yesOrNo),
    /** How long a job that is not permanent lasts. */
    months: open(
      number
        .int({ error: 'Bitte ganze Monate.' })
        .min(1, { error: 'Die Stelle muss wenigstens einen Monat dauern.' })
        .max(120, { error: 'So lange Befristungen kann dieser Rechner nicht prüfen.' }),
    ),
    training: z.boolean({ error: 'Bitte „ja“ oder „nein“.' }).default(false),
  },
  { error: 'Es fehlen die Angaben zur Stelle.' },
);

export const hireSchema = z.object(
  { firm, person: z.preprocess(none, person), job, on: day },
  { error: 'Bitte Angaben zu Firma und Stelle machen.' },
);

/** A firm, a person, a job: what the check knows. `null` is not known. */
export type Hire = z.infer<typeof hireSchema>;

export interface FieldError {
  /** `job.grossMonthly` */
  readonly field: string;
  readonly message: string;
}
