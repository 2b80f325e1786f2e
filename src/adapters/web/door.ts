import type { Address, Delivery, Door, Outgoing, Pulse } from '../../bots/ports.ts';
import type { WebMessage } from './message.ts';
import { pictureOf } from './picture.ts';

/** Made by a browser: 128 random bits, base64url. Who has it is this address, so it is a secret. */
export const isDeviceKey = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
export const webAddress = (device: string): Address => ({ channel: 'web', tenant: 'web', id: device });

/**
 * The door of our own page. Nothing is kept here: a message counts as delivered once an open page has acknowledged it,
 * and until then it waits, sealed, in the outbox.
 */
export interface WebDoor extends Door {
  /** A page of this device is open from now on, until the answer is called. */
  listen(device: string, show: (message: WebMessage) => void): () => void;
  acknowledge(device: string, ids: readonly string[]): void;
}

/** `ackWithinMs` stays below the 15 seconds in which a send must end. */
export function webDoor({ pulse, ackWithinMs = 10_000 }: WebDoorGiven): WebDoor {
  const pages = new Map<string, Set<Page>>();
  const waiting = new Map<string, PromiseWithResolvers<Delivery>>();
  return {
    channel: 'web',
    deliver: async outgoing => {
      const device = outgoing.to.id;
      if (!isDeviceKey(device)) return { kind: 'refused', why: 'unknownAddress' };
      const open = [...(pages.get(device) ?? [])];
      if (open.length === 0) return unreachable;
      const message = await messageOf(outgoing);
      const name = nameOf(device, outgoing.id);
      const answer = waiting.get(name) ?? Promise.withResolvers<Delivery>();
      waiting.set(name, answer);
      for (const page of open) page.show(message);
      const delivery = await Promise.race([answer.promise, pulse.wait(ackWithinMs).then(() => unreachable)]);
      waiting.delete(name);
      return delivery;
    },
    listen: (device, show) => {
      const page: Page = { show };
      const open = pages.get(device) ?? new Set();
      pages.set(device, open.add(page));
      return () => {
        open.delete(page);
        if (open.size > 0 || pages.get(device) !== open) return;
        pages.delete(device);
        for (const [name, answer] of waiting) if (name.startsWith(nameOf(device, ''))) answer.resolve(unreachable);
      };
    },
    acknowledge: (device, ids) => {
      for (const id of ids) waiting.get(nameOf(device, id))?.resolve({ kind: 'delivered' });
    },
  };
}

interface WebDoorGiven {
  readonly pulse: Pulse;
  readonly ackWithinMs?: number;
}
interface Page {
  readonly show: (message: WebMessage) => void;
}

const unreachable: Delivery = { kind: 'retry', afterMs: 5_000, why: 'unreachable' };
const nameOf = (device: string, id: string): string => `${device} ${id}`;

async function messageOf({ id, key, quiet, closes, spoken }: Outgoing): Promise<WebMessage> {
  return {
    id,
    spoken,
    ...(key === undefined ? {} : { key }),
    ...(quiet === undefined ? {} : { quiet }),
    ...(closes === undefined ? {} : { closes: closes.question }),
    ...(spoken.qr === undefined ? {} : { picture: await pictureOf(spoken.qr) }),
  };
}
