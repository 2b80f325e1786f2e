import { z } from 'zod';

/** What the connector takes from a bot. Stricter than the real one: what Teams would show as a grey box is refused here. */
const text = z.string();
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  verb: text.min(1),
  title: text.min(1),
  data: z.looseObject({}),
  associatedInputs: z.enum(['auto', 'none']).optional(),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
});
const look = { spacing: text.optional(), separator: z.boolean().optional() };
const inputs = [
  z.strictObject({
    type: z.literal('Input.Text'),
    id: text.min(1),
    label: text,
    value: text.optional(),
    isMultiline: z.boolean().optional(),
    maxLength: z.number().optional(),
  }),
  z.strictObject({ type: z.literal('Input.Date'), id: text.min(1), label: text, value: text.optional() }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    id: text.min(1),
    label: text,
    style: z.enum(['compact', 'expanded']).optional(),
    value: text.optional(),
    placeholder: text.optional(),
    choices: z.array(z.strictObject({ title: text.min(1), value: text.min(1) })).min(1),
  }),
] as const;
const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  separator: z.boolean().optional(),
  text: text.min(1),
  wrap: z.boolean().optional(),
  size: text.optional(),
  weight: text.optional(),
  color: text.optional(),
  spacing: text.optional(),
  isSubtle: z.boolean().optional(),
});
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), title: text.min(1), url: z.url() });
const action = z.discriminatedUnion('type', [execute, openUrl]);
const element = z.discriminatedUnion('type', [
  textBlock,
  z.strictObject({ type: z.literal('FactSet'), facts: z.array(z.strictObject({ title: text, value: text })).min(1) }),
  z.strictObject({
    type: z.literal('Image'),
    // Teams shows no other kind of data URI
    url: text.regex(/^data:image\/(png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/),
    altText: text.min(1),
    width: text.optional(),
    horizontalAlignment: text.optional(),
  }),
  z.strictObject({ type: z.literal('ActionSet'), actions: z.array(action).min(1).max(6) }),
  ...inputs,
  z.strictObject({
    type: z.literal('Container'),
    ...look,
    items: z.array(z.discriminatedUnion('type', [...inputs, textBlock])).min(1),
  }),
]);

export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: text.optional(),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  body: z.array(element).min(1),
});
export type ShownCard = z.infer<typeof cardSchema>;

const attachment = z.object({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: cardSchema,
});

export const sentSchema = z
  .object({
    type: z.literal('message'),
    text: text.nullish(),
    textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
    summary: text.nullish(),
    attachments: z.array(attachment).max(1).nullish(),
    from: z.object({ id: text }).nullish(),
  })
  .refine(({ text: words, attachments }) => (words ?? '') !== '' || (attachments ?? []).length > 0, 'empty message');
export type Sent = z.infer<typeof sentSchema>;

/** Teams takes about this much of one message, with everything in it. */
export const maxMessageBytes = 28 * 1024;
