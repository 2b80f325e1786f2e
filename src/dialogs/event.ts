import { z } from 'zod';
import { ownDates } from './firm/ownDate.ts';
import { CaseId, Instant, LocalDate, PersonId, type Frozen } from '../placement/ids.ts';
import { EndKind, endDates } from '../placement/endDates.ts';
import { Closing } from '../placement/staff.ts';
import type { Letter } from './letter.ts';

/** What the platform calls it: to take it out of the chat again, and read by nobody but the door. */
const message = z.string().max(40).optional();

/** What a person can send; ids of questions and options are ours and travel through the doors unread. */
export const bySelfSchema = z.discriminatedUnion('kind', [
  /** /start, the bot installed, the page opened, a blocked chat opened again. */
  z.object({ kind: z.literal('arrived') }),
  z.object({ kind: z.literal('said'), text: z.string(), written: Instant.optional(), message }),
  z.object({ kind: z.literal('chose'), question: z.string(), option: z.string() }),
  z.object({ kind: z.literal('filled'), form: z.string(), fields: z.record(z.string(), z.string()) }),
  z.object({
    kind: z.literal('sent'),
    what: z.enum(['voice', 'video', 'photo', 'file', 'location', 'contact', 'sticker']),
    message,
    /** Sent together with others that have the same. */
    album: z.string().optional(),
  }),
  z.object({ kind: z.literal('edited'), text: z.string() }),
  /** Blocked, uninstalled, account deleted. */
  z.object({ kind: z.literal('left'), why: z.enum(['blocked', 'unknownAddress']) }),
]);
export type BySelf = Frozen<z.infer<typeof bySelfSchema>>;

/** In which nothing was taken. */
const span = { from: Instant, until: Instant };

/** What a person scheduled for later comes back as. */
export const dueSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('checkIn'), slot: z.string() }),
  z.object({ what: z.literal('reminder'), slot: z.string() }),
  /** `at`: when it was to fall due. */
  z.object({ what: z.literal('silence'), slot: z.string(), at: Instant.optional() }),
  /** A held, open or taken case reaches its next deadline; an older number than the case's own is stale. */
  z.object({ what: z.literal('deadline'), case: CaseId, n: z.number().int() }),
  /** `about`: what was asked; without it, about life. */
  z.object({ what: z.literal('seriousQuestion'), case: CaseId, about: z.enum(['life', 'violence']).optional() }),
  z.object({ what: z.literal('voice'), n: z.number().int() }),
  z.object({ what: z.literal('tidy') }),
  z.object({ what: z.literal('helped'), case: CaseId }),
  z.object({ what: z.literal('consentAlone') }),
  /** The first day of a new coach. */
  z.object({ what: z.literal('newCoach'), on: LocalDate }),
  /** The day that was agreed for the next contact. */
  z.object({ what: z.literal('nextContact'), on: LocalDate }),
  /** Of its marks the one with this number; another day by now, and it says nothing. */
  z.object({ what: z.literal('endDate'), of: EndKind, end: LocalDate, n: z.number().int() }),
  /** Of a firm's own: it was switched on by it. */
  z.object({ what: z.literal('firmDate'), of: z.enum(ownDates), on: LocalDate.optional() }),
  /** Of a firm: the next morning, so that nothing of when it happened is told. */
  z.object({ what: z.literal('unlinked') }),
  /** A knock that waits for the morning; `again` after "Später" and "Heute nicht". */
  z.object({ what: z.literal('knock'), again: z.literal(true).optional() }),
  z.object({ what: z.literal('pauseOver'), n: z.number().int() }), // or one begins that was said beforehand
  /** The answers of a funding check that nobody went on with. */
  z.object({ what: z.literal('fundingCheck') }),
  /** Part of something too large for one commit; the hall does it. A step sees it only where a restore has undone it. */
  z.object({
    what: z.literal('forget'),
    kinds: z.array(z.string()),
    deleted: z.number().int(),
    asked: Instant,
    stops: z.literal(true).optional(),
  }),
  /** Nothing of her is kept any more; the hall does it too. `asked`: when her placement was ended. */
  z.object({ what: z.literal('retention'), asked: Instant }),
  z.object({
    what: z.literal('round'),
    coach: PersonId,
    after: z.string().optional(),
    occasion: z.enum(['absence', 'cancelled', 'changed']),
    /** Whose caseloads come after hers. */
    others: z.array(PersonId).optional(),
    /** The absence that is over by it. */
    over: z.object({ from: LocalDate, to: LocalDate }).optional(),
  }),
  /** That the house is closed, or `off`: not closed after all; one caseload after the other. */
  z.object({
    what: z.literal('closedRound'),
    coach: PersonId,
    after: z.string().optional(),
    closing: Closing,
    off: z.literal(true).optional(),
    others: z.array(PersonId),
  }),
  z.object({ what: z.literal('outage'), coach: PersonId, after: z.string().optional(), ...span }),
  /** Closing days of the house that are to be said before; `told`: of which it was said. */
  z.object({ what: z.literal('closings'), told: z.array(Closing) }),
  /** To one employee, in a calm place. */
  z.object({ what: z.literal('closing'), closing: Closing, off: z.literal(true).optional() }),
  /** The first working hour of somebody's week; `told`: whose was in this week already. */
  z.object({ what: z.literal('week'), week: z.string(), told: z.array(PersonId) }),
]);
export type Due = Frozen<z.infer<typeof dueSchema>>;

/** `field` 2.2 Tab. 3.14, the eight classes; `field` 6.6 to 6.8 for the end of a placement. */
export const contactKinds = ['visit', 'telephone', 'office', 'video', 'message'] as const;
export const measures = [
  'counselling',
  'crisisTalk',
  'workplaceVisit',
  'jobCoaching',
  'mediation',
  'employerTalk',
  'aidsAndFunding',
  'other',
] as const;
export const endReasons = [
  'fixedTermEnded',
  'dismissedByFirm',
  'dismissedInProbation',
  'resigned',
  'agreement',
  'insolvency',
  'health',
  'retired',
  'supportEnded',
  'deceased',
  'unknown',
] as const;
export const destinations = [
  'otherJob',
  'workshop',
  'training',
  'unemployed',
  'pension',
  'stays',
  'deceased',
  'unknown',
] as const;

export const outcomeSchema = z.object({
  measure: z.enum(measures),
  contact: z.enum(contactKinds),
  with: z.enum(['employee', 'firm', 'both', 'other']),
  next: LocalDate.optional(),
});
export type Outcome = Frozen<z.infer<typeof outcomeSchema>>;

/** A staff member invites somebody new. */
export const inviteSchema = z.object({
  do: z.literal('invite'),
  shortName: z.string().min(1).max(40),
  firm: z.string().min(1).max(60),
  start: LocalDate,
  contractEnd: LocalDate.optional(),
  land: z.string(),
  code: z.enum(['screen', 'card']),
});
export type Invite = Frozen<z.infer<typeof inviteSchema>>;

/** What a staff member does about an employee; `may` decides on every single one. */
export const actAboutSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('newCode'), code: z.enum(['screen', 'card']) }),
  z.object({ do: z.literal('confirm'), yes: z.boolean() }),
  z.object({ do: z.literal('take'), case: CaseId, until: Instant }),
  z.object({ do: z.literal('cannot'), case: CaseId }),
  /** A contact was noted; the case stays taken until the next one, for which a date may be agreed. */
  z.object({
    do: z.literal('contact'),
    case: CaseId,
    contact: z.enum(contactKinds),
    until: Instant,
    next: LocalDate.optional(),
  }),
  /** `known`: agreed with the employee until this day (`care-rules` 24). */
  z.object({
    do: z.literal('finish'),
    case: CaseId,
    outcome: outcomeSchema,
    known: LocalDate.optional(),
    falseAlarm: z.literal('yes').optional(),
  }),
  /** It has not helped twice: the day of the next talk, and until when it is known. */
  z.object({ do: z.literal('agree'), case: CaseId, next: LocalDate, known: LocalDate.optional() }),
  /** Opening somebody's words or answers is an event about that person: logged first, then shown. */
  z.object({ do: z.literal('openWords'), case: CaseId }),
  z.object({ do: z.literal('openAnswers') }),
  /** The answer to a question that Anker could not answer. */
  z.object({ do: z.literal('reply'), case: CaseId, text: z.string().min(1).max(1000) }),
  /** One person's page: dates, next check-in, what can be done; never an answer. */
  z.object({ do: z.literal('look') }),
  /** When contract, grant and support end, all three: what is missing has no end that is known. */
  z.object({ do: z.literal('endDates'), ...endDates }),
  z.object({ do: z.literal('lock') }),
  /** Somebody else follows the person from this day on (`care-rules` 25). */
  z.object({ do: z.literal('handOver'), to: PersonId, on: LocalDate }),
  /** A code for the firm, once the employee has said yes. */
  z.object({ do: z.literal('inviteFirm') }),
  z.object({ do: z.literal('confirmFirm'), yes: z.boolean() }),
  z.object({ do: z.literal('unlinkFirm') }),
  z.object({
    do: z.literal('endPlacement'),
    reason: z.enum(endReasons),
    destination: z.enum(destinations),
    on: LocalDate,
  }),
]);
export type ActAbout = Frozen<z.infer<typeof actAboutSchema>>;

export type Act = Invite | ActAbout;

/** Below every question, and no answer to it. */
export const readAloudOption = 'cmd:readAloud';

/** Of the card of a week, whose every number opens a list. */
export const weekQuestion = 'week';

/** What it was tapped on goes on standing open. */
export const leavesOpen = (event: Event): boolean =>
  event.kind === 'chose' && (event.option === readAloudOption || event.question === weekQuestion);

/** The names that receipts of delivery travel under. */
export const receiptSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('checkIn'), slot: z.string() }),
  z.object({ what: z.literal('card'), case: CaseId, to: PersonId }),
  /** "Delivered" is gone, "undelivered" still there. */
  z.object({ what: z.literal('tidy') }),
]);
export type ReceiptOf = Frozen<z.infer<typeof receiptSchema>>;

/** Everything that can happen to one person. Events are told in the past. */
export type Event =
  | BySelf
  /** A code was redeemed; the address is already in the person's document. */
  | {
      readonly kind: 'enrolled';
      /** Not for this person: by somebody of her firm. */
      readonly firm?: PersonId;
    }
  | { readonly kind: 'acted'; readonly by: PersonId; readonly act: Act }
  | { readonly kind: 'due'; readonly due: Due }
  | { readonly kind: 'told'; readonly letter: Letter }
  /** The channel took it. Whether it was read, no channel tells us. */
  | { readonly kind: 'delivered'; readonly receipt: ReceiptOf }
  | { readonly kind: 'undelivered'; readonly receipt: ReceiptOf };
