import { z } from 'zod';
import type { Address } from '../../bots/ports.ts';
import { tenantOf, type TeamsActivity } from './activity.ts';

/** Where somebody is talked to: renewed at every message, kept by the house, opaque to it. */
const referenceSchema = z.object({
  serviceUrl: z.string(),
  conversation: z.string(),
  tenant: z.string(),
  user: z.string(),
  bot: z.string(),
});
export type Reference = z.infer<typeof referenceSchema>;

export function referenceOf(activity: TeamsActivity): Reference | undefined {
  const tenant = tenantOf(activity);
  const { serviceUrl, conversation, from, recipient } = activity;
  if (serviceUrl === undefined || tenant === undefined) return undefined;
  return { serviceUrl, conversation: conversation.id, tenant, user: from.id, bot: recipient.id };
}

/** A card that stands in a chat; `closed` is what stays of a question once it is answered. */
const standingSchema = z.object({
  id: z.string().min(1),
  closed: z
    .object({
      type: z.literal('AdaptiveCard'),
      $schema: z.string(),
      version: z.literal('1.5'),
      body: z.array(z.looseObject({ type: z.string() })),
    })
    .optional(),
});
export type Standing = z.infer<typeof standingSchema>;

/** What the door must remember about an address between two sends, sealed and by name. */
export interface References {
  get(address: Address, name: string): Promise<string | undefined>;
  put(address: Address, name: string, reference: string): Promise<void>;
}

export const talkName = 'talk';
export const cardName = (key: string): string => `card ${key}`;
export const questionName = (question: string): string => `question ${question}`;

export const readReference = (text: string | undefined): Reference | undefined => read(referenceSchema, text);
export const readStanding = (text: string | undefined): Standing | undefined => read(standingSchema, text);

function read<T>(schema: z.ZodType<T>, text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // written by another version: as good as not there, and renewed at the next message
    return undefined;
  }
}
