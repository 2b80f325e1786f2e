import { later, days, type Minutes } from '../../placement/ids.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { turnPage } from './article.ts';
import { asking } from './asking.ts';
import { apply, releaseHeld, worry } from './cases.ts';
import { answerAbout, answerCheckIn } from './checkIn.ts';
import { needHelp } from './command.ts';
import { answerEnrolment, consented } from './enrolment.ts';
import { answerHelped } from './helped.ts';
import { answerPhoto, answerVoice } from './media.ts';
import { namesFor } from './names.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { planNext, planNothing } from './planning.ts';
import { chooseArticle, passOn } from './question.ts';
import { answerSerious } from './serious.ts';
import { settle } from './settle.ts';
import { whenIn } from '../times.ts';

/** The answer to the question that stands open. */
export function answer(person: Employee, option: string, scene: TalkScene): Out {
  const { talk } = person;
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  switch (talk.at) {
    case 'enrolment':
      return answerEnrolment(person, option, scene);
    case 'checkIn':
      return answerCheckIn(person, option, scene);
    case 'about':
      return answerAbout(person, option, scene);
    case 'offer':
      return answerOffer(person, option, scene);
    case 'aboutCoach':
      return option === 'anotherHelp'
        ? settle(out(idle, say(phrase('other.help'))), scene)
        : answerOffer(person, option, scene);
    case 'offerTalk':
      return option === 'talkYes'
        ? opened({ ...person, talk: { at: 'howToTalk' } }, scene)
        : settle(out(idle, say(phrase('offer.later'))), scene);
    case 'howToTalk':
      return askForTalk(idle, option, scene);
    case 'article':
      return turnPage(person, option === 'back' ? talk.page - 1 : talk.page + 1, scene);
    case 'choose':
      return chooseArticle(person, option, scene);
    case 'unknown':
      return passOn(person, option, scene);
    case 'pause':
      return pauseFor(idle, option, scene);
    case 'stop':
      return answerStop(idle, option, scene);
    case 'stopSure':
      return option === 'yes' ? stopAll(idle, scene) : settle(out(idle, say(phrase('got.it'))), scene);
    case 'deleteSure':
      return option === 'deleteAll' ? deleteAll(idle, scene) : settle(out(idle, say(phrase('delete.no'))), scene);
    case 'serious':
      return answerSerious(person, option, scene);
    case 'voice':
      return option === 'needHelp' ? needHelp(person, scene) : answerVoice(person, option, scene);
    case 'photo':
      return option === 'needHelp' ? needHelp(person, scene) : answerPhoto(person, option, scene);
    case 'helped':
      return answerHelped(person, option, scene);
    case 'consentAlone':
      return answerAlone(idle, option, scene);
    case 'new':
    case 'waiting':
    case 'idle':
    case 'myData':
    case 'ended':
      return settle(out(person), scene);
    default:
      return talk satisfies never;
  }
}

const opened = (person: Employee, scene: Scene): Out => out(person, ...asking(person, scene));

/** A no is final for this time; the offer comes back with the next signal. */
function answerOffer(person: Employee, option: string, scene: Scene): Out {
  const { talk } = person;
  const id = talk.at === 'offer' || talk.at === 'aboutCoach' ? talk.case : undefined;
  const one = id && caseOf(person, id);
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  if (one?.state.at !== 'held') return settle(out(idle), scene);
  if (option === 'yes') return settle(releaseHeld(idle, one, scene), scene);
  const { coach } = namesFor(person, scene);
  const left = apply(idle, withdraw(one, 'no', scene), scene);
  return settle(
    and(left, next => out(next, say(phrase('offer.no', { coach })))),
    scene,
  );
}

/** "Ich will reden": the own wish, so nobody asks whether it may be told. */
function askForTalk(person: Employee, option: string, scene: Scene): Out {
  const reach = option === 'write' || option === 'meet' || option === 'signs' ? option : 'call';
  const reason = { kind: 'askedForTalk', on: scene.now } as const;
  const raised = worry({ ...person, reach }, { reason, level: 'soon', always: true }, scene);
  return settle(raised.out, scene);
}

const pauses: Readonly<Record<string, Minutes>> = { oneWeek: days(7), twoWeeks: days(14), fourWeeks: days(28) };

/** Never asked what for (`care-rules` 40). */
function pauseFor(person: Employee, option: string, scene: Scene): Out {
  const time = pauses[option];
  if (time === undefined) return settle(out(person, say(phrase('got.it'))), scene);
  const until = later(scene.now, time);
  const n = person.counters.pause + 1;
  const { checkIn, ...rest } = person;
  const paused: Employee = {
    ...rest,
    ...(checkIn ? { checkIn: { ...checkIn, over: true } } : {}),
    pause: { n, until },
    counters: { ...person.counters, pause: n },
  };
  const waiting = doing(paused, {
    do: 'schedule',
    name: `pause:${String(n)}`,
    at: until,
    due: { what: 'pauseOver', n },
  });
  const when = whenIn(until, scene.now, scene.staff.timeZone).replace(/,? um .*$/, '');
  return settle(
    and(
      and(waiting, next => planNext(next, scene)),
      next => out(next, say(phrase('pause.on', { when }))),
    ),
    scene,
  );
}

/** "Nur jetzt aufhören" leaves the check-in as it is; only "Ganz aufhören" with a second yes ends them (`care-rules` 39). */
function answerStop(person: Employee, option: string, scene: Scene): Out {
  switch (option) {
    case 'stopNow': {
      const { checkIn } = person;
      const left: Employee = checkIn ? { ...person, checkIn: { ...checkIn, over: true } } : person;
      return settle(out(left, say(phrase('stop.now'))), scene);
    }
    case 'pause':
      return opened({ ...person, talk: { at: 'pause' } }, scene);
    case 'stopAll':
      return opened({ ...person, talk: { at: 'stopSure' } }, scene);
    default:
      return settle(out(person, say(phrase('got.it'))), scene);
  }
}

function stopAll(person: Employee, scene: Scene): Out {
  const off = and(consented(person, 'asking', { given: false, scene }), next =>
    planNothing({ ...next, stopped: true }),
  );
  const told = and(off, next => doing(next, { do: 'notify', to: next.coach, notice: 'stopped' }));
  return settle(
    and(told, next => out(next, say(phrase('stop.all')))),
    scene,
  );
}

/** Answers and words go at once, page by page; an open case stays without words until a human has closed it (`care-rules` 10). */
function deleteAll(person: Employee, scene: Scene): Out {
  const { coach } = namesFor(person, scene);
  const open = person.cases.some(one => one.state.at === 'open' || one.state.at === 'taken');
  const held = person.cases.filter(one => one.state.at === 'held');
  const dropped = held.reduce(
    (sofar, one) => and(sofar, next => apply(next, withdraw(one, 'no', scene), scene)),
    out(person),
  );
  const off = and(dropped, next => consented(next, 'asking', { given: false, scene }));
  const quiet = and(off, next => planNothing({ ...next, stopped: true, answers: [], last: [], pending: [] }));
  const gone = and(quiet, next => doing(next, { do: 'forget', kinds: ['answer', 'words', 'topic'] }));
  const said = open ? say(phrase('delete.open', { coach })) : say(phrase('delete.done'));
  return and(gone, next => out(next, said));
}

/** Asked again after a week without the coach: a no switches off, no answer changes nothing (`care-rules` 28). */
function answerAlone(person: Employee, option: string, scene: Scene): Out {
  if (option === 'no') return stopAll(person, scene);
  return settle(out(person, say(phrase('got.it'))), scene);
}
