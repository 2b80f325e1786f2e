// A message that was read long after it was written: its deadlines run from now, and the card says both times (`care-rules` 9).
import { isLive, type Case } from '../../placement/case.ts';
import { later, minutes } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Event } from '../event.ts';
import type { Employee } from '../person.ts';
import type { Out } from './out.ts';

const lateAfter = minutes(30);

/** Marks the cases that this message has opened or added to; they are laid out after the step. */
export function withLateness(done: Out, { before, event, scene }: Happened): Out {
  const written = event.kind === 'said' ? event.written : undefined;
  if (written === undefined || scene.now <= later(written, lateAfter)) return done;
  const late = { written, read: scene.now };
  const mark = (one: Case): Case => (isLive(one) && !before.cases.includes(one) ? { ...one, late } : one);
  return { ...done, person: { ...done.person, cases: done.person.cases.map(mark) } };
}

interface Happened {
  readonly before: Employee;
  readonly event: Event;
  readonly scene: Scene;
}
