import { recordSchema, type Contact, type Kept } from '../dialogs/effect.ts';
import { isOpenToCoach } from '../dialogs/past.ts';
import { caseOf, type Employee } from '../dialogs/person.ts';
import type { Case } from '../placement/case.ts';
import { instant, type PersonId } from '../placement/ids.ts';
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
export async function recordsFor(store: Store, { employee, viewer, wanted }: Opening): Promise<Opened> {
  const records = (await recordsOf(store, employee.id)).filter(record => isWanted(record, wanted));
  const isKnown = knows(viewer, employee, wanted.case);
  const seen = records.filter(record => isKnown || isOpenToCoach(employee, instant(onOf(record))));
  const isHidden = seen.length < records.length;
  return { records: seen.toSorted((one, other) => onOf(one) - onOf(other)), isHidden };
}

/** Danger is told with its words, always; and whoever holds a case in the place of the new coach had it before her. */
function knows(viewer: PersonId, employee: Employee, id: Case['id'] | undefined): boolean {
  const one = id && caseOf(employee, id);
  if (one === undefined) return false;
  return one.level === 'now' || (one.state.at === 'taken' && one.state.by === viewer && viewer !== employee.coach);
}

interface Opening {
  readonly employee: Employee;
  readonly viewer: PersonId;
  readonly wanted: Content & { what: 'opened' };
}

interface Opened {
  readonly records: readonly Kept[];
  /** There is more, of a time before the coach. */
  readonly isHidden: boolean;
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
