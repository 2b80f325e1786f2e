import { z } from 'zod';
import { CaseId, Instant, PersonId, type Frozen } from './ids.ts';
import { Level, reasonSchema, type Reason } from './signal.ts';

/** Why a card stands before somebody; the card itself is laid out from the case as it is when it is sent. */
export const occasions = [
  'new',
  'climbed',
  'again',
  'reminder',
  'raised',
  'reopened',
  'changed',
  'withdrawn',
  'closed',
  'dateAsked',
] as const;
export type Occasion = (typeof occasions)[number];

export const Subject = z.enum(['wellbeing', 'question', 'employer', 'dates']);
export type Subject = z.infer<typeof Subject>;

const stateSchema = z.discriminatedUnion('at', [
  /** Waits for the employee's answer to "Darf ich das … sagen?". Never for `now`. */
  z.object({ at: z.literal('held'), asked: z.number().int() }),
  /**
   * `rung`: how far up the chain it has climbed; `silent`: who let it pass on the way, and whether a promise was `broken` by it;
   * `fell`: who had promised what, and cannot keep it.
   */
  z.object({
    at: z.literal('open'),
    rung: z.number().int(),
    silent: z.array(PersonId).optional(),
    broken: z.literal(true).optional(),
    fell: z.object({ by: PersonId, until: Instant }).optional(),
  }),
  /** `until` is the time that the employee was told; after a contact was `noted`, when the next one is due, and nobody was told a time. */
  z.object({
    at: z.literal('taken'),
    by: PersonId,
    until: Instant,
    reminded: z.boolean(),
    noted: z.literal(true).optional(),
  }),
  /** `talked`: the one who closed it had talked with the employee. */
  z.object({ at: z.literal('done'), by: PersonId, on: Instant, talked: z.literal(true).optional() }),
  /** By the employee alone: a no, or "war ein Versehen". */
  z.object({ at: z.literal('withdrawn'), on: Instant, why: z.enum(['no', 'mistake', 'merged', 'ended']) }),
]);
export type CaseState = Frozen<z.infer<typeof stateSchema>>;

export const caseSchema = z.object({
  id: CaseId,
  subject: Subject,
  level: Level,
  reasons: z.array(reasonSchema),
  opened: Instant,
  state: stateSchema,
  /** The next moment at which something happens by itself; every held, open and taken case has one. */
  deadline: z.object({ n: z.number().int(), at: Instant }).optional(),
  /** The number of the last one, once it is over: opened again it goes on counting, so that no old one fits. */
  lastDeadline: z.number().int().optional(),
  /** Everybody before whom a card about it was put, in this order. */
  told: z.array(PersonId),
  /** Never told to these: a complaint about the coach does not go to the coach (`care-rules` 8). */
  avoid: z.array(PersonId),
  /** The employee did not say yes in time: "Bitte melden Sie sich", no colour, no dimension, no words (`care-rules` 4). */
  discreet: z.boolean(),
  /** The employee has read that it was told. */
  announced: z.boolean(),
  /** A human has had contact since it was opened. */
  contacted: z.boolean(),
  /** What the employee added: a false alarm, a correction. */
  notes: z.array(
    z.object({
      kind: z.enum([
        'saidMistake',
        'corrected',
        'askedToStop',
        'askedToDelete',
        'moreWords',
        'saysContact',
        'saysSettled',
        'saysMissed',
        'left',
        'locked',
        'newPhone',
        'ended',
        'wantsLock',
        'wantsPhone',
        'saysDead',
      ]),
      on: Instant,
    }),
  ),
  /** The last message about it was read long after it was written. */
  late: z.object({ written: Instant, read: Instant }).optional(),
  /** "Hat das geholfen?" reopens once. */
  reopened: z.boolean(),
  /** A second no: who is asked for the day of a talk, until she has named one. */
  dateAsked: PersonId.optional(),
  /** The employer's request that opened it, to answer it by letter. */
  request: z.object({ from: PersonId, id: z.string(), telephone: z.string().optional() }).optional(),
});
export type Case = Frozen<z.infer<typeof caseSchema>>;

export const isLive = (one: Case): boolean =>
  one.state.at === 'held' || one.state.at === 'open' || one.state.at === 'taken';
/** About somebody of the team; who only wants another coach complains of nobody. */
export const isComplaint = ({ avoid, reasons }: Case): boolean =>
  avoid.length > 0 && reasons.some(({ kind }) => kind !== 'wantsOtherCoach');
/** It is about her, and not closed yet. */
export const accuses = (one: Case, id: PersonId): boolean => isLive(one) && isComplaint(one) && one.avoid.includes(id);
/** That there is violence by her. */
export const isOfViolence = ({ reasons }: Case): boolean => reasons.some(isViolence);
export const accusesOfViolence = (one: Case, id: PersonId): boolean => accuses(one, id) && isOfViolence(one);
const isViolence = (reason: Reason): boolean =>
  (reason.kind === 'words' && reason.words === 'harassment_violence') ||
  (reason.kind === 'seriousQuestion' && reason.cause === 'violence');
/** What she has said, or is asked about: not what the firm asks, and no day on which something ends. */
export const isHerOwn = ({ subject }: Pick<Case, 'subject'>): boolean => subject !== 'employer' && subject !== 'dates';
/** Somebody was told a time, and it stands. */
export const isPromised = ({ state }: Case): boolean => state.at === 'taken' && state.noted === undefined;
export const isWithStaff = (one: Case): boolean => one.state.at === 'open' || one.state.at === 'taken';
/** What she herself has said of it, where no contact was noted. */
export function saidOf({ contacted, notes }: Case): 'contact' | 'settled' | 'missed' | undefined {
  const said = contacted ? [] : notes.flatMap(({ kind }) => told.get(kind) ?? []);
  return said.at(-1);
}

const told = new Map<Case['notes'][number]['kind'], 'contact' | 'settled' | 'missed'>([
  ['saysContact', 'contact'],
  ['saysSettled', 'settled'],
  ['saysMissed', 'missed'],
]);
