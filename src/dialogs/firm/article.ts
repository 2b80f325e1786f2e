import { phrase } from '../../knowledge/book.ts';
import type { Article } from '../../knowledge/article.ts';
import { pagesOf } from '../pages.ts';
import type { Employer } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { menuFor, said, type Out } from './out.ts';

export const explain = (person: Employer, article: string, page = 0): Out =>
  said(
    { ...person, talk: { at: 'article', article, page } },
    { kind: 'explain', article, page, question: 'firm:article' },
  );

export function turnPage(person: Employer, way: 'next' | 'back', scene: TalkScene): Out {
  const { talk } = person;
  const article = talk.at === 'article' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'article' || article === undefined) return said(person, menuFor(person));
  const page = talk.page + (way === 'back' ? -1 : 1);
  if (page < 0) return said({ ...person, talk: { at: 'idle' } }, menuFor(person));
  return page < pagesOf(article, 'standard') ? explain(person, article.id, page) : afterArticle(person, article, scene);
}

/** What is often asked next. */
export function afterArticle(person: Employer, article: Article, scene: TalkScene): Out {
  const idle: Employer = { ...person, talk: { at: 'idle' } };
  const related = article.related.flatMap(id => scene.library.article(id) ?? []).filter(isForFirms);
  const options = related.slice(0, mostRelated).map(({ id }) => `article:${id}`);
  return options.length === 0
    ? said(idle, menuFor(idle))
    : said(idle, {
        kind: 'ask',
        question: 'firm:more',
        phrase: phrase('firm.more'),
        options: [...options, 'articleDone'],
      });
}

const isForFirms = ({ audience }: Article): boolean => audience.includes('employer');
const mostRelated = 3;

/** Nothing where Anker does not know what it is about. */
export function answerQuestion(person: Employer, text: string, scene: TalkScene): Out | undefined {
  const about = person.talk.at === 'article' ? { about: person.talk.article } : {};
  const found = scene.library.find(text, { ...about, audience: 'employer' });
  if (found.kind === 'answer') return explain(person, found.article.id);
  if (found.kind !== 'choose') return undefined;
  const options = found.articles.map(({ id }) => `article:${id}`);
  return said(person, { kind: 'ask', question: 'firm:choose', phrase: phrase('firm.choose'), options });
}
