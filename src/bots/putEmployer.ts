// How a firm comes in that is linked to one employee's placement.
import { aStranger, type Employer } from '../dialogs/person.ts';
import type { PersonId } from '../placement/ids.ts';
import { addressPartition, loadSubject, subjectWrite } from './people.ts';
import type { Address, Secrets, Store } from './ports.ts';

export interface NewEmployer {
  readonly id: PersonId;
  readonly organisation: string;
  readonly firm: string;
  readonly about: PersonId;
  readonly address: Address;
}

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
  const employer: Employer = {
    version: 1,
    role: 'employer',
    ...given,
    addresses: [{ key, ...address, locked: false }],
    active: key,
    requests: [],
    talk: { at: 'idle' },
    last: [],
  };
  await store.commit(given.id, [subjectWrite(subject, employer, now)]);
}
