import MiniSearch from 'minisearch';
import type { Asked, Match } from '../../src/knowledge/finding/match.ts';
import { isElsewhere, isSmallTalk, type Sample } from '../../src/knowledge/finding/samples/all.ts';
import { isArticleId } from '../../src/knowledge/topics.ts';

/** The same samples in a plain search library, to compare with: its best hit is the answer. */
export function plainSearch(samples: readonly Sample[]): (asked: Asked) => Match {
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['label'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(samples.map((sample, id) => ({ id, ...sample })));
  return ({ text }) => {
    const labels = [...new Set(index.search(text).map(hit => String(hit['label'])))];
    const [best] = labels;
    if (best !== undefined && isSmallTalk(best)) return { kind: 'smalltalk', what: best };
    const ids = labels.filter(isArticleId).slice(0, 5);
    return { kind: best === undefined || isElsewhere(best) ? 'unknown' : 'answer', ids };
  };
}
