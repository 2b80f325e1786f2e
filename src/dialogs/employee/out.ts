import { phrase } from '../../knowledge/book.ts';
import type { Effect, Notice } from '../effect.ts';
import type { Employee } from '../person.ts';
import type { Phrase, Reply } from '../reply.ts';
import type { Step } from '../stepped.ts';

export type Out = Step<Employee>;

export const out = (person: Employee, ...replies: readonly Reply[]): Out => ({ person, replies, effects: [] });

export const doing = (person: Employee, ...effects: readonly Effect[]): Out => ({ person, replies: [], effects });

/** What the coach has to know or to do of her own accord. */
export const toCoach = (person: Employee, notice: Notice): Out =>
  doing(person, { do: 'notify', to: person.coach, notice, passOn: true });

/** One part of a step after the other: the person goes through all of them, what is said and done adds up. */
export function and(first: Out, next: (person: Employee) => Out): Out {
  const second = next(first.person);
  return {
    person: second.person,
    replies: [...first.replies, ...second.replies],
    effects: [...first.effects, ...second.effects],
  };
}

export const all = (person: Employee, ...parts: readonly ((person: Employee) => Out)[]): Out =>
  parts.reduce((sofar, part) => and(sofar, part), out(person));

export const say = (what: Phrase): Reply => ({ kind: 'say', phrase: what });

export const ask = (question: string, what: Phrase, options: readonly string[]): Reply => ({
  kind: 'ask',
  question,
  phrase: what,
  options,
});

export { phrase };
