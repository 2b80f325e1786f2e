/** One message as it stands in a chat of a stand-in, for the page: what went over the wire, and nothing else. */
export interface PaneMessage {
  readonly id: string;
  readonly by: 'anker' | 'me';
  readonly at: number;
  readonly title?: string;
  readonly text: string;
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** A data URI. */
  readonly picture?: string;
  /** What stands below the picture. */
  readonly caption?: string;
  /** A telephone number that is called by one tap. */
  readonly call?: string;
  readonly buttons?: readonly (readonly PaneButton[])[];
  readonly form?: { readonly fields: readonly PaneField[]; readonly send: string };
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

export interface PaneField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice' | 'long';
  readonly options?: readonly PaneButton[];
}

/** What the page is told on its line, of the chat `for`. */
export type PaneLine =
  /** All that stands there: what the page showed before counts no longer. */
  | { readonly for: number; readonly chat: readonly PaneMessage[] }
  | { readonly for: number; readonly put: PaneMessage }
  | { readonly for: number; readonly gone: string };
