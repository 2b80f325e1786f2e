// What is answered in place of an order that was not meant as one.
import { phrase } from '../../knowledge/book.ts';
import { levelNames } from '../../knowledge/phrases/staff.ts';
import { isWithStaff } from '../../placement/case.ts';
import type { PersonId } from '../../placement/ids.ts';
import { may } from '../../placement/may.ts';
import type { Scene } from '../../placement/staff.ts';
import { stateIn } from '../cards.ts';
import { seenBy } from '../notices.ts';
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
export function standOf(seen: Among): Reply {
  const [employee, ...others] = seen.among;
  if (employee === undefined || others.length > 0) return { kind: 'show', view: 'openCases' };
  const state = stateOf(employee, seen);
  return state === '' ? nothingFor(seen) : { kind: 'say', phrase: phrase('staff.stand', { state }) };
}

function stateOf(employee: Employee, { by, scene }: Among): string {
  const states = casesBefore(by, employee).map(
    one => `${levelNames[one.level]}, ${stateIn({ employee, case: one, viewer: by }, scene)}`,
  );
  return states.join('; ');
}

/** What was asked cannot be done with them: never that nothing is open where something is. */
export function nothingFor(seen: Among): Reply {
  const { by, among, scene } = seen;
  const before = among.flatMap(employee => casesBefore(by, employee).map(one => ({ employee, case: one })));
  if (before.length > 0) {
    const state = among.map(employee => stateOf(employee, seen)).join('; ');
    const options = before
      .filter(one => one.case.state.at === 'open')
      .map(({ employee, case: { id } }) => pickOption({ employee: employee.id, case: id, order: { do: 'take' } }));
    const said = phrase('staff.onlyStand', { state });
    return options.length > 0
      ? { kind: 'ask', question: pickQuestion, phrase: said, options }
      : { kind: 'say', phrase: said };
  }
  const sees = (about: Employee): boolean => may({ role: 'coach', id: by }, { action: 'look', about }, scene);
  const isElsewhere = among.some(one => sees(one) && seenBy(one, by).cases.some(isWithStaff));
  return { kind: 'say', phrase: phrase(isElsewhere ? 'staff.openElsewhere' : 'staff.nothingThere') };
}
