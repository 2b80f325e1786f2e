import { z } from 'zod';
import type { Instant, PersonId, TurnId } from '../placement/ids.ts';
import { CaseId, LocalDate, type Frozen } from '../placement/ids.ts';
import { answerSchema } from '../placement/light.ts';
import type { Occasion } from '../placement/case.ts';
import type { Phrase } from './reply.ts';
import { outcomeSchema, type Due } from './event.ts';
import type { Letter } from './letter.ts';

/** What is only added and never read by a step: records of their own beside the person (`care-rules` 36). */
export const recordSchema = z.discriminatedUnion('kind', [
  /** `agreed`: it is known, and opens nothing until then. */
  z.object({ kind: z.literal('answer'), answer: answerSchema, agreed: LocalDate.optional() }),
  /** The employee's own words, kept for a case; 90 days. */
  z.object({ kind: z.literal('words'), case: CaseId, text: z.string(), on: z.number() }),
  z.object({
    kind: z.literal('contact'),
    case: CaseId.optional(),
    by: z.string(),
    outcome: outcomeSchema.partial(),
    on: z.number(),
  }),
  /** What a yellow or red light is about, from a short list. */
  z.object({ kind: z.literal('topic'), slot: z.string(), topic: z.string(), on: z.number() }),
  z.object({ kind: z.literal('access'), by: z.string(), what: z.enum(['words', 'answers']), on: z.number() }),
  z.object({
    kind: z.literal('consent'),
    consent: z.string(),
    given: z.boolean(),
    version: z.number(),
    on: z.number(),
  }),
  z.object({ kind: z.literal('case'), case: CaseId, state: z.string(), on: z.number() }),
  /** Nothing was to be done: by which rules it was raised, so that these are corrected and not people (`care-rules` 24). */
  z.object({ kind: z.literal('falseAlarm'), case: CaseId, fired: z.array(z.string()), on: z.number() }),
  z.object({ kind: z.literal('ended'), reason: z.string(), destination: z.string(), on: z.number() }),
]);
export type Kept = Frozen<z.infer<typeof recordSchema>>;
export type Contact = Kept & { readonly kind: 'contact' };
export type KeptKind = Kept['kind'];

/** What goes when she deletes everything: the rest says that there was something, and nothing of hers. */
export const deletable: readonly KeptKind[] = ['answer', 'words', 'topic', 'falseAlarm'];

/** What staff get to see that is not about a case. */
export const noticeSchema = z.enum([
  'confirm',
  'person',
  'locked',
  'explainConsent',
  'stopped',
  'newCode',
  'invitedAlready',
  'tooLate',
  'notAllowed',
  'outOfDate',
  'knownNot',
  'nextContact',
  'contractEnd',
  'subsidyEnd',
  'supportEnd',
  'handOver',
  'handOverNot',
  'handOverOff',
  'firmNotYet',
  'firmAsked',
  'firmNo',
  'firmYes',
  'firmLinked',
  'firmOff',
  'firmNone',
]);
export type Notice = z.infer<typeof noticeSchema>;

/** What to do in the world, in the imperative. Lights, cases and consents are state of the person, not effects. */
export type Effect =
  | { readonly do: 'keep'; readonly record: Kept }
  /** Put a card about a case before somebody. `quiet` changes the card that stands there and pushes nothing. */
  | {
      readonly do: 'tell';
      readonly to: PersonId;
      readonly case: CaseId;
      readonly occasion: Occasion;
      readonly quiet?: true;
      /** Goes a second way as well, without content (`care-rules` 27). */
      readonly mail?: true;
    }
  /** `passOn`: while she is away, who stands in reads it too. */
  | { readonly do: 'notify'; readonly to: PersonId; readonly notice: Notice; readonly passOn?: true }
  /** Show to one staff member what she asked to open; the access was kept in the same commit. */
  | { readonly do: 'show'; readonly to: PersonId; readonly what: 'words' | 'answers'; readonly case?: CaseId }
  /** A fresh code for this person: the hall makes it, keeps its hash, and shows link and QR to `to`. `again`: the one that this turn made. `opens`: it is shown, and good for nothing. */
  | {
      readonly do: 'makeCode';
      readonly to: PersonId;
      readonly code: 'screen' | 'card';
      readonly for?: 'firm';
      readonly again?: TurnId;
      readonly opens?: 'nothing';
    }
  | { readonly do: 'write'; readonly to: PersonId | 'operator' | 'editors'; readonly letter: Letter }
  /** `name` says what it is, so scheduling twice is one thing. */
  | { readonly do: 'schedule'; readonly name: string; readonly at: Instant; readonly due: Due }
  | { readonly do: 'cancel'; readonly name: string }
  /** Takes these out of the chat with all that Anker said there and marked so; `line` takes the place of the first of it. */
  | { readonly do: 'tidy'; readonly messages: readonly string[]; readonly line?: Phrase }
  /** Delete all records of these kinds, page by page; the last page leaves the proof. `stops`: she is not asked any more either. */
  | { readonly do: 'forget'; readonly kinds: readonly KeptKind[]; readonly stops?: true };
