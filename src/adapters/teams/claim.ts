import { z } from 'zod';
import type { BySelf } from '../../dialogs/event.ts';

/**
 * What a button or a form carries on a card and gives back. It comes from somebody's client: a claim, on which `may` decides at every tap.
 * Inputs stand beside it under the names of their fields.
 */
const claimSchema = z.object({
  anker: z.union([
    z.strictObject({ question: z.string().max(500), option: z.string().max(500) }),
    /** The option is picked from a list, under this name among the inputs. */
    z.strictObject({ question: z.string().max(500) }),
    z.strictObject({ form: z.string().max(500) }),
  ]),
});
export type Claim = z.infer<typeof claimSchema>;

export const pickedName = 'picked';

const fieldsSchema = z
  .record(z.string().max(100), z.union([z.string().max(10_000), z.number(), z.boolean()]).nullish())
  .refine(fields => Object.keys(fields).length <= 50);

/** Nothing where it is no card of ours, or a broken one. */
export function claimed(data: unknown): BySelf | undefined {
  const claim = claimSchema.safeParse(data);
  if (!claim.success) return undefined;
  const { anker } = claim.data;
  if ('option' in anker) return { kind: 'chose', ...anker };
  const fields = fieldsIn(data);
  if ('form' in anker) return fields && { kind: 'filled', form: anker.form, fields };
  const option = fields?.[pickedName] ?? '';
  return option === '' ? undefined : { kind: 'chose', question: anker.question, option };
}

function fieldsIn(data: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const given = fieldsSchema.safeParse(Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'anker')));
  if (!given.success) return undefined;
  return Object.fromEntries(Object.entries(given.data).map(([name, value]) => [name, String(value ?? '')]));
}
