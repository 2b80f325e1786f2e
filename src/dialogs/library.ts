import type { Article } from '../knowledge/article.ts';
import { makeFinder } from '../knowledge/finding.ts';
import { wordsOf } from '../language/fold.ts';
import { ordinary } from '../language/ordinary.ts';
import type { Library } from './scene.ts';

/** Articles as a talk uses them: by id, by a question, and as the words that are nobody's name. */
export function libraryOf(articles: readonly Article[]): Library {
  const byId = new Map<string, Article>(articles.map(article => [article.id, article]));
  const find = makeFinder(articles);
  const known = new Set(articles.flatMap(wordsFor).concat(ordinary).flatMap(wordsOf));
  return {
    article: id => byId.get(id),
    find: (text, context) => {
      const about = byId.get(context?.about ?? '')?.id;
      return find(text, about === undefined ? {} : { about });
    },
    knows: word => known.has(word),
  };
}

/** Without the examples: in those live made-up people. */
const wordsFor = ({ title, questions, texts }: Article): readonly string[] => [
  title,
  ...questions,
  ...texts.leicht,
  ...texts.standard,
];
