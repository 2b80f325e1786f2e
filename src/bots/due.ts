// Sending, retrying and reminding are one mechanism: everything that waits has a time, and this is when it has come.
import { hours, later, type Instant } from '../placement/ids.ts';
import { creating, replacing } from './batch.ts';
import { closingsDue } from './closings.ts';
import { committing } from './commit.ts';
import { forgetPage } from './forget.ts';
import { itemIn, selfOf } from './item.ts';
import { taskPost } from './kept.ts';
import { turnNamed } from './names.ts';
import { lanes, StoreError, type Document, type Lane } from './ports.ts';
import { draftsOf } from './posting.ts';
import { queueOf } from './queue.ts';
import type { Queues } from './queues.ts';
import { retentionPage } from './retentionOver.ts';
import { roundPage } from './rounds.ts';
import type { Tools } from './tools.ts';
import { takeTurn } from './turn.ts';
import { weekDue } from './weeks.ts';

const mostAtOnce = 300;

/** A round waits for nobody's words. */
const isOfHall = (item: Document): boolean => {
  const what = selfOf(item)?.due.what;
  return what === 'round' || what === 'outage' || what === 'closedRound' || what === 'forget';
};

/** Everything that has fallen due: once round all lanes. What is sent goes on after this has returned. */
export async function tick(tools: Tools, queues: Queues, graceUntil: Instant): Promise<void> {
  for (const lane of lanes) {
    const items = await dueIn(tools, lane);
    // after an outage what was written meanwhile comes before what would have fallen due meanwhile
    const waits = tools.store.now() < graceUntil;
    const taken = waits ? items.filter(isOfHall) : items;
    if (lane === 'self') await inEachPartition(taken, item => fallDue(tools, item));
    else await inEachPartition(items, item => hurry(tools, queues, item));
  }
}

/** Cases and urgent help first; of the rest at random, so that several instances do not take the same. */
async function dueIn(tools: Tools, lane: Lane): Promise<readonly Document[]> {
  const { items, unreadable } = await tools.store.due(lane, tools.store.now(), mostAtOnce);
  if (unreadable > 0) tools.log.error('due.unreadable', { lane, count: unreadable });
  return items
    .map(item => ({ item, place: tools.pulse.chance() + (isPressing(item) ? 0 : 1) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** One after the other in one partition, where they would only be in each other's way; side by side in many. */
async function inEachPartition(items: readonly Document[], take: (item: Document) => Promise<void>): Promise<void> {
  const groups = Map.groupBy(items, ({ partition }) => partition);
  await Promise.all(
    [...groups.values()].map(async group => {
      for (const item of group.toSorted(byDue)) await take(item);
    }),
  );
}

const byDue = (one: Document, other: Document): number => (one.due ?? 0) - (other.due ?? 0);

const isPressing = (document: Document): boolean => {
  const out = itemIn(document)?.out;
  return out !== undefined && (out.urgent === true || out.content.what === 'card');
};

async function hurry(tools: Tools, queues: Queues, document: Document): Promise<void> {
  const item = itemIn(document);
  if (item === undefined) return putOff(tools, document);
  queues.drain(queueOf(item));
}

/** What cannot be read holds up nobody else, and is not lost: it comes back. */
async function fallDue(tools: Tools, item: Document): Promise<void> {
  try {
    await fallen(tools, item);
  } catch (cause) {
    if (!(cause instanceof StoreError) || cause.code !== 'unreadable') throw cause;
    await putOff(tools, item);
  }
}

/** What somebody scheduled comes back as an event; what is too large for one commit goes on with its next page. */
async function fallen(tools: Tools, item: Document): Promise<void> {
  const self = selfOf(item);
  if (self === undefined) return putOff(tools, item);
  const { due, by } = self;
  if (due.what === 'round' || due.what === 'outage' || due.what === 'closedRound')
    return roundPage(tools, item, { ...self, due });
  if (due.what === 'closings') return closingsDue(tools, item, { ...self, due });
  if (due.what === 'week') return weekDue(tools, item, { ...self, due });
  if (due.what === 'forget') return forgetPage(tools, item, { ...self, due });
  if (due.what === 'retention') return retentionPage(tools, item, { ...self, due });
  const event = { kind: 'due', due } as const;
  await takeTurn(tools, {
    id: turnNamed('due', item.partition, item.id, by),
    partition: item.partition,
    event,
    change: (person, scene) => tools.step(person, event, scene),
    consumes: item,
  });
}

/** Nobody can read what it is: it is left as it is, a task says so, and it does not come back at once. */
async function putOff(tools: Tools, item: Document): Promise<void> {
  tools.log.error('due.malformed', { item: item.id });
  const now = tools.store.now();
  const turn = turnNamed('malformed', item.partition, item.id);
  const task = draftsOf([taskPost('unreadable', item.id)], turn, { now, turns: 0 });
  await committing(tools, item.partition, [replacing(item, { due: later(now, hours(1)) }), ...task.map(creating)]);
}
