import { isArticle, readArticle } from '../article.ts';
import type { Find, Found } from '../finding.ts';
import { isFollowUp, samples, type Sample } from '../finding/samples/all.ts';
import type { TextFile } from '../library.ts';
import { topics } from '../topics.ts';
import type { Remark } from './remark.ts';
import { lineOfField } from './source.ts';

/** The questions of an article with which nobody finds it. */
export const strayQuestions = (files: readonly TextFile[], find: Find): readonly Remark[] =>
  files.flatMap(file => {
    const article = readArticle(file.text);
    if (!isArticle(article)) return [];
    return [article.title, ...article.questions].flatMap((question, n): readonly Remark[] => {
      const found = find(question);
      if (found.kind === 'answer' && found.article.id === article.id) return [];
      const message = `Die Frage „${question}“ findet ${inWords(found)}. Schreib sie deutlicher, oder gib dem Thema mehr Beispiele: CONTRIBUTING.md, „A topic“.`;
      return [
        {
          file: file.name,
          line: lineOfField(file, n === 0 ? 'title' : 'questions', question),
          weight: 'warning',
          message,
        },
      ];
    });
  });

const inWords = (found: Found): string => {
  switch (found.kind) {
    case 'answer':
      return found.article.id;
    case 'choose':
      return `${found.articles.map(({ id }) => id).join(' oder ')}, und Anker fragt nach`;
    case 'unknown':
    case 'smalltalk':
      return 'keinen Artikel';
    default:
      return found satisfies never;
  }
};

/** Measured on questions that were not learned: with 20 samples half of a topic's questions are found, with this many five in six. */
export const enoughSamples = 80;

interface Few {
  readonly topic: string;
  readonly count: number;
}

/** The topics that the finder hardly knows; follow-ups do not count. */
export const fewSamples = (known: readonly Sample[] = samples): readonly Few[] => {
  const alone = known.filter(sample => !isFollowUp(sample));
  return Object.keys(topics)
    .map(topic => ({ topic, count: alone.filter(({ label }) => label === topic).length }))
    .filter(({ count }) => count < enoughSamples);
};
