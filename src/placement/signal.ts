import { z } from 'zod';
import { Instant, LocalDate, type Frozen } from './ids.ts';
import { Change } from './change.ts';
import { EndKind } from './endDates.ts';
import { Dimension, Light } from './light.ts';

/** How soon a human must take a case; `watch` is a note for the digest and never a case (`care-rules` 2 and 4). */
export const levels = ['now', 'today', 'soon'] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

/** What the words are about, the most important first; the closed list of `signals.md`. */
export const wordKinds = [
  'suicidal',
  'self_harm',
  'harassment_violence',
  'psych_crisis',
  'bullying',
  'discrimination',
  'overload',
  'underload',
  'conflict_colleagues',
  'conflict_boss',
  'sickness',
  'pain',
  'sleep',
  'addiction',
  'private_crisis',
  'housing_money',
  'way_to_work',
  'dismissal_threat',
  'contract_end',
  'wants_to_quit',
  'unpaid_wage',
  'isolation',
  'accident',
  'no_support',
] as const;
export const WordKind = z.enum(wordKinds);
export type WordKind = z.infer<typeof WordKind>;

/** What is about her life, or what others do to her (`care-rules` 41). */
export const gravest: readonly WordKind[] = [
  'suicidal',
  'self_harm',
  'psych_crisis',
  'harassment_violence',
  'private_crisis',
];

/** Which help fits (`care-rules` 5). */
export const Cause = z.enum(['life', 'violence', 'medical', 'fire', 'other', 'threat', 'voices']);
export type Cause = z.infer<typeof Cause>;

/** Who is in danger: the writer, somebody else, or somebody because of the writer. */
export const Danger = z.enum(['self', 'other', 'byEmployee']);
export type Danger = z.infer<typeof Danger>;

/** What was read out of somebody's own words. Rules over words only raise attention, never lower it. */
export interface WordsRead {
  readonly level: 'crisis' | 'worry' | 'watch' | 'none';
  readonly kind?: WordKind;
  readonly cause?: Cause;
  readonly danger?: Danger;
  /** Near the border of `suicidal` or `self_harm`: the one serious question (`care-rules` 6). */
  readonly border?: 'life' | 'violence';
  /** Who of the own team is meant together with a conflict or fear (`care-rules` 8): by name as shown, or as `theCoach` or `theLead`; the nearest first. */
  readonly accused?: readonly string[];
}

/** Why there is a case, in data; words are chosen when a card is laid out. */
export const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('red'), dimension: Dimension, on: Instant, correctedTo: Light.optional() }),
  z.object({ kind: z.literal('redTwice'), dimension: Dimension, on: Instant, correctedTo: Light.optional() }),
  z.object({
    kind: z.literal('words'),
    words: WordKind.optional(),
    cause: Cause.optional(),
    danger: Danger.optional(),
    on: Instant,
  }),
  /** "Ich will reden". */
  z.object({ kind: z.literal('askedForTalk'), on: Instant }),
  /** "Jemand anderes": not the new coach whom she was told of (`care-rules` 25). */
  z.object({ kind: z.literal('wantsOtherCoach'), on: Instant }),
  /** "Ich brauche Hilfe". */
  z.object({ kind: z.literal('askedForHelp'), on: Instant }),
  /** A voice message was sent, the question after it stayed without an answer (`care-rules` 17). */
  z.object({ kind: z.literal('voice'), on: Instant }),
  /** The one serious question was answered with anything but a no, or not at all; `words`: those for which it was asked are kept with it. */
  z.object({
    kind: z.literal('seriousQuestion'),
    cause: Cause.optional(),
    words: z.literal(true).optional(),
    on: Instant,
  }),
  /** A day on which something of the placement ends is near, or was yesterday. */
  z.object({ kind: z.literal('endDate'), of: EndKind, end: LocalDate, on: Instant }),
  /** Somebody new says what is to be done. */
  z.object({ kind: z.literal('change'), what: Change, on: Instant }),
  z.object({ kind: z.literal('silence'), on: Instant }),
  z.object({ kind: z.literal('notReachable'), on: Instant }),
  /** `near`: the article that came nearest, for the human who answers (`care-rules` 34). */
  z.object({ kind: z.literal('question'), on: Instant, near: z.string().optional() }),
  /** "Sag Frau Kaya …": passed on as it was written. */
  z.object({ kind: z.literal('message'), on: Instant }),
  z.object({ kind: z.literal('didNotHelp'), on: Instant }),
  z.object({ kind: z.literal('firmAsks'), on: Instant }),
  z.object({ kind: z.literal('firmNotHelped'), on: Instant }),
  z.object({ kind: z.literal('firmSeesDanger'), cause: Cause, on: Instant }),
]);
export type Reason = Frozen<z.infer<typeof reasonSchema>>;
