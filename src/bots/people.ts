// The one document of each partition that a turn reads and writes: a person, or an address with a stranger's talk and a pointer.
import { z } from 'zod';
import { channels } from '../dialogs/channels.ts';
import { personSchema, type Employee, type Known, type Person } from '../dialogs/person.ts';
import { isLive } from '../placement/case.ts';
import { days, Instant, later, PersonId, type AddressKey } from '../placement/ids.ts';
import { mended } from './mended.ts';
import { StoreError, type Address, type Draft, type Partition, type Store, type Write } from './ports.ts';
import { readOnce } from './readOnce.ts';

export interface Subject {
  readonly partition: Partition;
  /** How many commits there were: the order of what is sent, without any clock. */
  readonly turns: number;
  readonly etag?: string;
  readonly person?: Person;
  /** Only of an address: where it is, and whose it claims to be since when. */
  readonly address?: Address;
  readonly points?: { readonly to: PersonId; readonly since: Instant };
}

const addressSchema = z.object({ channel: z.enum(channels), tenant: z.string(), id: z.string() });
const bodySchema = z.object({
  turns: z.number().int(),
  person: personSchema,
  address: addressSchema.optional(),
  points: z.object({ to: PersonId, since: Instant }).optional(),
});
const readBody = readOnce(body => bodySchema.safeParse(body).data);

export const addressPartition = (key: AddressKey): Partition => `address:${key}`;
const isAddress = (partition: Partition): boolean => partition.startsWith('address:');

/** Throws `unreadable` for what is no person, so that it is never overwritten. */
export async function loadSubject(store: Store, partition: Partition): Promise<Subject> {
  const document = await store.read(partition, idIn(partition));
  if (document === undefined) return { partition, turns: 0 };
  const read = readBody(document.body) ?? readBody(mended(document.body));
  if (read === undefined) throw new StoreError('unreadable', 'A record is not a person.');
  const { turns, person, address, points } = read;
  return {
    partition,
    turns,
    etag: document.etag,
    person,
    ...(address && { address }),
    ...(points && { points }),
  };
}

export async function loadKnown(store: Store, id: PersonId): Promise<Known | undefined> {
  const { person } = await loadSubject(store, id);
  return person === undefined || person.role === 'stranger' ? undefined : person;
}

export async function loadEmployee(store: Store, partition: Partition): Promise<Employee | undefined> {
  const { person } = await loadSubject(store, partition);
  return person?.role === 'employee' ? person : undefined;
}

/** Only over what was read, or where nothing is. */
export const subjectWrite = (subject: Subject, person: Person, now: Instant): Write => {
  const document = draftOf(subject, person, now);
  return subject.etag === undefined ? { do: 'create', document } : { do: 'replace', document, ifMatch: subject.etag };
};

const idIn = (partition: Partition): string => (isAddress(partition) ? 'address' : 'person');

const draftOf = ({ partition, turns, address, points }: Subject, person: Person, now: Instant): Draft => ({
  id: idIn(partition),
  kind: isAddress(partition) ? 'address' : 'person',
  body: { turns: turns + 1, person, address, points },
  ...(person.role === 'employee' && isFollowed(person) && { coach: person.coach }),
  ...(isAddress(partition) && points === undefined && { expires: later(now, strangerKept) }),
  ...(isVisitor(person) && { expires: later(now, visitorKept) }),
});

const strangerKept = days(30);
const visitorKept = days(365);

/** Of a firm that is linked to nobody. */
const isVisitor = (person: Person): boolean => person.role === 'employer' && person.about === undefined;

const isFollowed = ({ talk, cases }: Employee): boolean => talk.at !== 'ended' || cases.some(isLive);
