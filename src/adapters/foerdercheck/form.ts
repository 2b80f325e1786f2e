import { hireFields, type HireField } from '../../knowledge/funding/fields.ts';
import type { Typed } from '../../knowledge/funding/typed.ts';
import { html, type Html } from './html.ts';

export interface FormGiven {
  readonly typed: Typed;
  readonly errors: ReadonlyMap<string, string>;
  /** A first sum is there: what narrows it lies open. */
  readonly isReckoned: boolean;
}

/** Four fields are enough for a first sum; each further one narrows it. */
export const formOf = (given: FormGiven): Html => html`
  <form method="post" action="/foerdercheck" name="angaben" novalidate>
    <fieldset>
      <legend>Vier Angaben reichen</legend>
      ${fieldsOf(given, 'first')}
    </fieldset>
    <p class="note">Fragen Sie Bewerber nicht nach der Behinderung. Der Fachdienst klärt das mit der Person.</p>
    <details ${hasMore(given) ? html`open` : undefined}>
      <summary>Mehr Angaben machen die Spanne enger</summary>
      <fieldset>
        <legend>Die Person – alles darf offen bleiben</legend>
        ${fieldsOf(given, 'person')}
      </fieldset>
      <fieldset>
        <legend>Die Stelle</legend>
        ${fieldsOf(given, 'job')}
      </fieldset>
      <fieldset>
        <legend>Die Firma genauer</legend>
        ${fieldsOf(given, 'firm')}
      </fieldset>
    </details>
    <button type="submit">Berechnen</button>
  </form>
`;

/** The same answers as a sheet to print or to send on; posted, so that they stand in no address. */
export const sheetForm = (typed: Typed): Html => html`
  <form method="post" action="/foerdercheck.pdf" class="sheet">
    ${hireFields.flatMap(({ id }) => {
      const value = typed[id] ?? '';
      return value === '' ? [] : [html`<input type="hidden" name="${id}" value="${value}" />`];
    })}
    <button type="submit">Als PDF</button>
  </form>
`;

const fieldsOf = (given: FormGiven, group: HireField['group']): readonly Html[] =>
  hireFields
    .filter(field => field.group === group)
    .map(field => (field.kind === 'choice' ? choice(given, field) : text(given, field)));

/** What was filled in, or is wrong, is never hidden. */
const hasMore = ({ typed, errors, isReckoned }: FormGiven): boolean =>
  isReckoned || hireFields.some(({ id, group }) => group !== 'first' && ((typed[id] ?? '') !== '' || errors.has(id)));

const text = (given: FormGiven, field: HireField): Html =>
  fieldOf(
    given,
    field,
    html`<input
      id="${field.id}"
      name="${field.id}"
      type="${field.kind === 'date' ? 'date' : 'text'}"
      inputmode="decimal"
      autocomplete="off"
      value="${given.typed[field.id] ?? ''}"
      ${described(given, field)}
    />`,
  );

const choice = (given: FormGiven, field: HireField): Html =>
  fieldOf(
    given,
    field,
    html`<select id="${field.id}" name="${field.id}" ${described(given, field)}>
      <option value="">${field.none ?? 'Weiß ich nicht'}</option>
      ${(field.options ?? []).map(([value, label]) =>
        value === given.typed[field.id]
          ? html`<option value="${value}" selected>${label}</option>`
          : html`<option value="${value}">${label}</option>`,
      )}
    </select>`,
  );

const fieldOf = ({ errors }: FormGiven, { id, label, hint }: HireField, input: Html): Html => {
  const error = errors.get(id);
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint === undefined ? undefined : html`<span class="hint" id="${id}-hint">${hint}</span>`} ${input}
    ${error === undefined ? undefined : html`<p class="error" id="${id}-error">${error}</p>`}
  </div>`;
};

const described = ({ errors }: FormGiven, { id, hint }: HireField): Html | undefined => {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(errors.has(id) ? [`${id}-error`] : [])];
  if (ids.length === 0) return undefined;
  const wrong = errors.has(id) ? html` aria-invalid="true"` : undefined;
  return html`aria-describedby="${ids.join(' ')}"${wrong}`;
};
