import { isLive, isWithStaff, type Case } from '../../placement/case.ts';
import { openAgain } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Letter } from '../event.ts';
import type { Employee } from '../person.ts';
import { apply, worry } from './cases.ts';
import { out, type Out } from './out.ts';

type Asks = Letter & { kind: 'firmAsks' | 'firmNotHelped' };

/** A case of its own for the coach: the employee's lights stay as they are. */
export function firmAsks(person: Employee, letter: Asks, scene: Scene): Out {
  const request = { from: letter.from, id: letter.request };
  const cause = letter.kind === 'firmAsks' ? letter.danger : undefined;
  const reason = cause
    ? ({ kind: 'firmSeesDanger', cause, on: scene.now } as const)
    : ({ kind: 'firmAsks', on: scene.now } as const);
  const level = cause ? 'now' : 'soon';
  return worry(person, { reason, level, subject: 'employer', always: true, announced: true, request }, scene).out;
}

/** Where the firm can be called back: on the card as long as there is one. */
export function callback(person: Employee, letter: Letter & { kind: 'firmCallback' }, scene: Scene): Out {
  const one = person.cases.find(of => isWithStaff(of) && isAskedBy(of, letter));
  if (one?.request === undefined) return out(person);
  const called: Case = { ...one, request: { ...one.request, telephone: letter.telephone } };
  return apply(person, { case: called, tell: one.told.map(to => ({ to, occasion: 'changed', quiet: true })) }, scene);
}

/** Once the same case is opened again (`care-rules` 24); after that it is a new request. */
export function notHelped(person: Employee, letter: Letter & { kind: 'firmNotHelped' }, scene: Scene): Out {
  const one = person.cases.find(of => isAskedBy(of, letter));
  if (one === undefined || isLive(one) || one.state.at !== 'done' || one.reopened)
    return firmAsks(person, letter, scene);
  const reason = { kind: 'firmNotHelped', on: scene.now } as const;
  const again: Case = { ...one, reopened: true, contacted: false, reasons: [...one.reasons, reason] };
  return apply(person, openAgain(again, person.coach, scene), scene);
}

const isAskedBy = ({ request }: Case, { from, request: id }: { from: Asks['from']; request: string }): boolean =>
  request?.from === from && request.id === id;
