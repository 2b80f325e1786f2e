import type { Case } from './case.ts';
import type { CaseId, PersonId } from './ids.ts';
import type { Scene } from './staff.ts';

/** Who wants to do something; the role is what the store says, never what a card or a token claims. */
export type Actor =
  { readonly role: 'employee' | 'coach' | 'employer'; readonly id: PersonId } | { readonly role: 'stranger' };

/** What `may` needs to know of the employee whom it is about. */
export interface Followed {
  readonly id: PersonId;
  readonly coach: PersonId;
  readonly cases: readonly Case[];
}

export const actions = [
  'talk',
  'ownData',
  'caseload',
  'changeStaff',
  'invite',
  'newCode',
  'confirm',
  'take',
  'cannot',
  'contact',
  'finish',
  'open',
  'reply',
  'lock',
  'endPlacement',
] as const;
export type Action = (typeof actions)[number];

export interface Wish {
  readonly action: Action;
  /** The employee whom it is about; missing for the actor's own talk and for an invitation. */
  readonly about?: Followed;
  readonly case?: CaseId;
}

/** Deny by default. Asked by the turn before every step. */
export function may(actor: Actor, wish: Wish, scene: Scene): boolean {
  void actor;
  void wish;
  void scene;
  return false;
}
