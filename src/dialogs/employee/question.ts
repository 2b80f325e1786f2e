import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { TalkScene } from '../scene.ts';
import { asking } from './asking.ts';
import { showArticle } from './article.ts';
import { worry } from './cases.ts';
import { out, phrase, say, type Out } from './out.ts';
import { withMenu } from './menu.ts';
import { aside, settle } from './settle.ts';
import { isFollowed } from './standing.ts';

/** A person's own words to an article, to a choice of a few, or to "Das weiß ich nicht. Soll ich fragen?". */
export function question(person: Employee, text: string, scene: TalkScene): Out {
  const about = person.talk.at === 'article' ? { about: person.talk.article } : {};
  const found = scene.library.find(text, about);
  switch (found.kind) {
    case 'answer':
      return showArticle(person, found.article.id, scene);
    case 'choose':
      return asked(person, { at: 'choose', articles: found.articles.map(({ id }) => id) }, scene);
    case 'unknown':
      return unknown(person, text, scene);
    default:
      return found satisfies never;
  }
}

/** In the middle of a check-in or an enrolment two odd words are no question for a human. */
function unknown(person: Employee, text: string, scene: TalkScene): Out {
  const isQuestion = text.includes('?') || text.trim().split(/\s+/).length >= 4;
  if (!isQuestion) return withMenu(aside(out(person, say(phrase('not.understood'))), scene));
  return isFollowed(person, scene)
    ? asked(person, { at: 'unknown', text: text.slice(0, 2000) }, scene)
    : withMenu(aside(out(person, say(phrase('unknown.stranger'))), scene));
}

/** The own wish: told without asking again, the words are kept for the coach alone. */
export function passOn(person: Employee, option: string, scene: Scene): Out {
  const { talk } = person;
  const idle: Employee = { ...person, talk: { at: 'idle' } };
  if (talk.at !== 'unknown' || option !== 'yes') return settle(out(idle, say(phrase('unknown.no'))), scene);
  const reason = { kind: 'question', on: scene.now } as const;
  const raised = worry(idle, { reason, level: 'soon', subject: 'question', always: true, words: talk.text }, scene);
  return settle(raised.out, scene);
}

export function chooseArticle(person: Employee, option: string, scene: TalkScene): Out {
  const article = option.startsWith('article:') ? option.slice('article:'.length) : undefined;
  if (article !== undefined) return showArticle(person, article, scene);
  return settle(out({ ...person, talk: { at: 'idle' } }, say(phrase('unknown.no'))), scene);
}

function asked(person: Employee, talk: Employee['talk'], scene: TalkScene): Out {
  const there: Employee = { ...person, talk };
  return out(there, ...asking(there, scene));
}
