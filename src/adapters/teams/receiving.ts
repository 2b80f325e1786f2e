import type { Inbound, Pulse, Receipt } from '../../bots/ports.ts';

export type Receive = (inbound: Inbound) => Promise<Receipt>;

/** Teams may not repeat what was not received, so it is tried again within the request. */
const tryForMs = 10_000;

export async function receiveInTime(inbound: Inbound, { receive, pulse, now }: ReceivingGiven): Promise<Receipt> {
  const end = now() + tryForMs;
  for (let wait = 200; ; wait *= 2) {
    const received = await receive(inbound);
    const pause = wait * (0.5 + pulse.chance() / 2);
    if (received.kind !== 'unavailable' || now() + pause >= end) return received;
    await pulse.wait(pause);
  }
}

export interface ReceivingGiven {
  readonly receive: Receive;
  readonly pulse: Pulse;
  readonly now: () => number;
}
