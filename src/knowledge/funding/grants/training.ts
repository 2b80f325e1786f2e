import { figureOn, whyWithheld } from '../../figures/table.ts';
import { fundingPhrase } from '../../phrases/funding.ts';
import { either } from '../facts.ts';
import { monthsWithin, type Rule } from '../grant.ts';
import { firstYear, monthsOf } from '../money.ts';
import { allOfIt } from './trial.ts';

/** § 73 SGB III. */
export const ausbildungszuschuss: Rule = ask => {
  const { hire, facts, start } = ask;
  if (!hire.job.training || facts.disabled === 'no') return undefined;
  const figure = figureOn('ausbildungszuschuss', start);
  if (figure === undefined)
    return { id: 'ausbildungszuschuss', because: whyWithheld('ausbildungszuschuss', start) ?? '' };
  const percent = facts.severe === 'no' ? figure.value.behindert_pct : figure.value.schwerbehindert_pct;
  const months = monthsOf(start, [{ months: monthsWithin(ask, shownMonths), percent }], hire.job.grossMonthly);
  return {
    id: 'ausbildungszuschuss',
    purpose: 'wage',
    right: 'discretion',
    maxPercent: percent,
    maxMonths: hire.job.months,
    months,
    maxEuroFirstYear: firstYear(months),
    decidedBy: 'agentur',
    applyBefore: 'contract',
    notes: [
      fundingPhrase('training.lastYear'),
      fundingPhrase('training.exception'),
      fundingPhrase('base.social'),
      fundingPhrase('training.takeover'),
    ],
    notWith: ['budget_ausbildung'],
    citation: figure.citation,
  };
};

/** § 61a SGB IX: the whole training pay, as a right of the person. */
export const budgetAusbildung: Rule = ask => {
  const { hire, facts, start } = ask;
  if (!hire.job.training || either(facts.entitled, facts.fromWorkshop) === 'no') return undefined;
  const months = monthsOf(start, [{ months: monthsWithin(ask, shownMonths), percent: allOfIt }], hire.job.grossMonthly);
  return {
    id: 'budget_ausbildung',
    purpose: 'wage',
    right: 'claim',
    maxPercent: allOfIt,
    maxMonths: hire.job.months,
    months,
    maxEuroFirstYear: firstYear(months),
    decidedBy: 'agenturOrEingliederungshilfe',
    applyBefore: 'start',
    notes: [fundingPhrase('training.budget')],
    notWith: ['ausbildungszuschuss'],
    citation: '§ 61a SGB IX',
  };
};

/** How long a training lasts stands in its contract; so many months are shown where it is not said. */
const shownMonths = 36;
