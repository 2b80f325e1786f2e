import { days, later, type Instant, type TurnId } from '../placement/ids.ts';
import { creating } from './batch.ts';
import { turnNamed } from './names.ts';
import type { Document, Write } from './ports.ts';

/** That something was deleted, without any content; it stays for three years (`care-rules` 36). */
export interface Proven {
  readonly kinds: readonly string[];
  readonly asked: Instant;
  readonly on: Instant;
  /** How many of each kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** In the commit that ends the deleting; `item` is what it was scheduled as, and `by` the turn that did so. */
export const proofWrite = ({ id }: Document, by: TurnId, { kinds, asked, on, counts }: Proven): Write =>
  creating({
    id: proofId(id, by),
    kind: 'proof',
    body: { kinds, asked, on, deleted: total(counts), counts },
    expires: later(on, proofKept),
  });

export const proofId = (item: string, by: TurnId): string => `proof:${turnNamed('forget', item, by)}`;

export const proofKept = days(3 * 365);

export const total = (counts: Proven['counts']): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
