import type { Known, KnownAddress } from '../dialogs/person.ts';
import type { AddressKey } from '../placement/ids.ts';
import { addressPartition, loadKnown, loadSubject } from './people.ts';
import type { House } from './house.ts';
import type { Address, Partition } from './ports.ts';

/** Who stands behind an address. A pointer alone proves nothing: the person herself must know the address. */
export type Who =
  | { readonly kind: 'known'; readonly key: AddressKey; readonly person: Known; readonly at: KnownAddress }
  | { readonly kind: 'stranger'; readonly key: AddressKey };

export async function whoIs({ store, secrets }: House, address: Address): Promise<Who> {
  const key = secrets.addressKey(address);
  const { points } = await loadSubject(store, addressPartition(key));
  const person = points && (await loadKnown(store, points.to));
  const at = person?.addresses.find(one => one.key === key);
  return person && at ? { kind: 'known', key, person, at } : { kind: 'stranger', key };
}

export const partitionOf = (who: Who): Partition => (who.kind === 'known' ? who.person.id : addressPartition(who.key));
