import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { pagesOf } from '../pages.ts';
import { asking } from './asking.ts';
import { out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';
import { withMenu } from './menu.ts';

/** One message at a time; after the last one the talk goes on where it was. */
export function turnPage(person: Employee, page: number, scene: TalkScene): Out {
  const { talk } = person;
  const article = talk.at === 'article' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'article' || article === undefined) return settle(out(person), scene);
  if (page >= pagesOf(article, person.level)) return ended(person, scene);
  const there: Employee = { ...person, talk: { ...talk, page: Math.max(page, 0) } };
  return out(there, ...asking(there, scene));
}

export const showArticle = (person: Employee, article: string, scene: TalkScene): Out => {
  const there: Employee = { ...person, talk: { at: 'article', article, page: 0 } };
  return out(there, ...asking(there, scene));
};

const ended = (person: Employee, scene: Scene): Out =>
  withMenu(settle(out({ ...person, talk: { at: 'idle' } }, say(phrase('article.end'))), scene));
