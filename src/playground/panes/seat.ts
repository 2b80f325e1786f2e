import type { Done, Gesture } from './gesture.ts';
import type { PaneMessage } from './message.ts';

/** Somebody before her own screen: what stands there, and what she does. */
export interface Seat {
  messages(): readonly PaneMessage[];
  act(gesture: Gesture, id: string): Promise<Done>;
  /** The token for a tab beside the chat; missing where there are no tabs. */
  signIn?(): string;
}

/** What is done twice under one id is done once: a page that heard no answer asks again. */
export function once(seat: Seat): Seat {
  const done = new Map<string, Promise<Done>>();
  return {
    ...seat,
    act: (gesture, id) => {
      const doing = done.get(id) ?? seat.act(gesture, id);
      done.set(id, doing);
      return doing;
    },
  };
}
