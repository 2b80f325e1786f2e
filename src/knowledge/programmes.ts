import type { Land } from '../language/lands.ts';
import type { Dated, Figure } from './figures/figure.ts';
import { valueOn } from './figures/table.ts';
import { fundingPhrase, type FundingPhrase } from './phrases/funding.ts';

/** What a Land or its office adds to the law of the country. Money and dates change: each row says until when, and how sure we are. */
export interface Programme extends Dated, Pick<Figure, 'citation' | 'source'> {
  readonly id: `land_${string}`;
  readonly land: Land;
  readonly name: string;
  readonly office: 'lwvHessen' | 'kvjs' | 'lwl' | 'lvr';
  readonly for: 'job' | 'training' | 'trial';
  /** Only with a Budget für Arbeit; otherwise for everybody whom part 3 of SGB IX protects. */
  readonly needsBudget: boolean;
  /** From the dated table; nothing where no amount was checked. */
  readonly pays: (day: string) => Premium | undefined;
  readonly notes: readonly FundingPhrase[];
}

export type Premium =
  | { readonly kind: 'once'; readonly permanent: number; readonly fixedTerm: number; readonly leastMonths: number }
  | { readonly kind: 'monthly'; readonly euro: number; readonly most: number };

const notChecked = (): undefined => undefined;

const hepas = {
  land: 'HE',
  office: 'lwvHessen',
  needsBudget: false,
  validFrom: '2024-01-01',
  validTo: '2026-12-31',
  citation: 'HePAS 2024',
  source:
    'https://soziales.hessen.de/menschen-mit-behinderungen/arbeitsmarkt/uebersicht-praemien-hepas (Stand 1.1.2024); lwv-hessen.de 15.1.2024; ihk.de Kassel-Marburg',
  confidence: 'verified_secondary',
} as const;

/** Only Hessen, Baden-Württemberg and Nordrhein-Westfalen were researched with a result. */
export const programmes: readonly Programme[] = [
  {
    ...hepas,
    id: 'land_he_hepas',
    name: 'HePAS 2024: Einstellungsprämie, Übergangsprämie nach der Werkstatt',
    for: 'job',
    pays: notChecked,
    notes: [fundingPhrase('programme.noAmount')],
  },
  {
    ...hepas,
    id: 'land_he_hepas_probe',
    name: 'HePAS 2024: Prämie für eine Probebeschäftigung',
    for: 'trial',
    pays: day => {
      const value = valueOn('hepas_2024', day);
      return value && { kind: 'monthly', euro: value.probebeschaeftigung_monat, most: value.probebeschaeftigung_max };
    },
    notes: [fundingPhrase('trial.first')],
  },
  {
    ...hepas,
    id: 'land_he_hepas_ausbildung',
    name: 'HePAS 2024: Prämie für eine Ausbildung',
    for: 'training',
    pays: day => {
      const most = valueOn('hepas_2024', day)?.ausbildung_max;
      return most === undefined ? undefined : { kind: 'once', permanent: most, fixedTerm: most, leastMonths: 0 };
    },
    notes: [fundingPhrase('programme.spread')],
  },
  {
    id: 'land_bw_kvjs',
    land: 'BW',
    name: 'KVJS „Arbeit Inklusiv“',
    office: 'kvjs',
    for: 'job',
    needsBudget: false,
    pays: notChecked,
    validFrom: '2022-01-01',
    citation: 'Fördergrundsätze des KVJS vom 1.1.2022',
    source: 'kvjs.de; foerderdatenbank.de',
    confidence: 'verified_secondary',
    notes: [fundingPhrase('programme.noAmount'), fundingPhrase('programme.bw')],
  },
  {
    id: 'land_nw_lwl',
    land: 'NW',
    name: 'LWL-Budget für Arbeit: Inklusionsprämie',
    office: 'lwl',
    for: 'job',
    needsBudget: true,
    pays: day => {
      const value = valueOn('lwl_inklusionspraemie', day);
      const terms = value && { permanent: value.unbefristet, fixedTerm: value.befristet_ab_12_monate };
      return terms && { kind: 'once', ...terms, leastMonths: 12 };
    },
    citation: 'LWL-Richtlinie Budget für Arbeit',
    source: 'https://www.lwl-inklusionsamt-arbeit.de/de/lwl-budget-fuer-arbeit/ (ältere Seite)',
    confidence: 'verified_secondary',
    notes: [fundingPhrase('programme.westfalen'), fundingPhrase('programme.oldPage')],
  },
  {
    id: 'land_nw_lvr',
    land: 'NW',
    name: 'LVR-Budget für Arbeit – Aktion Inklusion',
    office: 'lvr',
    for: 'job',
    needsBudget: true,
    pays: notChecked,
    citation: 'LVR-Budget für Arbeit – Aktion Inklusion',
    source: 'foerdersuche.org, undated',
    confidence: 'verified_secondary',
    notes: [fundingPhrase('programme.rheinland'), fundingPhrase('programme.noAmount')],
  },
];
