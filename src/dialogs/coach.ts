import { phrase } from '../knowledge/book.ts';
import { memberOf } from '../placement/staff.ts';
import { wordsOf } from '../language/fold.ts';
import type { Event } from './event.ts';
import { isQuestion, wantedIn } from './orders/wanted.ts';
import type { Wanted } from './orders/said.ts';
import { smallTalkIn } from './smallTalk.ts';
import { isStaffInDanger } from './stranger.ts';
import { weekOption } from './week/card.ts';
import type { Coach } from './person.ts';
import { afterArticle, openArticle, pageBy, readAbout, turnPage, type Read } from './reading.ts';
import { weekLists, type Reply } from './reply.ts';
import type { TalkScene } from './scene.ts';
import type { Step } from './stepped.ts';

/** A coach's or lead's own talk. What she does about an employee is an event about that employee and never comes here. */
export function coachStep(person: Coach, event: Event, scene: TalkScene): Step<Coach> {
  switch (event.kind) {
    case 'said':
    case 'edited':
      return hear(person, event.text, scene);
    case 'chose':
      return readOn(person, event.option, scene) ?? said(person, ...answerTo(event.option)(person, scene));
    case 'arrived':
    case 'enrolled':
      return said(person, ...welcome(person, scene), ...menu(person, scene));
    case 'filled':
    case 'sent':
      return said(person, ...menu(person, scene));
    case 'left':
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

type Answer = (person: Coach, scene: TalkScene) => readonly Reply[];

const menu: Answer = (person, scene) => {
  const onCall = memberOf(scene.staff, person.id)?.role === 'onCall';
  const options = onCall
    ? ['coach:open', 'coach:absence']
    : ['coach:caseload', 'coach:open', 'coach:invite', 'coach:absence', 'coach:check', 'coach:question'];
  return [{ kind: 'ask', question: 'coach', phrase: phrase('staff.menu'), options }];
};

const welcome: Answer = (person, scene) => [
  { kind: 'say', phrase: phrase('staff.welcome', { name: memberOf(scene.staff, person.id)?.name ?? '' }) },
];

const wishes: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['coach:caseload', () => [{ kind: 'show', view: 'caseload' }]],
  ['coach:open', () => [{ kind: 'show', view: 'openCases' }]],
  ['coach:week', () => [{ kind: 'show', view: 'week' }]],
  ...weekLists.map((list): [string, Answer] => [weekOption(list), () => [{ kind: 'show', view: 'week', list }]]),
  ['coach:invite', () => [{ kind: 'fill', form: 'invite', about: 'new' }]],
  ['coach:absence', () => [{ kind: 'fill', form: 'absence' }]],
  ['coach:check', () => [{ kind: 'show', view: 'checkPage' }]],
  ['coach:question', () => [{ kind: 'say', phrase: phrase('firm.ask') }]],
]);

const answerTo = (wish: string | undefined): Answer => wishes.get(wish ?? '') ?? menu;

/** What is about herself; what is about an employee the hall has taken out before. */
const typed: Readonly<Partial<Record<Wanted, string>>> = {
  caseload: 'coach:caseload',
  open: 'coach:open',
  week: 'coach:week',
  invite: 'coach:invite',
  absence: 'coach:absence',
  checkPage: 'coach:check',
};

function hear(person: Coach, text: string, scene: TalkScene): Step<Coach> {
  if (isStaffInDanger(text)) {
    const plan = phrase('staff.dangerHere', { place: scene.staff.emergencyPlan });
    return said(person, { kind: 'say', phrase: plan, urgent: true });
  }
  const isSmallTalk = smallTalkIn(text) !== undefined;
  const read = isSmallTalk ? undefined : readAbout('coach', { text, place: person.reading }, scene);
  if (read && isQuestion(text)) return reading(person, read, scene);
  const wanted = wantedIn(wordsOf(text), new Set());
  const wish = wanted && wishes.get(typed[wanted] ?? '');
  if (wish) return said(person, ...wish(person, scene));
  if (isSmallTalk) return said(person, ...menu(person, scene));
  if (read) return reading(person, read, scene);
  return said(person, { kind: 'say', phrase: phrase('staff.canSay') }, ...menu(person, scene));
}

/** A button of an article that she reads; nothing for any other. */
function readOn(person: Coach, option: string, scene: TalkScene): Step<Coach> | undefined {
  const { reading: place } = person;
  if (option.startsWith('article:'))
    return reading(person, openArticle('coach', option.slice('article:'.length)), scene);
  if (option === 'next' || option === 'back')
    return reading(person, place ? turnPage('coach', pageBy(place, option), scene) : { replies: [] }, scene);
  if (option !== 'articleDone') return undefined;
  const article = scene.library.article(place?.article ?? '');
  return reading(person, article ? afterArticle('coach', article, scene) : { replies: [] }, scene);
}

function reading({ reading: _before, ...person }: Coach, { place, replies }: Read, scene: TalkScene): Step<Coach> {
  const at: Coach = place ? { ...person, reading: place } : person;
  return said(at, ...(replies.length > 0 ? replies : menu(at, scene)));
}

/** What she was asked before is not asked any more. */
const said = ({ asked: _before, ...person }: Coach, ...replies: readonly Reply[]): Step<Coach> => ({
  person,
  replies,
  effects: [],
});
