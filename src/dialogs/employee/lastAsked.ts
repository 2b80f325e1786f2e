// Short words answer what was asked last, not what an old message had offered.
import { optionIn } from '../../knowledge/options.ts';
import { hours, later } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { opened, offered } from './asking.ts';
import type { Out } from './out.ts';
import { knockAnswerIn } from './tappedKnock.ts';

/** After "Passt es gerade?" a "ja" or a "gut" belongs to that; the buttons of what was offered before still work. */
export function asAskedLast(person: Employee, text: string): Employee {
  const isPassed = !waits.includes(person.talk.at) && person.pending.length > 0 && knockedLast(person);
  return isPassed && knockAnswerIn(text) !== undefined ? { ...person, talk: { at: 'idle' } } : person;
}

const waits: readonly Employee['talk']['at'][] = ['new', 'waiting', 'enrolment', 'serious', 'another', 'ended'];

const knockedLast = ({ last }: Employee): boolean =>
  last.some(reply => reply.kind === 'ask' && reply.question.startsWith('n:'));

/** Hours later a bare "ja" may be meant for anything: what it would answer is asked once more. */
export function askedLongAgo(person: Employee, text: string, scene: Scene): Out | undefined {
  const isOld = person.lastSign !== undefined && scene.now >= later(person.lastSign, mostHours);
  if (!isOld || !fade.includes(person.talk.at)) return undefined;
  const isBare = optionIn(text, ['yes']) !== undefined && optionIn(text, offered(person, scene)) !== undefined;
  return isBare ? opened(person, scene) : undefined;
}

const mostHours = hours(4);
const fade: readonly Employee['talk']['at'][] = ['unknown', 'editors', 'offerTalk', 'stopSure', 'deleteSure'];
