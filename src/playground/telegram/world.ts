import type { Chats } from './chats.ts';
import type { Files } from './files.ts';
import type { Given } from './given.ts';
import type { Hook } from './hook.ts';
import type { Limits } from './limits.ts';
import type { Message, User } from './objects.ts';
import type { Updates } from './updates.ts';

/** Everything that stands behind one bot. */
export interface World {
  readonly bot: User;
  readonly chats: Chats;
  readonly files: Files;
  readonly updates: Updates;
  readonly hook: Hook;
  readonly limits: Limits;
  readonly profile: Profile;
  /** Taps that nobody has answered yet. */
  readonly taps: Map<string, Tap>;
  readonly now: () => number;
  /** Somebody's screen looks different now. */
  readonly changed: () => void;
}

export interface Profile {
  name: string;
  description: string;
  shortDescription: string;
  /** By scope and language, as they were set. */
  readonly commands: Map<string, readonly Command[]>;
}

export interface Command {
  readonly command: string;
  readonly description: string;
}

export interface Tap {
  readonly id: string;
  readonly at: number;
  answer?: { readonly text?: string; readonly alert: boolean };
}

export type Method = (world: World, given: Given, gone: AbortSignal) => unknown;
export type Methods = Readonly<Record<string, Method>>;

export const secondsNow = ({ now }: Pick<World, 'now'>): number => Math.floor(now() / 1000);

/** Shown in its chat from now on, on every phone. */
export function put(world: World, message: Message): Message {
  world.chats.known(message.chat.id).messages.set(message.message_id, message);
  world.changed();
  return message;
}
