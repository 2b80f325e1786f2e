import { byDay } from '../../placement/deadline.ts';
import { later, minutes, type Instant, type Minutes } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { ReceiptOf } from '../event.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import type { Reply } from '../reply.ts';
import { agenda } from './agenda.ts';
import { doing, out, phrase, type Out } from './out.ts';
import { isLocked } from './standing.ts';

/** Nothing more is sent to somebody who has died, and nothing unasked where no message arrives or another may read it. */
const isSilent = (person: Employee): boolean =>
  person.talk.at === 'ended' || person.notReachable || isLocked(person) || person.crisis !== undefined;

/**
 * Whatever Anker sends unasked is neutral (`care-rules` 19): what it is about comes after a tap.
 * One knock an hour is enough; what waits behind it adds up.
 */
export function knock(person: Employee, { pending, checkIn }: Waiting, scene: Scene): Out {
  const waiting: Employee = { ...person, pending: [...person.pending.filter(one => !isSame(one, pending)), pending] };
  if (isSilent(person)) return out(waiting);
  if (checkIn === undefined && isNight(scene)) return atEight(waiting, scene);
  const recently = person.knocked !== undefined && scene.now < later(person.knocked, minutes(60));
  if (recently && checkIn === undefined) return out(waiting);
  return out({ ...waiting, knocked: scene.now }, { ...knocking(scene), ...checkIn });
}

interface Waiting {
  readonly pending: Pending;
  /** The first message of a check-in: it comes at the employee's own hour, dies with its slot and reports that it arrived. */
  readonly checkIn?: { readonly until: Instant; readonly receipt: ReceiptOf };
}

/** Asks again for what still waits, if anything does. */
export function knockAgain(person: Employee, scene: Scene): Out {
  if (person.pending.length === 0 || isSilent(person)) return out(person);
  return isNight(scene) ? atEight(person, scene) : out({ ...person, knocked: scene.now }, knocking(scene));
}

/** In a crisis the help itself waits behind it, so it goes out at any hour. */
export const knockInDanger = (person: Employee, scene: Scene): readonly Reply[] =>
  person.talk.at === 'ended' || person.notReachable || isLocked(person) ? [] : [knocking(scene)];

export const knockLater = (person: Employee, after: Minutes, scene: Scene): Out =>
  doing(person, {
    do: 'schedule',
    name: agenda.knock,
    at: byDay(later(scene.now, after), scene.staff.timeZone),
    due: { what: 'knock' },
  });

const knocking = (scene: Scene): Reply & { kind: 'ask' } => ({
  kind: 'ask',
  question: `n:${String(scene.now)}`,
  phrase: phrase('neutral'),
  options: ['yes', 'later', 'notToday'],
  unasked: true,
});

export const isNight = (scene: Scene): boolean => byDay(scene.now, scene.staff.timeZone) !== scene.now;
const atEight = (person: Employee, scene: Scene): Out => knockLater(person, minutes(0), scene);

/** The same again, or the state of a case that is another by now: only the newest is true. */
function isSame(one: Pending, other: Pending): boolean {
  const isState = isCaseState(one) && isCaseState(other);
  if (one.what !== other.what && !isState) return false;
  return !('case' in one) || !('case' in other) || one.case === other.case;
}

const isCaseState = ({ what }: Pending): boolean => what === 'taken' || what === 'late' || what === 'done';
