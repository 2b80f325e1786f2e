import { isLive, isWithStaff, type Case } from '../../placement/case.ts';
import { everybodyTold } from '../../placement/move.ts';
import { openAgain, type Move } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Letter } from '../letter.ts';
import type { Employee } from '../person.ts';
import { apply, worry } from './cases.ts';
import { and, out, type Out } from './out.ts';

type Asks = Letter & { kind: 'firmAsks' | 'firmNotHelped' };

/** A case of its own for the coach: the employee's lights stay as they are. */
export function firmAsks(person: Employee, letter: Asks, scene: Scene): Out {
  const telephone = numberOf(person, letter);
  const request = { from: letter.from, id: letter.request, ...(telephone !== undefined && { telephone }) };
  const cause = letter.kind === 'firmAsks' ? letter.danger : undefined;
  const reason = cause
    ? ({ kind: 'firmSeesDanger', cause, on: scene.now } as const)
    : ({ kind: 'firmAsks', on: scene.now } as const);
  const level = cause ? 'now' : 'soon';
  return worry(person, { reason, level, subject: 'employer', always: true, announced: true, request }, scene).out;
}

/** The number that it left last, with whatever request. */
const numberOf = ({ cases }: Employee, firm: Pick<Asks, 'from'>): string | undefined =>
  cases
    .filter(one => isOf(one, firm))
    .flatMap(({ request }) => request?.telephone ?? [])
    .at(-1);

/** Where the firm can be called back: on every card of what it has open, whichever request the number was left with. */
export function callback(person: Employee, { from, telephone }: Letter & { kind: 'firmCallback' }, scene: Scene): Out {
  const open = person.cases.filter(of => isWithStaff(of) && isOf(of, { from }));
  return open.reduce((sofar, one) => and(sofar, next => apply(next, called(one, telephone), scene)), out(person));
}

const called = (one: Case, telephone: string): Move => ({
  case: { ...one, ...(one.request && { request: { ...one.request, telephone } }) },
  tell: everybodyTold(one),
});

/** Once the same case is opened again (`care-rules` 24); after that it is a new request. */
export function notHelped(person: Employee, letter: Letter & { kind: 'firmNotHelped' }, scene: Scene): Out {
  const one = person.cases.find(of => isAskedBy(of, letter));
  if (one === undefined || isLive(one) || one.state.at !== 'done' || one.reopened)
    return firmAsks(person, letter, scene);
  const reason = { kind: 'firmNotHelped', on: scene.now } as const;
  const again: Case = { ...one, reopened: true, contacted: false, reasons: [...one.reasons, reason] };
  return apply(person, openAgain(again, person.coach, scene), scene);
}

const isOf = ({ request }: Case, { from }: Pick<Asks, 'from'>): boolean => request?.from === from;
const isAskedBy = (one: Case, { from, request: id }: Pick<Asks, 'from' | 'request'>): boolean =>
  isOf(one, { from }) && one.request?.id === id;
