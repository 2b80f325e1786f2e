import type { Channel, Delivery, Door, Outgoing } from '../../src/bots/ports.ts';

/** A door whose faults are commanded; what it was asked to send is written down, with how it ended. */
export interface FakeDoor extends Door {
  readonly asked: readonly Outgoing[];
  /** What really arrived. */
  readonly arrived: readonly Outgoing[];
  /** How the next ones end, in this order; after them everything is delivered. */
  next(...deliveries: readonly (Delivery | 'hangs')[]): void;
  /** How everything ends from now on. */
  always(delivery: Delivery | undefined): void;
  /** The one that hangs comes to its end. */
  release(delivery: Delivery): void;
}

export const delivered: Delivery = { kind: 'delivered' };
export const throttled = (afterMs: number): Delivery => ({ kind: 'retry', afterMs, why: 'throttled' });
export const unreachable: Delivery = { kind: 'retry', afterMs: 0, why: 'unreachable' };
export const refused = (why: 'blocked' | 'unknownAddress' | 'invalid'): Delivery => ({ kind: 'refused', why });

export function fakeDoor(channel: Channel): FakeDoor {
  const asked: Outgoing[] = [];
  const arrived: Outgoing[] = [];
  const planned: (Delivery | 'hangs')[] = [];
  const hanging: ((delivery: Delivery) => void)[] = [];
  let standing: Delivery | undefined;
  const ended = async (): Promise<Delivery> => {
    const plan = planned.shift() ?? standing ?? delivered;
    if (plan !== 'hangs') return plan;
    const { promise, resolve } = Promise.withResolvers<Delivery>();
    hanging.push(resolve);
    return promise;
  };
  return {
    channel,
    asked,
    arrived,
    next: (...deliveries) => void planned.push(...deliveries),
    always: delivery => {
      standing = delivery;
    },
    release: delivery => hanging.shift()?.(delivery),
    deliver: async outgoing => {
      asked.push(outgoing);
      const delivery = await ended();
      if (delivery.kind === 'delivered') arrived.push(outgoing);
      return delivery;
    },
  };
}
