import { byDay } from '../../placement/deadline.ts';
import { latest, later, minutes, type Instant, type Minutes } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import type { ReceiptOf } from '../event.ts';
import type { Employee } from '../person.ts';
import type { Pending } from '../place.ts';
import type { Reply } from '../reply.ts';
import { agenda } from './agenda.ts';
import { firstOf } from './inBetween.ts';
import { doing, out, phrase, type Out } from './out.ts';
import { withoutStale, withPending } from './pending.ts';
import { canWait, comesBetween, mayComeAt } from './putOff.ts';
import { isLeftAlone, isLocked } from './standing.ts';

/** Nothing more is sent to somebody who has died, and nothing unasked where no message arrives, another may read it, or a no to it could be one to danger. */
const isSilent = (person: Employee): boolean =>
  person.talk.at === 'ended' ||
  person.notReachable ||
  isLocked(person) ||
  person.crisis !== undefined ||
  person.talk.at === 'serious';

/**
 * Whatever Anker sends unasked is neutral (`care-rules` 19): what it is about comes after a tap.
 * One that stands unanswered is enough for its day; what waits behind it adds up.
 */
export function knock(person: Employee, { pending, checkIn }: Waiting, scene: Scene): Out {
  const waiting = withPending(person, pending);
  if (isSilent(person) || (person.enrolment && !comesBetween(pending))) return out(waiting);
  const at = checkIn ? scene.now : comesAt(person, { pending: [pending], waits: canWait(pending) }, scene);
  if (at > scene.now) return knockAt(waiting, { at, canWait: canWait(pending) });
  const stands = standsToday(person, scene);
  if (stands && checkIn === undefined && !isWorthAnother(pending, person, scene)) return out(waiting);
  return out({ ...waiting, knocked: scene.now }, { ...knocking(scene, stands), ...checkIn });
}

const standsToday = ({ knocked }: Employee, { now, staff: { timeZone } }: Scene): boolean =>
  knocked !== undefined && localDate(knocked, timeZone) === localDate(now, timeZone);

/** "Darf ich das … sagen?" is asked once more (`care-rules` 4), an outage may have swallowed the answer to the first, and a promise that fell is waited for. */
const isWorthAnother = (pending: Pending, { knocked, cases }: Employee, scene: Scene): boolean =>
  (pending.what === 'offer' || pending.what === 'outage' || isFallen(pending, cases)) &&
  scene.now >= later(knocked ?? scene.now, minutes(60));

const isFallen = (pending: Pending, cases: Employee['cases']): boolean =>
  pending.what === 'taken' &&
  cases.some(({ id, state }) => id === pending.case && state.at === 'open' && state.fell !== undefined);

interface Waiting {
  readonly pending: Pending;
  /** The first message of a check-in: it comes at the employee's own hour, dies with its slot and reports that it arrived. */
  readonly checkIn?: { readonly until: Instant; readonly receipt: ReceiptOf };
}

/** Asks for what still waits, if anything does and nothing stands there of today; `again` where it was asked before. */
export function knockOn(person: Employee, again: boolean, scene: Scene): Out {
  const { pending } = withoutStale(person, scene);
  if (pending.length === 0 || isSilent(person) || standsToday(person, scene)) return out(person);
  const waits = isLeftAlone(person, scene) || pending.every(canWait);
  const at = comesAt(person, { pending, waits }, scene);
  return at > scene.now
    ? knockAt(person, { at, again, canWait: waits })
    : out({ ...person, knocked: scene.now }, knocking(scene, again));
}

/** From when on it may come: by day; what can wait not before it is her time for it. */
const comesAt = (person: Employee, { pending, waits }: Coming, scene: Scene): Instant =>
  waits ? latest(mayComeAt(person, scene), firstOf(pending, person, scene)) : byDay(scene.now, scene.staff.timeZone);

interface Coming {
  readonly pending: readonly Pending[];
  readonly waits: boolean;
}

/** In a crisis the help itself waits behind it, so it goes out at any hour. */
export const knockInDanger = (person: Employee, scene: Scene): readonly Reply[] =>
  person.talk.at === 'ended' || person.notReachable || isLocked(person) ? [] : [knocking(scene)];

export const knockLater = (person: Employee, after: Minutes, scene: Scene): Out =>
  knockAt(person, { at: byDay(later(scene.now, after), scene.staff.timeZone), again: true });

export const knockAnotherDay = (person: Employee, scene: Scene): Out =>
  knockAt(person, { at: mayComeAt(person, scene), again: true, canWait: true });

interface Knocking {
  readonly at: Instant;
  readonly again?: boolean;
  /** Never takes the place of what cannot. */
  readonly canWait?: boolean;
}

const knockAt = (person: Employee, { at, again = false, canWait = false }: Knocking): Out =>
  doing(person, {
    do: 'schedule',
    name: canWait ? agenda.putOff : agenda.knock,
    at,
    due: { what: 'knock', ...(again && { again }) },
  });

/** Who was asked before is not asked in the same words. */
const knocking = (scene: Scene, again = false): Reply & { kind: 'ask' } => ({
  kind: 'ask',
  question: `n:${String(scene.now)}`,
  phrase: phrase(again ? 'neutral.again' : 'neutral'),
  options: ['yes', 'later', 'notToday'],
  unasked: true,
});

export const isNight = (scene: Scene): boolean => byDay(scene.now, scene.staff.timeZone) !== scene.now;
