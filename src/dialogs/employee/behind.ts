// What stands open behind that which is talked about just now: words that answer it are not lost on the way.
import { optionIn } from '../../knowledge/options.ts';
import { Light } from '../../placement/light.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { opened, questionOf } from './asking.ts';
import { answerCheckIn } from './checkIn.ts';
import { out, phrase, say, and, type Out } from './out.ts';
import { isRunning } from './settle.ts';
import { tappedKnock } from './tappedKnock.ts';

/** To an interrupted check-in, or to "Passt es gerade?"; nothing where the words answer neither. */
export function answerBehind(person: Employee, text: string, scene: TalkScene): Out | undefined {
  if (!givesWay.includes(person.talk.at)) return undefined;
  return isRunning(person) ? inCheckIn(person, text, scene) : toKnock(person, text, scene);
}

/** Something waits for her that is not being talked about. */
export const isAwaited = (person: Employee): boolean => isRunning(person) || person.pending.length > 0;

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

/** A "gut" may be said to what was just explained: then the question stands there again. */
function inCheckIn(person: Employee, text: string, scene: TalkScene): Out | undefined {
  const light = optionIn(text, Light.options);
  if (light === undefined) return undefined;
  const back: Employee = { ...person, talk: { at: 'checkIn' } };
  if (light === 'green') return and(out(back, say(phrase('checkIn.resume'))), next => opened(next, scene));
  return { ...answerCheckIn(back, light, scene), answered: questionOf(back) };
}

/** Whoever says at once how it goes is asked at once. */
function toKnock(person: Employee, text: string, scene: TalkScene): Out | undefined {
  if (person.pending.length === 0) return undefined;
  const option = optionIn(text, ['yes', 'later', 'notToday']) ?? (optionIn(text, Light.options) && 'yes');
  if (option === undefined) return undefined;
  const done = tappedKnock(person, option, scene);
  return person.knocked === undefined ? done : { ...done, answered: `n:${String(person.knocked)}` };
}
