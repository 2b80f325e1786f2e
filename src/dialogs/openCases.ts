import { levelNames } from '../knowledge/phrases/staff.ts';
import type { Case } from '../placement/case.ts';
import { may, type Action } from '../placement/may.ts';
import { levels } from '../placement/signal.ts';
import { stateIn } from './cards.ts';
import type { Order } from './orders/order.ts';
import { casesBefore, pickLabel, pickOption, pickQuestion, type Seen } from './orders/picks.ts';
import type { Employee } from './person.ts';
import type { Button, Spoken } from './reply.ts';
import { staffText } from './staffWords.ts';
import { whenForStaff } from './times.ts';

interface Open {
  readonly employee: Employee;
  readonly case: Case;
}

/** Every case that was put before her, the most urgent and longest waiting first: what stands on its card too, and never why. */
export function openCasesCard(employees: readonly Employee[], seen: Seen): Spoken {
  const open = employees
    .flatMap(employee => casesBefore(seen.viewer, employee).map((one): Open => ({ employee, case: one })))
    .toSorted((one, other) => urgency(one) - urgency(other) || one.case.opened - other.case.opened);
  if (open.length === 0) return { title, text: staffText('staff.noCases') };
  return {
    title,
    text: '',
    facts: open.map(one => ({ label: one.employee.shortName, value: standOf(one, seen) })),
    question: pickQuestion,
    buttons: open.map(one => buttonsFor(one, seen)).filter(row => row.length > 0),
  };
}

const title = 'Offene Aufgaben';
const urgency = ({ case: { level } }: Open): number => levels.indexOf(level);

const standOf = (open: Open, { viewer, scene }: Seen): string =>
  [
    levelNames[open.case.level],
    `seit ${whenForStaff(open.case.opened, scene.now, scene.staff.timeZone)}`,
    stateIn({ ...open, viewer }, scene),
  ].join(' · ');

function buttonsFor({ employee, case: { id, state } }: Open, { viewer, scene }: Seen): readonly Button[] {
  const can = (action: Action): boolean =>
    may({ role: 'coach', id: viewer }, { action, about: employee, case: id }, scene);
  const button = (order: Order): Button => {
    const pick = { employee: employee.id, case: id, order };
    return { id: pickOption(pick), label: pickLabel(pick, employee, { viewer, scene }) };
  };
  return [
    ...(state.at === 'open' && can('take') ? [button({ do: 'take' })] : []),
    ...(can('look') ? [button({ do: 'look' })] : []),
  ];
}
