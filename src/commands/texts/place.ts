import type { Effect } from '../../dialogs/effect.ts';
import type { Person } from '../../dialogs/person.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Instant } from '../../placement/ids.ts';

export type Planned = Extract<Effect, { do: 'schedule' }>;

/** Where a walk begins. */
export interface Start {
  readonly person: Person;
  readonly agenda: readonly Planned[];
}

/** Where it stands: somebody, what is planned for her, and what is on her screen. */
export interface Place extends Start {
  readonly shown: readonly Reply[];
  readonly now: Instant;
}
