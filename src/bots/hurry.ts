// Somebody can be reached again: what waits for her does not wait any longer.
import { later, minutes, type Instant } from '../placement/ids.ts';
import { itemIn, type Item } from './item.ts';
import { loadKnown } from './people.ts';
import type { Address, Store } from './ports.ts';
import { activeAddress } from './posting.ts';
import { recipientKey, recipientIn } from './queue.ts';

/** Brings forward what could not be sent to this address before, with all that waits behind it; the next tick sends it. */
export async function hurry(store: Store, address: Address): Promise<void> {
  const now = store.now();
  const { items } = await store.due(address.channel, later(now, longestWait), mostAtOnce);
  const waiting = items
    .flatMap(document => itemIn(document) ?? [])
    .filter(({ document }) => (document.due ?? now) > now);
  const stuck = new Set(waiting.filter(({ out }) => out.failures > 0).map(keyOf));
  for (const item of waiting.filter(one => stuck.has(keyOf(one))))
    if (await isFor(store, item, address)) await bringForward(store, item, now);
}

/** Behind a head that waits nothing is on its way, whatever its own time says. */
const keyOf = (item: Item): string => recipientKey(recipientIn(item));

const longestWait = minutes(5);
const mostAtOnce = 300;

/** Where another instance was faster it is on its way already. */
async function bringForward(store: Store, { document }: Item, due: Instant): Promise<void> {
  const { partition, etag, ...draft } = document;
  await store.commit(partition, [{ do: 'replace', document: { ...draft, due }, ifMatch: etag }]);
}

async function isFor(store: Store, { out }: Item, address: Address): Promise<boolean> {
  switch (out.to.kind) {
    case 'person': {
      const person = await loadKnown(store, out.to.person);
      return isSame(person && activeAddress(person), address);
    }
    case 'address':
      return isSame(out.to.address, address);
    case 'house':
      return false;
    default:
      return out.to satisfies never;
  }
}

const isSame = (one: Address | undefined, other: Address): boolean =>
  one?.channel === other.channel && one.tenant === other.tenant && one.id === other.id;
