import { optionIn } from '../../knowledge/options.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { offered, questionOf } from './asking.ts';
import { answerEnrolment } from './enrolment.ts';
import { withCoach } from './names.ts';
import type { Out } from './out.ts';

/** An answer of the first contact that only this talk understands: the coach by her name, or what still waits behind something else. */
export function inEnrolment(person: Employee, text: string, scene: TalkScene): Out | undefined {
  if (person.enrolment === undefined) return undefined;
  const there: Employee = { ...person, talk: { at: 'enrolment' } };
  const option = optionIn(withCoach(text, person, scene), offered(there, scene));
  if (option === undefined || (person.talk.at !== 'enrolment' && anywhere.includes(option))) return undefined;
  return { ...answerEnrolment(there, option, scene), answered: questionOf(person) };
}

/** What may just as well be meant for what was asked in between. */
const anywhere: readonly string[] = ['yes', 'no', 'unknown', 'next', 'du', 'sie'];
