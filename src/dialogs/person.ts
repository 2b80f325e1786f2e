import { z } from 'zod';
import { caseSchema, type Case } from '../placement/case.ts';
import { AddressKey, CaseId, Instant, LocalDate, PersonId, TurnId, type Frozen } from '../placement/ids.ts';
import { answerSchema, Dimension } from '../placement/light.ts';
import { Land } from '../placement/staff.ts';
import { ownDateSchema } from './firm/ownDate.ts';
import { goingSchema } from './firm/going.ts';
import { addressSchema } from './address.ts';
import { contactFields } from './contactFields.ts';
import { handOverFields } from './handOverFields.ts';
import { onceFrozen } from './onceFrozen.ts';
import { placementSchema } from './placements.ts';
import { enrolmentSteps, pendingSchema, talkSchema } from './place.ts';
import { replySchema, shownSchema } from './reply.ts';

/** Only the hash of the secret is kept, so nobody who reads the store can redeem it. */
const codeSchema = z.object({
  hash: z.string(),
  kind: z.enum(['screen', 'card']),
  expires: Instant,
  tries: z.number().int(),
  used: z.boolean(),
  /** The turn that made it: whoever asks for it twice is shown the same again. */
  made: z.object({ turn: TurnId, on: Instant }).optional(),
});
export type StoredCode = Frozen<z.infer<typeof codeSchema>>;

/** What every followed or working person has; the hall reads and writes only this. */
const known = {
  version: z.literal(1),
  id: PersonId,
  organisation: z.string(),
  addresses: z.array(addressSchema),
  active: AddressKey.optional(),
  code: codeSchema.optional(),
};

const consentSchema = z.object({ given: z.boolean(), version: z.number().int(), on: Instant });

const checkInSchema = z.object({
  slot: z.string(),
  dimensions: z.array(Dimension),
  answers: z.array(answerSchema),
  /** The channel took the first message; without it no silence begins. */
  delivered: Instant.optional(),
  begun: z.boolean(),
  over: z.boolean(),
});
export type CheckIn = Frozen<z.infer<typeof checkInSchema>>;

const employeeSchema = z.object({
  ...known,
  role: z.literal('employee'),
  /** As the coach chose it; what stands on cards. */
  shortName: z.string(),
  coach: PersonId,
  ...handOverFields,
  land: Land,
  address: z.enum(['du', 'sie']).optional(),
  level: z.enum(['leicht', 'einfach', 'standard']),
  /** The coach has said that this address is really this person (`care-rules` 42). */
  confirmed: z.boolean(),
  talk: talkSchema,
  enrolment: z.object({ step: z.enum(enrolmentSteps), wrong: z.number().int() }).optional(),
  checkIn: checkInSchema.optional(),
  pending: z.array(pendingSchema),
  /** When the last neutral message was asked and not answered yet. */
  knocked: Instant.optional(),
  /** The day of "Heute frage ich nicht mehr." */
  notToday: LocalDate.optional(),
  consents: z.object({
    asking: consentSchema.optional(),
    seeing: consentSchema.optional(),
    firm: consentSchema.optional(),
    /** That a new coach reads what was before her. */
    past: consentSchema.optional(),
  }),
  /** Who of the firm is linked; `confirmed`: the coach has said that it is the firm. */
  firms: z.array(z.object({ id: PersonId, confirmed: z.boolean() })).default([]),
  firmCode: codeSchema.optional(),
  choice: z.enum(['tellAtOnce', 'askEachTime']).optional(),
  reach: z.enum(['call', 'write', 'meet', 'signs']).optional(),
  hasSilentCall: z.literal(true).optional(),
  tidy: z.boolean(),
  /** Everything is read aloud to her as well. */
  hears: z.literal(true).optional(),
  /** Own messages that are still to go from the chat, where it is tidied. */
  untidy: z.array(z.string()).optional(),
  /** Pictures in the chat that it was asked about: the first of each album, and those that came with it. */
  photos: z
    .array(z.object({ message: z.string(), more: z.array(z.string()), album: z.string().optional() }))
    .optional(),
  placements: onceFrozen(z.array(placementSchema)),
  rhythm: z.object({
    day: z.number().int(),
    minute: z.number().int(),
    everyWeeks: z.number().optional(),
    weeklyUntil: Instant.optional(),
  }),
  ...contactFields,
  /** The check-in that is scheduled. */
  next: z.object({ slot: z.string(), at: Instant }).optional(),
  pause: z.object({ n: z.number().int(), until: Instant, from: Instant.optional() }).optional(),
  pauseAhead: z.object({ n: z.number().int(), from: Instant, until: Instant }).optional(),
  /** "Ganz aufhören", or never said yes to be asked. */
  stopped: z.boolean(),
  cases: z.array(onceFrozen(caseSchema)),
  crisis: z.object({ case: CaseId, since: Instant, answered: Instant, heard: z.array(z.string()) }).optional(),
  /** The last weeks of answers; older ones are records. */
  answers: onceFrozen(z.array(answerSchema)),
  rotation: z.number().int(),
  /** What the next check-in asks beside what it always asks: after something has changed. */
  nextDimension: Dimension.optional(),
  /** "Hat sich bei der Arbeit etwas geändert?" */
  changeAsked: Instant.optional(),
  /** Slots delivered and unanswered in a row. */
  unanswered: z.number().int(),
  lastSign: Instant.optional(),
  notReachable: z.boolean(),
  seriousAsked: Instant.optional(),
  counters: z.object({ cases: z.number().int(), voice: z.number().int(), pause: z.number().int() }),
  /** The button that was tapped last: the same one again is a double tap. */
  tapped: z.object({ question: z.string(), option: z.string() }).optional(),
  /** What was said last, in meaning: for "Noch einmal" and "Vorlesen". */
  last: onceFrozen(z.array(shownSchema)),
});

const coachSchema = z.object({
  ...known,
  role: z.literal('coach'),
  /** The article that she reads, and how far. */
  reading: z.object({ article: z.string(), page: z.number().int() }).optional(),
  /** What a yes would do, or what a name or a time chooses from; ids only. */
  asked: z.object({ option: z.string(), at: Instant, among: z.array(z.string()).optional() }).optional(),
  last: z.array(replySchema),
});

const employerSchema = z.object({
  ...known,
  role: z.literal('employer'),
  firm: z.string(),
  /** The employee whose placement links this firm; the firm itself never learns more than it knew. */
  about: PersonId.optional(),
  requests: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['sent', 'passedOn', 'seen', 'done']),
      until: Instant.optional(),
      /** Words of danger: nobody asks afterwards whether it has helped (`care-rules` 11). */
      danger: z.literal(true).optional(),
    }),
  ),
  talk: z.discriminatedUnion('at', [
    z.object({ at: z.literal('idle') }),
    z.object({ at: z.literal('article'), article: z.string(), page: z.number().int() }),
    z.object({ at: z.literal('sure') }),
    z.object({ at: z.literal('land') }),
    z.object({ at: z.literal('callback'), request: z.string() }),
    z.object({ at: z.literal('helped'), request: z.string() }),
    /** "An welchem Tag endet …?" */
    z.object({ at: z.literal('date'), of: z.enum(['egz', 'trial']) }),
  ]),
  dates: z.array(ownDateSchema).default([]),
  /** Whose offices are named. */
  land: Land.optional(),
  /** A funding check that is going on. */
  check: goingSchema.optional(),
  last: z.array(replySchema),
});

const strangerSchema = z.object({
  version: z.literal(1),
  role: z.literal('stranger'),
  address: z.enum(['du', 'sie']).optional(),
  level: z.enum(['leicht', 'einfach', 'standard']).optional(),
  /** Said to be a relative: learns about rights, never about anybody who is followed. */
  relative: z.literal(true).optional(),
  talk: z.discriminatedUnion('at', [
    z.object({ at: z.literal('idle') }),
    z.object({ at: z.literal('article'), article: z.string(), page: z.number().int() }),
  ]),
  last: z.array(shownSchema),
});

export const personSchema = z.discriminatedUnion('role', [employeeSchema, coachSchema, employerSchema, strangerSchema]);

export type Employee = Frozen<z.infer<typeof employeeSchema>>;
export type Coach = Frozen<z.infer<typeof coachSchema>>;
export type Employer = Frozen<z.infer<typeof employerSchema>>;
export type Stranger = Frozen<z.infer<typeof strangerSchema>>;
/** Somebody with a document of her own; a stranger has only an address. */
export type Known = Employee | Coach | Employer;
export type Person = Known | Stranger;
export type KnownAddress = Known['addresses'][number];

/** Reads what the store holds. Throws where it is not a person: such a record is never overwritten. */
export const readPerson = (body: unknown): Person => personSchema.parse(body);

export const aStranger: Stranger = { version: 1, role: 'stranger', talk: { at: 'idle' }, last: [] };

export interface NewEmployee {
  readonly id: PersonId;
  readonly organisation: string;
  readonly coach: PersonId;
  readonly shortName: string;
  readonly firm: string;
  readonly start: LocalDate;
  readonly contractEnd?: LocalDate | undefined;
  readonly land: Employee['land'];
  readonly rhythm: Employee['rhythm'];
}

export const newEmployee = ({ firm, start, contractEnd, ...given }: NewEmployee): Employee => ({
  version: 1,
  role: 'employee',
  ...given,
  addresses: [],
  level: 'leicht',
  confirmed: false,
  talk: { at: 'new' },
  pending: [],
  handedOver: [],
  pastFor: [],
  closedTo: [],
  consents: {},
  firms: [],
  tidy: false,
  placements: [{ firm, start, ...(contractEnd !== undefined && { contractEnd }) }],
  stopped: true,
  cases: [],
  answers: [],
  rotation: 0,
  unanswered: 0,
  notReachable: false,
  counters: { cases: 0, voice: 0, pause: 0 },
  last: [],
});

export const newEmployer = (given: Pick<Employer, 'id' | 'organisation' | 'firm' | 'about'>): Employer => ({
  version: 1,
  role: 'employer',
  ...given,
  addresses: [],
  requests: [],
  dates: [],
  talk: { at: 'idle' },
  last: [],
});

export const caseOf = (person: Employee, id: CaseId): Case | undefined => person.cases.find(one => one.id === id);
