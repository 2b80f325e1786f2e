import { german } from '../../figures/place.ts';
import { figureOn, valueOn, whyWithheld, type FigureId } from '../../figures/table.ts';
import { fundingPhrase, type FundingPhrase } from '../../phrases/funding.ts';
import { both, either, type Facts } from '../facts.ts';
import { lengthOf, monthsWithin, type Ask, type Grant, type Rule } from '../grant.ts';
import { cut, firstYear, monthsOf, wholeYear, type Span } from '../money.ts';

/** §§ 88 to 92 SGB III. */
export const egz: Rule = ask => {
  const { hire, facts, start } = ask;
  if (hire.job.training) return undefined;
  const groups = groupsOf(facts);
  const [best] = groups;
  if (best === undefined) return undefined;
  const possible = groups.flatMap(group => frames[group](ask) ?? []);
  if (possible.length < groups.length) return { id: 'egz', because: whyWithheld(figureOf[best], start) ?? '' };
  const most = atMost(possible.map(({ spans }) => spans));
  const spans = cut(most, monthsWithin(ask, lengthOf(most)));
  const months = monthsOf(start, spans, hire.job.grossMonthly);
  return {
    ...subsidy,
    maxPercent: most[0]?.percent ?? null,
    maxMonths: lengthOf(spans),
    months,
    maxEuroFirstYear: firstYear(months),
    notes: [...subsidy.notes, ...notesOf(groups, facts, start), ...openLength(ask)],
    citation: possible.map(({ citation }) => citation).join('; '),
  };
};

/** `affected`: besonders betroffene schwerbehinderte Menschen. */
type Group = 'general' | 'disabled' | 'affected';

/** The group of the person, or every group that the open answers leave; the best first. */
const groupsOf = (facts: Facts): readonly Group[] => {
  const isAffected = both(facts.severe, either(facts.fromWorkshop, facts.longTermUnemployed));
  if (isAffected === 'yes') return ['affected'];
  return [
    ...(isAffected === 'unknown' ? (['affected'] as const) : []),
    ...(facts.disabled === 'no' ? [] : (['disabled'] as const)),
    ...(isGeneral(facts) ? (['general'] as const) : []),
  ];
};

/** § 89 is for everybody who is hard to place; where § 90 pays more it adds nothing but the longer time from 55 on. */
const isGeneral = ({ disabled, longTermUnemployed, over55 }: Facts): boolean =>
  disabled === 'yes' ? over55 !== 'no' : either(longTermUnemployed, over55) !== 'no';

/** Where open answers about the person decide how long it is paid, the longest time is not sure. */
const openLength = (ask: Ask): readonly FundingPhrase[] => {
  const lengths = settled(ask.facts)
    .flatMap(facts => lengthFor({ ...ask, facts }) ?? [])
    .map(months => monthsWithin(ask, months));
  return new Set(lengths).size > 1 ? [fundingPhrase('egz.openLength')] : [];
};

/** Nothing for a person whom it does not fit. */
const lengthFor = (ask: Ask): number | undefined => {
  const lengths = groupsOf(ask.facts)
    .flatMap(group => frames[group](ask) ?? [])
    .map(({ spans }) => lengthOf(spans));
  return lengths.length === 0 ? undefined : Math.max(...lengths);
};

/** The facts with every answer that may stand where one is open. */
const settled = (facts: Facts): readonly Facts[] =>
  deciding
    .reduce<readonly Facts[]>(
      (all, key) =>
        all.flatMap(one => (one[key] === 'unknown' ? answers.map(answer => ({ ...one, [key]: answer })) : [one])),
      [facts],
    )
    .filter(({ severe, fromWorkshop, disabled }) => disabled === 'yes' || either(severe, fromWorkshop) === 'no');

const deciding = ['severe', 'fromWorkshop', 'longTermUnemployed', 'disabled', 'over55'] as const;
const answers = ['yes', 'no'] as const;

/** Month by month the most that one of them pays. */
const atMost = (possible: readonly (readonly Span[])[]): readonly Span[] => {
  const shares = possible.map(spans =>
    spans.flatMap(({ months, percent }) => Array.from({ length: months }, () => percent)),
  );
  const longest = Math.max(...shares.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => ({
    months: 1,
    percent: Math.max(...shares.map(percents => percents[n] ?? 0)),
  }));
};

const figureOf = {
  general: 'egz_standard',
  disabled: 'egz_behindert',
  affected: 'egz_besonders_betroffen',
} as const satisfies Record<Group, FigureId>;

interface Frame {
  readonly spans: readonly Span[];
  readonly citation: string;
}

const frames: { readonly [G in Group]: (ask: Ask) => Frame | undefined } = {
  general: ({ facts, start }) => {
    const figure = figureOn('egz_standard', start);
    const older = facts.over55 === 'no' ? undefined : valueOn('egz_55plus', start);
    if (figure === undefined) return undefined;
    const isLonger = older !== undefined && start <= older.beginn_bis;
    const months = isLonger ? older.max_monate : figure.value.max_monate;
    return { spans: [{ months, percent: figure.value.max_pct }], citation: figure.citation };
  },
  disabled: ({ start }) => {
    const [figure, fall] = [figureOn('egz_behindert', start), valueOn('egz_degression', start)];
    if (figure === undefined || fall === undefined) return undefined;
    const { max_monate, max_pct } = figure.value;
    return { spans: falling(max_monate, max_pct, { ...fall, after: fall.nach_monaten }), citation: figure.citation };
  },
  affected: ({ facts, start }) => {
    const [figure, fall] = [figureOn('egz_besonders_betroffen', start), valueOn('egz_degression', start)];
    if (figure === undefined || fall === undefined) return undefined;
    const { max_monate, max_monate_ab_55, max_pct } = figure.value;
    const months = facts.over55 === 'no' ? max_monate : max_monate_ab_55;
    const after = fall.bes_betroffene_nach_monaten;
    return { spans: falling(months, max_pct, { ...fall, after }), citation: figure.citation };
  },
};

interface Fall {
  readonly after: number;
  readonly minus_prozentpunkte_pro_jahr: number;
  readonly minimum_pct: number;
}

/** § 90 (4): year by year less, never under the floor. */
const falling = (months: number, percent: number, fall: Fall): readonly Span[] => {
  const later = Array.from({ length: Math.max(0, Math.ceil((months - fall.after) / wholeYear)) }, (_, year) => ({
    months: wholeYear,
    percent: Math.max(fall.minimum_pct, percent - (year + 1) * fall.minus_prozentpunkte_pro_jahr),
  }));
  return cut([{ months: fall.after, percent }, ...later], months);
};

const notesOf = (groups: readonly Group[], facts: Facts, start: string): readonly FundingPhrase[] => {
  const [former, older] = [valueOn('egz_sperre_vorbeschaeftigung', start), valueOn('egz_55plus', start)];
  const [usual, elsewhere] = [valueOn('egz_standard', start), valueOn('egz_andere_reha_traeger', start)];
  return [
    ...groups
      .filter(group => group !== 'general' || facts.disabled !== 'yes')
      .map(group => fundingPhrase(`egz.${group}`)),
    ...(groups.includes('affected') ? [fundingPhrase('egz.noRepayment')] : []),
    ...(groups.some(group => group !== 'affected') ? [fundingPhrase('egz.repayment')] : []),
    ...(former
      ? [fundingPhrase('egz.formerEmployer', { years: german(former.jahre), months: german(former.monate) })]
      : []),
    ...(usual && older && groups.includes('general') && facts.over55 !== 'no'
      ? [fundingPhrase('egz.older', { day: older.beginn_bis, months: german(usual.max_monate) })]
      : []),
    ...(elsewhere && groups.some(group => group !== 'general')
      ? [
          fundingPhrase('egz.elsewhere', {
            percent: german(elsewhere.max_pct),
            months: german(elsewhere.regel_max_monate),
          }),
        ]
      : []),
    ...(facts.minijob ? [fundingPhrase('egz.minijob')] : []),
  ];
};

const subsidy = {
  id: 'egz',
  purpose: 'wage',
  right: 'discretion',
  decidedBy: 'agentur',
  applyBefore: 'contract',
  notes: [fundingPhrase('base.social'), fundingPhrase('ends.displacement')],
  notWith: ['bfa', 'probebeschaeftigung', 'sgb2_16e', 'sgb2_16i'],
} as const satisfies Partial<Grant>;
