import type { WordsRead } from '../signal.ts';

/** What it means when one of these patterns is in a sentence. Grammar: language/pattern. */
export interface WordRule {
  readonly is: Omit<WordsRead, 'accused'>;
  /** Where one of these stands in the sentence, the rule is silent. */
  readonly unless?: string;
  readonly when: string;
}
