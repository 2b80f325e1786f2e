import type { Article } from '../knowledge/article.ts';
import { phrase } from '../knowledge/book.ts';
import { placeFor } from '../knowledge/elsewhere.ts';
import { hardWordIn } from '../knowledge/hardWords.ts';
import { helpFor, type Help } from '../knowledge/help.ts';
import type { Level } from '../knowledge/level.ts';
import { optionIn } from '../knowledge/options.ts';
import type { WordsRead } from '../placement/signal.ts';
import { readSentences, readWords } from '../placement/words.ts';
import { toBeHeard } from './aloud.ts';
import { asksAboutPerson } from './aboutPerson.ts';
import { commandIn, type Command } from './commands.ts';
import { readAloudOption, type Event } from './event.ts';
import { pagesOf } from './pages.ts';
import { phoneIn } from './phoneWords.ts';
import type { Stranger } from './person.ts';
import { isRelative } from './relative.ts';
import { isShown, type Reply } from './reply.ts';
import type { TalkScene } from './scene.ts';
import type { Step } from './stepped.ts';

/** Somebody whom Anker does not know: may ask; in danger gets the numbers and the truth that nobody is told (`care-rules` 18). */
export function strangerStep(person: Stranger, event: Event, scene: TalkScene): Step<Stranger> {
  switch (event.kind) {
    case 'said':
    case 'edited':
      return hear(person, event.text, scene);
    case 'chose':
      return event.option === readAloudOption ? readAloud(person, scene) : turn(person, event.option, scene);
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
  if (!isDanger(read)) return [];
  const cause = read.cause ?? read.border ?? 'life';
  return helpFor(cause, land).map(urgent);
}

export const isStaffInDanger = (text: string): boolean => isDanger(readSentences(text));

const isDanger = ({ level, border }: WordsRead): boolean => level === 'crisis' || border !== undefined;

function hear(person: Stranger, text: string, scene: TalkScene): Step<Stranger> {
  const danger = dangerReplies(text);
  if (danger.length > 0) return said(person, ...danger, { kind: 'say', phrase: phrase('stranger') });
  if (person.relative === undefined && isRelative(text)) return meetRelative(person, text, scene);
  if (person.relative && asksAboutPerson(text))
    return said(person, { kind: 'say', phrase: phrase('relative.aboutPerson') });
  const command = commandIn(text);
  if (command !== undefined) return obey(person, command, scene);
  const address = optionIn(text, ['du', 'sie']);
  if (address === 'du' || address === 'sie') return { ...greet({ ...person, address }), answered: 't:duSie' };
  if (person.relative === undefined && phoneIn(text))
    return said(person, { kind: 'say', phrase: phrase('phone.stranger') });
  return answerQuestion(person, text, scene);
}

/** `einfach` and Sie; what was asked in the same breath is answered at once. */
function meetRelative(person: Stranger, text: string, scene: TalkScene): Step<Stranger> {
  const relative: Stranger = { ...person, relative: true, level: 'einfach', address: 'sie' };
  if (asksAboutPerson(text)) return said(relative, { kind: 'say', phrase: phrase('relative.aboutPerson') });
  const answered = answerQuestion(relative, text, scene);
  const hello: Reply = { kind: 'say', phrase: phrase('relative.hello') };
  return answered.person.talk.at === 'article' ? answered : said(relative, hello);
}

function obey(person: Stranger, command: Command, scene: TalkScene): Step<Stranger> {
  switch (command) {
    case 'next':
    case 'back':
      return turn(person, command, scene);
    case 'needHelp':
      return said(person, ...helpFor('life', undefined).map(urgent), { kind: 'say', phrase: phrase('stranger') });
    case 'again':
      return person.last.length > 0 ? said(person, ...person.last) : greet(person);
    case 'readAloud':
    case 'readAlways':
      return readAloud(person, scene);
    case 'explain':
      return explainOtherwise(person, scene);
    case 'source':
      return person.talk.at === 'article'
        ? said(person, { kind: 'source', article: person.talk.article }, ...pageReply(person))
        : said(person, { kind: 'say', phrase: phrase('source.which') });
    case 'easier':
      return changeLevel(person, -1, scene);
    case 'harder':
      return changeLevel(person, 1, scene);
    case 'help':
    case 'readNever':
    case 'stop':
    case 'human':
    case 'pause':
    case 'myData':
    case 'deleteAll':
    case 'state':
    case 'whenAsked':
    case 'decideAgain':
    case 'hideAnswers':
    case 'mistake':
    case 'question':
    case 'menu':
      return greet(person);
    default:
      return command satisfies never;
  }
}

function answerQuestion(person: Stranger, text: string, scene: TalkScene): Step<Stranger> {
  const about = person.talk.at === 'article' ? { about: person.talk.article } : {};
  const word = hardWordIn(text);
  if (word && person.talk.at === 'article')
    return said(person, { kind: 'say', phrase: phrase(word) }, ...pageReply(person));
  const found = scene.library.find(text, { ...about, audience: person.relative ? 'relative' : 'employee' });
  if (found.kind === 'answer') return explain(person, found.article.id);
  if (word) return said(person, { kind: 'say', phrase: phrase(word) });
  if (found.kind === 'choose') {
    const options = found.articles.map(({ id }) => `article:${id}`);
    return said(person, { kind: 'ask', question: 't:choose', phrase: phrase('choose'), options });
  }
  if (found.kind === 'smalltalk') return greet(person);
  return said(person, { kind: 'say', phrase: placeFor(found.elsewhere) ?? phrase('unknown.stranger') });
}

const urgent = ({ phrase }: Help): Reply => ({ kind: 'say', phrase, urgent: true });

function turn(person: Stranger, option: string, scene: TalkScene): Step<Stranger> {
  if (option === 'du' || option === 'sie') return greet({ ...person, address: option });
  if (option.startsWith('article:')) return explain(person, option.slice('article:'.length));
  const { talk } = person;
  const article = talk.at === 'article' ? scene.library.article(talk.article) : undefined;
  if (talk.at !== 'article' || article === undefined) return greet(person);
  const page = Math.max(talk.page + (option === 'back' ? -1 : 1), 0);
  if (page >= pagesOf(article, levelOf(person))) return afterArticle(person, article, scene);
  return explain(person, article.id, page);
}

/** Whoever decides the single case, and what is often asked next. */
function afterArticle(person: Stranger, article: Article, scene: TalkScene): Step<Stranger> {
  const office: readonly Reply[] = article.office
    ? [{ kind: 'say', phrase: phrase(`general.alone.${article.office}`) }]
    : [];
  const related = article.related.filter(id => scene.library.article(id) !== undefined).slice(0, mostRelated);
  const options = [...related.map(id => `article:${id}`), 'articleDone'];
  return said(
    { ...person, talk: { at: 'idle' } },
    ...office,
    related.length > 0
      ? { kind: 'ask', question: 't:choose', phrase: phrase('article.more'), options }
      : { kind: 'say', phrase: phrase('article.end') },
  );
}

const mostRelated = 3;

/** All of the example, and then where the article stood. */
function explainOtherwise(person: Stranger, scene: TalkScene): Step<Stranger> {
  const { talk } = person;
  const example = talk.at === 'article' ? scene.library.article(talk.article)?.texts.beispiel : undefined;
  if (talk.at !== 'article' || example === undefined)
    return said(person, { kind: 'say', phrase: phrase('explain.which') });
  const shown = example.map((_, page) => ({
    kind: 'explain' as const,
    article: talk.article,
    page,
    question: 't:article',
    example: true as const,
  }));
  return said(person, ...shown);
}

const ladder = ['leicht', 'einfach', 'standard'] as const;
const levelOf = (person: Stranger): Level => person.level ?? 'leicht';

function changeLevel(person: Stranger, way: 1 | -1, scene: TalkScene): Step<Stranger> {
  const level = ladder[ladder.indexOf(levelOf(person)) + way];
  if (level === undefined && way < 0) return explainOtherwise(person, scene);
  if (level === undefined) return said(person, { kind: 'say', phrase: phrase('level.most.alone') });
  const changed: Stranger = { ...person, level };
  return person.talk.at === 'article' ? explain(changed, person.talk.article) : greet(changed);
}

const greet = (person: Stranger): Step<Stranger> => {
  if (person.relative) return said(person, { kind: 'say', phrase: phrase('relative.hello') });
  return person.address === undefined
    ? said(person, { kind: 'ask', question: 't:duSie', phrase: phrase('duSie'), options: ['du', 'sie'] })
    : said(person, { kind: 'say', phrase: phrase('hello.stranger') });
};

function explain(person: Stranger, article: string, page = 0): Step<Stranger> {
  const there: Stranger = { ...person, talk: { at: 'article', article, page } };
  return said(there, ...pageReply(there));
}

const pageReply = ({ talk }: Stranger): readonly Reply[] =>
  talk.at === 'article' ? [{ kind: 'explain', article: talk.article, page: talk.page, question: 't:article' }] : [];

/** What stands there, and nothing new. */
function readAloud(person: Stranger, scene: TalkScene): Step<Stranger> {
  if (!scene.readsAloud) return said(person, { kind: 'say', phrase: phrase('readAloud.alone') });
  return person.last.length > 0 ? { person, replies: [toBeHeard(person.last)], effects: [] } : greet(person);
}

/** For "Noch einmal" and "Vorlesen". */
const said = (person: Stranger, ...replies: readonly Reply[]): Step<Stranger> => ({
  person: { ...person, last: replies.filter(isShown).slice(-4) },
  replies,
  effects: [],
});
