import { phrase } from '../../knowledge/book.ts';
import type { PersonId } from '../../placement/ids.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { casesBefore, pickOption, pickQuestion, type Pick } from './picks.ts';
import type { Wanted } from './said.ts';

/**
 * Whoever is locked out can call nobody here, also not in danger. A contact ends the danger, and words for one are soon
 * read wrongly ("Mutter erreicht"). Who may not know of a danger is not told of it.
 */
export function specialKey(wanted: Wanted | undefined, employee: Employee, by: PersonId): Special | undefined {
  if (wanted === 'unlock') return 'staff.unlock';
  const knows = casesBefore(by, employee).some(({ id }) => id === employee.crisis?.case);
  return knows && (wanted === 'lock' || wanted === 'contact') ? inCrisis[wanted] : undefined;
}

const inCrisis = { lock: 'staff.lockInCrisis', contact: 'staff.contactInCrisis' } as const;

type Special = 'staff.unlock' | (typeof inCrisis)[keyof typeof inCrisis];

/** The same where a name alone has chosen it. */
export function askedInCrisis(pick: Pick, people: readonly Employee[], by: PersonId): Reply | undefined {
  const employee = people.find(({ id }) => id === pick.employee);
  const key = employee && specialKey(pick.order.do, employee, by);
  return key && { kind: 'ask', question: pickQuestion, phrase: phrase(key), options: [pickOption(pick)] };
}
