import { recordSchema, type Contact, type Kept } from '../dialogs/effect.ts';
import type { Case } from '../placement/case.ts';
import type { Content } from './item.ts';
import { allPages } from './pages.ts';
import type { Partition, Store } from './ports.ts';

/** The contacts that were noted about somebody, in their order. */
export async function contactsWith(store: Store, partition: Partition): Promise<readonly Contact[]> {
  const records = await recordsOf(store, partition);
  return records.filter(record => record.kind === 'contact').toSorted((one, other) => one.on - other.on);
}

/** Those that were noted on this case. */
export const contactsOn = async (
  store: Store,
  partition: Partition,
  { id, contacted }: Case,
): Promise<readonly Contact[]> =>
  contacted ? (await contactsWith(store, partition)).filter(contact => contact.case === id) : [];

/** What a staff member asked to open; that she did stands in the access log already. */
export async function recordsFor(store: Store, partition: Partition, wanted: Content & { what: 'opened' }) {
  const records = await recordsOf(store, partition);
  return records.filter(record => isWanted(record, wanted)).toSorted((one, other) => onOf(one) - onOf(other));
}

async function recordsOf(store: Store, partition: Partition): Promise<readonly Kept[]> {
  const documents = await allPages(store, partition, 'record');
  return documents.flatMap(({ body }) => recordSchema.safeParse(body).data ?? []);
}

const isWanted = (record: Kept, wanted: Content & { what: 'opened' }): boolean =>
  wanted.opened === 'answers'
    ? record.kind === 'answer'
    : record.kind === 'words' && (wanted.case === undefined || record.case === wanted.case);

const onOf = (record: Kept): number => (record.kind === 'answer' ? record.answer.on : record.on);
