import type { Event } from '../dialogs/event.ts';
import type { Person } from '../dialogs/person.ts';
import type { Library, TalkScene } from '../dialogs/scene.ts';
import type { Step } from '../dialogs/step.ts';
import type { Typed } from '../knowledge/funding/typed.ts';
import type { Address, Channel, Document, Door, Ledger, Log, Pulse, Secrets, Store } from './ports.ts';

export type Stepping = (person: Person, event: Event, scene: TalkScene) => Step;

/** Everything that the hall works with. */
export interface Tools {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly pulse: Pulse;
  readonly doors: ReadonlyMap<Channel, Door>;
  readonly organisation: string;
  /** The deep link that carries a code. */
  readonly link: (code: string) => string;
  /** Where somebody opens the sheet of a funding check with these answers; nothing where this server has no address. */
  readonly sheet?: ((typed: Typed) => string | undefined) | undefined;
  /** Where everybody opens the funding check; nothing where this server has no address. */
  readonly checkAddress?: (() => string | undefined) | undefined;
  /** Whoever writes from there belongs to a firm, also without a code. */
  readonly isFirm?: ((address: Address) => boolean) | undefined;
  /** Missing where nothing outlives the store: then nothing is put back either. */
  readonly ledger?: Ledger | undefined;
  readonly step: Stepping;
  readonly library: Library;
  /** What was just committed and born claimed by this instance is sent at once. */
  readonly announce: (items: readonly Document[]) => void;
}
