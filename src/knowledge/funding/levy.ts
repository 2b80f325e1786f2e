import { figureOn, valueOn, whyWithheld } from '../figures/table.ts';
import { countsDouble, endOf, factsOf, isTermOpen, isTooShort, startOf, type Facts } from './facts.ts';
import type { Hire } from './hire.ts';
import { cents, laterBy, wholeYear, yearOf, type Range } from './money.ts';

/** The Ausgleichsabgabe of one calendar year without and with the hire. */
export interface LevyYear {
  readonly kind: 'told';
  readonly year: number;
  readonly dutyPlaces: number;
  /** How many months of the year the person counts. */
  readonly months: Range;
  readonly before: number;
  readonly after: Range;
  readonly citation: string;
}

export interface LevyWithheld {
  readonly kind: 'withheld';
  readonly year: number;
  readonly dutyPlaces: number;
  /** `Galt bis 2026-12-31; …` */
  readonly because: string;
}

export interface Levy {
  /** A calendar year with the person in it as long as the job allows, by the amounts of this year. */
  readonly wholeYear: LevyYear | LevyWithheld;
  /** This year and the next as they will be, with the months from the start. */
  readonly years: readonly [LevyYear | LevyWithheld, LevyYear | LevyWithheld];
  /** How many places the person fills (§§ 158, 159). */
  readonly places: Range;
}

export const levyFor = (hire: Hire): Levy => {
  const places = placesOf(hire);
  const year = yearOf(hire.on);
  return {
    places,
    wholeYear: levyOf(hire, year, mostMonths(hire)),
    years: [levyOf(hire, year, monthsIn(hire, year)), levyOf(hire, year + 1, monthsIn(hire, year + 1))],
  };
};

/** § 154 (1): only who has to fill places pays for open ones. */
export const levyDue = ({ dutyPlaces: places }: Pick<LevyYear, 'dutyPlaces'>): boolean => places > 0;

/** § 156 (3), § 157 (1): short jobs and trainees do not count. */
export const countedWorkplaces = ({ firm }: Hire): number => firm.workplaces - firm.trainees - firm.shortJobs;

/** § 154 (1), § 157 (2): how many places have to be filled. */
export const dutyPlaces = (workplaces: number, day: string): number => {
  const small = valueOn('beschaeftigungspflicht_kleine', day);
  const least = valueOn('beschaeftigungspflicht_mindestgroesse', day);
  const quota = valueOn('beschaeftigungspflicht_quote', day);
  if (small === undefined || least === undefined || quota === undefined || workplaces < least) return 0;
  if (workplaces < under40) return small['20_bis_unter_40'];
  if (workplaces < under60) return small['40_bis_unter_60'];
  return Math.round((workplaces * quota) / 100);
};
const [under40, under60] = [40, 60];

/** The year's levy, by yearly average: the step by what is filled, times what is open (§ 160 (1), (2)). */
export const yearlyLevy = (workplaces: number, filled: number, day: string): number | undefined => {
  const open = Math.max(0, dutyPlaces(workplaces, day) - filled);
  const step = open === 0 ? 0 : stepOf(workplaces, filled, day);
  return step === undefined ? undefined : cents(step * open * wholeYear);
};

/** Euro a month for one open place; nothing where the amounts of this year are not known. */
const stepOf = (workplaces: number, filled: number, day: string): number | undefined => {
  if (workplaces >= under60) return quotaStep(shareOf(filled, workplaces), day);
  const rows = valueOn(workplaces < under40 ? 'ausgleichsabgabe_unter40_2025' : 'ausgleichsabgabe_unter60_2025', day);
  if (rows === undefined) return undefined;
  const people = peopleStep(workplaces, filled);
  return rows.find(row => row.beschaeftigte_sbm_jahresdurchschnitt === people)?.eur ?? 0;
};

/** In percent; without what floating point adds, so that 3 of 100 are 3 %. */
const shareOf = (filled: number, workplaces: number): number => Number(((filled / workplaces) * 100).toFixed(9));

const quotaStep = (quota: number, day: string): number | undefined => {
  const rows = valueOn('ausgleichsabgabe_standard_2025', day);
  if (rows === undefined) return undefined;
  const row = rows.find(row => {
    if ('quote_exact_pct' in row) return quota === row.quote_exact_pct;
    const isAbove = 'quote_from_pct_incl' in row ? quota >= row.quote_from_pct_incl : quota > row.quote_from_pct_excl;
    return isAbove && quota < row.quote_to_pct_excl;
  });
  return row?.eur ?? 0;
};

const peopleStep = (workplaces: number, filled: number): '0' | '>0 und <1' | '>=1 und <2' => {
  if (filled === 0) return '0';
  return filled < 1 || workplaces < under40 ? '>0 und <1' : '>=1 und <2';
};

const levyIds = {
  small: 'ausgleichsabgabe_unter40_2025',
  middle: 'ausgleichsabgabe_unter60_2025',
  large: 'ausgleichsabgabe_standard_2025',
} as const;

const levyOf = (hire: Hire, year: number, months: Range): LevyYear | LevyWithheld => {
  const workplaces = countedWorkplaces(hire);
  const day = `${String(year)}-01-01`;
  const duty = dutyPlaces(workplaces, day);
  const places = placesOf(hire);
  const owed = (extra: number): number | undefined =>
    lessOrders(yearlyLevy(workplaces, hire.firm.severelyDisabled + extra, day), hire, day);
  const before = owed(0);
  const after = [places.max * months.max, places.min * months.min].map(placeMonths => owed(placeMonths / wholeYear));
  const [min, max] = after;
  const id = levyIds[workplaces < under40 ? 'small' : workplaces < under60 ? 'middle' : 'large'];
  // who owes nothing owes nothing by the amounts of any year
  const source = (duty === 0 ? undefined : figureOn(id, day)) ?? figureOn('beschaeftigungspflicht_quote', day);
  if (before === undefined || min === undefined || max === undefined || source === undefined)
    return { kind: 'withheld', year, dutyPlaces: duty, because: whyWithheld(id, day) ?? '' };
  return { kind: 'told', year, dutyPlaces: duty, months, before, after: { min, max }, citation: source.citation };
};

/** § 223: half of what a workshop's work cost. */
const lessOrders = (levy: number | undefined, { firm }: Hire, day: string): number | undefined => {
  const share = valueOn('wfbm_auftraege_anrechnung', day) ?? 0;
  return levy === undefined ? undefined : cents(Math.max(0, levy - (firm.workshopLabour * share) / 100));
};

/** The month in which the job begins or ends may count or not, so it is in the upper end only. */
const monthsIn = (hire: Hire, year: number): Range => {
  const start = startOf(hire);
  const end = endOf(hire);
  const months = Array.from({ length: wholeYear }, (_, n) => laterBy(`${String(year)}-01-01`, n));
  const isTouched = (first: string): boolean => laterBy(first, 1) > start && (end === undefined || first < end);
  const isWhole = (first: string): boolean => first >= start && (end === undefined || laterBy(first, 1) <= end);
  return { min: isTermOpen(hire) ? 0 : months.filter(isWhole).length, max: months.filter(isTouched).length };
};

/** In one calendar year: a job that lasts holds a whole one, a short one may lie in two. */
const mostMonths = (hire: Hire): Range => {
  const first = yearOf(startOf(hire));
  const [one, other] = [monthsIn(hire, first), monthsIn(hire, first + 1)];
  return { min: Math.max(one.min, other.min), max: Math.max(one.max, other.max) };
};

/** §§ 158, 159: how many places the person fills, from what is sure to what is possible. */
const placesOf = (hire: Hire): Range => {
  const facts = factsOf(hire);
  const most = mostPlaces(hire, facts);
  if (facts.severe === 'no' || isTooShort(hire)) return { min: 0, max: 0 };
  return facts.severe === 'yes' ? most : { min: 0, max: most.max };
};

const mostPlaces = (hire: Hire, facts: Facts): Range => {
  const { training, hoursPerWeek } = hire.job;
  const start = startOf(hire);
  const full = valueOn('arbeitsplatz_min_stunden', start) ?? 0;
  if (training) {
    const places = valueOn('mehrfachanrechnung_ausbildung', start) ?? 1;
    return { min: places, max: places };
  }
  // § 158 (2): only where the agency allows it, and then for one place
  if (hoursPerWeek !== null && hoursPerWeek < full) return { min: 0, max: 1 };
  const twice = valueOn('mehrfachanrechnung_bfa_wfbm', start) ?? 1;
  const double = countsDouble(facts);
  const [least, most] = [double === 'yes' ? twice : 1, double === 'no' ? 1 : twice];
  return { min: hoursPerWeek === null ? 0 : least, max: most };
};
