// What is counted at the begin of a coach's week (`care-rules` 49): what is due, open and silent, and dates; never an answer.
import { endNames, watchedNames, weekEntries } from '../../knowledge/phrases/staff.ts';
import { isPromised, isWithStaff, type Case } from '../../placement/case.ts';
import { markedDays } from '../../placement/endDates.ts';
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import { daysBetween, localDate } from '../../placement/localTime.ts';
import { may } from '../../placement/may.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import { sundayOf } from '../../placement/weekBegin.ts';
import { isAtWork } from '../employee/standing.ts';
import { seenBy } from '../notices.ts';
import { casesBefore, type Seen } from '../orders/picks.ts';
import type { Employee } from '../person.ts';
import { endsOf } from '../placements.ts';
import { dayIn, untilForStaff, whenForStaff } from '../times.ts';
import { watchedIn } from './toAsk.ts';

/** Whose people they are, and of whom a case was put before her. */
export interface Around {
  readonly hers: readonly Employee[];
  readonly brought: readonly Employee[];
}

/** One line of a list; the lowest `place` has waited longest, or comes first. */
export interface Entry {
  readonly employee: Employee;
  readonly what: string;
  readonly place: number;
}

export interface Week {
  readonly today: readonly Entry[];
  /** How many cases; their list is the one of all that is open. */
  readonly open: number;
  readonly silent: readonly Employee[];
  readonly dates: readonly Entry[];
  readonly toAsk: readonly Entry[];
  readonly notShared: readonly Employee[];
  readonly quiet: readonly Employee[];
}

/** A complaint about her is in none of it (`care-rules` 8), and nobody without a standing choice counts as quiet. */
export function weekOf({ hers, brought }: Around, seen: Seen): Week {
  const known = hers.map(employee => seenBy(employee, seen.viewer));
  const people = known.filter(employee => isCounted(employee, seen.scene));
  const today = inOrder([
    ...brought.flatMap(one => promisedIn(one, seen)),
    ...people.flatMap(one => todayOf(one, seen)),
  ]);
  const silent = people.filter(isSilent).toSorted((one, other) => (one.lastSign ?? 0) - (other.lastSign ?? 0));
  const dates = inOrder(people.flatMap(one => datesOf(one, seen.scene)));
  const toAsk = inOrder(hers.flatMap(one => toAskOf(one, seen)));
  const notShared = people.filter(isNotShared).toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  const listed = new Set(
    [...[...today, ...dates, ...toAsk].map(({ employee }) => employee), ...silent, ...notShared].map(({ id }) => id),
  );
  return {
    today,
    open: brought.flatMap(one => casesBefore(seen.viewer, one)).length,
    silent,
    dates,
    toAsk,
    notShared,
    quiet: people.filter(({ id, cases }) => !listed.has(id) && !cases.some(isWithStaff)),
  };
}

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => one.place - other.place);

/** Whose placement is over has at most a case that is still open. */
const isCounted = (employee: Employee, scene: Scene): boolean =>
  employee.talk.at !== 'ended' && isAtWork(employee, scene);

/** What she has promised until today or before, and what she is reminded of today. */
const promisedIn = (employee: Employee, { viewer, scene }: Seen): readonly Entry[] =>
  casesBefore(viewer, employee).flatMap(one => {
    const { now, staff } = scene;
    if (one.state.at !== 'taken' || one.state.by !== viewer) return [];
    const { until } = one.state;
    if (localDate(until, staff.timeZone) > localDate(now, staff.timeZone)) return [];
    const what = isPromised(one)
      ? `${weekEntries.promised} ${untilForStaff(until, now, staff.timeZone)}`
      : `${weekEntries.contact} ${whenForStaff(until, now, staff.timeZone)}`;
    return [{ employee, what, place: until }];
  });

const todayOf = (employee: Employee, { scene: { now, staff } }: Seen): readonly Entry[] =>
  employee.nextContact?.on === localDate(now, staff.timeZone)
    ? [{ employee, what: `${weekEntries.contact} heute`, place: now }]
    : [];

/** Paused or stopped is another matter than no answer; who cannot be reached gives none (`care-rules` 22). */
const isSilent = ({ pause, stopped, notReachable, unanswered, cases }: Employee): boolean =>
  pause === undefined && !stopped && (notReachable || unanswered > 0 || cases.some(isOfSilence));

const isOfSilence = (one: Case): boolean => isWithStaff(one) && one.reasons.some(({ kind }) => kind === 'silence');

/** From today to Sunday. */
function datesOf(employee: Employee, scene: Scene): readonly Entry[] {
  const { now, staff } = scene;
  const today = localDate(now, staff.timeZone);
  const planned = planOf(employee, scene).filter(({ on }) => on >= today && on <= sundayOf(today));
  return planned.map(({ on, what }) => ({
    employee,
    what: `${dayIn(on, now, staff.timeZone)}: ${what}`,
    place: daysBetween(today, on),
  }));
}

interface Planned {
  readonly on: LocalDate;
  readonly what: string;
}

const planOf = (employee: Employee, scene: Scene): readonly Planned[] => {
  const { nextContact, handOver } = employee;
  return [
    ...(nextContact ? [{ on: nextContact.on, what: weekEntries.contact }] : []),
    ...(handOver ? [{ on: handOver.on, what: newCoachOf(handOver, scene) }] : []),
    ...endsOf(employee).flatMap(one => saidOf(one, scene)),
  ];
};

const newCoachOf = ({ to }: { readonly to: PersonId }, { staff }: Scene): string =>
  `${weekEntries.newCoach} ${memberOf(staff, to)?.name ?? ''}`;

/** The day itself, and those before it on which it is time to do something about it. */
const saidOf = ({ of, end }: ReturnType<typeof endsOf>[number], { now, staff }: Scene): readonly Planned[] => [
  { on: end, what: `${endNames[of]} ${weekEntries.ends}` },
  ...markedDays(of, end)
    .filter(({ on }) => on < end)
    .map(({ on }) => ({
      on,
      what: `${endNames[of]} ${weekEntries.ends} ${dayIn(end, now, staff.timeZone)}`,
    })),
];

/** Only of whom she may read the answers; of whoever complains of her no less than before. */
function toAskOf(employee: Employee, { viewer, scene }: Seen): readonly Entry[] {
  const reads = may({ role: 'coach', id: viewer }, { action: 'openAnswers', about: employee }, scene);
  const watched = reads && isCounted(employee, scene) ? watchedIn(employee, scene) : [];
  const [first] = watched.toSorted((one, other) => one.on - other.on);
  if (first === undefined) return [];
  const { timeZone } = scene.staff;
  const each = watched.map(
    ({ by, on }) => `${watchedNames[by]} ${dayIn(localDate(on, timeZone), scene.now, timeZone)}`,
  );
  return [{ employee, what: each.join(' · '), place: first.on }];
}

/** No yes, or no standing choice yet. */
const isNotShared = ({ choice, consents }: Employee): boolean =>
  choice === undefined || consents.seeing?.given !== true;

const startOf = ({ placements }: Employee): string =>
  placements
    .map(({ start }) => start)
    .toSorted()
    .at(0) ?? '';
