import { PhoneError, type Phone } from '../telegram/phone.ts';
import { notHere, type Done, type Gesture } from './gesture.ts';
import type { PaneMessage } from './message.ts';
import { phoneMessage } from './phoneMessage.ts';
import type { Seat } from './seat.ts';

/** The employee's phone: her side of the Telegram stand-in. */
export function phoneSeat(phone: Phone, now: () => number): Seat {
  const gestures = new Map<string, string>();
  let blockedAt: number | undefined;
  const wrote = (message: number, gesture: string): Done => {
    gestures.set(String(message), gesture);
    return done;
  };
  const act = (gesture: Gesture, id: string): Done => {
    switch (gesture.kind) {
      case 'start':
        return wrote(phone.start(gesture.code), id);
      case 'write':
        return wrote(phone.write(gesture.text), id);
      case 'send':
        return wrote(phone.send(gesture.what), id);
      case 'edit':
        phone.edit(Number(gesture.message), gesture.text);
        return done;
      case 'block':
        phone.block();
        blockedAt = now();
        return done;
      case 'tap': {
        if (gesture.message !== blockedId) return tapped(phone, gesture);
        phone.unblock();
        blockedAt = undefined;
        return done;
      }
      default:
        return gesture satisfies never;
    }
  };
  return {
    messages: () => [
      ...phone.messages().map(message =>
        withGesture(
          phoneMessage(message, id => phone.file(id)),
          gestures,
        ),
      ),
      ...(blockedAt === undefined ? [] : [blockedNote(blockedAt)]),
    ],
    act: async (gesture, id) => {
      try {
        return act(gesture, id);
      } catch (cause) {
        if (cause instanceof PhoneError) return notHere;
        throw cause;
      }
    },
  };
}

const done: Done = { isDone: true };

/** The phone's own words, where it shows that the chat is blocked. */
const blockedId = 'blocked';
const blockedNote = (at: number): PaneMessage => ({
  id: blockedId,
  by: 'anker',
  at,
  text: '(Anker ist auf diesem Handy blockiert.)',
  buttons: [[{ id: 'unblock', label: 'Freigeben' }]],
});

function tapped(phone: Phone, { message, button }: Gesture & { kind: 'tap' }): Done {
  const stands = phone.messages().find(({ message_id }) => String(message_id) === message);
  const key = stands?.reply_markup?.inline_keyboard.flat().find(({ callback_data }) => callback_data === button);
  if (stands === undefined || key === undefined) return notHere;
  // two messages may have buttons of one name, so the button itself is named
  phone.forge(stands.message_id, button);
  return done;
}

function withGesture(message: PaneMessage, gestures: ReadonlyMap<string, string>): PaneMessage {
  const gesture = gestures.get(message.id);
  return gesture === undefined ? message : { ...message, gesture };
}
