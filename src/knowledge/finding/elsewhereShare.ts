import { shareOf, type Likely } from './classifier.ts';
import { isElsewhere } from './samples/all.ts';

/** How likely it is that a question is about anything that we have no article for. */
export const elsewhereShare = (ranked: readonly Likely[]): number => shareOf(ranked, isElsewhere);
