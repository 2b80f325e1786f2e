import type { Instant, PersonId } from '../placement/ids.ts';
import type { Employee } from './person.ts';

/** What is older than this a new coach reads only after the employee's yes (`care-rules` 25). */
export const hiddenBefore = ({ handedOver, consents }: Employee, viewer: PersonId): Instant | undefined =>
  handedOver === undefined || consents.past?.given === true || viewer === handedOver.from ? undefined : handedOver.on;
