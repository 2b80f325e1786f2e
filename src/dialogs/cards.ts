import type { Case, Occasion } from '../placement/case.ts';
import type { PersonId } from '../placement/ids.ts';
import type { Scene } from '../placement/staff.ts';
import type { Kept, Notice } from './effect.ts';
import type { Employee } from './person.ts';
import type { Spoken } from './reply.ts';

export interface CardOf {
  readonly employee: Employee;
  readonly case: Case;
  readonly viewer: PersonId;
  readonly occasion: Occasion;
  /** An earlier attempt may have arrived: "Noch einmal, zur Sicherheit". */
  readonly repeat: boolean;
}

/** The card as the case is now, poor in content (`care-rules` 14). */
export const caseCard = (card: CardOf, scene: Scene): Spoken => ({ text: `${card.case.id} ${String(scene.now)}` });

export const noticeCard = (
  card: { readonly employee: Employee; readonly notice: Notice; readonly viewer: PersonId },
  scene: Scene,
): Spoken => ({
  text: `${card.notice} ${String(scene.now)}`,
});

/** What a staff member asked to open; the access is in the log before this is sent. */
export const openedCard = (
  card: { readonly employee: Employee; readonly what: 'words' | 'answers'; readonly records: readonly Kept[] },
  scene: Scene,
): Spoken => ({ text: `${card.what} ${String(scene.now)}` });

/** Who is due, silent, has an open case: never an answer. */
export const caseloadCard = (employees: readonly Employee[], viewer: PersonId, scene: Scene): Spoken => ({
  text: `${String(employees.length)} ${viewer} ${String(scene.now)}`,
});
