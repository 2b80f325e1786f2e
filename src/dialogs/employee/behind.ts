// What stands open behind that which is talked about just now: words that answer it are not lost on the way.
import { optionIn } from '../../knowledge/options.ts';
import { Light } from '../../placement/light.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { opened, questionOf } from './asking.ts';
import { tellsBadDay } from './badDay.ts';
import { answerCheckIn } from './checkIn.ts';
import type { Heard } from './heard.ts';
import { isBadDay } from './noLight.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { noted } from './sentence.ts';
import { isRunning } from './inBetween.ts';
import { knockAnswerIn, tappedKnock } from './tappedKnock.ts';
import { toldAtKnock } from './toldAtKnock.ts';

/** To an interrupted check-in, or to "Passt es gerade?"; nothing where the words answer neither. */
export function answerBehind(person: Employee, heard: Heard, scene: TalkScene): Out | undefined {
  if (!givesWay.includes(person.talk.at)) return undefined;
  return isRunning(person)
    ? (inCheckIn(person, heard.text, scene) ?? badDayBehind(person, heard, scene))
    : toKnock(person, heard, scene);
}

/** A light is a light while a check-in runs, also where "gut" could be a yes to what was offered in between. */
export const lightBehind = (person: Employee, text: string, scene: TalkScene): Out | undefined =>
  isOffered(person) && isRunning(person) && !isPlace.test(text) ? inCheckIn(person, text, scene) : undefined;

const isOffered = ({ talk }: Employee): boolean => offers.includes(talk.at);
const offers: readonly Employee['talk']['at'][] = ['unknown', 'editors', 'right', 'offerTalk', 'howToTalk'];
/** "2": the place among the buttons of the offer. */
const isPlace = /\d/;

/** What is read or offered may be left at any word. */
const givesWay: readonly Employee['talk']['at'][] = [
  'idle',
  'article',
  'example',
  'check',
  'more',
  'right',
  'editors',
  'choose',
  'unknown',
];

/** A "gut" may be said to what was just explained: then the question stands there again. To an offer it is said back. */
function inCheckIn(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = Light.safeParse(optionIn(text, Light.options)).data;
  if (light === undefined) return undefined;
  const back: Employee = { ...person, talk: { at: 'checkIn' } };
  if (light === 'green' && !isOffered(person))
    return and(out(back, say(phrase('checkIn.resume'))), next => opened(next, scene));
  const done = light === 'green' ? noted(back, { text, light }, scene) : answerCheckIn(back, light, scene);
  return done && { ...done, answered: questionOf(back) };
}

/** "Bin traurig", after something that came in between. */
function badDayBehind(person: Employee, heard: Heard, scene: TalkScene): Out | undefined {
  const back: Employee = { ...person, talk: { at: 'checkIn' } };
  const isBad = isBadDay(heard.read) && tellsBadDay(person, heard, scene);
  const done = isBad ? noted(back, { text: heard.text, light: 'yellow' }, scene) : undefined;
  return done && { ...done, answered: questionOf(back) };
}

function toKnock(person: Employee, heard: Heard, scene: TalkScene): Out | undefined {
  if (person.pending.length === 0) return undefined;
  const option = knockAnswerIn(heard.text);
  const done = toldAtKnock(person, heard, scene) ?? (option && tappedKnock(person, option, scene));
  if (!done) return undefined;
  return person.knocked === undefined ? done : { ...done, answered: `n:${String(person.knocked)}` };
}
