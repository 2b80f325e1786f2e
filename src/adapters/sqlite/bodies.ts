import type { Partition } from '../../bots/ports.ts';
import { frozenCopy } from '../copy.ts';
import type { Place, Sealing } from '../sealing.ts';

/**
 * Bodies that were opened or sealed lately, so that one turn does not open the same record five times. What is on the disk decides:
 * one is taken only where its sealed bytes are still the very same there, so a change by another process, or by a hand, is never missed.
 */
export interface Bodies {
  /** The body, not to be changed in place. Throws `unreadable` like `Sealing.open`. */
  open(sealed: Uint8Array, place: Place): unknown;
  /** Sealed, and remembered under what was sealed. `json` is what JSON makes of `body`. */
  seal(body: unknown, json: string, place: Place): Uint8Array;
  /** What is deleted is not kept here either. */
  forget(partition: Partition, id: string): void;
}

interface Known {
  readonly sealed: Uint8Array;
  readonly kind: Place['kind'];
  readonly body: unknown;
}

export const bodiesOf = (sealing: Sealing, mostBytes = 8_000_000): Bodies => {
  const known = new Map<string, Known>();
  let bytes = 0;
  const drop = (name: string): void => {
    bytes -= known.get(name)?.sealed.length ?? 0;
    known.delete(name);
  };
  const remember = (place: Place, sealed: Uint8Array, body: unknown): unknown => {
    const name = nameOf(place.partition, place.id);
    drop(name);
    known.set(name, { sealed, kind: place.kind, body });
    bytes += sealed.length;
    // a map keeps the order of its entries: the first one was used longest ago
    for (const oldest of known.keys()) {
      if (bytes <= mostBytes) break;
      drop(oldest);
    }
    return body;
  };
  return {
    open: (sealed, place) => {
      const found = known.get(nameOf(place.partition, place.id));
      const isSame = found?.kind === place.kind && Buffer.compare(found.sealed, sealed) === 0;
      const body = isSame ? found.body : frozenCopy(JSON.parse(sealing.open(sealed, place))).value;
      return remember(place, sealed, body);
    },
    seal: (body, json, place) => {
      const sealed = sealing.seal(json, place);
      remember(place, sealed, body);
      return sealed;
    },
    forget: (partition, id) => drop(nameOf(partition, id)),
  };
};

/** No partition and no id holds a line break (`refuseUnfit`). */
const nameOf = (partition: Partition, id: string): string => `${partition}\n${id}`;
