import { figureOn, whyWithheld } from '../../figures/table.ts';
import { fundingPhrase } from '../../phrases/funding.ts';
import { monthsWithin, type Grant, type Rule } from '../grant.ts';
import { firstYear, monthsOf } from '../money.ts';

/** § 61 SGB IX. Whoever gets it needs no status; the firm's extras do. */
export const bfa: Rule = ask => {
  const { hire, facts, start } = ask;
  if (facts.entitled === 'no' || facts.minijob || hire.job.training) return undefined;
  const figure = figureOn('bfa_lkz_max_pct', start);
  if (figure === undefined) return { id: 'bfa', because: whyWithheld('bfa_lkz_max_pct', start) ?? '' };
  const months = monthsOf(
    start,
    [{ months: monthsWithin(ask, shownMonths), percent: figure.value }],
    hire.job.grossMonthly,
  );
  return {
    ...budget,
    maxPercent: figure.value,
    maxMonths: hire.job.months,
    months,
    maxEuroFirstYear: firstYear(months),
    citation: figure.citation,
  };
};

/** The law names no end; so many months are shown. */
const shownMonths = 60;

const budget = {
  id: 'bfa',
  purpose: 'wage',
  right: 'claim',
  decidedBy: 'eingliederungshilfe',
  applyBefore: 'start',
  notes: [
    fundingPhrase('bfa.individual'),
    fundingPhrase('bfa.duration'),
    fundingPhrase('bfa.noCap'),
    fundingPhrase('bfa.pay'),
    fundingPhrase('ends.displacement'),
  ],
  notWith: ['egz', 'probebeschaeftigung', 'sgb2_16e', 'sgb2_16i'],
} as const satisfies Partial<Grant>;
