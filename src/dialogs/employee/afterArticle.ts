import type { Article } from '../../knowledge/article.ts';
import { isLive } from '../../placement/case.ts';
import { days, later } from '../../placement/ids.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import { pagesOf } from '../pages.ts';
import type { Phrase } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import { asked } from './asking.ts';
import { withMenu } from './menu.ts';
import { namesFor } from './names.ts';
import { and, out, phrase, say, type Out } from './out.ts';
import { settle } from './settle.ts';
import { isFollowed } from './standing.ts';

/** After the last message of an article: one easy question where it matters, then the office that decides and what is often asked next. */
export const afterArticle = (person: Employee, article: Article, scene: TalkScene): Out =>
  article.check && isCalm(person, scene) && !isInterrupted(person, scene)
    ? asked(person, { at: 'check', article: article.id }, scene)
    : closeArticle(person, article, scene);

/** Skipped, right or wrong: none is kept, and a wrong one is explained in other words (`simple-language` 5.4). */
export function answerCheck(person: Employee, option: string, scene: TalkScene): Out {
  const { talk } = person;
  const article = talk.at === 'check' ? scene.library.article(talk.article) : undefined;
  if (article === undefined) return settle(out({ ...person, talk: { at: 'idle' } }), scene);
  if (option === 'skip') return closeArticle(person, article, scene);
  if (option.startsWith('right:')) return understood(person, article, scene);
  const again = { at: 'example', article: article.id, page: pagesOf(article, person.level), n: 0 } as const;
  return and(out(person, say(phrase('understood.wrong'))), next => asked(next, again, scene));
}

/** What waits behind the article says by itself that this is over. */
const understood = (person: Employee, article: Article, scene: TalkScene): Out => {
  const right = say(phrase('understood.right'));
  if (article.office && isInterrupted(person, scene)) return closeArticle(person, article, scene);
  return isInterrupted(person, scene)
    ? settle(out({ ...person, talk: { at: 'idle' } }, right), scene)
    : and(out(person, right), next => closeArticle(next, article, scene));
};

/** The law is general: whoever decides the single case is named (`care-rules` 34). What was interrupted goes on, else there is more to ask. */
export function closeArticle(person: Employee, article: Article, scene: TalkScene): Out {
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  const office = article.office && say(generalFor(person, article.office, scene));
  if (isInterrupted(person, scene)) return settle(out(idle, office ?? say(phrase('article.end'))), scene);
  const articles = article.related.filter(id => scene.library.article(id) !== undefined).slice(0, mostRelated);
  const first = office ? [office] : [];
  if (!isFollowed(person, scene)) return withMenu(settle(out(idle, ...first, say(phrase('article.end'))), scene));
  const more = { at: 'more', article: article.id, articles, office: office !== undefined } as const;
  return and(out(idle, ...first), next => asked(next, more, scene));
}

/** Two, because a human and a way out stand below them. */
const mostRelated = 2;

function generalFor(person: Employee, office: NonNullable<Article['office']>, scene: Scene): Phrase {
  const { coach } = namesFor(person, scene);
  if (!isFollowed(person, scene)) return phrase(`general.alone.${office}`);
  return office === 'rentenberatung' ? phrase('general', { coach }) : phrase(`general.${office}`, { coach });
}

/** A check-in, a consent or an offer waits behind the article and comes back by itself. */
const isInterrupted = (person: Employee, scene: Scene): boolean =>
  settle(out({ ...person, talk: { at: 'idle' } }), scene).replies.length > 0;

/** Never after red, and never while somebody is asked to act (`care-rules` 41). */
const isCalm = ({ cases, answers }: Employee, scene: Scene): boolean =>
  !cases.some(one => isLive(one) && one.subject === 'wellbeing') &&
  !answers.some(({ light, on }) => light === 'red' && later(on, days(1)) > scene.now);
