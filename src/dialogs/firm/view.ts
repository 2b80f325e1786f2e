import { z } from 'zod';
import type { Frozen } from '../../placement/ids.ts';

const typed = z.record(z.string(), z.string());

/** What a firm gets to see of the check: the answers themselves and never words, so that the sum is of the day on which it is read. */
export const checkViewSchema = z.discriminatedUnion('as', [
  /** `all`: every field, else the first four. `tried`: it was sent like this, and says what is wrong. */
  z.object({ as: z.literal('form'), typed, all: z.boolean(), tried: z.boolean() }),
  z.object({
    as: z.literal('question'),
    typed,
    field: z.string(),
    /** Why it is asked once more. */
    because: z.enum(['needed', 'unread', 'wrong']).optional(),
  }),
  /** After four answers: a first sum, and whether to go on. */
  z.object({ as: z.literal('sum'), typed }),
  z.object({ as: z.literal('result'), typed, canNarrow: z.boolean() }),
]);
export type CheckView = Frozen<z.infer<typeof checkViewSchema>>;
