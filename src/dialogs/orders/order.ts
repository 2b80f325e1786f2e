// What a coach types in her own talk: what she wants, and about whom. Who that is, and whether she may, is decided elsewhere.
import { z } from 'zod';
import { endDates } from '../../placement/endDates.ts';
import { Instant, LocalDate, PersonId, type Frozen } from '../../placement/ids.ts';
import { localDate } from '../../placement/localTime.ts';
import { Absence, type Staff } from '../../placement/staff.ts';
import { contactKinds, outcomeSchema } from '../event.ts';
import { endDatesIn } from './endDatesIn.ts';
import { membersIn } from './names.ts';
import { outcomeIn } from './outcome.ts';
import type { Wanted } from './said.ts';
import { daysIn, timeIn, type Clock } from './times.ts';

/** About one employee; the case, where it is about one, is named beside it. */
export const orderSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('take'), until: Instant.optional() }),
  z.object({ do: z.literal('cannot') }),
  z.object({ do: z.literal('finish'), outcome: outcomeSchema.partial() }),
  z.object({ do: z.literal('contact'), contact: z.enum(contactKinds), next: LocalDate.optional() }),
  z.object({ do: z.literal('openWords') }),
  z.object({ do: z.literal('openAnswers') }),
  z.object({ do: z.literal('reply') }),
  z.object({ do: z.literal('look') }),
  z.object({ do: z.literal('lock') }),
  z.object({ do: z.literal('confirm') }),
  z.object({ do: z.literal('inviteFirm') }),
  z.object({ do: z.literal('unlinkFirm') }),
  z.object({ do: z.literal('newCode'), code: z.enum(['screen', 'card']) }),
  z.object({ do: z.literal('handOver'), to: PersonId.optional(), on: LocalDate.optional() }),
  /** `permanent`: the contract has no end any more. */
  z.object({ do: z.literal('endDates'), ...endDates, permanent: z.literal(true).optional() }),
  z.object({ do: z.literal('endPlacement') }),
]);
export type Order = Frozen<z.infer<typeof orderSchema>>;

/** About a member of the house: never without one more tap, because everybody in the caseload is told of it. */
export const absentSchema = z.object({ do: z.literal('absent'), member: PersonId, absence: Absence });
export type Absent = Frozen<z.infer<typeof absentSchema>>;

/** An absence that was entered and does not come. */
export const cancelledSchema = z.object({
  do: z.literal('cancelled'),
  member: PersonId,
  absence: Absence.pick({ from: true, to: true }),
});
export type Cancelled = Frozen<z.infer<typeof cancelledSchema>>;

type House = Clock & { readonly staff: Staff };

/** Nothing for what belongs to the coach's own talk. */
export function orderFor(wanted: Wanted | undefined, text: string, clock: House): Order | undefined {
  switch (wanted) {
    case 'take': {
      const until = timeIn(text, clock);
      return { do: 'take', ...(until !== undefined && { until }) };
    }
    case 'finish':
      return { do: 'finish', outcome: outcomeIn(text, daysIn(text, clock)[0]) };
    case 'contact': {
      const next = nextDateIn(text, clock);
      const contact = outcomeIn(text, undefined).contact ?? 'telephone';
      return { do: 'contact', contact, ...(next !== undefined && { next }) };
    }
    case 'handOver': {
      const [to, [on]] = [memberIn(text, clock.staff), daysIn(text, clock)];
      return { do: 'handOver', ...(to && { to }), ...(on && { on }) };
    }
    case 'endDates': {
      const said = endDatesIn(text, clock);
      return said && { do: 'endDates', ...said };
    }
    case 'unlock':
    case 'newCode':
      return { do: 'newCode', code: /karte/i.test(text) ? 'card' : 'screen' };
    case 'cannot':
    case 'openWords':
    case 'openAnswers':
    case 'reply':
    case 'look':
    case 'lock':
    case 'confirm':
    case 'inviteFirm':
    case 'unlinkFirm':
    case 'endPlacement':
      return { do: wanted };
    case 'invite':
    case 'absence':
    case 'back':
    case 'open':
    case 'caseload':
    case 'week':
    case 'checkPage':
    case undefined:
      return undefined;
    default:
      return wanted satisfies never;
  }
}

/** "Nächster Termin Freitag": a day that is only named may be another. */
export function nextDateIn(text: string, clock: Clock): LocalDate | undefined {
  const [, said] =
    /(?<!\p{L})nächste[rns]? (?:termin|treffen|gespräch|besuch|kontakt|anruf)(?!\p{L})(.*)$/isu.exec(text) ?? [];
  return said === undefined ? undefined : daysIn(said, clock)[0];
}

/** The only one of the house whose name stands there. */
export function memberIn(text: string, staff: Staff): PersonId | undefined {
  const [only, ...others] = membersIn(text, staff);
  return others.length === 0 ? only : undefined;
}

/** Who is there again, and from which day on: today, where no other is named. */
export interface Back {
  readonly do: 'back';
  readonly member: PersonId;
  readonly on: LocalDate;
}

/** "Ich bin wieder da", "Frau Kaya ist ab Montag wieder im Dienst"; what has been so "seit Montag" is so today. */
export function backIn(text: string, by: PersonId, { staff, ...clock }: House): Back {
  const today = localDate(clock.now, clock.timeZone);
  const on = /\bseit\b/i.test(text) ? today : (daysIn(text, clock)[0] ?? today);
  return { do: 'back', member: memberIn(text, staff) ?? by, on };
}
