import { figureOn, whyWithheld } from '../../figures/table.ts';
import { fundingPhrase } from '../../phrases/funding.ts';
import { either } from '../facts.ts';
import { lengthOf, monthsWithin, type Ask, type Rule } from '../grant.ts';
import { cut, firstYear, monthsOf, wholeYear } from '../money.ts';

/** § 16e SGB II. */
export const sgb2_16e: Rule = ask => {
  const { hire, start } = ask;
  if (!mayGetGrundsicherungsgeld(ask)) return undefined;
  const figure = figureOn('sgb2_16e', start);
  if (figure === undefined) return { id: 'sgb2_16e', because: whyWithheld('sgb2_16e', start) ?? '' };
  const { jahr1_pct, jahr2_pct, arbeitsverhaeltnis_min_jahre } = figure.value;
  if ((hire.job.months ?? Infinity) < arbeitsverhaeltnis_min_jahre * wholeYear) return undefined;
  const spans = [jahr1_pct, jahr2_pct].map(percent => ({ months: wholeYear, percent }));
  const months = monthsOf(start, spans, hire.job.grossMonthly);
  return {
    id: 'sgb2_16e',
    purpose: 'wage',
    right: 'discretion',
    maxPercent: jahr1_pct,
    maxMonths: lengthOf(spans),
    months,
    maxEuroFirstYear: firstYear(months),
    decidedBy: 'jobcenter',
    applyBefore: 'contract',
    notes: [fundingPhrase('jobcenter.16e'), fundingPhrase('base.social'), fundingPhrase('ends.displacement')],
    notWith: ['bfa', 'egz', 'probebeschaeftigung', 'sgb2_16i'],
    citation: figure.citation,
  };
};

/** § 16i SGB II. */
export const sgb2_16i: Rule = ask => {
  const { hire, facts, start } = ask;
  if (!mayGetGrundsicherungsgeld(ask) || facts.over25 === 'no') return undefined;
  const figure = figureOn('sgb2_16i', start);
  if (figure === undefined) return { id: 'sgb2_16i', because: whyWithheld('sgb2_16i', start) ?? '' };
  const { jahr1_2_pct, jahr3_pct, jahr4_pct, jahr5_pct } = figure.value;
  const years = [jahr1_2_pct, jahr1_2_pct, jahr3_pct, jahr4_pct, jahr5_pct];
  const spans = years.map(percent => ({ months: wholeYear, percent }));
  const within = cut(spans, monthsWithin(ask, lengthOf(spans)));
  const months = monthsOf(start, within, hire.job.grossMonthly);
  return {
    id: 'sgb2_16i',
    purpose: 'wage',
    right: 'discretion',
    maxPercent: jahr1_2_pct,
    maxMonths: lengthOf(within),
    months,
    maxEuroFirstYear: firstYear(months),
    decidedBy: 'jobcenter',
    applyBefore: 'contract',
    notes: [
      facts.severe === 'no' ? fundingPhrase('jobcenter.16i') : fundingPhrase('jobcenter.16iSevere'),
      fundingPhrase('jobcenter.minimumWage'),
      fundingPhrase('ends.displacement'),
    ],
    notWith: ['bfa', 'egz', 'probebeschaeftigung', 'sgb2_16e'],
    citation: figure.citation,
  };
};

/** Only people who can work under usual conditions get it; whoever is entitled to a workshop gets help from elsewhere. */
const mayGetGrundsicherungsgeld = ({ hire, facts }: Ask): boolean =>
  facts.longTermUnemployed !== 'no' &&
  either(facts.entitled, facts.fromWorkshop) !== 'yes' &&
  !facts.minijob &&
  !hire.job.training;
