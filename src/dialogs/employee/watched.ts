import { sharesAnswers } from '../../placement/may.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';

/** She was offered a talk and may leave it unanswered: then it is asked about at the next one, where she has chosen "Gleich sagen". */
export const watchWords = (person: Employee, { now }: Scene): Employee =>
  sharesAnswers(person) ? { ...person, watch: { ...person.watch, words: now } } : person;

/** She has answered it herself. */
export function unwatched({ watch, ...person }: Employee): Employee {
  return watch?.talked === undefined ? person : { ...person, watch: { talked: watch.talked } };
}
