import { fundingFor } from '../../knowledge/funding/funding.ts';
import { hireFields } from '../../knowledge/funding/fields.ts';
import { readHire } from '../../knowledge/funding/plausible.ts';
import { tellFunding } from '../../knowledge/funding/telling.ts';
import { errorsByField, hireFrom, type Typed } from '../../knowledge/funding/typed.ts';
import type { Field, Spoken } from '../reply.ts';

/** The form of the funding check; with what was typed, and a sentence at every field of it that is wrong. */
export function checkFormFor(typed: Typed | undefined, today: string): Spoken {
  const read = typed && readHire(hireFrom(typed), today);
  const errors = errorsByField(read?.kind === 'errors' ? read.errors : []);
  const fields = hireFields.map(({ id, label, hint, kind, options = [], none = unknown }): Field => {
    const [value, error] = [typed?.[id], errors.get(id)];
    return {
      id,
      label: hint === undefined ? label : `${label} (${hint})`,
      kind: kind === 'number' ? 'text' : kind,
      ...(kind === 'choice' && { options: options.map(([of, name]) => ({ id: of, label: name })), none }),
      ...(value !== undefined && { value }),
      ...(error !== undefined && { error }),
    };
  });
  return {
    title: 'Was würde diese Einstellung bringen?',
    text: errors.size > 0 ? 'Bitte sehen Sie die markierten Felder an.' : intro,
    question: 'firm',
    buttons: [[{ id: 'check:talk', label: 'Frage für Frage' }]],
    form: { id: 'funding', fields, send: 'Berechnen' },
  };
}

const unknown = 'Weiß ich nicht';
const intro =
  'Die ersten vier Angaben reichen, alles andere darf offen bleiben.\nFragen Sie Bewerber nicht nach der Behinderung. Der Fachdienst klärt das mit der Person.';

/** The sums in words; nothing is reckoned from what is no longer plausible on the day it is read. */
export function resultFor(typed: Typed, today: string): Spoken {
  const read = readHire(hireFrom(typed), today);
  if (read.kind === 'errors') return checkFormFor(typed, today);
  const told = tellFunding(fundingFor(read.hire));
  return {
    title: told.sum,
    text: told.sumIs,
    parts: [
      ...told.grants.map(({ name, offer, facts }) => ({
        heading: name,
        lines: [offer, ...facts.map(({ label, value }) => `${label}: ${value}`)],
      })),
      ...(told.withheld === undefined ? [] : [{ heading: 'Nicht gerechnet', lines: [told.withheld] }]),
      {
        heading: 'Ausgleichsabgabe',
        lines: told.levy.map(({ says, citation }) => (citation === undefined ? says : `${says} (${citation})`)),
      },
      { heading: 'Was wann zu tun ist', lines: told.steps.map(({ when, what }) => `${when} ${what}`) },
      { heading: 'Wovon die Rechnung ausgeht', lines: told.assumptions },
      { heading: 'Wer hilft', lines: [told.help, told.stand] },
    ],
  };
}
