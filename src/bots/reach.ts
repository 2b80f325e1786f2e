import { aStranger, type Person } from '../dialogs/person.ts';
import type { To } from './item.ts';
import { loadSubject } from './people.ts';
import type { Address, Store } from './ports.ts';
import { activeAddress } from './posting.ts';

export interface Reached {
  readonly kind: 'reached';
  readonly address: Address;
  readonly listener: Person;
  /** Nothing is said to it any more (`care-rules` 20). */
  readonly isLocked: boolean;
}

/** Where somebody is now, and who reads it there. */
export async function reach(store: Store, to: To): Promise<Reached | { readonly kind: 'nowhere' }> {
  switch (to.kind) {
    case 'person': {
      const { person } = await loadSubject(store, to.person);
      const active = person && activeAddress(person);
      if (person === undefined || active === undefined) return { kind: 'nowhere' };
      const { channel, tenant, id, locked } = active;
      return { kind: 'reached', address: { channel, tenant, id }, listener: person, isLocked: locked };
    }
    case 'address': {
      const { person } = await loadSubject(store, to.partition);
      return { kind: 'reached', address: to.address, listener: person ?? aStranger, isLocked: false };
    }
    case 'house':
      return { kind: 'nowhere' };
    default:
      return to satisfies never;
  }
}
