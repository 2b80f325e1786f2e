import { landNames, lands } from '../../language/lands.ts';
import type { Typed } from './fields.ts';
import { html, type Html } from './html.ts';

export interface FormGiven {
  readonly typed: Typed;
  readonly errors: ReadonlyMap<string, string>;
}

/** Four fields are enough for a first sum; each further one narrows it. */
export const formOf = (given: FormGiven): Html => html`
  <form method="post" action="/foerdercheck" novalidate>
    <fieldset>
      <legend>Vier Angaben reichen</legend>
      ${text(given, { id: 'workplaces', label: 'Arbeitsplätze in der Firma', hint: 'Durchschnitt im Jahr' })}
      ${text(given, { id: 'severelyDisabled', label: 'davon schwerbehinderte Beschäftigte', hint: 'auch 0 oder 0,5' })}
      ${text(given, { id: 'grossMonthly', label: 'Bruttolohn im Monat, in Euro' })}
      ${choice(given, { id: 'land', label: 'Bundesland', options: lands.map(land => [land, landNames[land]]) })}
    </fieldset>
    <p class="note">Fragen Sie Bewerber nicht nach der Behinderung. Der Fachdienst klärt das mit der Person.</p>
    <details ${hasMore(given) ? html`open` : undefined}>
      <summary>Mehr Angaben machen die Spanne enger</summary>
      <fieldset>
        <legend>Die Person – alles darf offen bleiben</legend>
        ${choice(given, { id: 'status', label: 'Anerkennung', options: statuses })}
        ${text(given, { id: 'gdb', label: 'Grad der Behinderung' })}
        ${choice(given, { id: 'fromWorkshop', label: 'Kommt direkt aus einer Werkstatt', options: yesNo })}
        ${choice(given, { id: 'workshopEntitled', label: 'Hat Anspruch auf einen Werkstattplatz', options: yesNo })}
        ${text(given, { id: 'age', label: 'Alter' })}
        ${choice(given, { id: 'longTermUnemployed', label: 'Länger als ein Jahr arbeitslos', options: yesNo })}
      </fieldset>
      <fieldset>
        <legend>Die Stelle</legend>
        ${text(given, { id: 'hoursPerWeek', label: 'Stunden in der Woche' })}
        ${text(given, { id: 'start', label: 'Beginn', type: 'date' })}
        ${choice(given, { id: 'permanent', label: 'Unbefristet', options: yesNo })}
        ${text(given, { id: 'months', label: 'Dauer in Monaten, wenn befristet' })}
        ${choice(given, { id: 'training', label: 'Es ist eine Ausbildung', options: [['yes', 'Ja']], none: 'Nein' })}
      </fieldset>
      <fieldset>
        <legend>Die Firma genauer</legend>
        ${text(given, { id: 'trainees', label: 'davon Auszubildende' })}
        ${text(given, { id: 'shortJobs', label: 'davon Stellen unter 18 Stunden' })}
        ${text(given, { id: 'workshopLabour', label: 'Arbeitsleistung aus Werkstatt-Aufträgen im Jahr, in Euro' })}
      </fieldset>
    </details>
    <button type="submit">Berechnen</button>
  </form>
`;

const further: readonly string[] = [
  'status',
  'gdb',
  'fromWorkshop',
  'workshopEntitled',
  'age',
  'longTermUnemployed',
  'hoursPerWeek',
  'start',
  'permanent',
  'months',
  'training',
  'trainees',
  'shortJobs',
  'workshopLabour',
];
/** What was filled in, or is wrong, is never hidden. */
const hasMore = ({ typed, errors }: FormGiven): boolean =>
  further.some(id => (typed[id] ?? '') !== '' || errors.has(id));

type Options = readonly (readonly [string, string])[];
const yesNo: Options = [
  ['yes', 'Ja'],
  ['no', 'Nein'],
];
const statuses: Options = [
  ['schwerbehindert', 'schwerbehindert'],
  ['gleichgestellt', 'gleichgestellt'],
  ['none', 'keine'],
];

interface FieldGiven {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

const text = (given: FormGiven, field: FieldGiven & { readonly type?: 'date' }): Html =>
  fieldOf(
    given,
    field,
    html`<input
      id="${field.id}"
      name="${field.id}"
      type="${field.type ?? 'text'}"
      inputmode="decimal"
      autocomplete="off"
      value="${given.typed[field.id] ?? ''}"
      ${described(given, field)}
    />`,
  );

const choice = (given: FormGiven, field: FieldGiven & { readonly options: Options; readonly none?: string }): Html =>
  fieldOf(
    given,
    field,
    html`<select id="${field.id}" name="${field.id}" ${described(given, field)}>
      <option value="">${field.none ?? (field.id === 'land' ? 'Bitte wählen' : 'Weiß ich nicht')}</option>
      ${field.options.map(([value, label]) =>
        value === given.typed[field.id]
          ? html`<option value="${value}" selected>${label}</option>`
          : html`<option value="${value}">${label}</option>`,
      )}
    </select>`,
  );

const fieldOf = ({ errors }: FormGiven, { id, label, hint }: FieldGiven, input: Html): Html => {
  const error = errors.get(id);
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint === undefined ? undefined : html`<span class="hint" id="${id}-hint">${hint}</span>`} ${input}
    ${error === undefined ? undefined : html`<p class="error" id="${id}-error">${error}</p>`}
  </div>`;
};

const described = ({ errors }: FormGiven, { id, hint }: FieldGiven): Html | undefined => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(errors.has(id) ? [`${id}-error`] : [])];
  if (ids.length === 0) return undefined;
  const wrong = errors.has(id) ? html` aria-invalid="true"` : undefined;
  return html`aria-describedby="${ids.join(' ')}"${wrong}`;
};
