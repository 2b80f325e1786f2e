import { helpFor } from '../../knowledge/help.ts';
import type { Cause } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Reply } from '../reply.ts';
import { withMenu } from './menu.ts';
import { out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';
import { isWithAnother } from './standing.ts';

/** After the end of the placement nobody is charged with it any more, and Anker says so instead of promising (`care-rules` 11). */
export const nobodyToTell = (person: Employee, scene: Scene, ...first: readonly Reply[]): Out =>
  withMenu(settle(out(freed(person), ...first, say(phrase('ended.human'))), scene));

const freed = (person: Employee): Employee => (isWithAnother(person) ? person : { ...person, talk: { at: 'idle' } });

/** `care-rules` 18: the numbers and the truth, no case, nothing kept. */
export const dangerAfterEnd = (person: Employee, cause: Cause): Out =>
  out(
    { ...person, talk: { at: 'idle' } },
    ...helpFor(cause, person.land).map(({ phrase }): Reply => ({ kind: 'say', phrase, urgent: true })),
    say(phrase('ended.danger')),
  );
