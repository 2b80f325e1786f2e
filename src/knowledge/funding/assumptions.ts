import { landNames } from '../../language/lands.ts';
import { german } from '../figures/place.ts';
import { valueOn } from '../figures/table.ts';
import { programmes } from '../programmes.ts';
import { fundingPhrase as says, type FundingPhrase } from '../phrases/funding.ts';
import { countsDouble, isTermOpen, isTooShort } from './facts.ts';
import type { Ask, Grant, Withheld } from './grant.ts';
import { countedWorkplaces, dutyPlaces, levyDue, type Levy } from './levy.ts';
import { monthlyWage, weeksPerMonth, wholeYear, yearOf } from './money.ts';
import { monthsCounted, nameOf } from './words.ts';

interface Given {
  readonly ask: Ask;
  readonly levy: Levy;
  readonly grants: readonly Grant[];
  readonly withheld: readonly Withheld[];
}

/** What the numbers rest on, and what is left out of them. */
export const assumptionsOf = (given: Given): readonly FundingPhrase[] => [
  ...aboutPerson(given.ask),
  ...aboutJob(given.ask),
  ...aboutLevy(given),
  ...aboutSum(given),
];

const aboutPerson = (ask: Ask): readonly FundingPhrase[] => {
  const { person } = ask.hire;
  const open = [
    person.status === null && says('assume.status'),
    person.gdb === null && says('assume.gdb'),
    person.fromWorkshop === null && says('assume.fromWorkshop'),
    person.workshopEntitled === null && says('assume.workshopEntitled'),
    person.age === null && says('assume.age'),
    person.longTermUnemployed === null && says('assume.longTermUnemployed'),
  ].filter(one => one !== false);
  return [
    ...open,
    ...(isContradictory(ask) ? [says('assume.statusAndGdb')] : []),
    ...(open.length > 0 ? [says('assume.ask')] : []),
  ];
};

/** § 2 (2), (3): one GdB for schwerbehindert, a lower one for gleichgestellt, none of both otherwise. */
const isContradictory = ({ hire, start }: Ask): boolean => {
  const { status, gdb } = hire.person;
  const [severe, equal] = [valueOn('gdb_schwerbehindert', start), valueOn('gdb_gleichstellung', start)];
  if (status === null || gdb === null || severe === undefined || equal === undefined) return false;
  if (status === 'gleichgestellt') return gdb < equal.min || gdb >= equal.max_excl;
  return gdb >= severe !== (status === 'schwerbehindert');
};

const aboutJob = (ask: Ask): readonly FundingPhrase[] => {
  const { job } = ask.hire;
  return [
    ...(job.start === null ? [says('assume.start', { day: ask.start })] : []),
    ...(job.hoursPerWeek === null ? [says('assume.hours')] : []),
    ...(isTermOpen(ask.hire) ? [says('assume.term')] : []),
    ...minimumWage(ask),
  ];
};

/** A wage that is enough today may be too little from New Year. */
const minimumWage = ({ hire, start }: Ask): readonly FundingPhrase[] => {
  const { grossMonthly, hoursPerWeek: hours, training } = hire.job;
  if (valueOn('mindestlohn', start) === undefined && !training) return [says('assume.noMinimumWage', { day: start })];
  const day = `${String(yearOf(start) + 1)}-01-01`;
  const wage = valueOn('mindestlohn', day);
  if (wage === undefined || hours === null || training || grossMonthly >= monthlyWage(wage, hours)) return [];
  const monthly = german(monthlyWage(wage, hours));
  const given = { monthly, day, wage: german(wage), hours: german(hours), weeks: weeksPerMonth.said };
  return [says('assume.minimumWage', given)];
};

const aboutLevy = (given: Given): readonly FundingPhrase[] => {
  const { ask, levy } = given;
  const threshold = crosses(ask.hire, ask.start) ? [says('assume.threshold')] : [];
  return [
    says('assume.average'),
    ...(levyDue(levy.wholeYear) ? [says('assume.workplaces'), ...threshold, ...aboutPlaces(given)] : threshold),
  ];
};

const aboutPlaces = ({ ask, levy }: Given): readonly FundingPhrase[] => {
  const { hire, facts } = ask;
  const { hoursPerWeek, training } = hire.job;
  const full = valueOn('arbeitsplatz_min_stunden', ask.start) ?? 0;
  const isShort = hoursPerWeek !== null && hoursPerWeek < full && !training;
  const isDouble = facts.severe !== 'no' && !training && !isShort && countsDouble(facts) !== 'no';
  return [
    ...(isDouble ? [says('assume.double'), says('assume.doubleQuota')] : []),
    ...(isShort && facts.severe !== 'no' ? [says('assume.shortHours', { hours: german(full) })] : []),
    ...levy.years.flatMap(one =>
      one.kind === 'withheld' && levyDue(one)
        ? [says('assume.nextYear', { year: String(one.year), because: one.because })]
        : [],
    ),
    ...(isTooShort(hire) ? [says('assume.shortTerm')] : []),
    ofYear(levy.wholeYear),
  ];
};

const ofYear = (told: Levy['wholeYear']): FundingPhrase => {
  if (told.kind === 'withheld') return says('assume.noLevy');
  const year = String(told.year);
  return told.months.min === wholeYear
    ? says('assume.year', { year })
    : says('assume.partOfYear', { year, months: monthsCounted(told.months) });
};

/** One workplace more may bring another duty; a trainee's place never counts (§ 157 (1)). */
const crosses = (hire: Ask['hire'], day: string): boolean =>
  !hire.job.training && dutyPlaces(countedWorkplaces(hire) + 1, day) !== dutyPlaces(countedWorkplaces(hire), day);

const aboutSum = ({ ask, grants, withheld }: Given): readonly FundingPhrase[] => {
  const { land } = ask.hire.firm;
  const wages = grants.filter(({ purpose }) => purpose === 'wage');
  return [
    ...(wages.length > 1 ? [says('assume.noSum')] : []),
    ...(grants.length > 0 ? [says('assume.discretion')] : []),
    ...withheld.map(one => says('assume.withheld', { name: nameOf(one), because: one.because })),
    ...(programmes.some(programme => programme.land === land)
      ? []
      : [says('assume.programmes', { land: landNames[land] })]),
  ];
};
