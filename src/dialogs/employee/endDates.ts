// Days on which contract, grant or support end: they are told early and without asking, and what became of it is asked (`field` 4.1, rows 10 to 12).
import { nextStart } from '../../placement/calendar.ts';
import { isLive, type Case } from '../../placement/case.ts';
import { chainOf, together } from '../../placement/chain.ts';
import { endKinds, firstMark, markedDays, type EndKind, type Marked } from '../../placement/endDates.ts';
import { instantOf, localDate } from '../../placement/localTime.ts';
import { latest, type LocalDate, type PersonId } from '../../placement/ids.ts';
import { finish } from '../../placement/moves.ts';
import type { Reason } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import type { Act, Due } from '../event.ts';
import type { Employee } from '../person.ts';
import { runningPlacement } from '../placements.ts';
import { agenda, cancelling } from './agenda.ts';
import { apply, worry } from './cases.ts';
import { knock } from './knock.ts';
import { and, doing, out, type Out } from './out.ts';
import { withPending } from './pending.ts';
import { isFollowed } from './standing.ts';
import { proposeWeekly } from './weeklyQuestion.ts';

interface Entered {
  readonly by: PersonId;
  readonly act: Act & { do: 'endDates' };
}

/** All three are entered together; what is open about a day that stands no more is done by it. */
export function setEndDates(person: Employee, { by, act }: Entered, scene: Scene): Out {
  const running = runningPlacement(person);
  if (running === undefined) return doing(person, { do: 'notify', to: by, notice: 'outOfDate' });
  const { contractEnd: _contract, subsidyEnd: _subsidy, supportEnd: _support, ...rest } = running;
  const { do: _act, ...ends } = act;
  const moved: typeof running = { ...rest, ...ends };
  const changed = endKinds.filter(of => moved[of] !== running[of]);
  const entered: Employee = { ...person, placements: person.placements.map(one => (one === running ? moved : one)) };
  const planned = doing(entered, ...changed.map(of => planning(entered, of, scene)));
  const settled = and(planned, next => settleEndDates(next, by, scene));
  return and(settled, next => doing(next, { do: 'notify', to: by, notice: 'person' }));
}

export const planEndDates = (person: Employee, scene: Scene): Out =>
  doing(person, ...endKinds.map(of => planning(person, of, scene)));

function planning(person: Employee, of: EndKind, scene: Scene): Effect {
  const end = runningPlacement(person)?.[of];
  const first = end && firstMark(of, end, localDate(scene.now, scene.staff.timeZone));
  return first ? scheduled(person, { of, end, marked: first }, scene) : cancelling(agenda.endDate(of));
}

interface Coming {
  readonly of: EndKind;
  readonly end: LocalDate;
  readonly marked: Marked;
}

/** In the first hours of those who answer together: what falls on a Sunday is read on Monday. */
function scheduled({ coach }: Employee, { of, end, marked: { n, on } }: Coming, scene: Scene): Effect {
  const { now, staff } = scene;
  const day = latest(now, instantOf(on, 0, staff.timeZone));
  const at = nextStart(together(chainOf(coach, [], scene), scene), staff, day) ?? day;
  return { do: 'schedule', name: agenda.endDate(of), at, due: { what: 'endDate', of, end, n } };
}

/** Of a day that was changed meanwhile nothing is said. */
export function endDateDue(person: Employee, { of, end, n }: Due & { what: 'endDate' }, scene: Scene): Out {
  const [marked, next] = markedDays(of, end).slice(n);
  if (marked === undefined || runningPlacement(person)?.[of] !== end || !isFollowed(person, scene)) return out(person);
  const said =
    marked.mark.as === 'note'
      ? doing(person, { do: 'notify', to: person.coach, notice: of, passOn: true })
      : and(task(person, { of, end }, scene), told => tellHer(told, { of, end }, scene));
  return next ? and(said, later => doing(later, scheduled(later, { of, end, marked: next }, scene))) : said;
}

type OneEnd = Omit<Coming, 'marked'>;

function task(person: Employee, { of, end }: OneEnd, scene: Scene): Out {
  const reason = { kind: 'endDate', of, end, on: scene.now } as const;
  return worry(person, { reason, level: 'soon', subject: 'dates', always: true, announced: true }, scene).out;
}

/**
 * Who does not register in time may lose money (§ 38 SGB III), so she reads it herself, after her first questions where they are not over;
 * what only the firm or the coach applies for is none of hers.
 */
function tellHer(person: Employee, { of, end }: OneEnd, scene: Scene): Out {
  if (of !== 'contractEnd' || end < localDate(scene.now, scene.staff.timeZone)) return out(person);
  const pending = { what: 'contractEnd', end } as const;
  const isNew = !person.confirmed || person.consents.asking === undefined;
  if (isNew) return out(withPending(person, pending));
  return person.stopped ? out(person) : proposeWeekly(knock(person, { pending }, scene), 'contract', scene);
}

/** Closes what is open about days that stand no more, for whoever has changed them or ended the placement. */
export function settleEndDates(person: Employee, by: PersonId, scene: Scene): Out {
  const running = runningPlacement(person);
  const stands = (reason: Reason): boolean => reason.kind !== 'endDate' || running?.[reason.of] === reason.end;
  const open = person.cases.filter(one => one.subject === 'dates' && isLive(one));
  return open.reduce((sofar, one) => and(sofar, next => settled(next, { one, by, stands }, scene)), out(person));
}

interface Settling {
  readonly one: Case;
  readonly by: PersonId;
  readonly stands: (reason: Reason) => boolean;
}

function settled(person: Employee, { one, by, stands }: Settling, scene: Scene): Out {
  const reasons = one.reasons.filter(stands);
  const left: Case = { ...one, reasons };
  const done = reasons.length === 0 ? finish(one, { by }, scene) : undefined;
  return done
    ? apply(person, done, scene)
    : out({ ...person, cases: person.cases.map(other => (other.id === one.id ? left : other)) });
}
