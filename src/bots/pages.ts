import type { Document, DocumentKind, Partition, Store } from './ports.ts';

const pageSize = 200;

/** All documents of one kind in one partition, page by page. */
export async function allPages(store: Store, partition: Partition, kind: DocumentKind): Promise<readonly Document[]> {
  const found: Document[] = [];
  for (;;) {
    const page = await store.page(partition, kind, pageSize, found.at(-1)?.id);
    found.push(...page);
    if (page.length < pageSize) return found;
  }
}
