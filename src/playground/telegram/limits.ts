import { tooMany } from './failure.ts';

export interface Limits {
  /** Takes one message out of what may be sent now, or says when to come again. */
  spend(chat: number): void;
}

export interface LimitsGiven {
  /** Seconds; only differences count. */
  readonly seconds: () => number;
  /** How many a chat may get at once before it is one a second. Telegram tolerates short bursts and tells nobody how long. */
  readonly burst: number;
  /** To everybody together, in a second. */
  readonly perSecond: number;
}

/** One message a second to one chat, 30 a second to all: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits */
export function limits({ seconds, burst, perSecond }: LimitsGiven): Limits {
  const all = bucket({ seconds, room: perSecond, perSecond });
  const chats = new Map<number, Bucket>();
  return {
    spend: chat => {
      const one = chats.get(chat) ?? bucket({ seconds, room: burst, perSecond: 1 });
      chats.set(chat, one);
      const wait = Math.max(one.wait(), all.wait());
      if (wait > 0) throw tooMany(Math.max(1, Math.ceil(wait)));
      one.take();
      all.take();
    },
  };
}

interface Bucket {
  /** Seconds until there is one again. */
  wait(): number;
  take(): void;
}

function bucket({ seconds, room, perSecond }: { seconds: () => number; room: number; perSecond: number }): Bucket {
  let [left, seen] = [room, seconds()];
  const fill = (): void => {
    const now = seconds();
    left = Math.min(room, left + (now - seen) * perSecond);
    seen = now;
  };
  return {
    wait: () => {
      fill();
      // what a clock of milliseconds rounds away is nobody's fault
      return left > 1 - 1e-6 ? 0 : (1 - left) / perSecond;
    },
    take: () => {
      left -= 1;
    },
  };
}
