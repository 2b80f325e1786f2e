// Order is kept per partition and recipient: only the head is sent, and one drain runs per queue in a process. Urgent help goes beside it.
import { instant, type Instant } from '../placement/ids.ts';
import { emptyQueue } from './emptyQueue.ts';
import { claimMs, itemIn, type Item } from './item.ts';
import { forward, type Forwarded } from './outbox.ts';
import { isUrgent, queueKey, queueOf, waitingFor, type QueueName } from './queue.ts';
import { errorFacts, type Document } from './ports.ts';
import type { Tools } from './tools.ts';
import { waitTogether } from './waitTogether.ts';

export interface Queues {
  /** Born claimed by this instance: they are sent at once. */
  announce(items: readonly Document[]): void;
  /** Something in this queue has fallen due. */
  drain(name: QueueName): void;
  /** All sends that are in the air are over. */
  settled(): Promise<void>;
}

/** `mine`: the claims that this instance holds, by id. */
interface Drain {
  readonly name: QueueName;
  readonly mine: Map<string, string>;
  /** The recipient is not reached at all. */
  readonly shut: () => void;
  /** Urgent help for the same recipient, while this instance is sending it. */
  readonly help: () => Promise<void> | undefined;
  /** Something was added since the queue was read. */
  isStale: boolean;
  sendingSince: Instant | undefined;
  /** A send outlived its claim: what it still does will find the item changed. */
  isAbandoned: boolean;
  /** How often it still waits for another instance that is sending here. */
  patience: number;
}

export function openQueues(tools: Tools): Queues {
  const drains = new Map<string, Drain>();
  const running = new Map<Drain, Promise<void>>();
  const shut = new Map<string, Instant>();
  const start = (name: QueueName): Drain => {
    const key = queueKey(name);
    const standing = drains.get(key);
    if (standing !== undefined && !isStuck(standing, tools.store.now())) return standing;
    if (standing !== undefined) standing.isAbandoned = true;
    const drain = newDrain(name, { shut: () => shut.set(key, tools.store.now()), help: () => helpFor(name) });
    drains.set(key, drain);
    running.set(
      drain,
      drainQueue(tools, drain, () => {
        if (drains.get(key) === drain) drains.delete(key);
        running.delete(drain);
      }),
    );
    return drain;
  };
  const helpFor = (name: QueueName): Promise<void> | undefined => {
    const helping = drains.get(queueKey({ ...name, isUrgent: true }));
    return helping && running.get(helping);
  };
  return {
    announce: items => {
      for (const item of items.flatMap(document => itemIn(document) ?? [])) {
        const name = queueOf(item);
        if (isShut(shut.get(queueKey(name)), tools.store.now())) continue;
        shut.delete(queueKey(name));
        hold(start(name), item);
      }
    },
    drain: name => {
      start(name).isStale = true;
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}

const newDrain = (name: QueueName, { shut, help }: Pick<Drain, 'shut' | 'help'>): Drain => ({
  name,
  shut,
  help,
  mine: new Map(),
  isStale: true,
  sendingSince: undefined,
  isAbandoned: false,
  patience: 6,
});

const shutMs = 5000;

/** Somebody was just not reached: what is said because of that waits for the clock, or it would go round and round. */
const isShut = (since: Instant | undefined, now: Instant): boolean => since !== undefined && now - since < shutMs;

const isStuck = ({ sendingSince }: Drain, now: Instant): boolean =>
  sendingSince !== undefined && now - sendingSince > claimMs;

function hold(drain: Drain, { document }: Item): void {
  drain.mine.set(document.id, document.etag);
  drain.isStale = true;
}

/** Nothing is awaited between the last look and `over`: what is announced afterwards begins a drain of its own. */
async function drainQueue(tools: Tools, drain: Drain, over: () => void): Promise<void> {
  await Promise.resolve();
  try {
    while (drain.isStale && !drain.isAbandoned) {
      drain.isStale = false;
      await pass(tools, drain);
    }
  } catch (cause) {
    tools.log.error('queue.failed', errorFacts(cause));
  }
  over();
}

/** From the head on, until something has to wait or the queue has changed. */
async function pass(tools: Tools, drain: Drain): Promise<void> {
  const waiting = await waitingFor(tools.store, drain.name);
  const queue = waiting.filter(item => isUrgent(item) === drain.name.isUrgent);
  const help = drain.name.isUrgent ? undefined : waiting.find(isUrgent);
  if (help !== undefined) return waitForHelp(tools, drain, { help, others: queue });
  for (const [n, item] of queue.entries()) {
    if (drain.isStale || drain.isAbandoned) return;
    const next = await onward(tools, drain, item);
    if (next.kind === 'gone') continue;
    return stop(tools, drain, { next, item, behind: queue.slice(n + 1) });
  }
}

/** What is held here stays held for as long as this instance is sending the help that comes first. */
async function waitForHelp(tools: Tools, drain: Drain, at: { help: Item; others: readonly Item[] }): Promise<void> {
  const sending = drain.help();
  if (sending === undefined) {
    const until = instant(at.help.document.due ?? tools.store.now());
    return stop(tools, drain, { next: { kind: 'waits', until }, item: at.help, behind: at.others });
  }
  await sending;
  drain.isStale = true;
}

async function onward(tools: Tools, drain: Drain, item: Item): Promise<Forwarded> {
  const { id, etag, due = 0 } = item.document;
  const now = tools.store.now();
  const isMine = drain.mine.get(id) === etag;
  if (!isMine && due > now) return { kind: 'waits', until: instant(due) };
  drain.sendingSince = now;
  const forwarded = await forward(tools, item, isMine);
  drain.sendingSince = undefined;
  return forwarded;
}

interface Stopped {
  readonly next: Exclude<Forwarded, { kind: 'gone' }>;
  readonly item: Item;
  readonly behind: readonly Item[];
}

async function stop(tools: Tools, drain: Drain, { next, item, behind }: Stopped): Promise<void> {
  switch (next.kind) {
    case 'changed':
      drain.isStale = true;
      return;
    case 'unreached':
      drain.shut();
      return emptyQueue(tools, drain.name, { ...next, behind });
    case 'waits':
      if (isBeingSent(drain, item) && behind.some(one => isOurs(drain, one))) return lookAgain(tools, drain);
      return waitTogether(tools, next.until, behind);
    default:
      return next satisfies never;
  }
}

const isOurs = (drain: Drain, { document }: Item): boolean => drain.mine.get(document.id) === document.etag;

/** By another instance, which committed it and will be done with it in a moment. */
const isBeingSent = (drain: Drain, item: Item): boolean => !drain.mine.has(item.document.id) && item.out.failures === 0;

async function lookAgain(tools: Tools, drain: Drain): Promise<void> {
  if (drain.patience === 0) return;
  drain.patience -= 1;
  drain.isStale = true;
  await tools.pulse.wait(100 * 2 ** (5 - drain.patience));
}
