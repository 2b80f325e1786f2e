import type { Case } from '../placement/case.ts';
import type { Reason } from '../placement/signal.ts';
import type { Scene } from '../placement/staff.ts';
import { seesReasons, type Reading } from './reasons.ts';
import { staffText } from './staffWords.ts';

/**
 * What a card says of the firm (`care-rules` 14): Anker tells it nothing. It may know of an accident all the same,
 * and fire or an emergency in its house is told it without a yes (`care-rules` 46). What it told itself, and when its own contract ends, it knows.
 */
export function firmLine(reading: Reading, scene: Scene): readonly string[] {
  const { level, subject, reasons } = reading.case;
  if (subject === 'employer') return [];
  if (subject === 'dates') return [staffText('staff.lastLine.dates')];
  if (!seesReasons(reading, scene)) return [staffText(level === 'now' ? 'staff.lastLine.unseen' : 'staff.lastLine')];
  if (level === 'now' && isEmergency(reasons)) return [staffText('staff.lastLine.emergency')];
  return [staffText(reasons.some(isAccident) ? 'staff.lastLine.accident' : 'staff.lastLine')];
}

/** Where somebody does violence, the firm may be where it comes from. */
const isEmergency = (reasons: Case['reasons']): boolean =>
  reasons.some(hasCause('fire', 'medical')) && !reasons.some(hasCause('violence', 'threat'));

const hasCause =
  (...causes: readonly (string | undefined)[]) =>
  (reason: Reason): boolean =>
    'cause' in reason && reason.cause !== undefined && causes.includes(reason.cause);

const isAccident = (reason: Reason): boolean => reason.kind === 'words' && reason.words === 'accident';
