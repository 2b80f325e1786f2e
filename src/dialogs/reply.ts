import { z } from 'zod';
import { phraseSchema, type Phrase } from '../knowledge/phrasebook.ts';
import type { Frozen } from '../placement/ids.ts';
import { Instant } from '../placement/ids.ts';
import { receiptSchema } from './event.ts';
import { checkViewSchema } from './firm/view.ts';

/** Behind the numbers of a week; what is open has its list already. */
export const weekLists = ['today', 'silent', 'dates', 'toAsk', 'notShared', 'quiet'] as const;
export type WeekList = (typeof weekLists)[number];

/** What can be said of a case that is closed, where it fits to it (`care-rules` 24). */
const verdicts = ['known', 'falseAlarm'] as const;
export type Verdict = (typeof verdicts)[number];

/** Goes from the chat with the employee's own words, where she wishes that it is tidied (`care-rules` 19). */
const tidy = z.literal(true).optional();

const shown = [
  z.object({
    kind: z.literal('say'),
    phrase: phraseSchema,
    tidy,
    unasked: z.literal(true).optional(),
    urgent: z.literal(true).optional(),
    /** Said when these messages are gone from the chat; `stays` where the door cannot take them away. */
    erases: z.object({ messages: z.array(z.string()), stays: phraseSchema }).optional(),
  }),
  z.object({
    kind: z.literal('ask'),
    question: z.string(),
    phrase: phraseSchema,
    options: z.array(z.string()),
    tidy,
    unasked: z.literal(true).optional(),
    urgent: z.literal(true).optional(),
    /** Not sent any more after this; a case never has one. */
    until: Instant.optional(),
    receipt: receiptSchema.optional(),
  }),
  z.object({
    kind: z.literal('explain'),
    article: z.string(),
    page: z.number().int(),
    question: z.string(),
    /** Of the example instead of the text. */
    example: z.literal(true).optional(),
  }),
  /** The easy question about an article; what stands on its buttons is the article's. */
  z.object({ kind: z.literal('check'), article: z.string(), question: z.string(), options: z.array(z.string()) }),
  /** §, source and date of an article, where somebody asks for them. */
  z.object({ kind: z.literal('source'), article: z.string() }),
  z.object({
    kind: z.literal('fill'),
    form: z.enum(['invite', 'finish', 'reply', 'handOver', 'endDates', 'endPlacement', 'absence']),
    about: z.string().optional(),
    /** Of a case that is to be closed: what else can be said of it. */
    verdicts: z.array(z.enum(verdicts)).optional(),
    /** What was said already, by field. */
    filled: z.record(z.string(), z.string()).optional(),
  }),
  /** Fetched and put into words when it is laid out. */
  z.discriminatedUnion('view', [
    z.object({
      kind: z.literal('show'),
      view: z.enum(['ownData', 'caseload', 'openCases', 'contact', 'checkPage']),
      tidy,
    }),
    z.object({
      kind: z.literal('show'),
      view: z.enum(['missed', 'whileAway']),
      span: z.object({ from: Instant, until: Instant }),
      tidy,
    }),
    /** Of the whole week the numbers, or the list behind one of them. `unasked`: says nothing to whoever follows nobody. */
    z.object({
      kind: z.literal('show'),
      view: z.literal('week'),
      list: z.enum(weekLists).optional(),
      unasked: z.literal(true).optional(),
      tidy,
    }),
  ]),
  /** Of the funding check, reckoned anew on the day on which it is read. */
  z.object({ kind: z.literal('funding'), view: checkViewSchema }),
  z.object({ kind: z.literal('picture'), qr: z.string(), phrase: phraseSchema }),
] as const;

export const shownSchema = z.discriminatedUnion('kind', shown);

/** Meaning, never words or widgets: the words are chosen when it is laid out, so level and address can change in mid-talk. */
export const replySchema = z.discriminatedUnion('kind', [
  ...shown,
  /** What stands there already, to be heard. */
  z.object({ kind: z.literal('aloud'), said: z.array(shownSchema), tidy }),
]);
export type Shown = Frozen<z.infer<typeof shownSchema>>;
export type Reply = Frozen<z.infer<typeof replySchema>>;
export type { Phrase };

export const isShown = (reply: Reply): reply is Shown => reply.kind !== 'aloud';

/** One button; `id` comes back as `chose` with the question it belongs to. */
export interface Button {
  readonly id: string;
  readonly label: string;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice' | 'long';
  readonly options?: readonly Button[];
  /** Of a choice: what stands there while nothing is chosen. */
  readonly none?: string;
  readonly value?: string;
  /** What is wrong with the value. */
  readonly error?: string;
  /** Above it, where something new begins. */
  readonly heading?: string;
}

/** A reply in words, before a channel gives it a shape. Lines are separated by \n, one idea each. */
export interface Spoken {
  readonly title?: string;
  readonly text: string;
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** What is longer than a message: parts under headings of their own. */
  readonly parts?: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** Opens a page of ours. */
  readonly link?: { readonly label: string; readonly url: string };
  /** Rows of buttons; all of them answer `question`. */
  readonly question?: string;
  readonly buttons?: readonly (readonly Button[])[];
  readonly form?: { readonly id: string; readonly fields: readonly Field[]; readonly send: string };
  readonly qr?: string;
  /** Help numbers of the text, to be called with one tap (`care-rules` 31). */
  readonly numbers?: readonly { readonly name: string; readonly number: string }[];
  /** To be heard; the text is for where that cannot be done. */
  readonly aloud?: Aloud;
}

export interface Aloud {
  readonly text: string;
  /** One person's own: the sound of it is not kept. */
  readonly isOwn?: true;
}
