import { conflict } from './failure.ts';
import type { Update, UpdateKind } from './objects.ts';

/** What the bot has not confirmed yet, and the one poller that may wait for it. */
export interface Updates {
  put(kind: UpdateKind, content: unknown): void;
  /** Confirms everything before `offset`, then answers at once or when something comes. */
  poll(wanted: Poll): Promise<readonly Update[]>;
  /** The poller that waits, if any, is sent away. */
  interrupt(by: string): void;
  /** The oldest one, for the webhook. */
  head(): Update | undefined;
  confirm(id: number): void;
  waiting(): number;
  forget(): void;
  allow(kinds: readonly string[] | undefined): void;
  allowed(): readonly string[];
}

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** The other side is gone. */
  readonly gone: AbortSignal;
}

export interface UpdatesGiven {
  readonly now: () => number;
  readonly arrived: () => void;
}

/** Telegram keeps them for a day, whether somebody took them or not. */
const keptMs = 24 * 3_600_000;

export function updates({ now, arrived }: UpdatesGiven): Updates {
  let queue: { readonly at: number; readonly update: Update }[] = [];
  let next = 1_000_000;
  let allowed: readonly string[] = [];
  let poller: PromiseWithResolvers<void> | undefined;
  const fresh = (): readonly Update[] => {
    queue = queue.filter(({ at }) => now() - at < keptMs);
    return queue.map(({ update }) => update);
  };
  const confirmBefore = (offset: number): void => {
    const from = offset < 0 ? (queue.at(offset)?.update.update_id ?? 0) : offset;
    queue = queue.filter(({ update }) => update.update_id >= from);
  };
  const interrupt = (by: string): void => {
    poller?.reject(conflict(`terminated by ${by}`));
    poller = undefined;
  };
  return {
    interrupt,
    put: (kind, content) => {
      if (allowed.length > 0 && !allowed.includes(kind)) return;
      queue.push({ at: now(), update: { update_id: (next += 1), [kind]: content } });
      poller?.resolve();
      arrived();
    },
    poll: async ({ offset, limit, timeoutMs, gone }) => {
      interrupt('other getUpdates request; make sure that only one bot instance is running');
      confirmBefore(offset);
      if (fresh().length === 0 && timeoutMs > 0) {
        const mine = Promise.withResolvers<void>();
        poller = mine;
        const end = (): void => mine.resolve();
        const timer = setTimeout(end, timeoutMs);
        gone.addEventListener('abort', end, { once: true });
        await mine.promise.finally(() => clearTimeout(timer));
        if (poller === mine) poller = undefined;
      }
      return fresh().slice(0, limit);
    },
    head: () => fresh()[0],
    confirm: id => {
      queue = queue.filter(({ update }) => update.update_id !== id);
    },
    waiting: () => fresh().length,
    forget: () => {
      queue = [];
    },
    allow: kinds => {
      if (kinds !== undefined) allowed = kinds;
    },
    allowed: () => allowed,
  };
}
