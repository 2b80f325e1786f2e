import { helpFor } from '../../knowledge/help.ts';
import type { Case } from '../../placement/case.ts';
import type { Cause } from '../../placement/signal.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { Phrase, Reply } from '../reply.ts';
import { withMenu } from './menu.ts';
import { namesOf } from './names.ts';
import { out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';
import { isWithAnother } from './standing.ts';

/** After the end of the placement nobody is charged with it any more, and Anker says so instead of promising (`care-rules` 11). */
export const nobodyToTell = (person: Employee, scene: Scene, ...first: readonly Reply[]): Out =>
  withMenu(settle(out(freed(person), ...first, say(phrase('ended.human'))), scene));

const freed = (person: Employee): Employee => (isWithAnother(person) ? person : { ...person, talk: { at: 'idle' } });

/** `care-rules` 18: the numbers and the truth, no case, nothing kept. */
export const dangerAfterEnd = (person: Employee, cause: Cause): Out =>
  numbersAlone(person, cause, phrase('ended.danger'));

/** It is about everybody who could hear of it: the numbers and the truth (`care-rules` 8). */
export const dangerUnheard = (person: Employee, { cause, avoid }: Unheard, scene: Scene): Out =>
  numbersAlone(person, cause, phrase('unheard.danger', { avoided: namesOf(avoid, scene) }));

interface Unheard {
  readonly cause: Cause;
  readonly avoid: Case['avoid'];
}

/** The same of a complaint without danger, and the help from outside. */
export const unheard = (person: Employee, avoid: Case['avoid'], scene: Scene): Out =>
  settle(out(person, say(phrase('unheard', { avoided: namesOf(avoid, scene) })), say(phrase('other.help'))), scene);

const numbersAlone = (person: Employee, cause: Cause, truth: Phrase): Out =>
  out(
    { ...person, talk: { at: 'idle' } },
    ...helpFor(cause, person.land).map(({ phrase }): Reply => ({ kind: 'say', phrase, urgent: true })),
    say(truth),
  );
