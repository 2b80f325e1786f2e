import { z } from 'zod';

/** The kinds that we ask Telegram for; `my_chat_member` is not among its defaults for a webhook that was set before. */
export const wantedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

const chatSchema = z.object({ id: z.number().int(), type: z.string() });
const senderSchema = z.object({ id: z.number().int(), is_bot: z.boolean().optional() });

/** As little as we need, so that a field that is new or odd costs nobody a message. Contents are only looked for, never read. */
const messageSchema = z.looseObject({
  message_id: z.number().int().optional(),
  date: z.number(),
  chat: chatSchema,
  from: senderSchema.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  media_group_id: z.string().optional(),
});
export type Message = z.infer<typeof messageSchema>;

const tapSchema = z.object({
  id: z.string(),
  from: senderSchema,
  message: z.object({ message_id: z.number().int(), chat: chatSchema }).optional(),
  data: z.string().optional(),
});
export type Tap = z.infer<typeof tapSchema>;

const memberSchema = z.object({
  chat: chatSchema,
  old_chat_member: z.object({ status: z.string() }),
  new_chat_member: z.object({ status: z.string() }),
});
export type Membership = z.infer<typeof memberSchema>;

const messageKinds = ['message', 'edited_message', 'channel_post', 'edited_channel_post'] as const;

/** One update by what it is about. `odd`: of a known kind, and not as it is described. */
export type Update =
  | { readonly kind: 'message'; readonly id: number; readonly isEdit: boolean; readonly message: Message }
  | { readonly kind: 'tap'; readonly id: number; readonly tap: Tap }
  | { readonly kind: 'member'; readonly id: number; readonly member: Membership }
  | { readonly kind: 'unknown' | 'odd'; readonly id: number; readonly what: string };

const updateSchema = z.looseObject({ update_id: z.number().int() });

/** Nothing for what is no update at all. */
export function readUpdate(given: unknown): Update | undefined {
  const read = updateSchema.safeParse(given);
  if (!read.success) return undefined;
  const { update_id: id, ...rest } = read.data;
  const what = Object.keys(rest)[0] ?? 'empty';
  return known(id, rest) ?? { kind: 'unknown', id, what };
}

function known(id: number, rest: Readonly<Record<string, unknown>>): Update | undefined {
  const what = messageKinds.find(kind => kind in rest);
  if (what !== undefined) {
    const { data: message } = messageSchema.safeParse(rest[what]);
    return message ? { kind: 'message', id, isEdit: what.startsWith('edited'), message } : { kind: 'odd', id, what };
  }
  if ('callback_query' in rest) {
    const { data: tap } = tapSchema.safeParse(rest['callback_query']);
    return tap ? { kind: 'tap', id, tap } : { kind: 'odd', id, what: 'callback_query' };
  }
  if ('my_chat_member' in rest) {
    const { data: member } = memberSchema.safeParse(rest['my_chat_member']);
    return member ? { kind: 'member', id, member } : { kind: 'odd', id, what: 'my_chat_member' };
  }
  return undefined;
}
