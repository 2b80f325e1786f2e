import { setImmediate as soon } from 'node:timers/promises';

/** Whoever calls in the same round of the event loop shares one run of `work`, which begins after all of them have called. */
export const onceARound = <T>(work: () => T | Promise<T>): (() => Promise<T>) => {
  let next: Promise<T> | undefined;
  return () => {
    next ??= soon().then(() => {
      next = undefined;
      return work();
    });
    return next;
  };
};
