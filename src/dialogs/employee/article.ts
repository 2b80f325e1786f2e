import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { pagesOf } from '../pages.ts';
import { afterArticle, closeArticle } from './afterArticle.ts';
import { asked, asking } from './asking.ts';
import { out, phrase, say, type Out } from './out.ts';
import { aside, settle } from './settle.ts';

/** One message at a time; after the last one comes what fits to it. */
export function turnPage(person: Employee, page: number, scene: TalkScene): Out {
  const { talk } = person;
  const article = talk.at === 'article' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'article' || article === undefined) return settle(out(person), scene);
  if (page >= pagesOf(article, person.level)) return afterArticle(person, article, scene);
  return asked(person, { ...talk, page: Math.max(page, 0) }, scene);
}

export const showArticle = (person: Employee, article: string, scene: TalkScene): Out =>
  asked(person, { at: 'article', article, page: 0 }, scene);

/** "Erklären": the same in other words; without an article before us we ask for the word. */
export function explainOtherwise(person: Employee, scene: TalkScene): Out {
  const { talk } = person;
  if (talk.at === 'checkIn') return aside(out(person, say(phrase('checkIn.explain'))), scene);
  if (talk.at === 'example') return turnExample(person, talk.n + 1, scene);
  const article = talk.at === 'article' || talk.at === 'check' ? scene.library.article(talk.article) : undefined;
  if (article === undefined) return aside(out(person, say(phrase('explain.which'))), scene);
  const page = talk.at === 'article' ? talk.page : 0;
  return asked(person, { at: 'example', article: article.id, page, n: 0 }, scene);
}

/** Through the messages of an example, and back to where the article stood. */
export function turnExample(person: Employee, n: number, scene: TalkScene): Out {
  const { talk } = person;
  const article = talk.at === 'example' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'example' || article === undefined) return settle(out(person), scene);
  if (n >= 0 && n < article.texts.beispiel.length) return asked(person, { ...talk, n }, scene);
  if (talk.page >= pagesOf(article, person.level)) return closeArticle(person, article, scene);
  return asked(person, { at: 'article', article: article.id, page: talk.page }, scene);
}

/** "Woher weißt du das?": §, source and date of what is being read. */
export function showSource(person: Employee, scene: TalkScene): Out {
  const { talk } = person;
  const article = 'article' in talk ? talk.article : undefined;
  if (article === undefined) return aside(out(person, say(phrase('source.which'))), scene);
  return out(person, { kind: 'source', article }, ...asking(person, scene));
}
