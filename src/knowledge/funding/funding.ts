import type { Land } from '../../language/lands.ts';
import type { FundingPhrase } from '../phrases/funding.ts';
import { assumptionsOf } from './assumptions.ts';
import { factsOf, startOf } from './facts.ts';
import { isGrant, isWithheld, type Ask, type Grant, type Office, type Withheld } from './grant.ts';
import { rulesFor } from './grants.ts';
import type { Hire } from './hire.ts';
import { levyFor, type Levy } from './levy.ts';
import type { Range } from './money.ts';
import { stepsOf, type Step } from './steps.ts';
import { firstYearOf } from './sum.ts';

/** What a hire would bring, as meaning; the words are in `phrases/funding.ts`. */
export interface Funding {
  readonly start: string;
  readonly levy: Levy;
  readonly grants: readonly Grant[];
  readonly withheld: readonly Withheld[];
  /** Twelve months of grants, and what a calendar year of levy is less; a short job counts only in its months. */
  readonly firstYear: Range;
  readonly steps: readonly Step[];
  readonly assumptions: readonly FundingPhrase[];
  readonly offices: Offices;
  /** Until when the law was read. */
  readonly stand: string;
}

/** Whom to ask: advice is free and comes from the same two everywhere. */
export interface Offices {
  readonly land: Land;
  readonly advice: readonly ['eaa', 'ifd'];
  /** The Integrationsamt by name, where we know it. */
  readonly integrationsamt: Office;
}

export const fundingFor = (hire: Hire): Funding => {
  const ask: Ask = { hire, facts: factsOf(hire), start: startOf(hire) };
  const offers = rulesFor(hire.firm.land).flatMap(rule => rule(ask) ?? []);
  const grants = offers.filter(isGrant);
  const withheld = offers.filter(isWithheld);
  const levy = levyFor(hire);
  return {
    start: ask.start,
    levy,
    grants,
    withheld,
    firstYear: firstYearOf(hire),
    steps: stepsOf({ ask, levy, grants }),
    assumptions: assumptionsOf({ ask, levy, grants, withheld }),
    offices: { land: hire.firm.land, advice: ['eaa', 'ifd'], integrationsamt: integrationsamtOf(hire.firm.land) },
    stand,
  };
};

/** The day of the law text that every rule here was read in (`law.md` 0.1). */
const stand = '2026-08-19';

/** Two bodies share Nordrhein-Westfalen; which one it is depends on the place. */
export const integrationsamtOf = (land: Land): Office => {
  if (land === 'BW') return 'kvjs';
  return land === 'HE' ? 'lwvHessen' : 'integrationsamt';
};
