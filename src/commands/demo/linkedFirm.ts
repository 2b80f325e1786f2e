import { loadSubject, subjectWrite } from '../../bots/people.ts';
import type { Address, Secrets, Store } from '../../bots/ports.ts';
import { putEmployer } from '../../bots/putEmployer.ts';
import { newEmployer } from '../../dialogs/person.ts';
import type { PersonId } from '../../placement/ids.ts';

export interface LinkedFirm {
  readonly id: PersonId;
  readonly organisation: string;
  readonly firm: string;
  readonly about: PersonId;
  readonly address: Address;
}

/** A firm that is linked to a placement from the beginning, without the code and the yes that it takes in service. */
export async function putLinkedFirm(
  house: { readonly store: Store; readonly secrets: Secrets },
  { address, ...given }: LinkedFirm,
): Promise<void> {
  await putEmployer(house, newEmployer(given), address);
  await tellEmployee(house.store, given);
}

/** So that the firm hears when the link is over. */
async function tellEmployee(store: Store, { about, id }: Pick<LinkedFirm, 'about' | 'id'>): Promise<void> {
  const subject = await loadSubject(store, about);
  if (subject.person?.role !== 'employee') return;
  const person = { ...subject.person, firms: [...subject.person.firms, { id, confirmed: true }] };
  await store.commit(about, [subjectWrite(subject, person, store.now())]);
}
