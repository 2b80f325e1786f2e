import { isoWeek } from '../../placement/rhythm.ts';
import { Dimension, Light } from '../../placement/light.ts';
import { localDate } from '../../placement/localTime.ts';
import { commandFrom, type Command } from '../commands.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { answer } from './answer.ts';
import { offerTalk } from './about.ts';
import { askedNow, offered, opened, questionOf } from './asking.ts';
import { answerCheckIn, beginCheckIn, correct, newCheckIn } from './checkIn.ts';
import { needHelp, obey } from './command.ts';
import { decideAgain } from './enrolment.ts';
import { commandInCrisis } from './inCrisis.ts';
import { changeFirm } from './firms.ts';
import { withMenu } from './menu.ts';
import { answerNewCoach } from './newCoach.ts';
import { olderAnswers } from './older.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { answerSeriousLate } from './serious.ts';
import { aside, settle } from './settle.ts';
import { answerSilentCall, isSilentCall, preferWriting } from './silentCall.ts';
import { isAsked, isFollowed, isWithAnother } from './standing.ts';
import { stillOpen } from './stillOpen.ts';
import { tappedKnock } from './tappedKnock.ts';

export interface Tap {
  readonly question: string;
  readonly option: string;
}

/** A tap belongs to the question that it was made on; on a question that is not open it never gets a new meaning. */
export function tapped(person: Employee, tap: Tap, scene: TalkScene): Out {
  const command = tap.option.startsWith('cmd:') ? commandFrom(tap.option.slice('cmd:'.length)) : undefined;
  if (tap.question === 'x:write' && command === undefined) return preferWriting(person);
  if (isSilentCall(tap.question, tap.option)) return answerSilentCall(person, tap.option);
  if (person.crisis) return commandInCrisis(person, command ?? inCrisisMeans(tap), scene);
  if (command) return obey(person, command, scene);
  // a call for help is never too old
  if (tap.option === 'needHelp') return needHelp(person, scene);
  if (tap.question === questionOf(person) && isOffered(person, tap.option, scene)) {
    return answer({ ...person, tapped: tapOf(tap) }, tap.option, scene);
  }
  return tappedOld(person, tap, scene);
}

const inCrisisMeans = ({ question, option }: Tap): Command =>
  question.startsWith('n:') || option === 'needHelp' ? 'help' : 'next';

/** What stands on the buttons of an article is not a list of options. */
const isOffered = (person: Employee, option: string, scene: TalkScene): boolean =>
  person.talk.at === 'article' || person.talk.at === 'example'
    ? ['next', 'back', 'articleDone'].includes(option)
    : offered(person, scene).includes(option);

function tappedOld(person: Employee, tap: Tap, scene: TalkScene): Out {
  const [kind] = tap.question.split(':');
  if (kind === 'serious') return answerSeriousLate(person, tap, scene);
  if (!person.confirmed) return settle(out(person, say(phrase('waiting'))), scene);
  if (isWithAnother(person)) return opened(person, scene);
  if (kind === 'n') return tappedKnock(person, tap.option, scene);
  if (kind === 'c') return tappedCheckIn(person, tap, scene);
  if (isDouble(person, tap)) return out(person, say(phrase('got.it')));
  if (isDecidingAgain(tap) && isFollowed(person, scene)) return decideAgain(person, scene);
  if (tap.question === 't:myData' && (tap.option === 'firmYes' || tap.option === 'firmNo'))
    return changeFirm(person, tap.option, scene);
  if (tap.question === 't:myData' && (tap.option === 'pastYes' || tap.option === 'pastNo') && person.consents.past)
    return answerNewCoach({ ...person, talk: { at: 'idle' } }, tap.option === 'pastYes' ? 'yes' : 'no', scene);
  if (tap.question === 't:myData' && tap.option === 'olderAnswers') return olderAnswers(person);
  const talk = stillOpen(person, tap, scene);
  if (talk) return answer({ ...person, talk, tapped: tapOf(tap) }, tap.option, scene);
  return withMenu(aside(out(person, say(phrase('old.button'))), scene));
}

const tapOf = ({ question, option }: Tap): Tap => ({ question, option });

const isDecidingAgain = ({ question, option }: Tap): boolean => question === 't:myData' && option === 'decideAgain';

/** The same button twice: it was heard the first time, and the next question stands on the screen already. */
const isDouble = ({ tapped: last }: Employee, { question, option }: Tap): boolean =>
  last?.question === question && last.option === option;

/** Inside one check-in its own question is answered, and a later light replaces the earlier one. */
function tappedCheckIn(person: Employee, tap: Tap, scene: TalkScene): Out {
  const [, slot, asked] = tap.question.split(':');
  const dimension = Dimension.safeParse(asked).data;
  const { checkIn } = person;
  if (checkIn === undefined || slot !== checkIn.slot || dimension === undefined) return oldQuestion(person, tap, scene);
  const old = checkIn.answers.find(one => one.dimension === dimension);
  const here: Employee = { ...person, checkIn: { ...checkIn, over: false } };
  if (old === undefined) {
    return askedNow(checkIn) === dimension ? answerCheckIn(here, tap.option, scene) : beginCheckIn(here, scene);
  }
  const light = Light.safeParse(tap.option).data;
  if (light !== undefined && light !== old.light) return aside(correct(person, dimension, { light, scene }), scene);
  return aside(out(person, say(phrase('checkIn.again'))), scene);
}

/** An answer to last week's question is not an answer to today's: but somebody wants to say something, so it is asked now. */
function oldQuestion(person: Employee, tap: Tap, scene: TalkScene): Out {
  const light = Light.safeParse(tap.option).data;
  const said = out(person, say(phrase('old.question')));
  if (light === undefined || person.talk.at !== 'idle')
    return withMenu(aside(out(person, say(phrase('old.button'))), scene));
  if (isAsked(person) && isFollowed(person, scene)) return and(said, next => askAnew(next, scene));
  const over = out(person, say(phrase('old.over')));
  const wantsTalk = light !== 'green' && isFollowed(person, scene);
  return wantsTalk ? and(over, next => offerTalk(next, scene)) : withMenu(over);
}

function askAnew(person: Employee, scene: TalkScene): Out {
  const isOpen = person.checkIn !== undefined && !person.checkIn.over;
  const week = isoWeek(localDate(scene.now, scene.staff.timeZone));
  // sorts behind this week's own and before the next week's
  return beginCheckIn(isOpen ? person : newCheckIn(person, `${week}.${String(scene.now)}`, scene), scene);
}
