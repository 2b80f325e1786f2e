import { z } from 'zod';

const id = z.string().min(1).max(1000);
const absent = <T extends z.ZodType>(schema: T) => schema.nullish().transform(value => value ?? undefined);

/** What we read of an activity. It is checked before the library sees it, which throws at the wrong types (measured). */
export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: absent(id),
  timestamp: absent(z.string().max(100)),
  channelId: z.string().min(1).max(100),
  serviceUrl: absent(z.string().max(1000)),
  from: z.object({ id, aadObjectId: absent(id) }),
  recipient: z.object({ id, name: absent(z.string()) }),
  conversation: z.object({ id, conversationType: absent(z.string()), tenantId: absent(z.string()) }),
  channelData: absent(
    z.object({ tenant: absent(z.object({ id: absent(z.string()) })), eventType: absent(z.string()) }),
  ),
  text: absent(z.string()),
  name: absent(z.string()),
  action: absent(z.string()),
  value: z.unknown().optional(),
  attachments: absent(z.array(z.object({ contentType: absent(z.string()) }))),
});
export type TeamsActivity = z.infer<typeof activitySchema>;

/** Of what is wrong the fields, never what stood in them. */
export const wrongFields = (error: z.ZodError): readonly string[] =>
  error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);

/** Nothing where an activity names two: then nobody knows whose it is. */
export function tenantOf({ conversation, channelData }: TeamsActivity): string | undefined {
  const [one, other] = [conversation.tenantId, channelData?.tenant?.id];
  return one !== undefined && other !== undefined && one !== other ? undefined : (one ?? other);
}

export const isPersonal = ({ conversation }: TeamsActivity): boolean => conversation.conversationType === 'personal';
