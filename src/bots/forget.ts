// Deleting what was kept: page after page; the last page leaves the proof, without any content (`care-rules` 36).
import { recordSchema } from '../dialogs/effect.ts';
import type { Due } from '../dialogs/event.ts';
import { deleting, replacing } from './batch.ts';
import type { Self } from './item.ts';
import type { Deleted, Document, Write } from './ports.ts';
import { proofWrite, total } from './proof.ts';
import type { Tools } from './tools.ts';

const pageSize = 90;

type Forgetting = Self & { readonly due: Due & { what: 'forget' } };
type Progress = NonNullable<Self['progress']>;

export async function forgetPage(tools: Tools, item: Document, self: Forgetting): Promise<void> {
  const { store } = tools;
  if (self.progress === undefined) tools.ledger?.note(deletedBy(item, self));
  const page = await store.page(item.partition, 'record', pageSize, self.progress?.after);
  const gone = page.filter(document => isToGo(document, self.due));
  const counts = counted(self.progress?.counts ?? {}, gone);
  const last = page.at(-1);
  const isLast = page.length < pageSize || last === undefined;
  const next = isLast
    ? [deleting(item), proofWrite(item, self.by, { ...self.due, counts, on: store.now() })]
    : [nextPage(item, self, { after: last.id, counts })];
  // A conflict says that another instance took this page.
  await store.commit(item.partition, [...gone.map(deleting), ...next]);
}

const deletedBy = ({ partition }: Document, { by, due: { asked, kinds, stops } }: Forgetting): Deleted => ({
  partition,
  by,
  asked,
  kinds,
  ...(stops && { stops }),
});

/** What came after the wish was not meant by it. */
function isToGo({ body }: Document, { kinds, asked }: Forgetting['due']): boolean {
  const record = recordSchema.safeParse(body).data;
  if (record === undefined || !kinds.includes(record.kind)) return false;
  return (record.kind === 'answer' ? record.answer.on : record.on) <= asked;
}

function counted(counts: Progress['counts'], gone: readonly Document[]): Progress['counts'] {
  const kinds = gone.map(({ body }) => recordSchema.parse(body).kind);
  return Object.fromEntries(
    [...new Set([...Object.keys(counts), ...kinds])].map(kind => [
      kind,
      (counts[kind] ?? 0) + kinds.filter(one => one === kind).length,
    ]),
  );
}

const nextPage = (item: Document, self: Forgetting, progress: Progress): Write =>
  replacing(item, { body: { ...self, due: { ...self.due, deleted: total(progress.counts) }, progress } });
