import { phrase } from '../knowledge/book.ts';
import { helpFor } from '../knowledge/help.ts';
import { optionIn } from '../knowledge/options.ts';
import { readWords } from '../placement/words.ts';
import { commandIn } from './commands.ts';
import type { Event } from './event.ts';
import { pagesOf } from './pages.ts';
import type { Stranger } from './person.ts';
import type { Reply } from './reply.ts';
import type { TalkScene } from './scene.ts';
import type { Step } from './stepped.ts';

/** Somebody whom Anker does not know: may ask; in danger gets the numbers and the truth that nobody is told (`care-rules` 18). */
export function strangerStep(person: Stranger, event: Event, scene: TalkScene): Step<Stranger> {
  switch (event.kind) {
    case 'said':
    case 'edited':
      return hear(person, event.text, scene);
    case 'chose':
      return turn(person, event.option, scene);
    case 'arrived':
      return greet(person);
    case 'sent':
      return said(person, { kind: 'say', phrase: phrase('sticker') });
    case 'left':
    case 'enrolled':
    case 'filled':
    case 'acted':
    case 'due':
    case 'told':
    case 'delivered':
    case 'undelivered':
      return said(person);
    default:
      return event satisfies never;
  }
}

/** The help numbers for words of danger, from anybody at any door; nothing where there is no danger in them. */
export function dangerReplies(text: string, land?: string): readonly Reply[] {
  const read = readWords(text, []);
  if (read.level !== 'crisis' && read.border === undefined) return [];
  const cause = read.cause ?? read.border ?? 'life';
  return helpFor(cause, land).map(help => ({ kind: 'say', phrase: help?.phrase ?? phrase('life.1'), urgent: true }));
}

function hear(person: Stranger, text: string, scene: TalkScene): Step<Stranger> {
  const danger = dangerReplies(text);
  if (danger.length > 0) return said(person, ...danger, { kind: 'say', phrase: phrase('stranger') });
  const command = commandIn(text);
  if (command === 'next' || command === 'back') return turn(person, command, scene);
  if (command === 'needHelp')
    return said(person, ...helpFor('life', undefined).map(urgent), { kind: 'say', phrase: phrase('stranger') });
  if (command !== undefined) return greet(person);
  const address = optionIn(text, ['du', 'sie']);
  if (address === 'du' || address === 'sie') return { ...greet({ ...person, address }), answered: 't:duSie' };
  const found = scene.library.find(text);
  if (found.kind === 'answer')
    return explain({ ...person, talk: { at: 'article', article: found.article.id, page: 0 } });
  if (found.kind === 'choose') {
    const options = found.articles.map(({ id }) => `article:${id}`);
    return said(person, { kind: 'ask', question: 't:choose', phrase: phrase('choose'), options });
  }
  return said(person, { kind: 'say', phrase: phrase('unknown.stranger') });
}

const urgent = (help: ReturnType<typeof helpFor>[number]): Reply => ({
  kind: 'say',
  phrase: help?.phrase ?? phrase('life.1'),
  urgent: true,
});

function turn(person: Stranger, option: string, scene: TalkScene): Step<Stranger> {
  if (option === 'du' || option === 'sie') return greet({ ...person, address: option });
  if (option.startsWith('article:')) {
    return explain({ ...person, talk: { at: 'article', article: option.slice('article:'.length), page: 0 } });
  }
  const { talk } = person;
  const article = talk.at === 'article' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'article' || article === undefined) return greet(person);
  const page = talk.page + (option === 'back' ? -1 : 1);
  if (page >= pagesOf(article, 'leicht') || page < 0)
    return said({ ...person, talk: { at: 'idle' } }, { kind: 'say', phrase: phrase('article.end') });
  return explain({ ...person, talk: { ...talk, page } });
}

const greet = (person: Stranger): Step<Stranger> =>
  person.address === undefined
    ? said(person, { kind: 'ask', question: 't:duSie', phrase: phrase('duSie'), options: ['du', 'sie'] })
    : said(person, { kind: 'say', phrase: phrase('hello.stranger') });

const explain = (person: Stranger): Step<Stranger> =>
  person.talk.at === 'article'
    ? said(person, { kind: 'explain', article: person.talk.article, page: person.talk.page, question: 't:article' })
    : said(person);

const said = (person: Stranger, ...replies: readonly Reply[]): Step<Stranger> => ({ person, replies, effects: [] });
