// After a change check-ins may come every week for a while: it is said why, and one tap declines it (`care-rules` 40).
import { days, later, type Instant } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { planNext } from './planning.ts';
import { settle } from './settle.ts';
import { proposeWeekly, weeks } from './weeklyQuestion.ts';

export function answerWeekly(person: Employee, option: string, scene: Scene): Out {
  if (option !== 'yes') return settle(out(person, say(phrase('rhythm.no'))), scene);
  const weekly: Employee = { ...person, rhythm: { ...person.rhythm, weeklyUntil: later(scene.now, days(7 * weeks)) } };
  return settle(
    and(planNext(weekly, scene), next => out(next, say(phrase('rhythm.yes', { weeks: String(weeks) })))),
    scene,
  );
}

/** Long enough away that work may be forgotten (`field` 3.5, number 20): it is asked about the next time. */
export function backAfter(person: Employee, since: Instant | undefined, scene: Scene): Out {
  if (since === undefined || scene.now <= later(since, days(14))) return out(person);
  return proposeWeekly(out({ ...person, nextDimension: 'afterAbsence' }), 'back', scene);
}
