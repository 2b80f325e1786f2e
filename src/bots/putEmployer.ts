// How a firm comes in from its own tenant: as somebody who may ask and calculate.
import { aStranger, newEmployer, type Employer } from '../dialogs/person.ts';
import { PersonId } from '../placement/ids.ts';
import { fingerprint } from './names.ts';
import { addressPartition, loadSubject, subjectWrite } from './people.ts';
import type { Address } from './ports.ts';
import type { Tools } from './tools.ts';

/** Whoever writes from a firm's tenant for the first time: what is asked once is kept for a year, like all that firms say. */
export const welcomeFirm = (tools: Tools, address: Address): Promise<void> => {
  const id = PersonId.parse(fingerprint('firm', tools.secrets.addressKey(address)));
  return putEmployer(tools, newEmployer({ id, organisation: tools.organisation, firm: '' }), address);
};

/** Once: a firm that is here already stays as it is. */
export async function putEmployer(
  { store, secrets }: Pick<Tools, 'store' | 'secrets'>,
  employer: Employer,
  address: Address,
): Promise<void> {
  const key = secrets.addressKey(address);
  const now = store.now();
  // the pointer comes first, as everywhere
  const at = await loadSubject(store, addressPartition(key));
  const pointed = { ...at, address, points: { to: employer.id, since: now } };
  await store.commit(at.partition, [subjectWrite(pointed, at.person ?? aStranger, now)]);
  const subject = await loadSubject(store, employer.id);
  if (subject.person !== undefined) return;
  const reached = { ...employer, addresses: [{ key, ...address, locked: false }], active: key };
  await store.commit(employer.id, [subjectWrite(subject, reached, now)]);
}
