import { factsOf, startOf } from './facts.ts';
import { isGrant, type Ask, type Grant } from './grant.ts';
import { rulesFor } from './grants.ts';
import type { Hire } from './hire.ts';
import { levyFor, type Levy } from './levy.ts';
import { cents, sum, type Range } from './money.ts';

/** The first year of whoever the person may be: from the worst to the best that one and the same person can bring. */
export const firstYearOf = (hire: Hire): Range => {
  const years = possible(hire).map(yearOfKnown);
  return { min: Math.min(...years.map(({ min }) => min)), max: Math.max(...years.map(({ max }) => max)) };
};

/** What a calendar year costs less with the person. */
const savingOf = ({ wholeYear: year }: Levy): Range =>
  year.kind === 'withheld'
    ? { min: 0, max: 0 }
    : { min: cents(year.before - year.after.max), max: cents(year.before - year.after.min) };

/** No grant is sure before the office has decided; and two grants for one wage are not paid, so the best of them counts. */
const yearOfKnown = (hire: Hire): Range => {
  const ask: Ask = { hire, facts: factsOf(hire), start: startOf(hire) };
  const grants = rulesFor(hire.firm.land)
    .flatMap(rule => rule(ask) ?? [])
    .filter(isGrant);
  const saved = savingOf(levyFor(hire));
  const euro = (purpose: Grant['purpose']): readonly number[] =>
    grants.filter(grant => grant.purpose === purpose).map(grant => grant.maxEuroFirstYear ?? 0);
  return { min: saved.min, max: sum([saved.max, Math.max(0, ...euro('wage')), ...euro('premium')]) };
};

/** The hire with every answer that may stand where one is open. */
const possible = (hire: Hire): readonly Hire[] => {
  const { person } = hire;
  return statuses(hire).flatMap(status =>
    either(person.fromWorkshop).flatMap(fromWorkshop =>
      either(person.workshopEntitled).flatMap(workshopEntitled =>
        either(person.longTermUnemployed).flatMap(longTermUnemployed =>
          ages(person.age).map(age => ({
            ...hire,
            person: { ...person, status, fromWorkshop, workshopEntitled, longTermUnemployed, age },
          })),
        ),
      ),
    ),
  );
};

const either = (answer: boolean | null): readonly boolean[] => (answer === null ? [true, false] : [answer]);

/** One of every age that the law tells apart. */
const ages = (age: number | null): readonly number[] => (age === null ? [20, 40, 60] : [age]);

/** gleichgestellt counts as schwerbehindert in everything that is summed. */
const statuses = (hire: Hire): readonly Hire['person']['status'][] => {
  if (hire.person.status !== null) return [hire.person.status];
  return factsOf(hire).severe === 'no' ? ['none'] : ['schwerbehindert', 'none'];
};
