import { withheldBecause } from '../../figures/figure.ts';
import { programmes, type Premium, type Programme } from '../../programmes.ts';
import { both } from '../facts.ts';
import type { Ask, Grant, Rule, Withheld } from '../grant.ts';
import { dayBefore, firstYear, laterBy, type Month } from '../money.ts';

/** What the Land of the firm adds. */
export const programmesOf = (land: string): readonly Rule[] =>
  programmes.filter(programme => programme.land === land).map(ruleOf);

const ruleOf =
  (programme: Programme): Rule =>
  ask =>
    fits(programme, ask) ? offerOf(programme, ask) : undefined;

const fits = ({ for: purpose, needsBudget }: Programme, { hire, facts }: Ask): boolean => {
  if (hire.job.training !== (purpose === 'training')) return false;
  return needsBudget ? both(facts.entitled, facts.minijob ? 'no' : 'yes') !== 'no' : facts.disabled !== 'no';
};

const offerOf = (programme: Programme, ask: Ask): Grant | Withheld | undefined => {
  const because = withheldBecause(programme, ask.start);
  if (because !== undefined) return { id: programme.id, because };
  const premium = programme.pays(ask.start);
  const months = premium === undefined ? [] : monthsFrom(programme, premium, ask);
  if (premium !== undefined && months.length === 0) return undefined;
  return {
    id: programme.id,
    purpose: programme.for === 'trial' ? 'wage' : 'premium',
    right: 'discretion',
    maxPercent: null,
    maxMonths: months.length > 1 ? months.length : null,
    months,
    maxEuroFirstYear: months.length > 0 ? firstYear(months) : null,
    decidedBy: programme.office,
    applyBefore: 'contract',
    notes: programme.notes,
    notWith: programme.for === 'trial' ? ['bfa', 'egz', 'probebeschaeftigung'] : [],
    citation: programme.citation,
    programme: { land: programme.land, name: programme.name },
  };
};

/** A premium counts in the first month; a monthly one for as long as the programme is known to run. */
const monthsFrom = (programme: Programme, premium: Premium, ask: Ask): readonly Month[] => {
  if (premium.kind === 'once') return onceOf(premium, ask);
  const most = Math.floor(premium.most / premium.euro);
  return Array.from({ length: Math.min(most, ask.hire.job.months ?? most) }, (_, n) => laterBy(ask.start, n))
    .filter(from => withheldBecause(programme, lastDayFrom(from)) === undefined)
    .map(from => ({ from, percent: null, atLeast: 0, atMost: premium.euro }));
};

const lastDayFrom = (from: string): string => dayBefore(laterBy(from, 1));

const onceOf = (premium: Premium & { readonly kind: 'once' }, { hire, start }: Ask): readonly Month[] => {
  const { permanent, months } = hire.job;
  if (permanent === false && (months ?? premium.leastMonths) < premium.leastMonths) return [];
  const atMost = permanent === false ? premium.fixedTerm : premium.permanent;
  return [{ from: start, percent: null, atLeast: 0, atMost }];
};
