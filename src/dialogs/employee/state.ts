import { isWithStaff, type Case } from '../../placement/case.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { asking } from './asking.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';
import { stateReply } from './told.ts';

/** "Was ist mit meiner Nachricht?": the true state of the last two, and of what was not said on yet. */
export function state(person: Employee, scene: Scene): Out {
  const open = person.cases.filter(isOwnMessage).slice(-2);
  const held = person.cases.findLast(one => one.state.at === 'held');
  const cases = person.cases.map(one => (open.includes(one) ? { ...one, announced: true } : one));
  const known = out({ ...person, cases }, ...open.map(one => stateReply(person, one, scene)));
  if (held === undefined) return aside(open.length > 0 ? known : out(person, say(phrase('state.none'))), scene);
  if (person.talk.at !== 'idle')
    return aside(out(known.person, known.replies.at(-1) ?? say(phrase('state.held'))), scene);
  const at = held.avoid.length > 0 ? 'aboutCoach' : 'offer';
  const asked: Employee = { ...known.person, talk: { at, case: held.id } };
  return { ...known, person: asked, replies: [...known.replies, ...asking(asked, scene)] };
}

/** Silence and what a firm asks are no message of hers. */
const isOwnMessage = (one: Case): boolean =>
  isWithStaff(one) &&
  one.subject !== 'employer' &&
  one.reasons.some(({ kind }) => kind !== 'silence' && kind !== 'notReachable');
