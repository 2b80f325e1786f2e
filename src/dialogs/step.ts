import type { Scene } from '../placement/staff.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';

/** What one event makes of one person: nothing is done yet, everything is said in meaning. */
export interface Step<Who extends Person = Person> {
  readonly person: Who;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

/** Total: every person in every state answers every event. No clock, no chance, no waiting. */
export function step(person: Person, event: Event, scene: Scene): Step {
  void event;
  void scene;
  return { person, replies: [], effects: [] };
}
