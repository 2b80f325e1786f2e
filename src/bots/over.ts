import type { TurnId } from '../placement/ids.ts';
import { seenId } from './names.ts';
import type { Document, Partition, Store } from './ports.ts';

export interface Marked {
  readonly id: TurnId;
  readonly partition: Partition;
  readonly consumes?: Document;
}

/** Taken already, by whomever: the mark is there, or what it would have consumed is gone or another. */
export async function isOver(store: Store, { id, partition, consumes }: Marked): Promise<boolean> {
  if (consumes === undefined) return (await store.read(partition, seenId(id))) !== undefined;
  return (await store.read(partition, consumes.id))?.etag !== consumes.etag;
}
