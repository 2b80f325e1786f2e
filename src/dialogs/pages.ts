import type { Article } from '../knowledge/article.ts';
import type { Level } from '../knowledge/level.ts';

/** How many messages an article has; `standard` ends with its source. */
export const pagesOf = ({ texts }: Article, level: Level): number =>
  texts[level].length + (level === 'standard' ? 1 : 0);
