import { z } from 'zod';
import type { BySelf } from '../../dialogs/event.ts';
import { occasions } from '../../placement/case.ts';
import type { Instant, PersonId } from '../../placement/ids.ts';
import type { Lane, Partition } from '../../bots/ports.ts';

/** One commit: what made it, and what it put before whom. Kinds and opaque ids only, never a word of anybody. */
export interface TrailEntry {
  readonly n: number;
  readonly at: Instant;
  readonly cause: Cause;
  /** Whose document was written. */
  readonly about: Partition;
  readonly told: readonly Told[];
}

export type Cause =
  /** `by`: somebody of the staff or a firm; else it was the person whose document it is. */
  | { readonly kind: 'event'; readonly event: BySelf['kind']; readonly by?: PersonId }
  /** What was scheduled, by the first word of its name. */
  | { readonly kind: 'due'; readonly what: string }
  | { readonly kind: 'letter' }
  /** The house heard how something that it sent had ended. */
  | { readonly kind: 'heard' };

export interface Told {
  readonly item: string;
  /** A person, an address, or one of the house's own. */
  readonly to: string;
  readonly lane: Lane;
  readonly what: Content['what'];
  readonly occasion?: Content['occasion'];
  readonly isQuiet?: true;
  /** `dropped`: it was not needed any more. */
  readonly state: 'waits' | 'delivered' | 'late' | 'refused' | 'dropped';
  readonly at?: Instant;
}

/** As much of an outbox item as may be told of it: everything else is cut off here. */
export const outSchema = z.object({
  to: z.union([
    z.object({ person: z.string() }).transform(({ person }) => person),
    z.object({ partition: z.string() }).transform(({ partition }) => partition),
    z.object({ house: z.string() }).transform(({ house }) => house),
  ]),
  content: z.object({
    what: z.enum(['reply', 'card', 'notice', 'opened', 'code', 'letter']),
    occasion: z.enum(occasions).optional(),
    quiet: z.literal(true).optional(),
  }),
});
type Content = z.infer<typeof outSchema>['content'];
