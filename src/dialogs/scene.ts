import type { Article } from '../knowledge/article.ts';
import type { Found, Hints } from '../knowledge/finding.ts';
import type { Scene } from '../placement/staff.ts';

/** `about`: what was shown last. `audience`: who asks, where it is nobody followed. */
export interface Asked {
  readonly about?: string;
  readonly audience?: Hints['audience'];
}

/** What Anker can explain, read once at the start. */
export interface Library {
  readonly find: (text: string, context?: Asked) => Found;
  /** Words of the library and of every day; a name is none. */
  readonly knows: (word: string) => boolean;
  readonly article: (id: string) => Article | undefined;
}

/** What a step of the talk may read: the house's people and time, and the library. */
export interface TalkScene extends Scene {
  readonly library: Library;
  /** There is a voice here. */
  readonly readsAloud?: true;
}
