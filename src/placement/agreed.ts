// "Bekannt, vereinbart bis" (`care-rules` 24): what she and her coach know of a red light opens nothing again until then.
import { z } from 'zod';
import type { Case } from './case.ts';
import { CaseId, LocalDate, PersonId, type Frozen } from './ids.ts';
import { Dimension } from './light.ts';
import { addDays } from './localTime.ts';
import { gravest, type Reason } from './signal.ts';

export const agreedSchema = z.object({
  case: CaseId,
  dimension: Dimension,
  /** The last day on which it holds. */
  until: LocalDate,
  by: PersonId,
});
export type Agreed = Frozen<z.infer<typeof agreedSchema>>;

const mostDays = 42;

/** Ahead, and six weeks at most. */
export const mayBeUntil = (until: LocalDate, today: LocalDate): boolean =>
  until > today && until <= addDays(today, mostDays);

/** Which lights of this case can be agreed on: none of a danger, of a complaint, or of what was told without colour. */
export function agreeable(one: Case): readonly Dimension[] {
  const isLess = one.level !== 'now' && one.avoid.length === 0 && !one.discreet;
  const isGone = one.notes.some(({ kind }) => kind === 'askedToDelete');
  if (!isLess || isGone || one.reasons.some(isGrave)) return [];
  return [...new Set(one.reasons.flatMap(reason => (isRed(reason) ? [reason.dimension] : [])))];
}

/** Words of danger, and what was asked or sent in need. */
const isGrave = (reason: Reason): boolean =>
  grave.includes(reason.kind) ||
  (reason.kind === 'words' &&
    (reason.cause !== undefined || (reason.words !== undefined && gravest.includes(reason.words))));

const grave: readonly Reason['kind'][] = ['seriousQuestion', 'askedForHelp', 'voice', 'firmSeesDanger'];

const isRed = (reason: Reason): reason is Extract<Reason, { readonly kind: 'red' | 'redTwice' }> =>
  (reason.kind === 'red' || reason.kind === 'redTwice') && reason.correctedTo === undefined;
