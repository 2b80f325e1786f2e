import { isWorking } from '../../placement/calendar.ts';
import { isLive, isPromised, type Case, type Subject } from '../../placement/case.ts';
import { caseId, type CaseId, type PersonId } from '../../placement/ids.ts';
import { sharesAnswers } from '../../placement/may.ts';
import { changed, isStillHere } from '../../placement/move.ts';
import { hold, open, raise, release, withdraw, type Move } from '../../placement/moves.ts';
import { levels, type Level, type Reason } from '../../placement/signal.ts';
import { memberOf, type Scene } from '../../placement/staff.ts';
import type { Effect } from '../effect.ts';
import { caseOf, type Employee } from '../person.ts';
import { violent } from './accused.ts';
import { agenda, cancelling } from './agenda.ts';
import { informed } from './caseNews.ts';
import { isAbout, joinedBy } from './joining.ts';
import { doing, and, type Out } from './out.ts';

/** Something that a human should know. */
export interface Worry {
  readonly reason: Reason;
  readonly level: Level;
  readonly subject?: Subject;
  /** The employee's own words, kept for the case. */
  readonly words?: string;
  /** Told without asking: the employee's own wish, danger, silence and dates (`care-rules` 4). */
  readonly always?: true;
  readonly avoid?: readonly PersonId[] | undefined;
  readonly request?: Case['request'];
  /** Nothing to tell the employee at once: silence, dates, the firm. */
  readonly announced?: boolean;
  /** The case whose question this answers: a danger that was asked about there is told there. */
  readonly of?: CaseId | undefined;
}

/** Where a worry went: the case that holds it now. */
export interface Raised {
  readonly out: Out;
  readonly case: Case;
}

/** The two consent rules, no third: `now` is always told; all else follows the standing choice, which was made for the coach: a complaint about her is not covered by it, as long as nobody knows of one (`care-rules` 8). */
export function worry(person: Employee, what: Worry, scene: Scene): Raised {
  const { level, subject = 'wellbeing' } = what;
  // a day on which something ends is nothing that she has said of anybody
  const avoid = subject === 'dates' ? [] : [...new Set([...(what.avoid ?? []), ...violent(person)])];
  const same = person.cases.filter(one => isAbout(one, { subject, avoid }));
  const withStaff = joinedBy(what, same);
  const held = same.find(one => one.state.at === 'held');
  if (
    level === 'now' ||
    what.always === true ||
    (sharesAnswers(person) && (withStaff || !avoid.includes(person.coach)))
  ) {
    const move = withStaff
      ? joined(raise(withStaff, what, { coach: person.coach, scene }), withStaff, what)
      : open({ id: nextId(person), ...what, subject, avoid }, person.coach, scene);
    return raised(person, move, { words: what.words, scene });
  }
  const move = held ? joinHeld(held, what) : hold({ id: nextId(person), ...what, subject, avoid, level }, scene);
  return raised(person, move, { words: what.words, scene });
}

/** A firm that asks again is answered again; words that join what only silence had opened are told to the employee too. */
function joined(move: Move, before: Case, what: Worry): Move {
  const isFirst = before.reasons.every(({ kind }) => kind === 'silence' || kind === 'notReachable');
  const announced = isFirst ? (what.announced ?? false) : move.case.announced;
  return { ...move, case: { ...move.case, announced, ...(what.request ? { request: what.request } : {}) } };
}

const nextId = (person: Employee): CaseId => caseId(person.counters.cases + 1);

const joinHeld = (held: Case, what: Worry): Move => ({
  case: {
    ...held,
    reasons: [...held.reasons, what.reason],
    level: levels.indexOf(what.level) < levels.indexOf(held.level) ? what.level : held.level,
  },
  tell: [],
});

function raised(
  person: Employee,
  move: Move,
  { words, scene }: { readonly words: string | undefined; readonly scene: Scene },
): Raised {
  const moved = apply(person, move, scene);
  if (words === undefined) return { out: moved, case: move.case };
  const text = words.slice(0, mostWords);
  const keep: Effect = { do: 'keep', record: { kind: 'words', case: move.case.id, text, on: scene.now } };
  return { out: and(moved, next => doing(next, keep)), case: move.case };
}

interface MoreWords {
  readonly text: string;
  readonly scene: Scene;
  readonly as?: Extract<Case['notes'][number]['kind'], 'moreWords' | `says${'Contact' | 'Settled' | 'Missed'}`>;
}

/** What she adds in her own words to what is with somebody already. */
export function withMoreWords(person: Employee, one: Case, { text, scene, as = 'moreWords' }: MoreWords): Out {
  const noted: Case = { ...one, notes: [...one.notes.slice(-30), { kind: as, on: scene.now }] };
  const moved = apply(person, { case: noted, tell: one.told.map(to => changed(to, one.level !== 'now')) }, scene);
  return and(moved, next =>
    doing(next, { do: 'keep', record: { kind: 'words', case: one.id, text: text.slice(0, mostWords), on: scene.now } }),
  );
}

/** Of one message: the store takes no document above 2 MB. */
const mostWords = 20_000;

/** A held case is released; where one about the same is open already, it joins that one. */
export function releaseHeld(person: Employee, held: Case, scene: Scene): Out {
  const other = joinedBy(
    held,
    person.cases.filter(one => isAbout(one, held)),
  );
  // words are kept with their own case, and would be found nowhere after a merge
  const hasWords = held.reasons.some(({ kind }) => kind === 'words');
  if (other === undefined || hasWords) return told(person, held, scene);
  const merged = apply(person, withdraw(held, 'merged', scene), scene);
  return held.reasons.reduce(
    (sofar, reason) =>
      and(sofar, next => {
        const into = caseOf(next, other.id) ?? other;
        return apply(next, raise(into, { reason, level: held.level }, { coach: next.coach, scene }), scene);
      }),
    merged,
  );
}

/** Now that somebody is told, the employee reads whom and when, also where the asking itself had said nothing of it. */
const told = (person: Employee, held: Case, scene: Scene): Out =>
  apply(person, release({ ...held, announced: false }, person.coach, { scene, discreet: false }), scene);

/** Puts what became of a case into the person, tells whom it must be told, and sets the next deadline. */
export function apply(person: Employee, move: Move, scene: Scene): Out {
  const before = caseOf(person, move.case.id);
  const cases = before
    ? person.cases.map(one => (one.id === before.id ? move.case : one))
    : [...person.cases, move.case];
  const counters = before ? person.counters : { ...person.counters, cases: person.counters.cases + 1 };
  const changed: Employee = { ...person, counters, cases: recent(cases) };
  const done = doing(
    changed,
    ...tellings(move, scene),
    ...deadlines(before, move.case),
    ...kept(before, move.case, scene),
    ...letters(before, move.case),
  );
  return and(done, next => informed(next, move, scene));
}

/** Who had a card once and is not here any more reads nothing of it. */
const tellings = (move: Move, scene: Scene): readonly Effect[] =>
  move.tell
    .filter(({ to }) => isStillHere(to, scene))
    .map(told => (isOffDutyNews(told, move.case, scene) ? { ...told, quiet: true as const } : told))
    .map(told => ({ do: 'tell', case: move.case.id, ...told, ...(twoWays(move, told) ? { mail: true } : {}) }));

/** Who is off duty gets a `now` once; what is added to it stands on her card and pushes nothing (`care-rules` 7). */
function isOffDutyNews({ to, occasion }: Move['tell'][number], { level }: Case, scene: Scene): boolean {
  const member = memberOf(scene.staff, to);
  return (
    level === 'now' && occasion === 'changed' && member !== undefined && !isWorking(member, scene.staff, scene.now)
  );
}

/** `now` goes two ways at once, `today` on its first climb (`care-rules` 27). */
const twoWays = ({ case: one }: Move, { occasion, quiet }: Move['tell'][number]): boolean =>
  quiet !== true &&
  ((one.level === 'now' && occasion !== 'changed') || (one.level === 'today' && occasion === 'climbed'));

function deadlines(before: Case | undefined, after: Case): readonly Effect[] {
  const old = before?.deadline;
  const next = after.deadline;
  if (old?.n === next?.n) return [];
  const cancel: readonly Effect[] = old ? [cancelling(agenda.deadline(after.id, old.n))] : [];
  if (next === undefined) return cancel;
  const due = { what: 'deadline', case: after.id, n: next.n } as const;
  return [...cancel, { do: 'schedule', name: agenda.deadline(after.id, next.n), at: next.at, due }];
}

const kept = (before: Case | undefined, after: Case, scene: Scene): readonly Effect[] =>
  before?.state.at === after.state.at
    ? []
    : [{ do: 'keep', record: { kind: 'case', case: after.id, state: after.state.at, on: scene.now } }];

/** The firm that asked hears only `passedOn`, `seen` with a time, `done`. */
function letters(before: Case | undefined, after: Case): readonly Effect[] {
  const { request, state } = after;
  const isNew = before?.request?.id !== request?.id;
  if (request === undefined || (!isNew && isSameTo(before, state))) return [];
  const letter = (given: 'passedOn' | 'seen' | 'done', until?: (typeof after)['opened']): readonly Effect[] => [
    {
      do: 'write',
      to: request.from,
      letter: { kind: 'toFirm', request: request.id, state: given, ...(until === undefined ? {} : { until }) },
    },
  ];
  if (state.at === 'taken') return letter('seen', isPromised(after) ? state.until : undefined);
  if (state.at === 'open') return letter('passedOn');
  return state.at === 'done' ? letter('done') : [];
}

/** As the firm reads it: where in the chain it is, and who holds it, is none of hers. */
function isSameTo(before: Case | undefined, state: Case['state']): boolean {
  if (before?.state.at !== state.at) return false;
  return before.state.at !== 'taken' || state.at !== 'taken' || before.state.until === state.until;
}

/** Live ones all, and the few that ended last; the rest are records. One that has just ended is among them, however old it is. */
const recent = (cases: readonly Case[]): readonly Case[] => {
  const over = cases
    .filter(one => !isLive(one))
    .toSorted((one, other) => endOf(one) - endOf(other))
    .slice(-8);
  return cases.filter(one => isLive(one) || over.includes(one));
};

const endOf = ({ state }: Case): number => (state.at === 'done' || state.at === 'withdrawn' ? state.on : 0);
