import type { WhyWeekly } from '../../placement/change.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Phrase } from '../reply.ts';
import { phrase, type Out } from './out.ts';
import { withPending } from './pending.ts';
import { isAskedWeekly } from './planning.ts';
import { isAsked } from './standing.ts';

export const weeks = 4;

/** Asked when there is nothing else to ask; who is asked every week already is asked nothing. */
export function proposeWeekly(done: Out, why: WhyWeekly, scene: Scene): Out {
  const { person } = done;
  if (!isAsked(person) || isAskedWeekly(person, scene)) return done;
  return { ...done, person: withPending(person, { what: 'weekly', why }) };
}

export const weeklyPhrase = (why: WhyWeekly): Phrase =>
  phrase(why === 'boss' ? 'rhythm' : `rhythm.${why}`, { weeks: String(weeks) });
