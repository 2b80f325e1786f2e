import type { Mistake } from './linedYaml.ts';
import type { PersonDraft } from './staffPerson.ts';

/** The same name, however it was typed. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

export interface OnCallDecision {
  readonly line: number;
  readonly who: string | undefined;
}

/** What is wrong between people who are each right alone. */
export const relationMistakes = (people: readonly PersonDraft[], onCall: OnCallDecision): readonly Mistake[] => {
  const find = (name: string) => people.find(person => nameKey(person.name ?? '') === nameKey(name));
  return [
    ...twice(people),
    ...people.flatMap(person => [...deputyMistakes(person, find), ...leadMistakes(person, find)]),
    ...onCallMistakes(people, onCall, find),
  ];
};

type Find = (name: string) => PersonDraft | undefined;

const twice = (people: readonly PersonDraft[]): readonly Mistake[] =>
  people.flatMap((person, index) => {
    const before = people.slice(0, index);
    const sameName = before.find(one => one.name !== undefined && nameKey(one.name) === nameKey(person.name ?? ''));
    const entra = entraOf(person);
    const sameEntra = before.find(one => entra !== undefined && entraOf(one) === entra);
    return [
      ...(sameName === undefined
        ? []
        : [
            {
              line: person.lineOf('name'),
              message: `${person.name} is already on line ${sameName.line}. Tell them apart by name ("Frau Kaya", "Frau D. Kaya"), or remove one.`,
            },
          ]),
      ...(sameEntra === undefined
        ? []
        : [
            {
              line: person.lineOf('entra'),
              message: `This Entra object id is already on line ${sameEntra.line}. Every person has their own.`,
            },
          ]),
    ];
  });

const entraOf = ({ reach }: PersonDraft): string | undefined => (reach?.kind === 'entra' ? reach.objectId : undefined);

const deputyMistakes = (person: PersonDraft, find: Find): readonly Mistake[] => [
  ...(person.deputy === undefined ? [] : standIn(person, { name: person.deputy, line: person.lineOf('deputy') }, find)),
  ...(person.absences ?? []).flatMap(({ deputy, line }) =>
    deputy === undefined ? [] : standIn(person, { name: deputy, line }, find),
  ),
];

const standIn = (
  person: PersonDraft,
  deputy: { readonly name: string; readonly line: number },
  find: Find,
): readonly Mistake[] => {
  const { name, line } = deputy;
  const found = find(name);
  if (found === undefined) return [{ line, message: unknown(name, 'deputy') }];
  if (found === person)
    return [{ line, message: `Nobody is their own deputy. Name somebody else, or remove the line.` }];
  if (found.role === 'onCall')
    return [{ line, message: `${name} is on call and cannot be a deputy. Name a coach or a lead.` }];
  return [];
};

const leadMistakes = (person: PersonDraft, find: Find): readonly Mistake[] => {
  const line = person.lineOf('lead');
  if (person.lead === undefined) {
    if (person.role !== 'coach') return [];
    return [{ line, message: `A coach needs a lead, to whom a case climbs: "lead: Frau Lang".` }];
  }
  const found = find(person.lead);
  if (found === undefined) return [{ line, message: unknown(person.lead, 'lead') }];
  if (found === person) return [{ line, message: `Nobody is their own lead. Name somebody else, or remove the line.` }];
  if (found.role !== undefined && found.role !== 'lead')
    return [{ line, message: `${person.lead} has another role than lead. Name a lead, or change that role to lead.` }];
  // a complaint about a coach has nobody else to go to (`care-rules` 8)
  if (found.until !== undefined && (person.until ?? never) > found.until)
    return [{ line, message: `${person.lead} leaves on ${found.until}. Name a lead who stays.` }];
  return [];
};

const never = '9999-12-31';

const unknown = (name: string, what: string): string =>
  `${what} names "${name}", who is not in this file. Write the name as it stands under people, or add the person.`;

const onCallMistakes = (
  people: readonly PersonDraft[],
  { line, who }: OnCallDecision,
  find: Find,
): readonly Mistake[] => {
  if (who === undefined) return [];
  const named = who === 'nobody' ? undefined : find(who);
  const unused = people
    .filter(person => person.role === 'onCall' && person !== named)
    .map(person => ({
      line: person.lineOf('role'),
      message: `${person.name ?? 'This person'} is on call, but house.onCall says ${who}. Name this person there, or remove the entry.`,
    }));
  if (who === 'nobody') return unused;
  if (named === undefined) return [{ line, message: unknown(who, 'onCall') }, ...unused];
  if (named.role !== undefined && named.role !== 'onCall')
    return [
      {
        line,
        message: `${who} is not on call. Give the duty its own entry with "role: on-call", hours and telephone.`,
      },
      ...unused,
    ];
  if (named.telephone === undefined)
    return [
      { line: named.line, message: `Who is on call needs a telephone: it stands on every urgent card.` },
      ...unused,
    ];
  return unused;
};
