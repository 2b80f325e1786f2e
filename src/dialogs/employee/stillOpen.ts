import { isWithStaff } from '../../placement/case.ts';
import { CaseId } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import { caseOf, type Employee } from '../person.ts';
import type { Talk } from '../place.ts';
import { offered } from './asking.ts';

/** A question that was left for another one, but has no answer yet: its buttons still mean what they meant. */
export function stillOpen(
  person: Employee,
  { question, option }: { readonly question: string; readonly option: string },
  scene: Scene,
): Talk | undefined {
  const [at, of] = question.split(':');
  const talk =
    at === 'v'
      ? voiceTalk(person, Number(of))
      : at === 'p'
        ? photoTalk(person, of)
        : caseTalk(person, at, CaseId.safeParse(of).data);
  return talk && offered({ ...person, talk }, scene).includes(option) ? talk : undefined;
}

const voiceTalk = ({ counters }: Employee, n: number): Talk | undefined =>
  n === counters.voice ? { at: 'voice', n } : undefined;

const photoTalk = ({ photos = [] }: Employee, message: string | undefined): Talk | undefined =>
  photos.some(one => one.message === message) ? { at: 'photo', message } : undefined;

function caseTalk(person: Employee, at: string | undefined, id: CaseId | undefined): Talk | undefined {
  const one = id && caseOf(person, id);
  if (one === undefined) return undefined;
  if (at === 'howToTalk') return isWithStaff(one) ? { at, case: one.id } : undefined;
  const isComplaint = one.avoid.length > 0;
  const isOpen = one.state.at === 'held' || (isWithStaff(one) && one.discreet);
  if (isOpen && at === 'offer' && !isComplaint) return { at, case: one.id };
  if (one.state.at === 'held' && at === 'aboutCoach' && isComplaint) return { at, case: one.id };
  return one.state.at === 'done' && at === 'helped' ? { at, case: one.id } : undefined;
}
