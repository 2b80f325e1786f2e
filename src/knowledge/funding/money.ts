/** Euro; never a promise of more than its lower end. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** One month of a grant, counted from its first day. */
export interface Month {
  /** `2026-12-01` */
  readonly from: string;
  /** Of the wage; nothing where a premium is paid. */
  readonly percent: number | null;
  readonly atLeast: number;
  readonly atMost: number;
}

/** So many months at so many percent. */
export interface Span {
  readonly months: number;
  readonly percent: number;
}

export const cents = (euro: number): number => Math.round(euro * 100) / 100;

export const sum = (amounts: readonly number[]): number => cents(amounts.reduce((one, other) => one + other, 0));

/** 52 weeks and a day are reckoned as 12 × 13/3 weeks. */
export const weeksPerMonth = { number: 13 / 3, said: '13/3' } as const;

/** What a wage by the hour makes in a month. */
export const monthlyWage = (hourly: number, hoursPerWeek: number): number =>
  cents(hourly * hoursPerWeek * weeksPerMonth.number);

export const wholeYear = 12;

/** The months of a grant, one by one, for no longer than the job lasts. Nothing is sure before the office has decided. */
export const monthsOf = (start: string, spans: readonly Span[], base: number): readonly Month[] =>
  spans
    .flatMap(({ months, percent }) => Array.from({ length: months }, () => percent))
    .map((percent, n) => ({
      from: laterBy(start, n),
      percent,
      atLeast: 0,
      atMost: cents((base * percent) / 100),
    }));

/** 31 January and a month is 28 February. */
export const laterBy = (day: string, months: number): string => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, Number(day.slice(8))];
  const first = `${String(year + Math.floor(month / wholeYear))}-${twoDigits((month % wholeYear) + 1)}`;
  return `${first}-${twoDigits(date <= 28 ? date : Math.min(date, lastDay(year, month)))}`;
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

const twoDigits = (n: number): string => String(n).padStart(2, '0');

export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

export const daysFrom = (first: string, day: string): number => (Date.parse(day) - Date.parse(first)) / 86_400_000;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The first so many months of these spans. */
export const cut = (spans: readonly Span[], months: number): readonly Span[] => {
  const [first, ...rest] = spans;
  if (first === undefined || months <= 0) return [];
  if (first.months >= months) return [{ ...first, months }];
  return [first, ...cut(rest, months - first.months)];
};

export const firstYear = (months: readonly Month[]): number =>
  sum(months.slice(0, wholeYear).map(({ atMost }) => atMost));
