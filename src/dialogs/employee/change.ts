// "Hat sich bei der Arbeit etwas geändert?", once a month behind a check-in in which nothing was wrong (`field` 3.5, number 21).
import { isBreak, type Change } from '../../placement/change.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { worry } from './cases.ts';
import { changeIn } from './changeQuestion.ts';
import { and, doing, out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';
import { proposeWeekly } from './weeklyQuestion.ts';

/** A human hears of a new boss or instructor, as she has chosen; all else is asked about the next time. */
export function answerChange(person: Employee, option: string, scene: Scene): Out {
  const slot = person.talk.at === 'change' ? person.talk.slot : '';
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  const what = changeIn(option);
  if (what === undefined) return settle(out(idle, say(phrase('got.it'))), scene);
  const kept = doing(asksNext(idle, what), {
    do: 'keep',
    record: { kind: 'topic', slot, topic: option, on: scene.now },
  });
  const told = isBreak(what) ? and(kept, next => changed(next, what, scene)) : kept;
  return settle(proposeWeekly({ ...told, replies: [say(phrase('checkIn.thanks'))] }, what, scene), scene);
}

const changed = (person: Employee, what: Change, scene: Scene): Out =>
  worry(person, { reason: { kind: 'change', what, on: scene.now }, level: 'soon' }, scene).out;

const asksNext = (person: Employee, what: Change): Employee =>
  isBreak(what) ? person : { ...person, nextDimension: what };
