import type { Article } from '../knowledge/article.ts';
import { makeFinder } from '../knowledge/finding.ts';
import type { Memory } from '../knowledge/finding/match.ts';
import { wordsOf } from '../language/fold.ts';
import { ordinary } from '../language/ordinary.ts';
import type { Library } from './scene.ts';

export interface LearningLibrary extends Library {
  /** Learns to find for a few milliseconds; whether there is more to learn. Whoever asks before it is over waits for the rest. */
  readonly learn: () => boolean;
}

/** Articles as a talk uses them: by id, by a question, and as the words that are nobody's name. */
export function libraryOf(articles: readonly Article[], memory?: Memory): LearningLibrary {
  const byId = new Map<string, Article>(articles.map(article => [article.id, article]));
  const find = makeFinder(articles, memory);
  const known = new Set([...articles.flatMap(wordsFor).flatMap(wordsOf), ...ordinary]);
  return {
    article: id => byId.get(id),
    find: (text, context) => {
      const about = byId.get(context?.about ?? '')?.id;
      return find(text, { ...(about !== undefined && { about }), audience: context?.audience ?? 'employee' });
    },
    knows: word => known.has(word),
    learn: find.learn,
  };
}

/** The same, for whoever asks the same few questions again and again: what is found depends on nothing else. */
export function remembering(library: Library): Library {
  const known = new Map<string, ReturnType<Library['find']>>();
  return {
    ...library,
    find: (text, context) => {
      const key = `${text}|${context?.about ?? ''}|${context?.audience ?? ''}`;
      const found = known.get(key) ?? library.find(text, context);
      known.set(key, found);
      return found;
    },
  };
}

/** Without the examples: in those live made-up people. */
const wordsFor = ({ title, questions, texts }: Article): readonly string[] => [
  title,
  ...questions,
  ...texts.leicht,
  ...texts.standard,
];
