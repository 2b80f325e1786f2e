import { coachStep } from './coach.ts';
import { employeeStep } from './employee/step.ts';
import { employerStep } from './firm/step.ts';
import type { Event } from './event.ts';
import type { Person } from './person.ts';
import type { TalkScene } from './scene.ts';
import type { Step } from './stepped.ts';
import { strangerStep } from './stranger.ts';

export type { Step } from './stepped.ts';

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
