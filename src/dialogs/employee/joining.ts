// Which of the cases that are there already something more belongs to.
import { isWithStaff, type Case } from '../../placement/case.ts';
import type { CaseId } from '../../placement/ids.ts';
import type { Level } from '../../placement/signal.ts';

/** The same matter, and for the same ears. */
export const isAbout = (one: Case, { subject, avoid }: Pick<Case, 'subject' | 'avoid'>): boolean =>
  one.subject === subject && one.avoid.length === avoid.length && one.avoid.every(id => avoid.includes(id));

/** What was told without colour, dimension or words is never joined: that would open what was not released (`care-rules` 4). */
const isOpenly = (one: Case): boolean => isWithStaff(one) && !one.discreet;

interface More {
  readonly level: Level;
  /** The case whose question this answers: a danger that was asked about there is told there. */
  readonly of?: CaseId | undefined;
}

/**
 * A danger never joins what is less: it would be one more line on a card that was read already.
 * What is less joins a danger only where there is nothing else.
 */
export function joinedBy({ level, of }: More, about: readonly Case[]): Case | undefined {
  const open = about.filter(isOpenly);
  const dangers = open.filter(one => one.level === 'now');
  const lesser = open.filter(one => one.level !== 'now');
  return level === 'now' ? (dangers[0] ?? lesser.find(({ id }) => id === of)) : (lesser[0] ?? dangers[0]);
}
