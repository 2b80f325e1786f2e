// What was before a new coach (`care-rules` 25).
import type { Instant, PersonId } from '../placement/ids.ts';
import type { Employee } from './person.ts';

/** Whose she was at that time. */
export const coachAt = ({ handedOver, coach }: Employee, at: Instant): PersonId =>
  handedOver.find(({ on }) => at < on)?.from ?? coach;

/** Of the time of another coach hers reads only after the employee's yes, and so does whoever stands in for her. */
export const isOpenToCoach = (person: Employee, at: Instant): boolean =>
  coachAt(person, at) === person.coach || person.pastFor.includes(person.coach);
