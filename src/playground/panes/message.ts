import type { ShownCard } from '../teams/message.ts';
import type { TrailEntry } from '../trail/entry.ts';

/** One message as it stands in a chat of a stand-in, for the page: what went over the wire, and nothing else. */
export interface PaneMessage {
  readonly id: string;
  readonly by: 'anker' | 'me' | 'mail';
  readonly at: number;
  /** Of a mail: its subject. */
  readonly title?: string;
  readonly text: string;
  /** The card of a Teams message, as the connector took it. */
  readonly card?: ShownCard;
  /** A voice message that can be played: the address of the sound itself. */
  readonly sound?: string;
  /** Small, below the words. */
  readonly caption?: string;
  /** A telephone number that is called by one tap. */
  readonly call?: string;
  /** The keyboard below a Telegram message. */
  readonly buttons?: readonly (readonly PaneButton[])[];
  /** An own message that can still be changed. */
  readonly isMine?: 'changeable';
  /** The gesture that it came from. */
  readonly gesture?: string;
}

/** `id` goes back to the stand-in with the tap. */
export interface PaneButton {
  readonly id: string;
  readonly label: string;
}

/** What the page is told on its line: of a chat, or of what was just done. */
export type PaneLine = ChatLine | { readonly trail: TrailEntry };

/** Of the chat `for`. */
export type ChatLine =
  /** All that stands there: what the page showed before counts no longer. */
  | { readonly for: number; readonly chat: readonly PaneMessage[] }
  | { readonly for: number; readonly put: PaneMessage }
  | { readonly for: number; readonly gone: string };
