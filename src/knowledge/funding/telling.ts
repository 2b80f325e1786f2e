// The funding check in words: what the page, the card and the sheet to print say is said here, once.
import { german } from '../figures/place.ts';
import { landNames } from '../../language/lands.ts';
import type { Funding } from './funding.ts';
import { payableTo, type Grant, type Payee } from './grant.ts';
import { levyDue } from './levy.ts';
import { wholeYear, type Range } from './money.ts';
import { fundingPhrase } from '../phrases/funding.ts';
import { deadlineWords, monthsCounted, nameOf, officeName, say } from './words.ts';

export interface ToldFunding {
  /** "Im ersten Jahr: 0 Euro bis höchstens 35.700 Euro" */
  readonly sum: string;
  readonly sumIs: string;
  readonly levy: readonly { readonly says: string; readonly citation?: string }[];
  readonly grants: readonly ToldGrant[];
  readonly withheld?: string;
  readonly steps: readonly { readonly when: string; readonly what: string }[];
  readonly assumptions: readonly string[];
  readonly help: string;
  readonly stand: string;
}

export interface ToldGrant {
  readonly name: string;
  /** May or must, and at most how much and how long. */
  readonly offer: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly conditions: readonly string[];
}

export const tellFunding = (funding: Funding): ToldFunding => ({
  sum: `Im ersten Jahr: ${rangeOf(funding.firstYear)}`,
  sumIs: `${madeOf(funding)} „Höchstens“ ist keine Zusage: Über jeden Zuschuss entscheidet das genannte Amt.`,
  levy: levyDue(funding.levy.wholeYear) ? funding.levy.years.map(levyOf) : [noLevy(funding.levy.wholeYear)],
  grants: funding.grants.map(grantOf),
  ...withheldOf(funding),
  steps: funding.steps.map(({ by, kind, says }) => ({ when: whenOf(kind, by), what: say(says) })),
  assumptions: funding.assumptions.map(say),
  help: `Kostenlos beraten die Einheitlichen Ansprechstellen für Arbeitgeber (§ 185a SGB IX) und die Integrationsfachdienste (§ 192 SGB IX) in ${landNames[funding.offices.land]}, außerdem: ${officeName(funding.offices.integrationsamt)}.`,
  stand: `Rechtsstand der Regeln: ${germanDay(funding.stand)}. Keine Rechtsberatung im Einzelfall.`,
});

export const euro = (amount: number): string => `${german(amount)} Euro`;

/** `2026-12-01` as `1.12.2026`. */
export const germanDay = (day: string): string => day.split('-').map(Number).toReversed().join('.');

/** Days inside a sentence. */
const germanDays = (sentence: string): string => sentence.replaceAll(/\d{4}-\d{2}-\d{2}/g, germanDay);

const rangeOf = ({ min, max }: Range): string => (min === max ? euro(min) : `${euro(min)} bis höchstens ${euro(max)}`);

const madeOf = ({ levy: { wholeYear: year } }: Funding): string => {
  if (year.kind === 'withheld') return 'Zuschüsse von höchstens zwölf Monaten, ohne die Ausgleichsabgabe.';
  if (!levyDue(year)) return 'Zuschüsse von höchstens zwölf Monaten.';
  const counts = year.months.min < wholeYear ? `, in dem die Person ${monthsCounted(year.months)} zählt` : '';
  return `Zuschüsse von höchstens zwölf Monaten und weniger Ausgleichsabgabe in einem Kalenderjahr${counts}, mit den Beträgen für ${String(year.year)}.`;
};

const noLevy = (year: Funding['levy']['wholeYear']): ToldFunding['levy'][number] => ({
  says: say(fundingPhrase('levy.none')),
  ...(year.kind === 'told' && { citation: year.citation }),
});

const levyOf = (year: Funding['levy']['years'][number]): ToldFunding['levy'][number] =>
  year.kind === 'told'
    ? {
        says: `${String(year.year)}: ohne die Einstellung ${euro(year.before)}, mit ihr ${rangeOf(year.after)}`,
        citation: year.citation,
      }
    : { says: `${String(year.year)}: noch keine Angabe. ${germanDays(year.because)}` };

const grantOf = (grant: Grant): ToldGrant => ({
  name: nameOf(grant),
  offer: `${rightWords[grant.right]}. ${atMostOf(grant)}`,
  facts: [
    { label: 'Entscheidet', value: officeName(grant.decidedBy) },
    ...paidTo(grant),
    { label: 'Beantragen', value: deadlineWords(grant.applyBefore) },
    ...(grant.notWith.length === 0
      ? []
      : [{ label: 'Nicht zusammen mit', value: grant.notWith.map(id => nameOf({ id })).join(', ') }]),
    { label: 'Grundlage', value: grant.citation },
  ],
  conditions: grant.notes.map(say),
});

function paidTo(grant: Grant): ToldGrant['facts'] {
  const payee = payableTo(grant);
  return payee === undefined ? [] : [{ label: 'Das Geld bekommt', value: payeeWords[payee] }];
}

const payeeWords: { readonly [P in Payee]: string } = {
  employer: 'die Firma',
  person: 'die Person, nicht die Firma',
};

const rightWords: { readonly [Right in Grant['right']]: string } = {
  claim: 'Anspruch der Person, wenn die Bedingungen erfüllt sind',
  discretion: 'Kann bewilligt werden',
};

function atMostOf({ maxPercent, maxMonths, maxEuroFirstYear }: Grant): string {
  const parts = [
    ...(maxPercent === null ? [] : [`höchstens ${String(maxPercent)} Prozent`]),
    ...(maxMonths === null ? [] : [`höchstens ${String(maxMonths)} Monate`]),
    ...(maxEuroFirstYear === null ? [] : [`im ersten Jahr höchstens ${euro(maxEuroFirstYear)}`]),
  ];
  return parts.length === 0 ? 'Das Gesetz nennt keinen Betrag.' : `${sentence(parts.join(', '))}.`;
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const withheldOf = ({ withheld }: Funding): Pick<ToldFunding, 'withheld'> =>
  withheld.length === 0
    ? {}
    : {
        withheld: `Nicht gerechnet: ${withheld.map(one => `${nameOf(one)} – ${germanDays(one.because)}`).join(' ')}`,
      };

function whenOf(kind: Funding['steps'][number]['kind'], by: string): string {
  switch (kind) {
    case 'now':
      return 'Jetzt:';
    case 'before':
      return `Vor dem ${germanDay(by)}:`;
    case 'beforeStart':
      return 'Vor dem ersten Arbeitstag:';
    case 'until':
      return `Bis zum ${germanDay(by)}:`;
    default:
      return kind satisfies never;
  }
}
