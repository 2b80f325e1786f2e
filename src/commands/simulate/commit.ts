import type { Out } from '../../bots/item.ts';
import type { Draft, Partition, Write } from '../../bots/ports.ts';
import type { Employee } from '../../dialogs/person.ts';
import type { Instant } from '../../placement/ids.ts';
import type { Staff } from '../../placement/staff.ts';
import type { Sent } from './sent.ts';
import { outIn, type Shadow } from './shadow.ts';

/** One commit as the rules look at it, after it was made. */
export interface Commit {
  readonly partition: Partition;
  readonly batch: readonly Write[];
  readonly now: Instant;
  readonly shadow: Shadow;
  readonly staff: Staff;
  /** What a simulated person sent and this commit answers. */
  readonly sent?: Sent | undefined;
  readonly before?: Employee | undefined;
  readonly after?: Employee | undefined;
  /** New outbox items for others, and what was only moved. */
  readonly created: readonly Out[];
}

/** Says that an invariant does not hold; ids are opaque. */
export type Report = (invariant: string, ...ids: readonly string[]) => void;

export const createdIn = (batch: readonly Write[]): readonly Draft[] =>
  batch.flatMap(write => (write.do === 'create' ? [write.document] : []));

export const outsIn = (batch: readonly Write[]): readonly Out[] =>
  createdIn(batch).flatMap(draft => (draft.kind === 'out' ? (outIn(draft) ?? []) : []));

/** Keys of the phrases that this commit says to the person herself. */
export const saidIn = ({ created }: Commit): readonly string[] =>
  created.flatMap(({ content }) =>
    content.what === 'reply' && (content.reply.kind === 'say' || content.reply.kind === 'ask')
      ? [content.reply.phrase.key]
      : [],
  );

export const questionsIn = ({ created }: Commit): readonly string[] =>
  created.flatMap(({ content }) =>
    content.what === 'reply' && (content.reply.kind === 'ask' || content.reply.kind === 'explain')
      ? [content.reply.question]
      : [],
  );
