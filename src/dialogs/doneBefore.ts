// What whoever takes a case has to know of those who had it before: what was promised, and which contacts there were.
import { contactNames, contactWithNames, measureNames } from '../knowledge/phrases/staff.ts';
import type { Case } from '../placement/case.ts';
import { instant, PersonId } from '../placement/ids.ts';
import { memberOf, type Scene } from '../placement/staff.ts';
import type { Contact } from './effect.ts';
import type { Spoken } from './reply.ts';
import { untilForStaff, whenForStaff } from './times.ts';

type Facts = NonNullable<Spoken['facts']>;

const mostContacts = 3;

export const contactsBefore = (contacts: readonly Contact[], scene: Scene): Facts =>
  contacts.slice(-mostContacts).map(({ by, on, outcome }) => ({
    label: 'Kontakt',
    value: [nameOf(by, scene), whenForStaff(instant(on), scene.now, scene.staff.timeZone), ...outcomeIn(outcome)]
      .filter(part => part !== '')
      .join(' · '),
  }));

/** It was told to the employee, and does not hold any more. */
export function promisedBefore({ state }: Case, scene: Scene): Facts {
  if (state.at !== 'open' || state.fell === undefined) return [];
  const { by, until } = state.fell;
  const told = untilForStaff(until, scene.now, scene.staff.timeZone);
  return [{ label: 'Zugesagt war', value: `${nameOf(by, scene)}, ${told}` }];
}

export const outcomeIn = ({ measure, contact, with: whom }: Contact['outcome']): readonly string[] => [
  ...(measure ? [measureNames[measure]] : []),
  ...(contact ? [contactNames[contact]] : []),
  ...(whom ? [contactWithNames[whom]] : []),
];

const nameOf = (id: string, { staff }: Scene): string => memberOf(staff, PersonId.safeParse(id).data)?.name ?? '';
