import { z } from 'zod';
import { agreedSchema } from '../placement/agreed.ts';
import { Instant, LocalDate, PersonId } from '../placement/ids.ts';
import { Closing } from '../placement/staff.ts';

/** What an employee's document says of the talks with her: the next one, what was agreed at one, and when nobody is there for one. */
export const contactFields = {
  /** That was agreed with her when a case was closed. */
  nextContact: z.object({ on: LocalDate, by: PersonId }).optional(),
  /** What is known of her red lights: one for each dimension (`care-rules` 24). */
  agreed: z.array(agreedSchema).optional(),
  /** Closing days of the house that she has read of. */
  closings: z.array(Closing).optional(),
  /** When words were heard that are no case, and when a human last talked with her: what is asked about then (`care-rules` 2). */
  watch: z.object({ words: Instant.optional(), talked: Instant.optional() }).optional(),
};
