import type { Land } from '../../language/lands.ts';
import type { FundingPhrase } from '../phrases/funding.ts';
import type { Facts } from './facts.ts';
import type { Hire } from './hire.ts';
import type { Month, Span } from './money.ts';

export type GrantId =
  | 'bfa'
  | 'egz'
  | 'probebeschaeftigung'
  | 'ausbildungszuschuss'
  | 'budget_ausbildung'
  | 'arbeitshilfen'
  | 'schwbav15'
  | 'schwbav27'
  | 'jobcoaching'
  | 'arbeitsassistenz'
  | 'sgb2_16e'
  | 'sgb2_16i'
  | `land_${string}`;

export type Office =
  | 'eingliederungshilfe'
  | 'agentur'
  | 'agenturOrReha'
  | 'agenturOrEingliederungshilfe'
  | 'reha'
  | 'rehaOrIntegrationsamt'
  | 'integrationsamt'
  | 'jobcenter'
  | 'agenturOrIntegrationsamt'
  | 'lwvHessen'
  | 'kvjs'
  | 'lwl'
  | 'lvr';

/** The latest moment at which to apply. */
export type Deadline = 'contract' | 'start' | 'purchase';

/** What is paid: the wage (only one grant can do that at a time), a premium on top, or a cost that the hire brings. */
export type Purpose = 'wage' | 'premium' | 'cost';

/** One way to money or help that may fit. */
export interface Grant {
  readonly id: GrantId;
  readonly purpose: Purpose;
  /** `claim`: the person has a right to it. `discretion`: the office may say no. */
  readonly right: 'claim' | 'discretion';
  /** Nothing where the law names no share. */
  readonly maxPercent: number | null;
  /** Nothing where the law names no end. */
  readonly maxMonths: number | null;
  /** Empty where the law names no amount. */
  readonly months: readonly Month[];
  readonly maxEuroFirstYear: number | null;
  readonly decidedBy: Office;
  readonly applyBefore: Deadline;
  /** What the amount rests on, what ends it, what has to be paid back. */
  readonly notes: readonly FundingPhrase[];
  readonly notWith: readonly GrantId[];
  readonly citation: string;
  /** A programme of a Land: its own words for its name. */
  readonly programme?: { readonly land: Land; readonly name: string };
}

/** Who gets the money; the right to it may be somebody else's. */
export type Payee = 'employer' | 'person';

/** Nothing where no source says who gets it. */
export const payableTo = ({ id }: Pick<Grant, 'id'>): Payee | undefined => {
  if (id === 'jobcoaching') return undefined;
  return id === 'arbeitsassistenz' ? 'person' : 'employer';
};

/** What would fit, but whose figures are not in force on the day of the start. */
export interface Withheld {
  readonly id: GrantId;
  readonly because: string;
}

/** What a rule looks at. */
export interface Ask {
  readonly hire: Hire;
  readonly facts: Facts;
  /** The day whose figures count. */
  readonly start: string;
}

/** A rule: the grant, or why it is withheld; nothing where it does not fit. */
export type Rule = (ask: Ask) => Grant | Withheld | undefined;

export const isGrant = (one: Grant | Withheld): one is Grant => !isWithheld(one);

export const isWithheld = (one: Grant | Withheld): one is Withheld => 'because' in one;

/** What the job leaves of a grant's months. */
export const monthsWithin = ({ hire }: Ask, months: number): number => Math.min(months, hire.job.months ?? Infinity);

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { months }) => sum + months, 0);
