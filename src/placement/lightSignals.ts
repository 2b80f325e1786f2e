import { isPrivate, type Answer } from './light.ts';
import type { Level, Reason } from './signal.ts';

/** What one answer is a signal of; `before` are the earlier answers, oldest first. */
export interface LightSignal {
  readonly reason: Reason;
  readonly level: Level;
}

/** `care-rules` 1: a single red counts; red twice in a row counts today; home, leisure and money open no case. */
export function signalOf(answer: Answer, before: readonly Answer[]): LightSignal | undefined {
  const { dimension, on } = answer;
  if (answer.light !== 'red' || isPrivate(dimension)) return undefined;
  const last = before.findLast(
    one => one.dimension === dimension && one.slot !== answer.slot && one.light !== undefined,
  );
  if (last?.light === 'red') return { level: 'today', reason: { kind: 'redTwice', dimension, on } };
  const level = dimension === 'general' || dimension === 'work' ? 'today' : 'soon';
  return { level, reason: { kind: 'red', dimension, on } };
}
