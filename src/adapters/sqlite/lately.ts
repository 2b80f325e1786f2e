import type { Document, Partition } from '../../bots/ports.ts';
import { frozenCopy } from '../copy.ts';
import type { Place, Sealing } from '../sealing.ts';

/**
 * Documents that were read or written lately, so that one turn does not read and open the same record five times. What is on the disk
 * decides: one is taken as it is only while SQLite says that nobody else has written, and its body only where the sealed bytes are the very same.
 */
export interface Lately {
  /** Asks SQLite whether anybody else has written. */
  look(): void;
  /** As it lay on the disk at the last look; nothing where the disk must be asked. */
  find(partition: Partition, id: string): Document | undefined;
  /** What is in sealed bytes that were read, not to be changed in place. Throws `unreadable` like `Sealing.open`. */
  bodyIn(sealed: Uint8Array, place: Place): unknown;
  /** As it was just read, or has just been committed. */
  remember(document: Document, sealed: Uint8Array): void;
  /** It is being written. */
  forget(partition: Partition, id: string): void;
}

interface Known {
  readonly document: Document;
  readonly sealed: Uint8Array;
  /** What SQLite said last before this was read or written: so somebody else may have written it since, but nobody before. */
  readonly since: number;
}

/** `othersWrote` is another number whenever another connection has written (`PRAGMA data_version`). */
export const latelyOf = (sealing: Sealing, othersWrote: () => number, mostBytes = 8_000_000): Lately => {
  const known = new Map<string, Known>();
  let bytes = 0;
  let since = othersWrote();
  const drop = (name: string): void => {
    bytes -= known.get(name)?.sealed.length ?? 0;
    known.delete(name);
  };
  return {
    look: () => void (since = othersWrote()),
    find: (partition, id) => {
      const found = known.get(nameOf(partition, id));
      return found?.since === since ? found.document : undefined;
    },
    bodyIn: (sealed, place) => {
      const found = known.get(nameOf(place.partition, place.id));
      const isSame = found?.document.kind === place.kind && Buffer.compare(found.sealed, sealed) === 0;
      return isSame ? found.document.body : frozenCopy(JSON.parse(sealing.open(sealed, place))).value;
    },
    remember: (document, sealed) => {
      const name = nameOf(document.partition, document.id);
      drop(name);
      known.set(name, { document, sealed, since });
      bytes += sealed.length;
      // a map keeps the order of its entries: the first one was read or written longest ago
      for (const oldest of known.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    forget: (partition, id) => drop(nameOf(partition, id)),
  };
};

/** No partition and no id holds a line break (`refuseUnfit`). */
const nameOf = (partition: Partition, id: string): string => `${partition}\n${id}`;
