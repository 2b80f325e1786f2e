import { errorFacts, type Log } from '../bots/ports.ts';

/** Something done again and again, and never twice at once. */
export interface Ticking {
  /** Once more, after the one that runs. Fails as the work fails. */
  once(): Promise<void>;
  /** Ends when the running one has ended. */
  stop(): Promise<void>;
}

export function startTicking({ everyMs, work, log }: TickingGiven): Ticking {
  let last: Promise<void> = Promise.resolve();
  let running = 0;
  const once = (): Promise<void> => {
    running += 1;
    const next = last.then(work).finally(() => {
      running -= 1;
    });
    last = next.catch((cause: unknown) => log.error('tick.failed', errorFacts(cause)));
    return next;
  };
  const timer = setInterval(() => {
    // what is still running does not need a second one behind it; its failure was logged
    if (running === 0) once().catch(() => undefined);
  }, everyMs);
  return {
    once,
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
}

interface TickingGiven {
  readonly everyMs: number;
  readonly work: () => Promise<void>;
  readonly log: Log;
}
