import { valueOn } from '../../figures/table.ts';
import { fundingPhrase } from '../../phrases/funding.ts';
import { both } from '../facts.ts';
import type { Ask, Grant, Rule } from '../grant.ts';

/** Help whose amount no law names. */
const withoutAmount = { maxPercent: null, maxMonths: null, months: [], maxEuroFirstYear: null, notWith: [] } as const;

/** Technical help and a workplace that fits: § 46 (2) SGB III, § 50 SGB IX, § 26 SchwbAV. */
export const arbeitshilfen: Rule = ask => {
  if (ask.facts.disabled === 'no') return undefined;
  const isForIntegrationsamt = fitsIntegrationsamt(ask);
  return {
    ...withoutAmount,
    id: 'arbeitshilfen',
    purpose: 'cost',
    right: 'discretion',
    decidedBy: isForIntegrationsamt ? 'agenturOrIntegrationsamt' : 'agenturOrReha',
    applyBefore: 'purchase',
    notes: [fundingPhrase('support.ownShare')],
    citation: isForIntegrationsamt
      ? '§ 46 Abs. 2 SGB III, § 50 Abs. 1 Nr. 3 SGB IX, § 185 Abs. 3 Nr. 2 Buchst. a SGB IX, § 26 SchwbAV'
      : '§ 46 Abs. 2 SGB III, § 50 Abs. 1 Nr. 3 SGB IX',
  };
};

/** New jobs and training places: § 15 SchwbAV. */
export const schwbav15: Rule = ask =>
  ask.facts.severe === 'no'
    ? undefined
    : {
        ...fromIntegrationsamt,
        id: 'schwbav15',
        notes: [fundingPhrase('support.ownShare'), fundingPhrase('support.last'), fundingPhrase('schwbav15.reserved')],
        citation: '§ 15 SchwbAV',
      };

/** What is unusually heavy for the firm, also called Beschäftigungssicherungszuschuss: § 27 SchwbAV. */
export const schwbav27: Rule = ask =>
  fitsIntegrationsamt(ask) && !ask.hire.job.training
    ? {
        ...fromIntegrationsamt,
        id: 'schwbav27',
        notes: [fundingPhrase('schwbav27.who'), fundingPhrase('support.last'), fundingPhrase('schwbav27.amount')],
        citation: '§ 27 SchwbAV',
      }
    : undefined;

const fromIntegrationsamt = {
  ...withoutAmount,
  purpose: 'cost',
  right: 'discretion',
  decidedBy: 'integrationsamt',
  applyBefore: 'purchase',
} as const satisfies Partial<Grant>;

/** Somebody who shows the work at the workplace: § 49 (8) no. 2a SGB IX, § 17 and § 27a SchwbAV. */
export const jobcoaching: Rule = ask =>
  ask.facts.disabled === 'no'
    ? undefined
    : {
        ...withoutAmount,
        id: 'jobcoaching',
        purpose: 'cost',
        right: 'discretion',
        decidedBy: fitsIntegrationsamt(ask) ? 'rehaOrIntegrationsamt' : 'reha',
        applyBefore: 'purchase',
        notes: [],
        citation: '§ 49 Abs. 8 Nr. 2a SGB IX, § 17, § 27a SchwbAV',
      };

/** A right of the severely disabled person, not of the firm: § 185 (5), § 49 (8) SGB IX. */
export const arbeitsassistenz: Rule = ask =>
  fitsIntegrationsamt(ask)
    ? {
        ...withoutAmount,
        id: 'arbeitsassistenz',
        purpose: 'cost',
        right: 'claim',
        decidedBy: 'rehaOrIntegrationsamt',
        applyBefore: 'purchase',
        notes: [fundingPhrase('assistance.fullCost'), fundingPhrase('assistance.core')],
        citation: '§ 185 Abs. 5, § 49 Abs. 8 SGB IX',
      }
    : undefined;

/** § 185 (2): from so many hours a week. */
const fitsIntegrationsamt = ({ hire, facts, start }: Ask): boolean => {
  const least = valueOn('integrationsamt_min_stunden', start)?.allgemein ?? 0;
  const { hoursPerWeek } = hire.job;
  return both(facts.severe, hoursPerWeek === null || hoursPerWeek >= least ? 'yes' : 'no') !== 'no';
};
