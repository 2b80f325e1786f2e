import { figureOn, whyWithheld } from '../../figures/table.ts';
import { fundingPhrase } from '../../phrases/funding.ts';
import { monthsWithin, type Rule } from '../grant.ts';
import { firstYear, monthsOf } from '../money.ts';

/** § 46 (1) SGB III: a trial before the real job. */
export const probebeschaeftigung: Rule = ask => {
  const { hire, facts, start } = ask;
  if (facts.disabled === 'no' || hire.job.training) return undefined;
  const figure = figureOn('probebeschaeftigung', start);
  if (figure === undefined)
    return { id: 'probebeschaeftigung', because: whyWithheld('probebeschaeftigung', start) ?? '' };
  const length = monthsWithin(ask, figure.value);
  const months = monthsOf(start, [{ months: length, percent: allOfIt }], hire.job.grossMonthly);
  return {
    id: 'probebeschaeftigung',
    purpose: 'wage',
    right: 'discretion',
    maxPercent: allOfIt,
    maxMonths: length,
    months,
    maxEuroFirstYear: firstYear(months),
    decidedBy: 'agentur',
    applyBefore: 'contract',
    notes: [fundingPhrase('trial.first')],
    notWith: ['bfa', 'egz', 'sgb2_16e', 'sgb2_16i'],
    citation: figure.citation,
  };
};

/** "Die Kosten": the whole of them. */
export const allOfIt = 100;
