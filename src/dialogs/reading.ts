// Articles as firms and staff read them at work: in `standard`, page by page, then what is often asked next.
import { phrase } from '../knowledge/book.ts';
import type { Article } from '../knowledge/article.ts';
import { pagesOf } from './pages.ts';
import type { Reply } from './reply.ts';
import type { TalkScene } from './scene.ts';

/** For whom the articles are meant, which is also what the questions are called after. */
export type Reader = 'employer' | 'coach';

/** Where it stands now, and what is said. Without a place the article is over; without a word the reader is back at her menu. */
export interface Read {
  readonly place?: Place;
  readonly replies: readonly Reply[];
}

export interface Place {
  readonly article: string;
  readonly page: number;
}

export const openArticle = (reader: Reader, article: string, page = 0): Read => ({
  place: { article, page },
  replies: [{ kind: 'explain', article, page, question: `${reader}:article` }],
});

/** To that page; before the first one the article is over as well. */
export function turnPage(reader: Reader, { article: id, page: to }: Place, scene: TalkScene): Read {
  const article = scene.library.article(id);
  if (article === undefined || to < 0) return { replies: [] };
  return to < pagesOf(article, 'standard') ? openArticle(reader, id, to) : afterArticle(reader, article, scene);
}

/** The page that a button leads to. */
export const pageBy = ({ article, page }: Place, way: 'next' | 'back'): Place => ({
  article,
  page: page + (way === 'back' ? -1 : 1),
});

/** What is often asked next. */
export function afterArticle(reader: Reader, article: Article, scene: TalkScene): Read {
  const related = article.related.flatMap(id => scene.library.article(id) ?? []);
  const options = related
    .filter(({ audience }) => audience.includes(reader))
    .slice(0, mostRelated)
    .map(({ id }) => `article:${id}`);
  if (options.length === 0) return { replies: [] };
  const more = phrase('firm.more');
  return {
    replies: [{ kind: 'ask', question: `${reader}:more`, phrase: more, options: [...options, 'articleDone'] }],
  };
}

const mostRelated = 3;

interface Question {
  readonly text: string;
  /** What was being read when it was asked. */
  readonly place: Place | undefined;
}

/** Nothing where Anker does not know what it is about. */
export function readAbout(reader: Reader, { text, place }: Question, scene: TalkScene): Read | undefined {
  const found = scene.library.find(text, { ...(place && { about: place.article }), audience: reader });
  if (found.kind === 'answer') return openArticle(reader, found.article.id);
  if (found.kind !== 'choose') return undefined;
  const options = found.articles.map(({ id }) => `article:${id}`);
  return { replies: [{ kind: 'ask', question: `${reader}:choose`, phrase: phrase('firm.choose'), options }] };
}
