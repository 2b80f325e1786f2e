import { landNames } from '../../language/lands.ts';
import { programmes } from '../programmes.ts';
import { fundingPhrase, type FundingPhrase } from '../phrases/funding.ts';
import { countsDouble } from './facts.ts';
import type { Ask, Grant } from './grant.ts';
import { levyDue, type Levy } from './levy.ts';
import { laterBy, wholeYear, yearOf } from './money.ts';
import { nameOf } from './words.ts';

/** What to do, and by when. */
export interface Step {
  readonly by: string;
  /** `before`: on the day it is too late. `until`: the day itself still counts. `beforeStart`: before the first day, which is open. */
  readonly kind: 'now' | 'before' | 'beforeStart' | 'until';
  readonly says: FundingPhrase;
}

interface Given {
  readonly ask: Ask;
  readonly levy: Levy;
  readonly grants: readonly Grant[];
}

/** In the order of their days. */
export const stepsOf = (given: Given): readonly Step[] =>
  [advice(given), ...applications(given), ...programmeEnds(given), ...levyDays(given), ...ends(given)].toSorted(
    (one, other) => one.by.localeCompare(other.by),
  );

const advice = ({ ask: { hire } }: Given): Step => ({
  by: hire.on,
  kind: 'now',
  says: fundingPhrase('step.advice', { land: landNames[hire.firm.land] }),
});

/** § 324 (1) SGB III: before what the money is for has begun. */
const applications = ({ ask: { hire, start }, grants }: Given): readonly Step[] => {
  const names = grants.filter(({ applyBefore }) => applyBefore === 'contract').map(nameOf);
  const budgets = grants.filter(({ applyBefore }) => applyBefore === 'start').map(nameOf);
  const says = [
    ...budgets.map(name => fundingPhrase('step.budget', { name })),
    ...(names.length > 0 ? [fundingPhrase('step.contract', { names: names.join(', ') })] : []),
  ];
  const kind = hire.job.start === null ? 'beforeStart' : 'before';
  return says.map(words => ({ by: start, kind, says: words }));
};

const programmeEnds = ({ grants }: Given): readonly Step[] =>
  programmes.flatMap(({ id, validTo }) => {
    const grant = grants.find(one => one.id === id);
    return grant && validTo !== undefined
      ? [{ by: validTo, kind: 'until', says: fundingPhrase('step.programme', { name: nameOf(grant) }) } as const]
      : [];
  });

/** § 160 (4), § 163 (2): for each year until the one of the start. */
const levyDays = ({ ask: { hire, start }, levy }: Given): readonly Step[] => {
  if (!levyDue(levy.wholeYear)) return [];
  const first = yearOf(hire.on) - 1;
  const years = Array.from({ length: yearOf(start) - first + 1 }, (_, n) => first + n);
  return years
    .map(year => ({ year, by: `${String(year + 1)}-03-31` }))
    .filter(({ by }) => by >= hire.on)
    .map(({ year, by }) => ({ by, kind: 'until', says: fundingPhrase('step.levy', { year: String(year) }) }));
};

const ends = ({ ask, levy, grants }: Given): readonly Step[] => {
  const { facts, hire, start } = ask;
  const isDouble = levy.places.max > 1 && !hire.job.training && countsDouble(facts) !== 'no';
  const lasts = (hire.job.months ?? Infinity) > 2 * wholeYear;
  const double = isDouble && lasts && levyDue(levy.wholeYear) ? [endOfDouble(start)] : [];
  const limited = grants.flatMap(grant =>
    grant.maxMonths !== null && grant.maxMonths > 0
      ? [
          {
            by: laterBy(start, grant.maxMonths),
            kind: 'before',
            says: endWords(grant, grant.maxMonths),
          } as const,
        ]
      : [],
  );
  return [...double, ...limited];
};

const endWords = (grant: Grant, months: number): FundingPhrase =>
  fundingPhrase(months < wholeYear ? 'step.trialEnd' : 'step.end', { name: nameOf(grant) });

/** § 159 (2a): the first two years. */
const endOfDouble = (start: string): Step => ({
  by: laterBy(start, 2 * wholeYear),
  kind: 'before',
  says: fundingPhrase('step.double'),
});
