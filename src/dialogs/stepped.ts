import type { Effect } from './effect.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';

/** What one event makes of one person: nothing is done yet, everything is said in meaning. */
export interface Step<Who extends Person = Person> {
  readonly person: Who;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  /** The question that these words have answered; a tap names its own. */
  readonly answered?: string;
}
