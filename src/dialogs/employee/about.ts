import { isWithStaff } from '../../placement/case.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { asked } from './asking.ts';
import { isToAskOfChange } from './changeQuestion.ts';
import { doing, out, phrase, say, and, type Out } from './out.ts';
import { offerRight, rightForTopic } from './rights.ts';
import { aside, settle } from './settle.ts';

/** Green ends quickly. Yellow or red: what it is about, then an offer, never a push. */
export function endCheckIn(done: Out, scene: Scene): Out {
  const { checkIn } = done.person;
  if (checkIn === undefined) return done;
  const over: Employee = { ...done.person, checkIn: { ...checkIn, over: true }, talk: { at: 'idle' } };
  const { answers } = checkIn;
  const worst = answers.find(({ light }) => light === 'red') ?? answers.find(({ light }) => light === 'yellow');
  if (worst !== undefined) {
    const talk = { at: 'about', slot: checkIn.slot, dimension: worst.dimension } as const;
    return aside({ ...done, person: { ...over, talk } }, scene);
  }
  if (isToAskOfChange(over, scene)) return askOfChange({ ...done, person: over }, checkIn.slot, scene);
  const isGreen = answers.every(({ light }) => light === 'green');
  const thanks = say(phrase(isGreen ? 'checkIn.green' : 'checkIn.thanks'));
  return settle({ ...done, person: over, replies: [...done.replies, thanks] }, scene);
}

function askOfChange(done: Out, slot: string, scene: Scene): Out {
  const thanked: Out = { ...done, replies: [...done.replies, say(phrase('checkIn.thanks'))] };
  return and(thanked, next => asked({ ...next, changeAsked: scene.now }, { at: 'change', slot }, scene));
}

/** After what it is about, tapped or in a few words of her own: the offer that fits to what was already told. */
export function answerAbout(person: Employee, answer: string, scene: TalkScene): Out {
  const slot = person.talk.at === 'about' ? person.talk.slot : '';
  const topic = answer === 'wontSay' || answer === 'private' ? undefined : answer.slice(0, 500);
  const kept =
    topic === undefined
      ? out(person)
      : doing(person, { do: 'keep', record: { kind: 'topic', slot, topic, on: scene.now } });
  const { cases } = person;
  const hasCase = cases.some(one => (isWithStaff(one) && one.subject === 'wellbeing') || one.state.at === 'held');
  const right = rightForTopic(answer);
  return and(kept, next => (hasCase ? offerRight(thanked(next, scene), right, scene) : offerTalk(next, scene, right)));
}

const thanked = (person: Employee, scene: Scene): Out =>
  settle(out({ ...person, talk: { at: 'idle' } }, say(phrase('checkIn.thanks'))), scene);

/** "Möchtest du mit … reden?" */
export const offerTalk = (person: Employee, scene: Scene, right?: string): Out =>
  asked(person, right === undefined ? { at: 'offerTalk' } : { at: 'offerTalk', right }, scene);
