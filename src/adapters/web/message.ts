import type { Spoken } from '../../dialogs/reply.ts';

/** What a browser gets to show. It acknowledges the id, and shows an id that it knows already not twice. */
export interface WebMessage {
  readonly id: string;
  /** A later one with the same key takes the place of the earlier one. */
  readonly key?: string;
  readonly quiet?: true;
  readonly closes?: string;
  readonly spoken: Spoken;
  /** The code of `spoken.qr` as an SVG. */
  readonly picture?: string;
}
