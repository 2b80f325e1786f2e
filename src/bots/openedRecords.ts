import { recordSchema, type Kept } from '../dialogs/effect.ts';
import type { Content } from './item.ts';
import { allPages } from './pages.ts';
import type { Partition, Store } from './ports.ts';

/** What a staff member asked to open; that she did stands in the access log already. */
export async function recordsFor(store: Store, partition: Partition, wanted: Content & { what: 'opened' }) {
  const documents = await allPages(store, partition, 'record');
  const records = documents.flatMap(({ body }) => recordSchema.safeParse(body).data ?? []);
  return records.filter(record => isWanted(record, wanted)).toSorted((one, other) => onOf(one) - onOf(other));
}

const isWanted = (record: Kept, wanted: Content & { what: 'opened' }): boolean =>
  wanted.opened === 'answers'
    ? record.kind === 'answer'
    : record.kind === 'words' && (wanted.case === undefined || record.case === wanted.case);

const onOf = (record: Kept): number => (record.kind === 'answer' ? record.answer.on : record.on);
