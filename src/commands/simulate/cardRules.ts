// What a card on a staff member's screen may be.
import type { Out } from '../../bots/item.ts';
import type { Outgoing, Partition } from '../../bots/ports.ts';
import type { Report } from './commit.ts';
import type { Shadow } from './shadow.ts';

/** Cases of which somebody has a card, and cards that said "new". */
export interface CardSeen {
  readonly told: Set<string>;
  readonly news: Set<string>;
}

interface Arrived {
  readonly outgoing: Outgoing;
  readonly partition: Partition;
  readonly out: Out;
  readonly isRepeat: boolean;
}

/** As the card says it (`staff.again`). */
const repeatMark = 'Noch einmal, zur Sicherheit';
const newTitle = 'Neue Aufgabe,';

/** Invariant 6, and that a complaint or what waits for a yes is before nobody's eyes. */
export function checkCard(
  { outgoing, partition, out, isRepeat }: Arrived,
  { told, news }: CardSeen,
  { shadow, report }: { readonly shadow: Shadow; readonly report: Report },
): void {
  const { content, to } = out;
  if (content.what !== 'card' || to.kind !== 'person') return;
  const title = outgoing.spoken.title ?? '';
  if (isRepeat && !title.startsWith(repeatMark)) report('repeat-without-mark', partition, content.case);
  if (content.quiet !== true) told.add(`${partition} ${content.case}`);
  const name = `${partition} ${content.case} ${to.person}`;
  if (title.startsWith(newTitle) && news.has(name)) report('new-twice', partition, content.case);
  if (title.startsWith(newTitle)) news.add(name);
  const one = shadow.employee(partition)?.cases.find(({ id }) => id === content.case);
  if (one?.avoid.includes(to.person)) report('told-to-the-avoided', partition, content.case);
  if (one?.state.at === 'held') report('held-but-told', partition, content.case);
}
