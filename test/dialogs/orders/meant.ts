import { decide, type Around } from '../../../src/dialogs/orders/decide.ts';
import type { Decision } from '../../../src/dialogs/orders/decision.ts';
import { pickIn, pickQuestion } from '../../../src/dialogs/orders/picks.ts';
import type { Employee } from '../../../src/dialogs/person.ts';
import { PersonId } from '../../../src/placement/ids.ts';
import { at, kaya, sceneAt } from '../house.ts';
import { followed } from '../talk.ts';

const named = (person: Employee, shortName: string): Employee => ({
  ...person,
  shortName,
  id: PersonId.parse(shortName.padEnd(22, '0')),
});

/** Somebody of this name whose words stand before Frau Kaya; nothing stands there where she has said none. */
export function somebody(shortName: string, words?: string): Employee {
  const talk = followed();
  if (words !== undefined) talk.jana.says(words);
  return named(talk.person, shortName);
}

export const ayla = somebody('Ayla', 'ich werde von einem kollegen gemobbt');
export const jo = somebody('Jo');
/** A Monday. */
export const scene = sceneAt(at('2026-11-23T10:00'));

export const decided = (text: string, more: Partial<Around> = {}): Decision =>
  decide(text, { by: kaya, people: [ayla, jo], scene, ...more });

export const keyOf = (decision: Decision): string | undefined =>
  decision.kind === 'answer' && 'phrase' in decision.reply ? decision.reply.phrase.key : decision.kind;

export const picksOf = (decision: Decision): readonly unknown[] =>
  decision.kind === 'answer' && decision.reply.kind === 'ask'
    ? decision.reply.options.map(option => pickIn({ kind: 'chose', question: pickQuestion, option }))
    : [];
