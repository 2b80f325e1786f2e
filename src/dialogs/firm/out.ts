import { phrase } from '../../knowledge/book.ts';
import type { Effect } from '../effect.ts';
import type { Employer } from '../person.ts';
import type { Phrase, Reply } from '../reply.ts';
import type { TalkScene } from '../scene.ts';
import type { Step } from '../stepped.ts';

export type Out = Step<Employer>;

export const said = (person: Employer, ...replies: readonly Reply[]): Out => ({ person, replies, effects: [] });

export const doing = (out: Out, ...effects: readonly Effect[]): Out => ({
  ...out,
  effects: [...out.effects, ...effects],
});

export const say = (what: Phrase): Reply => ({ kind: 'say', phrase: what });

/** The firm is told the service, not who of it follows the employee today. */
export const fachdienst = ({ staff }: TalkScene): string => staff.name;

/** What can be done without a link, and what only with one. */
export function menuFor({ about, requests, dates }: Employer): Reply {
  const linked = about === undefined ? [] : ['firm:support', ...(requests.length > 0 ? ['firm:state'] : [])];
  const reminders = about !== undefined || dates.length > 0 ? ['firm:dates'] : [];
  const options = ['firm:check', 'firm:question', ...linked, 'firm:contact', ...reminders];
  return { kind: 'ask', question: 'firm', phrase: phrase('firm.menu'), options };
}
