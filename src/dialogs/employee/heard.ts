import type { WordsRead } from '../../placement/signal.ts';

/** Somebody's own words, read for danger and worry. */
export interface Heard {
  readonly text: string;
  readonly read: WordsRead;
}
