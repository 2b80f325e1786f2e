import type { Inbound } from '../../bots/ports.ts';
import type { LocalDate, PersonId } from '../../placement/ids.ts';
import type { Dimension } from '../../placement/light.ts';

/** What a simulated person meant, by her own account: the ledger is kept from this and from nothing that the code says. */
export type Meaning =
  | { readonly kind: 'plain' }
  | { readonly kind: 'red'; readonly isNewest: boolean; readonly question: string; readonly dimension: Dimension }
  | { readonly kind: 'danger' }
  | { readonly kind: 'worry' }
  | { readonly kind: 'needsHelp' }
  | { readonly kind: 'agrees' }
  /** A no, "war ein Versehen", "ne, doch gelb", "alles löschen". */
  | { readonly kind: 'takesBack' }
  | { readonly kind: 'choosesTelling' }
  | { readonly kind: 'refusesTelling' }
  /** A human closes the case; `known`: the light was agreed on until this day. */
  | { readonly kind: 'closes'; readonly known?: LocalDate }
  | { readonly kind: 'takes' }
  /** The placement ends. */
  | { readonly kind: 'ends' }
  | { readonly kind: 'died' };

export interface Sending {
  readonly role: 'employee' | 'staff' | 'employer';
  /** Whose partition it belongs to, where the sender knows. */
  readonly person?: PersonId | undefined;
  readonly meaning: Meaning;
}

export interface Sent extends Sending {
  readonly inbound: Inbound;
  /** Nothing was under way to or from her: what she tapped on is what stands open. */
  readonly isCalm: boolean;
  /** Commits of her partition so far. */
  readonly after: number;
}

export const plain: Meaning = { kind: 'plain' };
