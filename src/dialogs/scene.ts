import type { Article } from '../knowledge/article.ts';
import type { Found } from '../knowledge/finding.ts';
import type { Scene } from '../placement/staff.ts';

/** What Anker can explain, read once at the start. */
export interface Library {
  readonly find: (text: string, context?: { readonly about?: string }) => Found;
  /** Words of the library and of every day; a name is none. */
  readonly knows: (word: string) => boolean;
  readonly article: (id: string) => Article | undefined;
}

/** What a step of the talk may read: the house's people and time, and the library. */
export interface TalkScene extends Scene {
  readonly library: Library;
}
