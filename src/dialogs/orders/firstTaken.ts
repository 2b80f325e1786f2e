// What may be noted or closed only by whoever has taken it.
import { may } from '../../placement/may.ts';
import type { Employee } from '../person.ts';
import { takingOptions, type About } from './obey.ts';
import type { Order } from './order.ts';
import { aimsOf, pickOption, type Aim, type Seen } from './picks.ts';

/** "Erreicht", before she has taken it: where it is not hers to note yet, taking it is what goes. */
export function firstTaken(order: Order, among: readonly Employee[], { viewer, scene }: Seen): readonly string[] {
  if (order.do !== 'contact' && order.do !== 'finish') return [];
  const aims = among.flatMap(employee => aimsOf(take, employee, { viewer, scene }).map(aim => ({ employee, aim })));
  const can = (wish: Order) => aims.filter(({ employee, aim }) => mayDo(wish, aim, { by: viewer, employee, scene }));
  return can(order).length > 0 ? [] : optionsOf(can(take), { viewer, scene });
}

/** Of one thing it is only the time that is missing. */
function optionsOf([only, ...others]: readonly Taken[], { viewer, scene }: Seen): readonly string[] {
  if (only === undefined) return [];
  return others.length === 0
    ? takingOptions(only.aim, { by: viewer, employee: only.employee, scene })
    : [only, ...others].map(({ aim }) => pickOption({ ...aim, order: take }));
}

interface Taken {
  readonly employee: Employee;
  readonly aim: Aim;
}

const take: Order = { do: 'take' };

/** Who names somebody is told why it does not go; what is offered goes. */
export const mayDo = (order: Order, aim: Aim, { by, employee, scene }: About): boolean =>
  may(
    { role: 'coach', id: by },
    { action: order.do, about: employee, ...(aim.case !== undefined && { case: aim.case }) },
    scene,
  );
