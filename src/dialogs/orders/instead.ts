// What is answered in place of an order that was not meant as one.
import { phrase } from '../../knowledge/book.ts';
import { levelNames } from '../../knowledge/phrases/staff.ts';
import type { PersonId } from '../../placement/ids.ts';
import { may } from '../../placement/may.ts';
import type { Scene } from '../../placement/staff.ts';
import { stateIn } from '../cards.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { Order } from './order.ts';
import { casesBefore, pickOption, pickQuestion } from './picks.ts';

interface Among {
  readonly by: PersonId;
  /** Those who are named, or all. */
  readonly among: readonly Employee[];
  readonly scene: Scene;
}

/** Nothing is noted, and what can be done about it stands below. */
export function noContact({ by, among, scene }: Among): Reply {
  const open = among.flatMap(employee => casesBefore(by, employee).map(one => ({ employee, case: one })));
  const options = open.flatMap(({ employee, case: { id } }) =>
    (open.length === 1 ? whatNext : whatNext.slice(0, 1))
      .filter(({ do: action }) => may({ role: 'coach', id: by }, { action, about: employee, case: id }, scene))
      .map(order => pickOption({ employee: employee.id, case: id, order })),
  );
  return options.length === 0
    ? { kind: 'say', phrase: phrase('staff.noContactAtAll') }
    : { kind: 'ask', question: pickQuestion, phrase: phrase('staff.noContact'), options };
}

const whatNext: readonly Order[] = [{ do: 'take' }, { do: 'cannot' }, { do: 'contact', contact: 'telephone' }];

/** How it stands with one, as on her card; with several the list of what is open says it. */
export function standOf({ by, among, scene }: Among): Reply {
  const [employee, ...others] = among;
  if (employee === undefined || others.length > 0) return { kind: 'show', view: 'openCases' };
  const cases = casesBefore(by, employee);
  if (cases.length === 0) return { kind: 'say', phrase: phrase('staff.nothingThere') };
  const states = cases.map(one => `${levelNames[one.level]}, ${stateIn({ employee, case: one, viewer: by }, scene)}`);
  return { kind: 'say', phrase: phrase('staff.stand', { state: states.join('; ') }) };
}
