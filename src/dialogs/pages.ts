import type { Article } from '../knowledge/article.ts';
import type { Level } from '../knowledge/level.ts';

/** How many messages an article has; a level that it does not have is told in the next easier one, and `standard` ends with its source. */
export const pagesOf = ({ texts }: Article, level: Level): number => {
  if (level === 'standard') return texts.standard.length + 1;
  return level === 'einfach' ? (texts.einfach ?? texts.leicht).length : texts.leicht.length;
};
