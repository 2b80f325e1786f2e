import type { Chance } from './chance.ts';
import type { Hand } from './life.ts';

/** A question as it stands on the screen. */
export interface Shown {
  readonly question: string;
  readonly options: readonly string[];
  isAnswered: boolean;
}

/** A made-up employee with her phone. */
export interface Self {
  readonly chance: Chance;
  readonly hand: Hand;
  /** The last questions on the screen, the newest last. */
  readonly screen: Shown[];
  isBlocked: boolean;
  isGone: boolean;
  isSilent: boolean;
}
