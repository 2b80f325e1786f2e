import { days, later, type Instant, type LocalDate, type Minutes } from '../../placement/ids.ts';
import { instantOf, localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { dayIn } from '../times.ts';
import { agenda, cancelling, type Cancel } from './agenda.ts';
import { opened } from './asking.ts';
import { consented } from './consent.ts';
import { onlyTheRule } from './enrolment.ts';
import { and, doing, out, phrase, say, toCoach, type Out } from './out.ts';
import { planNext, planNothing } from './planning.ts';
import { aside, settle } from './settle.ts';
import { backAfter } from './weekly.ts';

const pauses: ReadonlyMap<string, Minutes> = new Map([
  ['oneWeek', days(7)],
  ['twoWeeks', days(14)],
  ['fourWeeks', days(28)],
]);

/** Never asked what for (`care-rules` 40). */
export function pauseFor(person: Employee, { option, from }: Wanted, scene: Scene): Out {
  const time = pauses.get(option);
  if (time === undefined) return carriedOn(person, scene);
  if (from === undefined) return pauseUntil(person, later(scene.now, time), scene);
  const begin = instantOf(from, 0, scene.staff.timeZone);
  return pauseFrom(person, { from: begin, until: later(begin, time) }, scene);
}

interface Wanted {
  readonly option: string;
  readonly from: LocalDate | undefined;
}

/** What is running ends with it: who wants a pause is asked nothing more now. Whoever has stopped is asked nothing anyway. */
export function pauseUntil(given: Employee, until: Instant, scene: Scene): Out {
  const person = idle(given);
  if (hasStopped(person)) return out(person, say(phrase('stop.all')));
  const n = person.counters.pause + 1;
  const counted: Employee = { ...person, counters: { ...person.counters, pause: n } };
  return and(paused(counted, { n, until }, scene), next =>
    out(next, say(phrase('pause.on', { when: dayAt(until, scene) }))),
  );
}

const paused = (person: Employee, { n, until }: { readonly n: number; readonly until: Instant }, scene: Scene): Out =>
  and(
    doing(
      { ...left(person), pause: { n, until, from: person.pause?.from ?? scene.now } },
      { do: 'schedule', name: agenda.pause(n), at: until, due: { what: 'pauseOver', n } },
    ),
    next => planNext(next, scene),
  );

/** A later one takes the place of an earlier one; until it begins she is asked as ever. */
export function pauseFrom(
  given: Employee,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  scene: Scene,
): Out {
  const isRunning = from <= (given.pause?.until ?? scene.now);
  if (isRunning || hasStopped(given)) return pauseUntil(given, until, scene);
  const person = given.talk.at === 'pause' || given.talk.at === 'stop' ? idle(given) : given;
  const n = person.counters.pause + 1;
  const ahead: Employee = {
    ...person,
    pauseAhead: { n, from, until },
    counters: { ...person.counters, pause: n },
  };
  const begins = { do: 'schedule', name: agenda.pause(n), at: from, due: { what: 'pauseOver', n } } as const;
  const said = say(phrase('pause.later', { from: dayAt(from, scene), when: dayAt(until, scene) }));
  const planned = doing(ahead, ...cancelledAhead(person), begins);
  return aside(
    and(planned, next => out(next, said)),
    scene,
  );
}

/** It has come. */
export function pauseBegins({ pauseAhead, ...person }: Employee, scene: Scene): Out {
  return pauseAhead === undefined || person.stopped ? out(person) : paused(person, pauseAhead, scene);
}

const idle = (person: Employee): Employee =>
  person.talk.at === 'enrolment' ? person : { ...person, talk: { at: 'idle' } };

const hasStopped = ({ stopped, enrolment }: Employee): boolean => stopped && enrolment === undefined;

const dayAt = (at: Instant, { now, staff: { timeZone } }: Scene): string =>
  dayIn(localDate(at, timeZone), now, timeZone);

export const cancelledAhead = ({ pauseAhead }: Employee): readonly Cancel[] =>
  pauseAhead ? [cancelling(agenda.pause(pauseAhead.n))] : [];

/** "Weiter machen" also ends a pause that was still running. */
function carriedOn(person: Employee, scene: Scene): Out {
  return person.pause === undefined ? settle(out(person, say(phrase('got.it'))), scene) : endPause(person, scene);
}

/** Before its time: the clock of silence begins anew. */
export function endPause(given: Employee, scene: Scene): Out {
  const { pause, pauseAhead: _off, ...person } = given;
  const cancelled = [...(pause ? [cancelling(agenda.pause(pause.n))] : []), ...cancelledAhead(given)];
  const ended = doing({ ...person, talk: { at: 'idle' } }, ...cancelled);
  const planned = and(
    and(ended, next => planNext(next, scene)),
    next => backAfter(next, pause?.from, scene),
  );
  return settle(
    and(planned, next => out(next, say(phrase(pause ? 'pause.off' : 'pause.none')))),
    scene,
  );
}

/** "Nur jetzt aufhören" leaves the plan as it is; only "Ganz aufhören" with a second yes ends it (`care-rules` 39). */
export function answerStop(person: Employee, option: string, scene: Scene): Out {
  switch (option) {
    case 'stopNow':
      return out(left(person), say(phrase('stop.now')));
    case 'pause':
      return opened({ ...person, talk: { at: 'pause' } }, scene);
    case 'stopAll':
      return opened({ ...person, talk: { at: 'stopSure' } }, scene);
    default:
      return carriedOn(person, scene);
  }
}

/** The door stays open, the coach learns it, no silence is counted any more. */
export function stopAll(person: Employee, scene: Scene): Out {
  const off = and(consented(person, 'asking', { given: false, scene }), next =>
    planNothing({
      ...onlyTheRule(next),
      stopped: true,
      pending: next.pending.filter(({ what }) => what !== 'absence' && what !== 'standIn'),
    }),
  );
  const told = and(off, next => toCoach(next, 'stopped'));
  return and(told, next => out(next, say(phrase('stop.all'))));
}

const left = (person: Employee): Employee =>
  person.checkIn ? { ...person, checkIn: { ...person.checkIn, over: true } } : person;
