import { isLive, type Case } from '../../placement/case.ts';
import { endKinds } from '../../placement/endDates.ts';
import type { PersonId } from '../../placement/ids.ts';
import { instantOf } from '../../placement/localTime.ts';
import { release, withdraw, type Move } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Act } from '../event.ts';
import type { Employee } from '../person.ts';
import { keptUntil } from '../placements.ts';
import { agenda, cancelling, type Cancel } from './agenda.ts';
import { withoutAgreed } from './agreement.ts';
import { apply } from './cases.ts';
import { withoutFirms } from './firms.ts';
import { settleEndDates } from './endDates.ts';
import { knock } from './knock.ts';
import { doing, out, and, type Out } from './out.ts';
import { isNews } from './pending.ts';
import { planNothing } from './planning.ts';
import { cancelledAhead } from './stopping.ts';

interface Ended {
  readonly by: PersonId;
  readonly act: Act & { do: 'endPlacement' };
}

/**
 * A placement can end (`care-rules` 11): everything scheduled stops in this commit, and nothing is asked any more.
 * What is open stays until a human has closed it. After a death nothing is ever sent to that chat again.
 */
export function endPlacement(person: Employee, { by, act }: Ended, scene: Scene): Out {
  const ended: Employee = {
    ...withoutAgreed(person),
    placements: person.placements.map(one => ({ ...one, ended: one.ended ?? act.on })),
    cases: person.cases.map(({ dateAsked: _asked, ...one }) => one),
    stopped: true,
  };
  const record = { kind: 'ended', reason: act.reason, destination: act.destination, on: scene.now } as const;
  const kept = and(and(planNothing(ended), withoutFirms), next =>
    doing(next, { do: 'keep', record }, ...cancelled(person), ...forgetting(next, scene)),
  );
  if (act.reason !== 'deceased' && act.destination !== 'deceased') {
    const settled = and(kept, next => settleEndDates(next, by, scene));
    const asked = and(settled, next => releaseUnasked(next, by, scene));
    return and(asked, next => knock(withoutQuestions(next, by), { pending: { what: 'end', on: act.on } }, scene));
  }
  const { crisis: _over, knocked: _none, ...rest } = kept.person;
  const silent: Employee = { ...rest, talk: { at: 'ended' }, pending: [] };
  const closed = person.cases.filter(isLive);
  const all = closed.reduce(
    (sofar, one) => and(sofar, next => apply(next, withdraw(one, 'ended', scene), scene)),
    out(silent),
  );
  return { person: all.person, replies: [], effects: [...kept.effects, ...cancelledByDeath(person), ...all.effects] };
}

/** Nothing of her is kept for longer than the rules say. */
function forgetting(person: Employee, { now, staff }: Scene): readonly Effect[] {
  const until = keptUntil(person);
  if (until === undefined) return [];
  const at = instantOf(until, 0, staff.timeZone);
  return [{ do: 'schedule', name: agenda.retention, at, due: { what: 'retention', asked: now } }];
}

/** Nobody asks "Darf ich das … sagen?" any more: like after no answer, somebody is told without content (`care-rules` 4). A complaint without a yes is told to nobody; where it is about whoever ends it, it is asked about once more (`care-rules` 8). */
const releaseUnasked = (person: Employee, by: PersonId, scene: Scene): Out =>
  person.cases
    .filter(one => one.state.at === 'held' && !one.avoid.includes(by))
    .reduce((sofar, one) => and(sofar, next => apply(next, unasked(one, next, scene), scene)), out(person));

const unasked = (one: Case, { coach }: Employee, scene: Scene): Move =>
  one.avoid.length > 0 ? withdraw(one, 'ended', scene) : release(one, coach, { scene, discreet: true });

function withoutQuestions(
  { pause: _over, pauseAhead: _off, enrolment: _left, ...person }: Employee,
  by: PersonId,
): Employee {
  const about = person.cases.filter(one => one.state.at === 'held' && one.avoid.includes(by));
  return {
    ...person,
    pending: [...person.pending.filter(isNews), ...about.map(({ id }) => ({ what: 'offer' as const, case: id }))],
  };
}

const cancelled = (person: Employee): readonly Cancel[] =>
  [
    ...slotted(person),
    ...endKinds.map(of => agenda.endDate(of)),
    ...person.cases.map(({ id }) => agenda.helped(id)),
    ...(person.pause ? [agenda.pause(person.pause.n)] : []),
    agenda.knock,
    agenda.putOff,
    agenda.consentAlone,
    agenda.newCoach,
    agenda.nextContact,
  ]
    .map(cancelling)
    .concat(cancelledAhead(person));

/** Nobody is left to be helped by them. */
const cancelledByDeath = ({ counters, cases }: Employee): readonly Cancel[] =>
  [agenda.voice(counters.voice), ...cases.map(({ id }) => agenda.serious(id)), agenda.tidy].map(cancelling);

const slotted = ({ checkIn }: Employee): readonly string[] =>
  checkIn === undefined ? [] : [agenda.reminder(checkIn.slot), agenda.silence(checkIn.slot)];
