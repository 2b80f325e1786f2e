import { isHerOwn, isWithStaff, type Case } from '../../placement/case.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { asking } from './asking.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside } from './settle.ts';
import { stateReply } from './told.ts';

/** "Was ist mit meiner Nachricht?": the true state of the last two, and of what was not said on yet. */
export function state(person: Employee, scene: Scene): Out {
  const open = person.cases.filter(isOwnMessage).slice(-2);
  const known = out(knowing(person, open), ...open.map(one => stateReply(person, one, scene)));
  const held = person.cases.findLast(one => one.state.at === 'held');
  const { at } = person.talk;
  if (held === undefined) return aside(open.length > 0 ? known : out(person, say(phrase('state.none'))), scene);
  // what is asked there says it already
  if (at === 'offer' || at === 'aboutCoach') return aside({ ...known, replies: known.replies.slice(-1) }, scene);
  if (at === 'idle') return offering(known, held, scene);
  return aside(
    { ...known, replies: known.replies.length > 0 ? known.replies.slice(-1) : [say(phrase('state.held'))] },
    scene,
  );
}

function offering(known: Out, { id, avoid }: Case, scene: Scene): Out {
  const asked: Employee = { ...known.person, talk: { at: avoid.length > 0 ? 'aboutCoach' : 'offer', case: id } };
  return { ...known, person: asked, replies: [...known.replies, ...asking(asked, scene)] };
}

/** What she reads now is no news any more. */
const knowing = (person: Employee, read: readonly Case[]): Employee => ({
  ...person,
  cases: person.cases.map(one => (read.includes(one) ? { ...one, announced: true } : one)),
  pending: person.pending.filter(news => news.what !== 'taken' || !read.some(({ id }) => id === news.case)),
});

/** Silence and what a firm asks are no message of hers. */
const isOwnMessage = (one: Case): boolean =>
  isWithStaff(one) && isHerOwn(one) && one.reasons.some(({ kind }) => kind !== 'silence' && kind !== 'notReachable');
