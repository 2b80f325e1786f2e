import type { ArticleId } from '../../knowledge/topics.ts';
import type { WordKind } from '../../placement/signal.ts';
import type { TalkScene } from '../scene.ts';
import { asked } from './asking.ts';
import { and, type Out } from './out.ts';

/**
 * What helps to know after yellow, red or words of worry. What is not here gets no offer: never after danger, violence,
 * a crisis of the soul or a death (`care-rules` 41).
 */
const byWords: { readonly [Kind in WordKind]?: ArticleId } = {
  bullying: 'bullying_help',
  discrimination: 'bullying_help',
  overload: 'jobcoaching',
  underload: 'jobcoaching',
  conflict_colleagues: 'jobcoaching',
  conflict_boss: 'jobcoaching',
  sickness: 'sick_note',
  pain: 'arbeitshilfen',
  dismissal_threat: 'dismissal_protection',
  contract_end: 'contract_end',
  wants_to_quit: 'dont_sign',
  unpaid_wage: 'wage_late',
  no_support: 'jobcoaching',
};

const byTopic: ReadonlyMap<string, ArticleId> = new Map([
  ['topicTasks', 'jobcoaching'],
  ['topicColleagues', 'bullying_help'],
  ['topicBoss', 'jobcoaching'],
  ['topicTime', 'working_hours'],
  ['topicMoney', 'wage_minimum'],
]);

export const rightForWords = (kind: WordKind | undefined): ArticleId | undefined => kind && byWords[kind];
export const rightForTopic = (topic: string): ArticleId | undefined => byTopic.get(topic);

/** Offered, never pushed, and only where nothing else is asked: a human comes first. */
export function offerRight(done: Out, article: string | undefined, scene: TalkScene): Out {
  const { talk, crisis } = done.person;
  const fits = talk.at === 'idle' && crisis === undefined && done.replies.length < mostMessages;
  if (article === undefined || !fits || scene.library.article(article) === undefined) return done;
  return and(done, next => asked(next, { at: 'right', article }, scene));
}

const mostMessages = 3;
