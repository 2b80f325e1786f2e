import { itemIn, recipientOf, type Item } from './item.ts';
import { allPages } from './pages.ts';
import type { Partition, Store } from './ports.ts';

export interface LaneName {
  readonly partition: Partition;
  readonly recipient: string;
}

/** What waits for one recipient in one partition, in the order of the commits; urgent help overtakes. */
export async function queueOf(store: Store, { partition, recipient }: LaneName): Promise<readonly Item[]> {
  const documents = await allPages(store, partition, 'out');
  return documents
    .filter(({ lane }) => lane !== 'self')
    .flatMap(document => itemIn(document) ?? [])
    .filter(({ out }) => recipientOf(out.to) === recipient)
    .toSorted(inOrder);
}

const inOrder = (one: Item, other: Item): number =>
  Number(other.out.urgent ?? false) - Number(one.out.urgent ?? false) || one.out.order - other.out.order;

export const laneOf = ({ document: { partition }, out }: Item): LaneName => ({
  partition,
  recipient: recipientOf(out.to),
});

export const laneKey = ({ partition, recipient }: LaneName): string => JSON.stringify([partition, recipient]);
