import { z } from 'zod';
import { Instant, LocalDate, PersonId } from '../placement/ids.ts';

/** What an employee's document says of the next talk with her. */
export const contactFields = {
  /** That was agreed with her when a case was closed. */
  nextContact: z.object({ on: LocalDate, by: PersonId }).optional(),
  /** When words were heard that are no case, and when a human last talked with her: what is asked about then (`care-rules` 2). */
  watch: z.object({ words: Instant.optional(), talked: Instant.optional() }).optional(),
};
