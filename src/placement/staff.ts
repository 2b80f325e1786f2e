import { z } from 'zod';
import { lands } from '../language/lands.ts';
import { LocalDate, PersonId, type Frozen, type Instant } from './ids.ts';

export const Land = z.enum(lands);
export type Land = z.infer<typeof Land>;

/** Part of a day in minutes after midnight, local time; `to` is not in it any more. */
export const Span = z.object({ from: z.number().int().min(0).max(1440), to: z.number().int().min(0).max(1440) });

/** Monday first; a day may be split ("8-12, 13-16") or empty. */
export const Week = z.array(z.array(Span)).length(7);
export type Week = Frozen<z.infer<typeof Week>>;

/** Both days belong to it. `deputy` stands in instead of the usual one. */
export const Absence = z.object({ from: LocalDate, to: LocalDate, deputy: PersonId.optional() });
export type Absence = Frozen<z.infer<typeof Absence>>;

/** Days on which the whole house is closed; both belong to it. */
export const Closing = z.object({ from: LocalDate, to: LocalDate });
export type Closing = Frozen<z.infer<typeof Closing>>;

export const staffRoles = ['coach', 'lead', 'onCall'] as const;
export type StaffRole = (typeof staffRoles)[number];

const memberSchema = z.object({
  id: PersonId,
  /** As employees call them: "Frau Kaya". */
  name: z.string().min(1).max(40),
  role: z.enum(staffRoles),
  telephone: z.string().max(40).optional(),
  /** The second way for what is urgent; what goes there is always without content (`care-rules` 27). */
  mail: z.email().optional(),
  land: Land,
  hours: Week,
  absences: z.array(Absence),
  deputy: PersonId.optional(),
  lead: PersonId.optional(),
  /** The door at which this person is reached. */
  door: z.enum(['teams', 'web']),
  /** The last day of work here, once it is known. */
  until: LocalDate.optional(),
});
export type Member = Frozen<z.infer<typeof memberSchema>>;

/** Everything about the people who follow placements; one document, read by every step and changed by none of an employee's. */
export const staffSchema = z.object({
  version: z.literal(1),
  organisation: z.string().min(1),
  name: z.string().min(1),
  timeZone: z.string().min(1),
  members: z.array(memberSchema),
  /** Who is told at night (`care-rules` 7): a decision that the house states, never a default. */
  onCall: z.union([z.literal('nobody'), z.object({ member: PersonId })]),
  closings: z.array(Closing),
  /** Where the house's own emergency plan lies. */
  emergencyPlan: z.string().min(1),
});
export type Staff = Frozen<z.infer<typeof staffSchema>>;

/** What a step may read and not change. */
export interface Scene {
  readonly now: Instant;
  readonly staff: Staff;
  /** The same for a repeat of the same event, another for every other: where a step needs chance. */
  readonly chance: number;
}

export const memberOf = (staff: Staff, id: PersonId | undefined): Member | undefined =>
  staff.members.find(member => member.id === id);
