import { days, later, type Instant, type Minutes } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { dayIn } from '../times.ts';
import { agenda, cancelling } from './agenda.ts';
import { opened } from './asking.ts';
import { consented } from './consent.ts';
import { onlyTheRule } from './enrolment.ts';
import { and, doing, out, phrase, say, toCoach, type Out } from './out.ts';
import { planNext, planNothing } from './planning.ts';
import { settle } from './settle.ts';
import { backAfter } from './weekly.ts';

const pauses: ReadonlyMap<string, Minutes> = new Map([
  ['oneWeek', days(7)],
  ['twoWeeks', days(14)],
  ['fourWeeks', days(28)],
]);

/** Never asked what for (`care-rules` 40). What is running ends with it: who wants a pause is asked nothing more now. */
export function pauseFor(person: Employee, option: string, scene: Scene): Out {
  const time = pauses.get(option);
  if (time === undefined) return carriedOn(person, scene);
  return pauseUntil(person, later(scene.now, time), scene);
}

/** Whoever has stopped is asked nothing anyway. */
export function pauseUntil(given: Employee, until: Instant, scene: Scene): Out {
  const person: Employee = given.talk.at === 'enrolment' ? given : { ...given, talk: { at: 'idle' } };
  if (person.stopped && person.enrolment === undefined) return out(person, say(phrase('stop.all')));
  const n = person.counters.pause + 1;
  const paused: Employee = {
    ...left(person),
    pause: { n, until, from: given.pause?.from ?? scene.now },
    counters: { ...person.counters, pause: n },
  };
  const due = { what: 'pauseOver', n } as const;
  const waiting = doing(paused, { do: 'schedule', name: agenda.pause(n), at: until, due });
  const { timeZone } = scene.staff;
  const when = dayIn(localDate(until, timeZone), scene.now, timeZone);
  return and(
    and(waiting, next => planNext(next, scene)),
    next => out(next, say(phrase('pause.on', { when }))),
  );
}

/** "Weiter machen" also ends a pause that was still running. */
function carriedOn(person: Employee, scene: Scene): Out {
  return person.pause === undefined ? settle(out(person, say(phrase('got.it'))), scene) : endPause(person, scene);
}

/** Before its time: the clock of silence begins anew. */
export function endPause({ pause, ...person }: Employee, scene: Scene): Out {
  const ended = doing({ ...person, talk: { at: 'idle' } }, ...(pause ? [cancelling(agenda.pause(pause.n))] : []));
  const planned = and(
    and(ended, next => planNext(next, scene)),
    next => backAfter(next, pause?.from, scene),
  );
  return settle(
    and(planned, next => out(next, say(phrase('pause.off')))),
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
