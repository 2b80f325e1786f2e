import type { Committed, Document, Partition, Write } from './ports.ts';
import type { Tools } from './tools.ts';

/** What goes into the outbox is announced, so that this instance, which holds the claims, sends it at once. */
export async function committing(tools: Tools, partition: Partition, batch: readonly Write[]): Promise<Committed> {
  const committed = await tools.store.commit(partition, batch);
  if (committed.kind === 'committed') tools.announce(claims(partition, batch, committed.etags));
  return committed;
}

const claims = (
  partition: Partition,
  batch: readonly Write[],
  etags: ReadonlyMap<string, string>,
): readonly Document[] =>
  batch.flatMap(write => {
    if (write.do !== 'create' || write.document.lane === undefined || write.document.lane === 'self') return [];
    const etag = etags.get(write.document.id);
    return etag === undefined ? [] : [{ ...write.document, partition, etag }];
  });
