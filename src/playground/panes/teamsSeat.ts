import { z } from 'zod';
import { actionsIn, type Reaction, type TeamsPerson } from '../teams/person.ts';
import type { ReceivedMail } from '../mail/message.ts';
import { notHere, type Done } from './gesture.ts';
import { mailMessage } from './mailMessage.ts';
import type { PaneMessage } from './message.ts';
import type { Seat } from './seat.ts';
import { teamsMessage } from './teamsMessage.ts';

export interface TeamsSeatGiven {
  readonly person: TeamsPerson;
  /** What lies in her mailbox. */
  readonly mails: () => readonly ReceivedMail[];
  /** The house's clock; the stand-in's own dates tokens. */
  readonly now: () => number;
}

/** Somebody's screen: her personal chat with the bot in Teams, and what the mail program says beside it. */
export function teamsSeat({ person, mails, now }: TeamsSeatGiven): Seat {
  const { chat } = person;
  const times = new Map<string, number>();
  const gestures = new Map<string, string>();
  const firstSeen = (id: string): number => {
    const at = times.get(id) ?? Math.floor(now());
    times.set(id, at);
    return at;
  };
  const chatted = (): readonly PaneMessage[] =>
    chat.shown.map(shown => {
      const gesture = gestures.get(shown.id);
      return { ...teamsMessage(shown, firstSeen(shown.id)), ...(gesture !== undefined && { gesture }) };
    });
  const mailed = (): readonly PaneMessage[] =>
    mails().map((mail, n) => mailMessage(mail, { id: `mail:${n}`, at: firstSeen(`mail:${n}`) }));
  return {
    signIn: () => person.signIn(),
    messages: () => [...chatted(), ...mailed()].toSorted((one, other) => one.at - other.at),
    act: async (gesture, id) => {
      switch (gesture.kind) {
        case 'write': {
          const reaction = person.write(gesture.text, { timestamp: new Date(now()).toISOString() });
          const own = chat.shown.findLast(({ by }) => by === 'person');
          if (own !== undefined) gestures.set(own.id, id);
          await reaction;
          // whether it was taken the bot says by itself; written it is
          return { isDone: true };
        }
        case 'tap': {
          const card = chat.shown.find(shown => shown.id === gesture.message)?.card;
          if (card === undefined || actionsIn(card).every(({ title }) => title !== gesture.button)) return notHere;
          return howItEnded(await person.tap(gesture.message, gesture.button, gesture.filled));
        }
        case 'start':
        case 'send':
        case 'edit':
        case 'block':
          return notHere;
        default:
          return gesture satisfies never;
      }
    },
  };
}

const saysSchema = z.object({
  type: z.enum(['application/vnd.microsoft.activity.message', 'application/vnd.microsoft.error']),
  value: z.union([z.string(), z.object({ message: z.string() })]),
});

/** Teams shows for a moment what a tap was answered with. */
export function howItEnded({ status, json }: Reaction): Done {
  const said = saysSchema.safeParse(json).data;
  const isDone = status === 200 && said?.type !== 'application/vnd.microsoft.error';
  if (said === undefined) return { isDone };
  return { isDone, says: typeof said.value === 'string' ? said.value : said.value.message };
}
