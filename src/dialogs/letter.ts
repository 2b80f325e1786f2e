import { z } from 'zod';
import { Instant, PersonId, type Frozen } from '../placement/ids.ts';
import { Cause } from '../placement/signal.ts';
import { Closing } from '../placement/staff.ts';

/** One person's step to another person's. What goes to an employer has no word of an employee in it. */
export const letterSchema = z.discriminatedUnion('kind', [
  /** employer → employee's partition */
  z.object({ kind: z.literal('firmAsks'), from: PersonId, request: z.string(), danger: Cause.optional() }),
  /** Where the firm can be called back: a number and nothing else. */
  z.object({
    kind: z.literal('firmCallback'),
    from: PersonId,
    request: z.string(),
    telephone: z.string().regex(/^[\d\s+()/.-]{5,30}$/),
  }),
  z.object({ kind: z.literal('firmNotHelped'), from: PersonId, request: z.string() }),
  /** employee's partition → employer: true states without any word about the employee */
  z.object({
    kind: z.literal('toFirm'),
    request: z.string(),
    state: z.enum(['passedOn', 'seen', 'done']),
    until: Instant.optional(),
  }),
  /** employee's partition → employer: the yes is there, or it is over */
  z.object({ kind: z.literal('firmLinked'), about: PersonId, firm: z.string() }),
  z.object({ kind: z.literal('firmUnlinked'), about: PersonId }),
  /** employer → employee's partition: is linked to another placement already */
  z.object({ kind: z.literal('firmGone'), from: PersonId }),
  /** staff → each employee of a caseload */
  z.object({ kind: z.literal('staffChanged'), coach: PersonId, occasion: z.enum(['absence', 'cancelled', 'changed']) }),
  /** the house → each employee: it is closed, or `off`: not closed after all (`care-rules` 7) */
  z.object({ kind: z.literal('closing'), closing: Closing, off: z.literal(true).optional() }),
  /** the house → each employee: Anker was off (`care-rules` 9) */
  z.object({ kind: z.literal('outage'), from: Instant, until: Instant }),
  /** anybody → operator; opaque ids only */
  z.object({
    kind: z.literal('task'),
    task: z.enum(['stepThrew', 'unreadable', 'refused', 'noCoach']),
    about: z.string(),
  }),
  /** employee → editors; masked, never without an own yes */
  z.object({ kind: z.literal('unanswered'), masked: z.string() }),
]);
export type Letter = Frozen<z.infer<typeof letterSchema>>;
