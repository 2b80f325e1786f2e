import { itemIn, recipientOf, type Item } from './item.ts';
import { allPages } from './pages.ts';
import type { Partition, Store } from './ports.ts';

/** Whose items wait here, in one partition. */
export interface QueueName {
  readonly partition: Partition;
  readonly recipient: string;
}

/** Urgent help has a lane of its own: no send of anything else holds it up. */
export interface LaneName extends QueueName {
  readonly isUrgent: boolean;
}

/** What waits for one recipient in one partition: urgent help, then all else in the order of the commits. */
export async function queueOf(store: Store, { partition, recipient }: QueueName): Promise<readonly Item[]> {
  const documents = await allPages(store, partition, 'out');
  return documents
    .filter(({ lane }) => lane !== 'self')
    .flatMap(document => itemIn(document) ?? [])
    .filter(({ out }) => recipientOf(out.to) === recipient)
    .toSorted(inOrder);
}

const inOrder = (one: Item, other: Item): number =>
  Number(isUrgent(other)) - Number(isUrgent(one)) || one.out.order - other.out.order;

export const isUrgent = ({ out }: Item): boolean => out.urgent ?? false;

export const laneOf = (item: Item): LaneName => ({ ...queueNameOf(item), isUrgent: isUrgent(item) });

export const queueNameOf = ({ document: { partition }, out }: Item): QueueName => ({
  partition,
  recipient: recipientOf(out.to),
});

export const queueKey = ({ partition, recipient }: QueueName): string => JSON.stringify([partition, recipient]);

export const laneKey = (name: LaneName): string => `${name.isUrgent ? '!' : ''}${queueKey(name)}`;
