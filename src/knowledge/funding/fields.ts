import { landNames, lands } from '../../language/lands.ts';

/** One thing that the check asks, wherever it asks: on the page, on a card, in the talk. */
export interface HireField {
  readonly id: string;
  readonly group: 'first' | 'person' | 'job' | 'firm';
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'number' | 'date' | 'choice';
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** What it says where nothing is chosen. */
  readonly none?: string;
}

type Options = NonNullable<HireField['options']>;
const yesNo: Options = [
  ['yes', 'Ja'],
  ['no', 'Nein'],
];

const statuses: Options = [
  ['schwerbehindert', 'schwerbehindert'],
  ['gleichgestellt', 'gleichgestellt'],
  ['none', 'keine'],
];

/** In the order of asking: four are enough for a first sum, each further one narrows it. */
export const hireFields: readonly HireField[] = [
  {
    id: 'workplaces',
    group: 'first',
    kind: 'number',
    label: 'Arbeitsplätze in der Firma',
    hint: 'Durchschnitt im Jahr',
  },
  {
    id: 'severelyDisabled',
    group: 'first',
    kind: 'number',
    label: 'davon schwerbehinderte Beschäftigte',
    hint: 'auch 0 oder 0,5',
  },
  { id: 'grossMonthly', group: 'first', kind: 'number', label: 'Bruttolohn im Monat, in Euro' },
  {
    id: 'land',
    group: 'first',
    kind: 'choice',
    label: 'Bundesland',
    none: 'Bitte wählen',
    options: lands.map(land => [land, landNames[land]]),
  },
  { id: 'status', group: 'person', kind: 'choice', label: 'Anerkennung', options: statuses },
  { id: 'gdb', group: 'person', kind: 'number', label: 'Grad der Behinderung' },
  { id: 'fromWorkshop', group: 'person', kind: 'choice', label: 'Kommt direkt aus einer Werkstatt', options: yesNo },
  {
    id: 'workshopEntitled',
    group: 'person',
    kind: 'choice',
    label: 'Hat Anspruch auf einen Werkstattplatz',
    options: yesNo,
  },
  { id: 'age', group: 'person', kind: 'number', label: 'Alter' },
  {
    id: 'longTermUnemployed',
    group: 'person',
    kind: 'choice',
    label: 'Länger als ein Jahr arbeitslos',
    options: yesNo,
  },
  { id: 'hoursPerWeek', group: 'job', kind: 'number', label: 'Stunden in der Woche' },
  { id: 'start', group: 'job', kind: 'date', label: 'Beginn' },
  { id: 'permanent', group: 'job', kind: 'choice', label: 'Unbefristet', options: yesNo },
  { id: 'months', group: 'job', kind: 'number', label: 'Dauer in Monaten, wenn befristet' },
  {
    id: 'training',
    group: 'job',
    kind: 'choice',
    label: 'Es ist eine Ausbildung',
    none: 'Nein',
    options: [['yes', 'Ja']],
  },
  { id: 'trainees', group: 'firm', kind: 'number', label: 'davon Auszubildende' },
  { id: 'shortJobs', group: 'firm', kind: 'number', label: 'davon Stellen unter 18 Stunden' },
  {
    id: 'workshopLabour',
    group: 'firm',
    kind: 'number',
    label: 'Arbeitsleistung aus Werkstatt-Aufträgen im Jahr, in Euro',
  },
];
