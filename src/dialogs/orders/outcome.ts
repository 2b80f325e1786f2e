import type { LocalDate } from '../../placement/ids.ts';
import { outcomeSchema, type Outcome } from '../event.ts';

/** What was done, how, and with whom, as far as it is said: nothing of it is guessed. */
export function outcomeIn(text: string, next: LocalDate | undefined): Said {
  const plain = text.toLowerCase();
  const measure = valueIn(measures, plain);
  const contact = valueIn(contacts, plain);
  const partner = valueIn(partners, plain);
  return {
    ...(measure && { measure }),
    ...(contact && { contact }),
    ...(partner && { with: partner }),
    ...(next !== undefined && { next }),
  };
}

/** As far as it was said. */
type Said = { readonly [Key in keyof Outcome]?: Outcome[Key] | undefined };

export const wholeOutcome = (outcome: Said): Outcome | undefined => outcomeSchema.safeParse(outcome).data;

/** Of two that are said nobody knows which is meant. */
function valueIn<Value extends string>(table: readonly (readonly [Value, RegExp])[], text: string): Value | undefined {
  const [first, ...others] = new Set(table.filter(([, words]) => words.test(text)).map(([value]) => value));
  return others.length === 0 ? first : undefined;
}

const measures: readonly (readonly [Outcome['measure'], RegExp])[] = [
  ['crisisTalk', /krisen-?gespräch|krisenintervention/],
  ['counselling', /\bberat(?:en|ung)\b/],
  ['workplaceVisit', /arbeitsplatz-?besuch|besuch am arbeitsplatz|betriebsbesuch/],
  ['jobCoaching', /job-?coaching/],
  ['mediation', /vermittlung|vermittelt|schlichtung/],
  ['employerTalk', /gespräch mit (?:der|dem) (?:firma|betrieb|chef|arbeitgeber)|arbeitgeber-?gespräch/],
  ['aidsAndFunding', /hilfsmittel|förderung|förderantrag/],
];

const contacts: readonly (readonly [Outcome['contact'], RegExp])[] = [
  ['visit', /besuch|vor ort/],
  ['telephone', /telefon|angerufen|\banruf/],
  ['office', /büro/],
  ['video', /video/],
  ['message', /nachricht|geschrieben|per mail|e-mail/],
];

const partners: readonly (readonly [Outcome['with'], RegExp])[] = [
  ['both', /mit beiden/],
  ['firm', /mit (?:der|dem) (?:firma|betrieb|chef|chefin|arbeitgeber)/],
  ['employee', /mit (?:ihr|ihm|der person)\b/],
];
