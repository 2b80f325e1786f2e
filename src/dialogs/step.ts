import { coachStep } from './coach.ts';
import type { Effect } from './effect.ts';
import { employeeStep } from './employee/step.ts';
import { employerStep } from './employer.ts';
import type { Event } from './event.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';
import type { TalkScene } from './scene.ts';
import { strangerStep } from './stranger.ts';

/** What one event makes of one person: nothing is done yet, everything is said in meaning. */
export interface Step<Who extends Person = Person> {
  readonly person: Who;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

/** Total: every person in every state answers every event. No clock, no chance, no waiting. */
export function step(person: Person, event: Event, scene: TalkScene): Step {
  switch (person.role) {
    case 'employee':
      return employeeStep(person, event, scene);
    case 'coach':
      return coachStep(person, event, scene);
    case 'employer':
      return employerStep(person, event, scene);
    case 'stranger':
      return strangerStep(person, event, scene);
    default:
      return person satisfies never;
  }
}
