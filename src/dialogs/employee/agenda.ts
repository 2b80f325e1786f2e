// What waits for an employee's hour, by name: scheduled again under the same name it takes the place of the first.
import type { EndKind } from '../../placement/endDates.ts';
import type { CaseId, LocalDate } from '../../placement/ids.ts';

export const agenda = {
  checkIn: (slot: string): string => `checkIn:${slot}`,
  reminder: (slot: string): string => `reminder:${slot}`,
  silence: (slot: string): string => `silence:${slot}`,
  helped: (id: CaseId): string => `helped:${id}`,
  deadline: (id: CaseId, n: number): string => `deadline:${id}:${String(n)}`,
  serious: (id: CaseId): string => `serious:${id}`,
  voice: (n: number): string => `voice:${String(n)}`,
  pause: (n: number): string => `pause:${String(n)}`,
  knock: 'knock',
  putOff: 'putOff',
  consentAlone: 'consentAlone',
  newCoach: 'newCoach',
  tidy: 'tidy',
  nextContact: 'nextContact',
  retention: 'retention',
  closing: (first: LocalDate): string => `closing:${first}`,
  endDate: (of: EndKind): string => `endDate:${of}`,
} as const;

export interface Cancel {
  readonly do: 'cancel';
  readonly name: string;
}

export const cancelling = (name: string): Cancel => ({ do: 'cancel', name });
