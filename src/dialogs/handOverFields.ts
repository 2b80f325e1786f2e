import { z } from 'zod';
import { Instant, LocalDate, PersonId } from '../placement/ids.ts';

/** What an employee's document says of her coaches, besides who hers is (`care-rules` 25). */
export const handOverFields = {
  /** Whose she is from a day on that has not come. */
  handOver: z.object({ to: PersonId, on: LocalDate }).optional(),
  /** Who may read what was before them. */
  pastFor: z.array(PersonId).default([]),
  /** Who stood in, or will, and may not see her answers (`care-rules` 26). */
  closedTo: z.array(PersonId).default([]),
  /** The coach of whom she was told that she has left, before somebody new was named. */
  leftBy: PersonId.optional(),
  /** Whose she was, each until when. */
  handedOver: z.array(z.object({ from: PersonId, on: Instant })).default([]),
};
