// What waits in the outbox: something to send, or something that a person scheduled for herself.
import { z } from 'zod';
import { channels } from '../dialogs/channels.ts';
import { noticeSchema } from '../dialogs/effect.ts';
import { dueSchema, receiptSchema, type Due } from '../dialogs/event.ts';
import { letterSchema } from '../dialogs/letter.ts';
import { replySchema } from '../dialogs/reply.ts';
import { phraseSchema } from '../knowledge/phrasebook.ts';
import { occasions } from '../placement/case.ts';
import { CaseId, instant, Instant, PersonId, TurnId, type Frozen } from '../placement/ids.ts';
import type { Scene } from '../placement/staff.ts';
import { mended } from './mended.ts';
import type { Document } from './ports.ts';
import { readOnce } from './readOnce.ts';

export const houseNames = ['operator', 'editors'] as const;

const toSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: PersonId }),
  z.object({
    kind: z.literal('address'),
    partition: z.string(),
    address: z.object({ channel: z.enum(channels), tenant: z.string(), id: z.string() }),
  }),
  z.object({ kind: z.literal('house'), house: z.enum(houseNames) }),
]);
export type To = Frozen<z.infer<typeof toSchema>>;

const contentSchema = z.discriminatedUnion('what', [
  /** `closes`: the question that was just answered, by a tap or, `inWords`, without one. */
  z.object({
    what: z.literal('reply'),
    reply: replySchema,
    closes: z.string().optional(),
    inWords: z.literal(true).optional(),
  }),
  /** `messages` are the employee's own. */
  z.object({ what: z.literal('tidy'), messages: z.array(z.string()), line: phraseSchema.optional() }),
  z.object({ what: z.literal('card'), case: CaseId, occasion: z.enum(occasions), quiet: z.literal(true).optional() }),
  z.object({ what: z.literal('notice'), notice: noticeSchema }),
  z.object({ what: z.literal('opened'), opened: z.enum(['words', 'answers']), case: CaseId.optional() }),
  /** The secret is derived again when it is shown, so it lies nowhere. */
  z.object({
    what: z.literal('code'),
    code: z.enum(['screen', 'card']),
    turn: TurnId,
    again: z.literal(true).optional(),
    for: z.literal('firm').optional(),
  }),
  z.object({ what: z.literal('letter'), letter: letterSchema }),
]);
export type Content = Frozen<z.infer<typeof contentSchema>>;

const outSchema = z.object({
  to: toSchema,
  content: contentSchema,
  order: z.number().int(),
  urgent: z.literal(true).optional(),
  /** Not sent any more after this. */
  until: Instant.optional(),
  receipt: receiptSchema.optional(),
  /** Only of a card, which says that it is a repeat: sends that were begun and of which nobody knows how they ended. */
  attempts: z.number().int(),
  /** Sends that ended without success, in a row. */
  failures: z.number().int(),
});
export type Out = Frozen<z.infer<typeof outSchema>>;

/** A claim lasts this long; a send is not begun when more than half of it is gone. */
export const claimMs = 60_000;
/** Where the one who claimed it died, help is late by this much; said twice by a slow channel it harms nobody. */
const urgentClaimMs = 10_000;
export const claimMsOf = ({ urgent }: Pick<Out, 'urgent'>): number => (urgent ? urgentClaimMs : claimMs);
export const claimedFrom = (now: Instant, out: Pick<Out, 'urgent'> = {}): Instant => instant(now + claimMsOf(out));

export interface Item {
  readonly document: Document;
  readonly out: Out;
}

const readOut = readOnce(body => outSchema.safeParse(body).data);

/** Nothing where it is none; such a document is left as it is. */
export const itemIn = (document: Document): Item | undefined => {
  const out = readOut(document.body);
  return out && { document, out };
};

const selfSchema = z.object({
  due: dueSchema,
  /** The turn that scheduled it: the same name scheduled anew is another event. */
  by: TurnId,
  /** How far a large deletion has come. */
  progress: z.object({ after: z.string().optional(), counts: z.record(z.string(), z.number().int()) }).optional(),
});
export type Self = Frozen<z.infer<typeof selfSchema>>;

const readSelf = readOnce(body => selfSchema.safeParse(body).data);

export const selfOf = ({ body }: Document): Self | undefined => readSelf(body) ?? readSelf(mended(body));

/** The house as it is at this moment. */
export type House = Pick<Scene, 'staff' | 'now'>;

/** Something that waits in the name of the house. `next`: when it is looked at again and what it knows, from what it knew before. */
export interface HouseItem {
  readonly name: string;
  readonly next: (before: Due | undefined, house: House) => { readonly at: Instant; readonly due: Due };
}

/** One queue per partition and recipient. */
export const recipientOf = (to: To): string => {
  switch (to.kind) {
    case 'person':
      return to.person;
    case 'address':
      return to.partition;
    case 'house':
      return to.house;
    default:
      return to satisfies never;
  }
};
