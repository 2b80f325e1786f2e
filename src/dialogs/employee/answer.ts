import { isWithStaff, type Case } from '../../placement/case.ts';
import type { LocalDate } from '../../placement/ids.ts';
import { withdraw } from '../../placement/moves.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answerAbout } from './about.ts';
import { answerAlone } from './alone.ts';
import { answerCheck } from './afterArticle.ts';
import { turnExample, turnPage } from './article.ts';
import { apply, releaseHeld } from './cases.ts';
import { answerChange } from './change.ts';
import { answerCheckIn } from './checkIn.ts';
import { needHelp } from './command.ts';
import { deleteAll } from './deleting.ts';
import { answerEnrolment } from './enrolment.ts';
import { answerFirm } from './firms.ts';
import { answerHelped } from './helped.ts';
import { answerVoice } from './media.ts';
import { namesFor } from './names.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { answerNewCoach } from './newCoach.ts';
import { answerEditors } from './editors.ts';
import { answerPhoto } from './photos.ts';
import { chooseArticle, chooseMore, passOn } from './question.ts';
import { offerRight } from './rights.ts';
import { answerSerious } from './serious.ts';
import { settle } from './settle.ts';
import { answerStandIn } from './standIn.ts';
import { answerStop, pauseFor, stopAll } from './stopping.ts';
import { answerHowToTalk, wishToTalk } from './talkWish.ts';
import { answerWeekly } from './weekly.ts';
import { unwatched } from './watched.ts';

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
    case 'aboutCoach':
      return answerOffer(person, option, scene);
    case 'offerTalk':
      return answerOfferTalk(unwatched(idle), { right: talk.right, option }, scene);
    case 'howToTalk':
      return answerHowToTalk(person, option, scene);
    case 'article':
    case 'example':
    case 'check':
    case 'more':
    case 'right':
    case 'editors':
    case 'choose':
    case 'unknown':
      return answerReading(person, { talk, option }, scene);
    case 'pause':
    case 'stop':
    case 'stopSure':
    case 'deleteSure':
      return answerLeaving(idle, { at: talk.at, option, from: talk.at === 'pause' ? talk.from : undefined }, scene);
    case 'serious':
      return answerSerious(person, option, scene);
    case 'voice':
      return option === 'needHelp' ? needHelp(person, scene) : answerVoice(person, option, scene);
    case 'photo':
      return option === 'needHelp' ? needHelp(person, scene) : answerPhoto(person, option, scene);
    case 'helped':
      return answerHelped(person, option, scene);
    case 'consentAlone':
    case 'newCoach':
    case 'standIn':
    case 'firm':
    case 'firmCheck':
    case 'weekly':
      return answerConsent(person, { talk, option }, scene);
    case 'change':
      return answerChange(person, option, scene);
    case 'another':
    case 'new':
    case 'waiting':
    case 'idle':
    case 'myData':
    case 'ended':
      return settle(out(talk.at === 'another' ? idle : person), scene);
    default:
      return talk satisfies never;
  }
}

/** After a no the right that fits, where there is one. */
const answerOfferTalk = (
  person: Employee,
  { right, option }: { readonly right: string | undefined; readonly option: string },
  scene: TalkScene,
): Out =>
  option === 'talkYes'
    ? wishToTalk(person, scene)
    : offerRight(settle(out(person, say(phrase('offer.later'))), scene), right, scene);

interface Leaving {
  readonly at: 'pause' | 'stop' | 'stopSure' | 'deleteSure';
  readonly option: string;
  /** From when on a pause is wanted. */
  readonly from: LocalDate | undefined;
}

/** How much of it she wants to end. */
function answerLeaving(person: Employee, { at, option, from }: Leaving, scene: TalkScene): Out {
  switch (at) {
    case 'pause':
      return pauseFor(person, { option, from }, scene);
    case 'stop':
      return answerStop(person, option, scene);
    case 'stopSure':
      return option === 'yes' ? stopAll(person, scene) : settle(out(person, say(phrase('got.it'))), scene);
    case 'deleteSure':
      return option === 'deleteAll' ? deleteAll(person, scene) : settle(out(person, say(phrase('delete.no'))), scene);
    default:
      return at satisfies never;
  }
}

type Consent = Extract<
  Employee['talk'],
  { at: 'consentAlone' | 'newCoach' | 'standIn' | 'firm' | 'firmCheck' | 'weekly' }
>;

/** A yes or a no to what she is asked for after her enrolment. */
function answerConsent(
  person: Employee,
  { talk, option }: { readonly talk: Consent; readonly option: string },
  scene: TalkScene,
): Out {
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  switch (talk.at) {
    case 'consentAlone':
      return answerAlone(idle, option, scene);
    case 'newCoach':
      return answerNewCoach(idle, option, scene);
    case 'standIn':
      return answerStandIn(idle, { deputy: talk.deputy, option }, scene);
    case 'weekly':
      return answerWeekly(idle, option, scene);
    case 'firm':
    case 'firmCheck':
      return answerFirm(person, option, scene);
    default:
      return talk satisfies never;
  }
}

type Reading = Extract<
  Employee['talk'],
  { at: 'article' | 'example' | 'check' | 'more' | 'right' | 'editors' | 'choose' | 'unknown' }
>;

/** Around articles: what is read, what was understood, what is asked next. */
function answerReading(
  person: Employee,
  { talk, option }: { readonly talk: Reading; readonly option: string },
  scene: TalkScene,
): Out {
  const way = option === 'back' ? -1 : 1;
  switch (talk.at) {
    case 'article':
      return turnPage(person, talk.page + way, scene);
    case 'example':
      return turnExample(person, talk.n + way, scene);
    case 'check':
      return answerCheck(person, option, scene);
    case 'more':
      return chooseMore(person, option, scene);
    case 'right':
    case 'choose':
      return chooseArticle(person, option, scene);
    case 'editors':
      return answerEditors(person, option, scene);
    case 'unknown':
      return passOn(person, option, scene);
    default:
      return talk satisfies never;
  }
}

/** A no is final for this time; the offer comes back with the next signal. */
function answerOffer(person: Employee, option: string, scene: Scene): Out {
  const { talk } = person;
  const id = talk.at === 'offer' || talk.at === 'aboutCoach' ? talk.case : undefined;
  const one = id && caseOf(person, id);
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  if (option === 'anotherHelp') return settle(out(idle, say(phrase('other.help'))), scene);
  if (one?.discreet === true && isWithStaff(one)) return answerLate(idle, { one, option }, scene);
  if (one?.state.at !== 'held') return settle(out(idle), scene);
  if (option === 'yes') return settle(releaseHeld(idle, one, scene), scene);
  const { coach } = namesFor(person, scene);
  const left = apply(idle, withdraw(one, 'no', scene), scene);
  return settle(
    and(left, next => out(next, say(phrase('offer.no', { coach })))),
    scene,
  );
}

/** The coach has "Bitte melden Sie sich" already: a yes opens the rest, a no leaves it at that. */
function answerLate(
  person: Employee,
  { one, option }: { readonly one: Case; readonly option: string },
  scene: Scene,
): Out {
  const { coach } = namesFor(person, scene);
  if (option !== 'yes') return settle(out(person, say(phrase('offer.no', { coach }))), scene);
  const opened: Case = { ...one, discreet: false, announced: false };
  return settle(apply(person, { case: opened, tell: one.told.map(to => ({ to, occasion: 'changed' })) }, scene), scene);
}
