import { z } from 'zod';

/** What a hand can do on the phone or in Teams. */
const gestureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), code: z.string().max(64).optional() }),
  z.object({ kind: z.literal('write'), text: z.string().min(1).max(4096) }),
  z.object({ kind: z.literal('send'), what: z.enum(['voice', 'photo', 'sticker']) }),
  z.object({ kind: z.literal('edit'), message: z.string(), text: z.string().min(1).max(4096) }),
  z.object({
    kind: z.literal('tap'),
    message: z.string(),
    button: z.string(),
    filled: z.record(z.string(), z.string().max(4096)).optional(),
  }),
  z.object({ kind: z.literal('block') }),
]);
export type Gesture = z.infer<typeof gestureSchema>;

export const gestureGiven = z.object({ id: z.uuid(), gesture: gestureSchema });

/** How it ended for the one who did it; `says`: what the platform shows for a moment. */
export interface Done {
  readonly isDone: boolean;
  readonly says?: string;
}

export const notHere: Done = { isDone: false, says: 'Das geht hier nicht.' };
