// How a firm comes in: from its own tenant as somebody who may ask and calculate, or linked to one employee's placement.
import { aStranger, newEmployer } from '../dialogs/person.ts';
import { PersonId } from '../placement/ids.ts';
import type { House } from './house.ts';
import { fingerprint } from './names.ts';
import { addressPartition, loadSubject, subjectWrite } from './people.ts';
import type { Address, Secrets, Store } from './ports.ts';

export interface NewEmployer {
  readonly id: PersonId;
  readonly organisation: string;
  readonly firm: string;
  readonly about?: PersonId;
  readonly address: Address;
}

/** Whoever writes from a firm's tenant for the first time: what is asked once is kept for a year, like all that firms say. */
export const welcomeFirm = (house: House, address: Address): Promise<void> =>
  putEmployer(house, {
    id: PersonId.parse(fingerprint('firm', house.secrets.addressKey(address))),
    organisation: house.organisation,
    firm: '',
    address,
  });

/** Once: a firm that is here already stays as it is. */
export async function putEmployer(
  { store, secrets }: { readonly store: Store; readonly secrets: Secrets },
  { address, ...given }: NewEmployer,
): Promise<void> {
  const key = secrets.addressKey(address);
  const now = store.now();
  // the pointer comes first, as everywhere
  const at = await loadSubject(store, addressPartition(key));
  const pointed = { ...at, address, points: { to: given.id, since: now } };
  await store.commit(at.partition, [subjectWrite(pointed, at.person ?? aStranger, now)]);
  const subject = await loadSubject(store, given.id);
  if (subject.person !== undefined) return;
  const employer = { ...newEmployer(given), addresses: [{ key, ...address, locked: false }], active: key };
  await store.commit(given.id, [subjectWrite(subject, employer, now)]);
  if (given.about !== undefined) await tellEmployee(store, given.about, given.id);
}

/** So that it hears when the link is over. */
async function tellEmployee(store: Store, about: PersonId, id: PersonId): Promise<void> {
  const subject = await loadSubject(store, about);
  if (subject.person?.role !== 'employee') return;
  const person = { ...subject.person, firms: [...subject.person.firms, { id, confirmed: true }] };
  await store.commit(about, [subjectWrite(subject, person, store.now())]);
}
