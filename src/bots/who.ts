import type { Known, KnownAddress } from '../dialogs/person.ts';
import type { AddressKey } from '../placement/ids.ts';
import { addressPartition, loadKnown, loadSubject } from './people.ts';
import { StoreError, type Address, type Partition } from './ports.ts';
import type { Tools } from './tools.ts';

/** Who stands behind an address. A pointer alone proves nothing: the person herself must know the address. */
export type Who =
  | { readonly kind: 'known'; readonly key: AddressKey; readonly person: Known; readonly at: KnownAddress }
  | { readonly kind: 'stranger'; readonly key: AddressKey }
  /** A record on the way cannot be read: nobody may be taken for a stranger because of that. */
  | {
      readonly kind: 'unreadable';
      readonly key: AddressKey;
      readonly partition: Partition;
      readonly cause: StoreError;
    };

export async function whoIs({ store, secrets }: Tools, address: Address): Promise<Who> {
  const key = secrets.addressKey(address);
  let partition = addressPartition(key);
  try {
    const { points } = await loadSubject(store, partition);
    if (points === undefined) return { kind: 'stranger', key };
    partition = points.to;
    const person = await loadKnown(store, points.to);
    const at = person?.addresses.find(one => one.key === key);
    return person && at ? { kind: 'known', key, person, at } : { kind: 'stranger', key };
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === 'unreadable')
      return { kind: 'unreadable', key, partition, cause };
    throw cause;
  }
}
