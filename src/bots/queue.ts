import { itemIn, recipientOf, type Item } from './item.ts';
import { allPages } from './pages.ts';
import type { Partition, Store } from './ports.ts';

/** For whom items wait, in one partition. */
export interface Recipient {
  readonly partition: Partition;
  readonly recipient: string;
}

/** Urgent help has a queue of its own: no send of anything else holds it up. */
export interface QueueName extends Recipient {
  readonly isUrgent: boolean;
}

/** What waits for one recipient in one partition: urgent help, then all else in the order of the commits. */
export async function waitingFor(store: Store, { partition, recipient }: Recipient): Promise<readonly Item[]> {
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

export const queueOf = (item: Item): QueueName => ({ ...recipientIn(item), isUrgent: isUrgent(item) });

export const recipientIn = ({ document: { partition }, out }: Item): Recipient => ({
  partition,
  recipient: recipientOf(out.to),
});

export const recipientKey = ({ partition, recipient }: Recipient): string => JSON.stringify([partition, recipient]);

export const queueKey = (name: QueueName): string => `${name.isUrgent ? '!' : ''}${recipientKey(name)}`;
