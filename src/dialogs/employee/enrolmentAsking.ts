import { readsAtNight } from '../../placement/chain.ts';
import type { Scene } from '../../placement/staff.ts';
import type { Employee } from '../person.ts';
import type { EnrolmentStep } from '../place.ts';
import type { Reply } from '../reply.ts';
import { namesFor } from './names.ts';
import { ask, phrase, say } from './out.ts';

/** The first contact: three portions of consent, each first "Du kannst Nein sagen", under five minutes (`care-rules` 28). */
export function enrolmentAsking(person: Employee, scene: Scene): readonly Reply[] {
  const { coach } = namesFor(person, scene);
  const step = person.enrolment?.step ?? 'duSie';
  const question = `e:${step}`;
  switch (step) {
    case 'duSie':
      return [ask(question, phrase('duSie'), ['du', 'sie'])];
    case 'aloud':
      return [ask(question, phrase('aloud.offer'), ['yes', 'no'])];
    case 'facts':
      return [ask(question, phrase(readsAtNight(scene) ? 'facts.oncall' : 'facts'), ['next'])];
    case 'receipt':
      return [ask(question, phrase('receipt', { coach }), ['next'])];
    case 'asking':
      return [
        say(phrase('asking.silence', { coach })),
        ask(question, phrase('asking', { coach }), ['yes', 'no', 'unknown']),
      ];
    case 'askingCheck':
      return [ask(question, phrase('asking.check'), ['checkMoney', 'checkAsking', 'unknown'])];
    case 'seeing':
      return [ask(question, phrase('consent', { coach }), ['yes', 'no', 'unknown'])];
    case 'seeingCheck':
      return [ask(question, phrase('consent.check'), ['boss', 'coachSees', 'everybody', 'unknown'])];
    case 'choice':
      return [ask(question, phrase('choice', { coach }), ['tellAtOnce', 'askEachTime', 'unknown'])];
    case 'always':
      return [ask(question, phrase('rule.now', { coach }), ['next'])];
    case 'alwaysCheck':
      return [ask(question, phrase('always.check'), ['coachSees', 'boss', 'nobodyKnows', 'unknown'])];
    case 'reach':
      return [ask(question, phrase('reach', { coach }), ['call', 'write', 'meet', 'signs'])];
    case 'tidy':
      return [ask(question, phrase('tidy'), ['yes', 'no', 'unknown'])];
    default:
      return step satisfies never;
  }
}

/** What a check question is about: explained again where it was not understood. */
export const portionOf = {
  askingCheck: 'asking',
  seeingCheck: 'seeing',
  alwaysCheck: 'always',
} as const satisfies Partial<Record<EnrolmentStep, EnrolmentStep>>;
export type CheckStep = keyof typeof portionOf;
export const isCheck = (step: EnrolmentStep): step is CheckStep => Object.hasOwn(portionOf, step);

/** The answer that a check question waits for. */
export const rightAnswer: Readonly<Partial<Record<EnrolmentStep, string>>> = {
  askingCheck: 'checkAsking',
  seeingCheck: 'coachSees',
  alwaysCheck: 'coachSees',
};
