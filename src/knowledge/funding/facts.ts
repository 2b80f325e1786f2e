import { valueOn } from '../figures/table.ts';
import type { Hire } from './hire.ts';
import { daysFrom, laterBy } from './money.ts';

/** Three-valued: what is not known may be so. */
export type Known = 'yes' | 'no' | 'unknown';

/** What the law asks about the person and the job. */
export interface Facts {
  /** schwerbehindert or gleichgestellt: what part 3 of SGB IX asks for. */
  readonly severe: Known;
  /** A disability in the sense of § 19 SGB III, with or without a status. */
  readonly disabled: Known;
  readonly fromWorkshop: Known;
  readonly entitled: Known;
  readonly longTermUnemployed: Known;
  readonly over25: Known;
  readonly over55: Known;
  readonly minijob: boolean;
}

export const factsOf = (hire: Hire): Facts => {
  const { person, job } = hire;
  const severe = severity(hire);
  const [fromWorkshop, entitled] = [known(person.fromWorkshop), known(person.workshopEntitled)];
  const limit = valueOn('minijobgrenze', startOf(hire));
  return {
    severe,
    fromWorkshop,
    entitled,
    disabled: either(severe, fromWorkshop, entitled, impaired(hire)),
    longTermUnemployed: known(person.longTermUnemployed),
    over25: reached(person.age, 25),
    over55: reached(person.age, 55),
    minijob: limit !== undefined && job.grossMonthly <= limit,
  };
};

/** The day whose figures count: the first day of the job, or today where it is open. */
export const startOf = ({ job, on }: Hire): string => job.start ?? on;

/** The day after the last one of a job whose end is known. */
export const endOf = (hire: Hire): string | undefined =>
  hire.job.months === null ? undefined : laterBy(startOf(hire), hire.job.months);

/** It may last, and it may be over before it counts. */
export const isTermOpen = ({ job }: Hire): boolean => job.permanent !== true && job.months === null;

/** § 156 (3): a job of a few weeks is no workplace. */
export const isTooShort = (hire: Hire): boolean => {
  const [end, weeks] = [endOf(hire), valueOn('arbeitsplatz_min_wochen', startOf(hire)) ?? 0];
  return end !== undefined && daysFrom(startOf(hire), end) <= weeks * 7;
};

export const either = (...facts: readonly Known[]): Known => {
  if (facts.includes('yes')) return 'yes';
  return facts.includes('unknown') ? 'unknown' : 'no';
};

export const both = (...facts: readonly Known[]): Known => {
  if (facts.includes('no')) return 'no';
  return facts.includes('unknown') ? 'unknown' : 'yes';
};

/** § 159 (2a): directly from a workshop or another provider, or with a Budget für Arbeit. */
export const countsDouble = (facts: Facts): Known =>
  either(facts.fromWorkshop, both(facts.entitled, facts.minijob ? 'no' : 'yes'));

const known = (answer: boolean | null): Known => (answer === null ? 'unknown' : answer ? 'yes' : 'no');

const reached = (age: number | null, years: number): Known => known(age === null ? null : age >= years);

/** The status leads; without one a GdB under 30 rules both out (§ 2 (2), (3) SGB IX). */
const severity = (hire: Hire): Known => {
  const { status, gdb } = hire.person;
  const least = valueOn('gdb_gleichstellung', startOf(hire))?.min ?? 0;
  if (status === null) return gdb !== null && gdb < least ? 'no' : 'unknown';
  return status === 'none' ? 'no' : 'yes';
};

/** A GdB is neither needed nor enough for § 19 SGB III; one that is too low to be found makes it no reason. */
const impaired = (hire: Hire): Known => {
  const { gdb } = hire.person;
  const least = valueOn('gdb_feststellung_ab', startOf(hire)) ?? 0;
  return gdb !== null && gdb < least ? 'no' : 'unknown';
};
